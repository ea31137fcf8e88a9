// Second step of `npm run train`: what the engine says of its values, learnt over the weights of the first.
import { heldOut, learnConfidences, learnWhole } from './confidences.ts'
import { readSample, type Read } from './examples.ts'
import { generate } from './generator/index.ts'
import { writeModel } from './models.ts'
import { printReport } from './report.ts'

const SEED = 20261124
const MESSAGES = 30_000

const reads: Read[] = []
for await (const sample of generate(SEED, MESSAGES)) reads.push(readSample(sample, reads.length))
const learnt = learnConfidences(reads.flatMap(({ examples }) => examples))
const whole = learnWhole(reads, learnt)
await writeModel('confidence', {
  version: 1,
  messages: MESSAGES,
  seed: SEED,
  weights: { ...learnt, whole },
})
printReport(reads, heldOut(reads))

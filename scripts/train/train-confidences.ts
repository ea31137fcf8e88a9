// Second step of `npm run train`: what the engine says of its values, learnt over the weights of the first.
import { heldOut, learnConfidences, learnWhole } from './confidences.ts'
import { readSample, type Read } from './examples.ts'
import { generate } from './generator/index.ts'
import { writeModel } from './models.ts'
import { printReport, reportOf } from './report.ts'
import { isWritten, JUDGE, written } from './written.ts'

const SEED = 20261124
const MESSAGES = 30_000
/** How many invented mails a written one weighs. */
const COUNTS = 25

const reads: Read[] = []
for await (const sample of generate(SEED, MESSAGES)) reads.push(readSample(sample, reads.length))
for await (const sample of written(JUDGE, COUNTS)) reads.push(readSample(sample, reads.length))
const learnt = learnConfidences(reads.flatMap(({ examples }) => examples))
const whole = learnWhole(reads, learnt)
await writeModel('confidence', {
  version: 1,
  messages: MESSAGES,
  seed: SEED,
  weights: { ...learnt, whole },
})
const report = heldOut(reads)
const [invented, byHand] = [false, true].map((wanted) =>
  reads.filter(({ sample }) => isWritten(sample.sender) === wanted),
)
printReport(
  'invented',
  invented ?? [],
  reportOf(report, (sender) => !isWritten(sender)),
)
printReport('written', byHand ?? [], reportOf(report, isWritten))

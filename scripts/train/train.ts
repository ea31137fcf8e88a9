// `npm run train`: learns weights from invented mails and prints what they are worth on senders never seen.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'prettier'
import { heldOut, learnConfidences, learnWhole, type Confidences } from './confidences.ts'
import { readSample, type Read } from './examples.ts'
import { generate } from './generator/index.ts'
import { printReport } from './report.ts'

const SEED = 20261124
const MESSAGES = 30_000
const MODELS = join(import.meta.dirname, '../../server/context-engine/models')

const reads: Read[] = []
for await (const sample of generate(SEED, MESSAGES)) reads.push(readSample(sample, reads.length))
const learnt = learnConfidences(reads.flatMap(({ examples }) => examples))
const whole = learnWhole(reads, learnt)
await write({ ...learnt, whole })
printReport(reads, heldOut(reads))

async function write(weights: Confidences) {
  // Log-odds that each clue gives to a value being right, by what is judged; see assemble/clues.ts.
  const source = JSON.stringify({ version: 1, messages: MESSAGES, seed: SEED, weights })
  await writeFile(
    join(MODELS, 'confidence.json'),
    await format(source, { parser: 'json', printWidth: 100 }),
  )
}

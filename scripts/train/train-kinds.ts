// First step of `npm run train`: what to add to the weights of kinds that are set by hand.
import { trace } from '#server/context-engine/read.ts'
import { kindChoice } from './kind-choice.ts'
import { generate } from './generator/index.ts'
import { FOLDS } from './generator/senders.ts'
import type { Sample } from './generator/types.ts'
import { interval, precision, type Said } from './measure.ts'
import { writeModel } from './models.ts'
import { isWon, learnSoftmax, type Choice } from './softmax.ts'
import { LEARN, written } from './written.ts'

const SEED = 20261125
const MESSAGES = 15_000
/** Weights are drawn to those set by hand as by so many mails, and go only half the way: no inbox is invented. */
const PULL = 3_000
const SHARE = 0.5
/** How many invented mails a written one weighs. */
const COUNTS = 8

const learn = (choices: readonly Choice[]) =>
  Object.fromEntries(
    Object.entries(learnSoftmax(choices, PULL)).map(([name, weight]) => [
      name,
      Math.round(weight * SHARE * 100) / 100,
    ]),
  )

const read: { choice: Choice; fold: number; sender: number }[] = []
const keep = (sample: Sample) => {
  const choice = kindChoice(sample, trace(sample.document, { billers: [] }).classified)
  if (choice)
    for (let at = 0; at < (sample.counts ?? 1); at++)
      read.push({ choice, fold: sample.fold, sender: sample.sender })
}
for await (const sample of generate(SEED, MESSAGES)) keep(sample)
for await (const sample of written(LEARN, COUNTS)) keep(sample)

const kinds: Record<string, Record<string, number>> = {}
for (const [name, weight] of Object.entries(learn(read.map(({ choice }) => choice)))) {
  const [kind = '', input = ''] = name.split(' ')
  kinds[kind] = { ...kinds[kind], [input]: weight }
}
await writeModel('weights', { version: 1, messages: MESSAGES, seed: SEED, kinds })

const said: { hand: Said[]; learnt: Said[] } = { hand: [], learnt: [] }
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(read.flatMap((entry) => (entry.fold === fold ? [] : [entry.choice])))
  for (const { choice, sender } of read.filter((entry) => entry.fold === fold)) {
    said.hand.push({ share: 0, right: isWon(choice, {}), sender })
    said.learnt.push({ share: 0, right: isWon(choice, weights), sender })
  }
}
for (const [name, entries] of Object.entries(said)) {
  const [low, high] = interval(entries, precision)
  process.stdout.write(
    `kind right with ${name} weights: ${precision(entries).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}) of ${entries.length}\n`,
  )
}

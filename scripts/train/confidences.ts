import { wholeClues } from '#server/context-engine/assemble/clues.ts'
import type { Clues } from '#server/context-engine/assemble/clues.ts'
import type { Judged } from '#server/context-engine/assemble/confidence.ts'
import type { Example, Read } from './examples.ts'
import { FOLDS } from './generator/senders.ts'
import { fitLogistic } from './logistic.ts'
import type { Said } from './measure.ts'

export type Weights = Record<string, number>
export type Confidences = Partial<Record<Judged, Weights>>

/** What a rule of confidence says of an example. */
export const saidBy = (weights: Clues | undefined, clues: Clues): number => {
  const sum = Object.entries(clues).reduce(
    (total, [clue, strength]) => total + (weights?.[clue] ?? 0) * strength,
    weights?.['bias'] ?? 0,
  )
  return Math.min(0.995, Math.max(0.02, 1 / (1 + Math.exp(-sum))))
}

/** Confidences of every field but `whole`, learnt from examples; what the engine has stored has no part in them. */
export function learnConfidences(examples: readonly Example[]): Confidences {
  const groups = [...Map.groupBy(examples, ({ judged }) => judged)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const learnt: Confidences = {}
  for (const [judged, points] of groups)
    if (judged !== 'currency') learnt[judged] = fitLogistic(points)
  return Object.fromEntries(
    groups.map(([judged, points]) => [
      judged,
      learnt[judged] ?? fitLogistic(withAmounts(points, examples, learnt)),
    ]),
  )
}

/** Examples of currencies with the doubt about their amount as just learnt, rounded as the engine does. */
function withAmounts(
  currencies: readonly Example[],
  examples: readonly Example[],
  learnt: Confidences,
): Example[] {
  const doubts = new Map<number, number>()
  for (const judged of ['amountPaid', 'amountDue'] as const)
    for (const { message, clues } of examples.filter((example) => example.judged === judged))
      doubts.set(message, 1 - Math.round(saidBy(learnt[judged], clues) * 1_000) / 1_000)
  return currencies.map((example) => {
    const doubt = doubts.get(example.message)
    return doubt === undefined ? example : { ...example, clues: { ...example.clues, doubt } }
  })
}

/** Confidences with those of each fold learnt from the other folds only: what they say of senders never seen. */
export function heldOut(reads: readonly Read[]): { said: Map<Judged, Said[]>; whole: Said[] } {
  const said = new Map<Judged, Said[]>()
  const whole: Said[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const [own, others] = [
      reads.filter(({ sample }) => sample.fold === fold),
      reads.filter(({ sample }) => sample.fold !== fold),
    ]
    const learnt = learnConfidences(others.flatMap(({ examples }) => examples))
    const wholeWeights = learnWhole(others, learnt)
    for (const read of own) {
      for (const { judged, clues, right } of read.examples) {
        const entries = said.get(judged) ?? []
        entries.push({ share: saidBy(learnt[judged], clues), right, sender: read.sample.sender })
        said.set(judged, entries)
      }
      const clues = wholeOf(read, learnt)
      if (clues)
        whole.push({
          share: saidBy(wholeWeights, clues),
          right: read.wholeRight,
          sender: read.sample.sender,
        })
    }
  }
  return { said, whole }
}

/** Confidence of everything the ledger tracks of a message, from the confidences of its parts. */
export function learnWhole(reads: readonly Read[], learnt: Confidences): Weights {
  const points = reads.flatMap((read) => {
    const clues = wholeOf(read, learnt)
    return clues ? [{ clues, right: read.wholeRight, weight: read.sample.counts ?? 1 }] : []
  })
  return fitLogistic(points)
}

/** Clues on a message as a whole; undefined where nothing could be tracked. */
export function wholeOf(
  { reading, examples, context }: Read,
  learnt: Confidences,
): Clues | undefined {
  if (reading.kind === 'none' || ['scam', 'receipt', 'refund'].includes(reading.kind))
    return undefined
  const { amountDue, dueDate } = reading.fields
  if (!amountDue || reading.warnings.length > 0) return undefined
  const sure = (judged: Judged) => {
    const example = examples.find((entry) => entry.judged === judged)
    return example ? saidBy(learnt[judged], example.clues) : 0.5
  }
  const due = {
    amountDue: { ...amountDue, confidence: sure('amountDue') },
    ...(dueDate ? { dueDate: { ...dueDate, confidence: sure('dueDate') } } : {}),
  }
  return wholeClues(due, context)
}

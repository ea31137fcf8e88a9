import learnt from '../models/confidence.json' with { type: 'json' }
import type { Due, Fields, Found } from '../types.ts'
import { fieldClues, kindClues, wholeClues, type Clues, type Context } from './clues.ts'

/** What a confidence is learnt for. `whole` is everything the ledger tracks: payable, amount, currency, day. */
export type Judged = keyof Fields | 'kind' | 'currency' | 'whole'

const WEIGHTS: Readonly<Record<string, Clues>> = learnt.weights

/** No value read from a mail is certain, and none that is shown is hopeless. */
const [LEAST, MOST] = [0.02, 0.995]

/** The share of values with such clues that turned out right, on invented mails of senders not learnt from. */
export function confidenceOf(judged: Judged, clues: Clues): number {
  const weights: Clues = WEIGHTS[judged] ?? {}
  let sum = weights['bias'] ?? 0
  for (const clue in clues) sum += (weights[clue] ?? 0) * (clues[clue] ?? 0)
  return rounded(1 / (1 + Math.exp(-sum)))
}

const rounded = (share: number) => Math.round(Math.min(MOST, Math.max(LEAST, share)) * 1000) / 1000

export const kindConfidence = (context: Omit<Context, 'scored'>): number =>
  confidenceOf('kind', kindClues(context))

/** The fields of a reading, each with its learnt confidence. What the person taught keeps its own. */
export function withConfidence(due: Due, context: Context): Due {
  return Object.fromEntries(
    entriesOf(due).map(([field, found]) => {
      const judged = field === 'scheduledFor' ? 'dueDate' : field
      const taught = found.evidence[0]?.finder === 'hint'
      const confidence =
        taught || field === 'autopay'
          ? found.confidence
          : confidenceOf(judged, fieldClues(judged, found, context))
      return [field, { ...found, confidence }]
    }),
  )
}

/** The keys of a `Due` are fields. */
const entriesOf = (due: Due) => Object.entries(due) as [keyof Fields, Found<unknown>][]

/** How sure it is that amount, currency and day of a payable message are all right. */
export const wholeConfidence = (due: Due, context: Context): number =>
  confidenceOf('whole', wholeClues(due, context))

/** An amount may be the wrong one of several; they nearly always share their currency. */
export const currencyConfidence = ({ known, confidence }: Found<Fields['amountDue']>): number =>
  confidenceOf('currency', currencyClues({ known, confidence }))

export const currencyClues = ({
  known,
  confidence,
}: Pick<Found<unknown>, 'known' | 'confidence'>): Clues => ({
  implied: known ? 0 : 1,
  doubt: 1 - confidence,
})

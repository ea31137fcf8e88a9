import type { ScoredCandidate } from '../../score/index.ts'
import type { Candidate } from '../../types.ts'

type Of<F extends Candidate['field']> = Extract<Candidate, { field: F }>

export type Amount = Readonly<{ entry: ScoredCandidate; candidate: Of<'amountDue'> }>
export type DueDay = Readonly<{ entry: ScoredCandidate; candidate: Of<'dueDate'> }>
export type Numbered = Of<'reference' | 'accountRef'>

/** One of several things to pay: what its line, section or document says of it alone. */
export type Row = Readonly<{
  amount: Pick<Amount, 'candidate'>
  day?: Pick<DueDay, 'candidate'> | undefined
  reference?: Numbered | undefined
  account?: Numbered | undefined
}>

/** Rows, and why they are dues of their own and not parts of one bill. */
export type Rows = Readonly<{ rows: readonly Row[]; because: string }>

export const isAmount = (entry: ScoredCandidate): Amount | undefined =>
  entry.candidate.field === 'amountDue' ? { entry, candidate: entry.candidate } : undefined

export const isDueDay = (entry: ScoredCandidate): DueDay | undefined =>
  entry.candidate.field === 'dueDate' ? { entry, candidate: entry.candidate } : undefined

/** Most dues of one message. */
export const MAX_ROWS = 24

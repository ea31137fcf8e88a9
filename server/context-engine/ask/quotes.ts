import type { Page } from '../document/page.ts'
import type { ScoredCandidate } from '../score/index.ts'
import type { Candidate, Document, Fields } from '../types.ts'

/** What a language model says stands in the text, word for word. */
export type Quotes = Readonly<{ amountDue: string | null; dueDate: string | null }>

/** Most of one message that leaves the engine for a language model, in bytes of UTF-8. */
export const REDUCED_BYTES = 4_096

/** Names candidates that a language model quoted; see {@link backed}. */
export const LANGUAGE_MODEL = 'language model'
/** Log-odds that one vote of a language model adds: less than "total" beside an amount, half of "due by" beside a day. */
const VOTE = 1.5

const FIELDS: Readonly<Record<keyof Quotes, readonly (keyof Fields)[]>> = {
  amountDue: ['amountDue'],
  dueDate: ['dueDate', 'scheduledFor'],
}
const SEEN: ReadonlySet<Document['nodes'][number]['role']> = new Set([
  'subject',
  'text',
  'html',
  'forwarded',
  'attached',
])

/** True for text that a person sees and that is not history: all that is shown to a language model. */
export const isShown = ({ node, quoted }: Page['leaves'][number]): boolean =>
  !quoted && SEEN.has(node.role)

/**
 * The quotes as candidates: one counts only where a finder of its field found exactly these words in the visible text.
 *
 * @param found what the finders of this message found
 * @returns copies of such candidates, named after the language model; [] when no quote stands there
 */
export function quotedIn(page: Page, found: readonly Candidate[], quotes: Quotes): Candidate[] {
  return found.flatMap((candidate) => {
    const leaf = page.leaves[candidate.span.node]
    if (!leaf || !isShown(leaf)) return []
    const words = leaf.node.text.slice(candidate.span.start, candidate.span.end)
    const isQuoted =
      isOf('amountDue', candidate, quotes, words) || isOf('dueDate', candidate, quotes, words)
    return isQuoted ? [{ ...candidate, finder: LANGUAGE_MODEL }] : []
  })
}

const isOf = (name: keyof Quotes, { field }: Candidate, quotes: Quotes, words: string): boolean =>
  words !== '' && FIELDS[name].includes(field) && quotes[name]?.trim() === words

/**
 * Candidates from elsewhere, each beside the finders' own of the same field, words and value and a little likelier
 * than that one. One without such a counterpart is dropped: no value stands on a foreign word alone.
 */
export function backed(
  scored: readonly ScoredCandidate[],
  extra: readonly Candidate[],
): ScoredCandidate[] {
  return extra.flatMap((candidate) => {
    const own = scored.find((entry) => isSame(entry.candidate, candidate))
    if (!own) return []
    const because = [`+${VOTE} ${candidate.finder}`, ...own.because].slice(0, 6)
    return [{ ...own, candidate, score: own.score + VOTE, because }]
  })
}

const isSame = (a: Candidate, b: Candidate): boolean =>
  a.field === b.field &&
  a.span.node === b.span.node &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  JSON.stringify(a.value) === JSON.stringify(b.value)

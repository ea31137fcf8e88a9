import { type Keyring, seal, unsealed } from '#server/seal.ts'
import type { Due, Evidence, Found, Reading, Seen } from '#server/context-engine/types.ts'

/** The only words of a mail that are kept. Each is cut to 160 characters. */
export type Words = Readonly<{
  subject: string
  from: string
  /** The evidence's quotes in the order of {@link withoutQuotes}. */
  quotes: readonly string[]
}>

const WORD_LENGTH = 160
/** Places kept for one field; more would only repeat it. */
const PLACES = 2

/**
 * Parts a reading from the mail's own words, so that values can be kept plain and words sealed.
 *
 * @returns the reading with empty quotes (at most two places a field), and the quotes in reading order
 */
export function withoutQuotes(reading: Reading): { reading: Reading; quotes: string[] } {
  if (reading.kind === 'none') return { reading, quotes: [] }
  const quotes: string[] = []
  const strip = (due: Due): Due =>
    mapFields(due, (found) => ({
      ...found,
      evidence: found.evidence.slice(0, PLACES).map((place) => {
        const length = quotes.push(place.quote.slice(0, WORD_LENGTH))
        const end = quotes[length - 1]?.length ?? 0
        return { ...place, quote: '', from: Math.min(place.from, end), to: Math.min(place.to, end) }
      }),
    }))
  const stripped = { fields: strip(reading.fields), others: reading.others.map(strip) }
  return { reading: { ...reading, ...stripped, ...seenWith(reading, strip) }, quotes }
}

/** The amounts of a reading with a change to their evidence. */
function seenWith(
  { seen }: Extract<Reading, { fields: Due }>,
  change: (due: Due) => Due,
): { seen?: readonly Seen[] } {
  if (!seen) return {}
  return {
    seen: seen.map(({ label, amountDue }) => ({
      label,
      amountDue: change({ amountDue }).amountDue ?? amountDue,
    })),
  }
}

/** Puts the quotes back where {@link withoutQuotes} took them from. */
export function withQuotes(reading: Reading, quotes: readonly string[]): Reading {
  if (reading.kind === 'none') return reading
  let next = 0
  const fill = (due: Due): Due =>
    mapFields(due, (found) => ({
      ...found,
      evidence: found.evidence.map((place): Evidence => ({
        ...place,
        quote: quotes[next++] ?? '',
      })),
    }))
  const filled = { fields: fill(reading.fields), others: reading.others.map(fill) }
  return { ...reading, ...filled, ...seenWith(reading, fill) }
}

type Places = Found<unknown>['evidence']

/** Applies `change` to the evidence of every field; values keep their types because only `evidence` may change. */
function mapFields(due: Due, change: (found: { evidence: Places }) => { evidence: Places }): Due {
  const on = <T>(found: Found<T> | undefined): Found<T> | undefined =>
    found && { ...found, evidence: change(found).evidence }
  const mapped = {
    biller: on(due.biller),
    amountDue: on(due.amountDue),
    minimumDue: on(due.minimumDue),
    amountPaid: on(due.amountPaid),
    arrears: on(due.arrears),
    issueDate: on(due.issueDate),
    dueDate: on(due.dueDate),
    scheduledFor: on(due.scheduledFor),
    period: on(due.period),
    reference: on(due.reference),
    accountRef: on(due.accountRef),
    iban: on(due.iban),
    payLink: on(due.payLink),
    autopay: on(due.autopay),
  }
  return withoutUndefined(mapped)
}

/** The same object without its undefined fields: `Due` knows absence only as a missing field. */
function withoutUndefined(mapped: { [F in keyof Due]: Due[F] | undefined }): Due {
  const due: { -readonly [F in keyof Due]: Due[F] } = {}
  return Object.assign(
    due,
    Object.fromEntries(Object.entries(mapped).filter(([, found]) => found !== undefined)),
  )
}

/** Seals a message's words; they open only for that message's row. */
export function sealWords(keyring: Keyring, messageId: string, words: Words): string {
  const kept = {
    subject: words.subject.slice(0, WORD_LENGTH),
    from: words.from.slice(0, WORD_LENGTH),
    quotes: words.quotes,
  }
  return seal(keyring, JSON.stringify(kept), wordsOwner(messageId))
}

/** Opens what {@link sealWords} made; undefined for a message without words, or whose words do not open. */
export function openWords(
  keyring: Keyring,
  messageId: string,
  sealed: string | null,
): Words | undefined {
  if (sealed === null) return undefined
  const text = unsealed(keyring, sealed, wordsOwner(messageId))
  if (text === undefined) return undefined
  const words: unknown = JSON.parse(text)
  return isWords(words) ? words : undefined
}

const isWords = (words: unknown): words is Words =>
  typeof words === 'object' && words !== null && 'quotes' in words && Array.isArray(words.quotes)

/** Owner string a message's words are sealed for. */
export const wordsOwner = (messageId: string): string => `messages.words.${messageId}`

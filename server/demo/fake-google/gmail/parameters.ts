import { Refusal } from '../refusal.ts'

/** A 400 in Google's words. */
export const invalid = (message: string): Refusal => new Refusal(400, { message })

/** Page size: Google's default is 100, its most 500. @throws Refusal 400 for no number */
export function pageSize(text: string | null): number {
  if (text === null || text === '') return 100
  if (!/^\d{1,9}$/.test(text))
    throw invalid(`Invalid value at 'max_results' (TYPE_UINT32), "${text}"`)
  return Math.min(500, Number(text) || 100)
}

/** An opaque page token around a few plain values. */
export const pageToken = (...values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values of a page token; undefined for no token. @throws Refusal 400 for one of another making */
export function readPageToken(text: string | null): readonly (string | number)[] | undefined {
  if (text === null || text === '') return undefined
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (Array.isArray(values))
      return values.filter((value) => ['string', 'number'].includes(typeof value))
  } catch {
    // Not ours: the refusal below says so.
  }
  throw invalid('Invalid pageToken')
}

/** base64 with the URL alphabet and padding, the form of Gmail's bodies. */
export const base64url = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_')

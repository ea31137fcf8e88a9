import { LIMITS } from './limits.ts'

const NEWLINE = 10
const DASH = 45

/**
 * Checks the size of a raw message before any parser sees it and cuts it behind the last part we are ready to read.
 *
 * @returns `undefined` when the message or its header is larger than {@link LIMITS} allows; `cut` tells whether
 *   parts are missing
 */
export function clip(raw: Uint8Array): { raw: Uint8Array; cut: boolean } | undefined {
  if (raw.length > LIMITS.rawBytes) return undefined
  let lines = 0
  let header = -1
  let delimiters = 0
  let start = 0
  while (start < raw.length) {
    const newline = raw.indexOf(NEWLINE, start)
    const end = newline < 0 ? raw.length : newline
    if (header < 0) {
      lines += 1
      if (lines > LIMITS.headerLines || start > LIMITS.headerBytes) return undefined
      if (isBlank(raw, start, end)) header = start
    } else if (isDelimiter(raw, start, end)) {
      delimiters += 1
      if (delimiters > LIMITS.parts) return { raw: raw.subarray(0, start), cut: true }
    }
    start = end + 1
  }
  return { raw, cut: false }
}

const isBlank = (raw: Uint8Array, start: number, end: number) =>
  end === start || (end === start + 1 && raw[start] === 13)

/** A boundary line as RFC 2046 writes it: two dashes and at most 70 characters without a space, not a row of dashes. */
function isDelimiter(raw: Uint8Array, start: number, end: number): boolean {
  if (raw[start] !== DASH || raw[start + 1] !== DASH || end - start > 76) return false
  let other = false
  for (let at = start + 2; at < end; at++) {
    const byte = raw[at] ?? 0
    if (byte === 32) return false
    if (byte !== DASH && byte !== 13) other = true
  }
  return other
}

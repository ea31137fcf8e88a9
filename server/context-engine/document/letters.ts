/** What a character is to the words of a text. */
export const DIGIT = 1
/** Of a script that is written without spaces: a word of its own. */
export const ALONE = 2
export const LETTER = 4

const NUMERAL = /^\p{Nd}$/u
const SIGN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]$/u
const LETTERS = /^[\p{L}\p{M}]$/u

const sortOf = (sign: string) =>
  (NUMERAL.test(sign) ? DIGIT : 0) |
  (SIGN.test(sign) ? ALONE : 0) |
  (LETTERS.test(sign) ? LETTER : 0)

/** Rows of 256 characters, worked out when one of them is met. */
const ROWS: (Uint8Array | undefined)[] = Array.from({ length: 256 })

/** The sort of one UTF-16 unit: DIGIT, ALONE and LETTER as bits, 0 for all else; a surrogate is 0. */
export function sortOfUnit(code: number): number {
  const row = ROWS[code >> 8] ?? rowOf(code >> 8)
  return row[code & 255] ?? 0
}

function rowOf(number: number): Uint8Array {
  const row = Uint8Array.from({ length: 256 }, (_, low) =>
    sortOf(String.fromCharCode(number * 256 + low)),
  )
  ROWS[number] = row
  return row
}

/** True for the first half of a character beyond 0xffff. */
export const isLead = (code: number) => code >= 0xd800 && code < 0xdc00

/** The sort of a character beyond 0xffff. */
export const sortOfPoint = (point: number) => sortOf(String.fromCodePoint(point))

/** The place behind at most so many blanks at the beginning of a text. */
export function behindBlanks(text: string, most: number): number {
  let at = 0
  while (at < most && isBlank(text.charCodeAt(at))) at++
  return at
}

const BLANK = /\s/
const isBlank = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && BLANK.test(String.fromCharCode(code)))

/** A bit of 32 for the first letter of a folded word; other letters share it. */
export function letterBit(folded: string): number {
  return 1 << (folded.charCodeAt(0) & 31)
}

/** A bit of 32 for a folded word by its ends and length; other words share it. */
export function wordBit(folded: string): number {
  const { length } = folded
  return 1 << ((folded.charCodeAt(0) * 5 + folded.charCodeAt(length - 1) * 3 + length) & 31)
}

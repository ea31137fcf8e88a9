/** Letters and digits only, upper case: "RE-2026/118" and "re 2026 118" are one number. */
export const plainOf = (text: string): string =>
  text
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}*•]/gu, '')

/** "INV20231" and "20231": one of them without its leading letters. Both plain. */
export function isSameNumber(a: string, b: string): boolean {
  return a === b || (rootOf(a) === rootOf(b) && (a === rootOf(a) || b === rootOf(b)))
}

const LETTERS = /^\p{L}+(?=\p{N})/u
const ROOT_SIGNS = 4

/** A plain number without its leading letters, when enough is left of it; numbers that are the same share it. */
export function rootOf(plain: string): string {
  const root = plain.replace(LETTERS, '')
  return root.length >= ROOT_SIGNS ? root : plain
}

/** Where digits and letters stand in a number, so that a receipt's own series is told from an invoice's. */
export const shapeOf = (plain: string): string =>
  plain.replace(/\p{N}+/gu, (digits) => `#${digits.length}`)

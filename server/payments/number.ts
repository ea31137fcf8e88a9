/** Letters and digits only, upper case: "RE-2026/118" and "re 2026 118" are one number. */
export const plainOf = (text: string): string =>
  text
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}*•]/gu, '')

/**
 * "INV20231" and "20231": one of them without its leading letters. "20231C" and "20231": a corrected document is
 * numbered like the first, with a letter behind. Both plain.
 */
export function isSameNumber(a: string, b: string): boolean {
  if (a === b || withoutTail(a) === b || withoutTail(b) === a) return true
  return rootOf(a) === rootOf(b) && (a === rootOf(a) || b === rootOf(b))
}

const LETTERS = /^\p{L}+(?=\p{N})/u
const TAIL = /(?<=\p{N})\p{L}{1,2}$/u
const ROOT_SIGNS = 4

const withoutTail = (plain: string) => {
  const rest = plain.replace(TAIL, '')
  return rest.length >= ROOT_SIGNS ? rest : plain
}

/** A plain number without the letters before and behind it, when enough is left; numbers that are the same share it. */
export function rootOf(plain: string): string {
  const rest = withoutTail(plain)
  const root = rest.replace(LETTERS, '')
  return root.length >= ROOT_SIGNS ? root : rest
}

/** Where digits and letters stand in a number, so that a receipt's own series is told from an invoice's. */
export const shapeOf = (plain: string): string =>
  plain.replace(/\p{N}+/gu, (digits) => `#${digits.length}`)

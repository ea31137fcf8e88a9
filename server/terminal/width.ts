/** East Asian wide and full-width characters take two columns (Unicode UAX #11, the blocks that matter here). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u
const NONE = /\p{M}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

const widthOfSign = (sign: string) => (NONE.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1)

/** Columns a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += widthOfSign(sign)
  return width
}

/** The text in at most `columns` columns, with an ellipsis where it was cut; control characters removed. */
export function cut(text: string, columns: number): string {
  const clean = text.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ')
  if (widthOf(clean) <= columns) return clean
  let kept = ''
  let width = 0
  for (const sign of clean) {
    if (width + widthOfSign(sign) > columns - 1) break
    kept += sign
    width += widthOfSign(sign)
  }
  return `${kept}…`
}

/** Blanks behind the text up to `columns`. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)))

/** Blanks before the text up to `columns`. */
export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - widthOf(text))) + text

/**
 * Characters that a reader does not see or that turn the reading direction: soft hyphen, combining grapheme joiner,
 * zero-width, bidi controls, invisible operators, byte order mark.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u034f/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|(?![\t\n\f\r])\p{Cc}/gu
const WIDE = /[\uff01-\uff5e\uffe0-\uffe6\u2010\u2011\u2212]/g
const WIDE_SIGNS: Record<string, string> = {
  '\uffe0': '¢',
  '\uffe1': '£',
  '\uffe2': '¬',
  '\uffe3': '¯',
  '\uffe4': '¦',
  '\uffe5': '¥',
  '\uffe6': '₩',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
}

const narrow = (sign: string) =>
  WIDE_SIGNS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)

/**
 * Printable ASCII with tabs and line breaks, letters of Latin alphabets, dashes, quotation marks and the euro sign: most
 * of a mail, in which there is nothing to tidy but unbroken spaces.
 */
const TIDY =
  /^[\t\n\f\r -~\u00a0-\u00ac\u00ae-\u02ff\u2013-\u2015\u2018-\u201f\u2022\u2026\u20ac]*$/

/**
 * Text as a person sees it: invisible characters gone, odd spaces plain, full-width signs and hyphens narrow.
 * Line breaks and tabs stay.
 */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').replace(WIDE, narrow)
}

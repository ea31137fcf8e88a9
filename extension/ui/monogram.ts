/** Legal forms say nothing about who it is. */
const LEGAL =
  /^(?:gmbh|mbh|ag|kg|ev|e\.v\.|inc\.?|ltd\.?|llc|plc|b\.v\.?|bv|n\.v\.?|s\.a\.?|sa|sas|s\.l\.?|co\.?|&|und|and|the|de|la)$/i
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * The sign of a biller: the first letters of its first two words, or one CJK character.
 *
 * @param name any text, as long as it likes; only its beginning is looked at
 * @returns one or two characters; "·" when there is no letter in it
 */
export function monogramOf(name: string): string {
  const words = name
    .slice(0, 200)
    .split(/[\s\-/_,]/u)
    .filter((word) => LETTER.test(word))
  const telling = words.filter((word) => !LEGAL.test(word))
  const [first, second] = telling.length > 0 ? telling : words
  const sign = firstLetter(first)
  if (!sign || CJK.test(sign)) return sign || '·'
  const next = firstLetter(second) || lettersOf(first)[1] || ''
  return (sign + (CJK.test(next) ? '' : next)).toLocaleUpperCase('en')
}

const lettersOf = (word: string | undefined) =>
  Array.from(word ?? '').filter((sign) => LETTER.test(sign))
const firstLetter = (word: string | undefined) => lettersOf(word)[0] ?? ''

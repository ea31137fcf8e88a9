/** Legal forms say nothing about who it is. */
const LEGAL = /^(?:gmbh|mbh|ag|kg|ev|inc|ltd|llc|plc|[bn]\.?v|s\.?[al]|co|&|und|and|the)\.?$/i
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
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

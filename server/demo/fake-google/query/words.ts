const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  œ: 'oe',
}
// Scripts written without spaces: their words are found by dictionary.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The words of a text as search compares them: lower case, without diacritics, one space before, between and
 * after. A phrase occurs in a text when its words are a substring of the text's words.
 *
 * @returns ' ' when there is no word
 */
export function wordsOf(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
    .toLowerCase()
    .replace(/[ßæøłđıœ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
  const words = folded.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  return ` ${words.flatMap((word) => (UNSPACED.test(word) ? segments(word) : [word])).join(' ')} `
}

const segments = (word: string) =>
  [...segmenter.segment(word)].filter((piece) => piece.isWordLike).map((piece) => piece.segment)

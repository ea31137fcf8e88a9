import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord } from './fold.ts'
import { countryOfWords } from './countries.ts'
import { wordsOf } from './words.ts'

/** What a word is, said as one expression. */
const WORD =
  /\p{Nd}{1,24}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]|[\p{L}\p{M}]{1,60}/gu

const said = (text: string) =>
  Array.from(text.matchAll(WORD), ([word], index) => ({ word: foldWord(word), index })).map(
    ({ word }) => word,
  )

const pieces = fc.constantFrom(
  ...'aZ9é東ひー々ss𝟗𠀋𐐀\ud801\udc00٣क्षि .\n\t-'.split(''),
  'x'.repeat(59),
  '7'.repeat(23),
  'Größe',
)

test('words are what the expression says, in any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (text) => {
        const words = wordsOf(text)
        expect(words.map(({ folded }) => folded)).toEqual(said(text))
        for (const { start, end, folded } of words)
          expect(foldWord(text.slice(start, end))).toBe(folded)
      },
    ),
  )
})

test('words made to meet in one slot are still told apart', () => {
  const met = Array.from({ length: 4_096 }, (_, number) =>
    Array.from({ length: 12 }, (_, bit) => ((number >> bit) & 1 ? 'Aa' : 'BB')).join(''),
  )
  expect(wordsOf(met.join(' ')).map(({ folded }) => folded)).toEqual(met.map(foldWord))
})

test('more words than are kept are all read', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const many = Array.from({ length: 40_000 }, (_, number) =>
    Array.from({ length: 4 }, (_, at) => letters[Math.floor(number / 26 ** at) % 26]).join(''),
  )
  for (let time = 0; time < 2; time++)
    expect(wordsOf(many.join(' ')).map(({ folded }) => folded)).toEqual(many)
})

test.each([
  ['Tariffs of the United States apply', 'us'],
  ['South Africa and Cape Town', 'za'],
  ['請求書 東京 様', 'jp'],
  ['The unitedstates and sydneysider', undefined],
  ['Canada and Australia', undefined],
])('%s speaks of %s', (text, code) => {
  expect(countryOfWords([wordsOf(text)])?.code).toBe(code)
})

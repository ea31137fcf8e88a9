import { expect, test } from 'vitest'
import { layOut, type Glyph } from './layout.ts'

/** Letters 5 points wide and 10 high; spaces are gaps, as in many files. */
const written = (text: string, left: number, top: number): Glyph[] =>
  Array.from(text).flatMap((sign, index) =>
    sign === ' '
      ? []
      : [
          {
            text: sign,
            left: left + 5 * index,
            right: left + 5 * index + 5,
            top,
            bottom: top - 10,
            spaced: false,
          },
        ],
  )
const pairsOf = (glyphs: Glyph[]) => {
  const { text, cells } = layOut(glyphs)
  return cells.map(({ label, value, how }) => [
    how,
    text.slice(label.start, label.end),
    text.slice(value.start, value.end),
  ])
}

test('lines run from top to bottom whatever their order in the file, columns are set apart', () => {
  const { text } = layOut([
    ...written('Total', 50, 700),
    ...written('Acme Power', 50, 800),
    ...written('12.50', 300, 701),
    ...written('Invoice 7', 300, 800),
    ...written('due now', 50, 688),
  ])
  expect(text).toBe('Acme Power\tInvoice 7\n\nTotal\t12.50\ndue now')
})

test('a label stands left of its value, or above it', () => {
  const glyphs = [
    ...written('Due date', 50, 700),
    ...written('1 May 2026', 200, 700),
    ...written('Amount due', 400, 700),
    ...written('99.00', 400, 686),
  ]
  expect(pairsOf(glyphs)).toContainEqual(['row', 'Due date', '1 May 2026'])
  expect(pairsOf(glyphs)).toContainEqual(['column', 'Amount due', '99.00'])
})

test('in a table the head reaches past the numbers between', () => {
  const rows = [10, 20, 30].flatMap((amount, index) =>
    written(`${amount}.00`, 400, 680 - index * 14),
  )
  expect(pairsOf([...written('Amount', 400, 694), ...rows]).map(([, label]) => label)).toEqual([
    'Amount',
    'Amount',
    'Amount',
  ])
})

test('bold type printed twice is read once', () => {
  const once = written('Total', 50, 700)
  expect(
    layOut([...once, ...once.map((glyph) => ({ ...glyph, left: glyph.left + 0.3 }))]).text,
  ).toBe('Total')
})

test('an empty page has no text', () => {
  expect(layOut([])).toEqual({ text: '', cells: [] })
})

test('letters set wide apart are words', () => {
  const spread = Array.from('MILL ROAD').flatMap((sign, index) =>
    written(sign, 50 + 7 * index, 700),
  )
  expect(layOut(spread).text).toBe('MILL ROAD')
})

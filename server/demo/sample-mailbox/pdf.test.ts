import { expect, test } from 'vitest'
import { pdfOf, toWindows1252 } from './pdf.ts'

const text = pdfOf([{ x: 56, y: 72, text: 'Zu zahlen (brutto): 12,50 €' }], 'Rechnung').toString(
  'latin1',
)

test('every entry of the cross-reference table points at its object', () => {
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
  expect(text.slice(start, start + 4)).toBe('xref')
  const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) => Number(at))
  const found = places.map((at) => text.slice(at, text.indexOf(' obj', at)))
  expect(found).toEqual(places.map((_, index) => `${index + 1} 0`))
})

test('the stream is as long as it says, and its text is escaped', () => {
  const [, length, stream] = /<< \/Length (\d+) >>\nstream\n([^]*)\nendstream/.exec(text) ?? []
  expect(stream).toHaveLength(Number(length))
  expect(stream).toContain(String.raw`(Zu zahlen \(brutto\): 12,50 ${'\u0080'}) Tj`)
})

test.each([
  ['Müller 3 €', 'M\u00fcller 3 \u0080'],
  ['1\u202f234', '1\u00a0234'],
  ['Wisła', 'Wis?a'],
])('Windows-1252 of %s', (input, output) => {
  expect(toWindows1252(input)).toBe(output)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { written } from '../train/written.ts'
import { readSamples } from './read.ts'
import { dressed } from './skins.ts'

const parts = ['learn', 'judge'].map((name) => join(import.meta.dirname, name))
const samples = parts.flatMap((part) =>
  readdirSync(part).flatMap((file) => readSamples(readFileSync(join(part, file), 'utf8'))),
)

test('every sample has a name and a sender of its own, all of them invented', () => {
  const names = samples.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(800)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  for (const { headers } of samples)
    for (const [, value] of headers)
      for (const [, domain] of value.matchAll(/@([\w.-]+\w)/g)) expect(domain).toMatch(/\.example$/)
})

test('each becomes a message that can be read, and its truth makes sense', async () => {
  for (const part of parts) {
    let count = 0
    for await (const { truth, document } of written(part, 1)) {
      expect(document.nodes.some(({ text }) => text.trim() !== '')).toBe(true)
      expect(truth.kind).toMatch(/^[a-z]+$/)
      count += 1
    }
    expect(count).toBeGreaterThan(400)
  }
})

test('one without a truth is named', () => {
  expect(() => readSamples('@@ lost\nFrom: a@b.example\n\nHello')).toThrow('sample lost')
})

test('light markup becomes text and HTML that say the same', () => {
  const body = '# Bill\n\nDear reader,\n| Total | 4 € |\n\n[Pay](https://a.example/p)\n\n~ small'
  expect(dressed('alt', body).text).toBe(
    'Bill\n\nDear reader,\n\nTotal: 4 €\n\nPay: https://a.example/p\n\nsmall',
  )
  expect(dressed('card', body).html).toContain(
    '<td style="padding:6px 8px;text-align:right">4 €</td>',
  )
  expect(dressed('divs', body).html).toContain('<div>Total</div><div>4 €</div>')
  expect(dressed('lines', body).html).toContain('Total</span><br><strong>4 €</strong>')
  expect(dressed('raw', '<b>x</b>')).toEqual({ html: '<b>x</b>' })
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { triage, WORTH_READING } from './index.ts'

const head = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`)
const bulk = 'List-Unsubscribe: <https://oakmere.example/u>'

test.each([
  ['Your water bill for March'],
  ['Ihre Stromrechnung für März ist da'],
  ['Rechnungsbetrag wird abgebucht'],
  ['=?UTF-8?B?VsOhxaEgcMWZZWRwaXMgc3BsYXRub3N0aQ==?='],
  ['=?iso-8859-1?Q?Votre_facture_d=E9t=E9?='],
  ['請求書のお知らせ'],
  ['Счёт на оплату'],
  ['Payment failed: $12.00'],
  ['Hello'],
  [''],
])('%s is worth reading, in bulk mail too', (subject) => {
  expect(
    triage(head('From: Oakmere <hello@oakmere.example>', `Subject: ${subject}`)),
  ).toBeGreaterThan(WORTH_READING)
  expect(
    triage(head(bulk, `subject: ${subject}`, 'from: billing@oakmere.example')),
  ).toBeGreaterThan(WORTH_READING)
})

test('advertisements and lists are not', () => {
  const offer = head(
    bulk,
    'From: Oakmere News <news@oakmere.example>',
    'Subject: Spring sale: shop now and save',
  )
  expect(triage(offer)).toBeLessThan(WORTH_READING)
  const chat = head(
    'List-Post: <mailto:knots@lists.example>',
    'In-Reply-To: <1@lists.example>',
    'From: Ida <ida@mail.example>',
    'Subject: Re: [knots] bowline or not',
    'Precedence: bulk',
  )
  expect(triage(chat)).toBeLessThan(WORTH_READING)
})

test('a body says nothing, a folded subject says all', () => {
  const folded = triage(head('From: a@b.example', 'Subject: Your', ' invoice'))
  expect(folded).toBe(triage(head('From: a@b.example', 'Subject: Your invoice')))
  expect(triage(head('From: a@b.example', '', 'Subject: invoice'))).toBe(
    triage(head('From: a@b.example')),
  )
})

test('any bytes give a chance', () => {
  const prefixed = fc.uint8Array({ maxLength: 200 }).map((bytes) => {
    const start = new TextEncoder().encode('Subject: =?utf-8?B?')
    return Uint8Array.from([...start, ...bytes])
  })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 500 }), prefixed), (bytes) => {
      const chance = triage(bytes)
      expect(chance >= 0 && chance <= 1).toBe(true)
    }),
  )
})

import { expect, test } from 'vitest'
import { read } from '#server/context-engine/read.ts'
import { toDocument } from '#server/mime/document.ts'
import { growsWithLength } from './support/cost.ts'

const CONTEXT = {
  receivedAt: new Date('2026-11-20T10:00:00Z'),
  timeZone: 'Europe/Berlin',
  mailboxEmail: 'mara@mail.example',
}
const HEAD = 'From: Oakmere Gas <billing@oakmere.example>\r\nSubject: Your bill\r\n'

/** What expressions and tables may stumble over when it is said again and again, text and mark-up. */
const HOSTILE = [
  'a ',
  '1 ',
  '1',
  '£1.20 ',
  '1.234,56 EUR ',
  '1.1.',
  '12/11, ',
  '12 Dec ',
  'on the 1st of ',
  'by Friday ',
  'INV-1234 ',
  'no. ',
  'invoice no. ',
  'pay to the ',
  'payment of to ',
  'bill by ',
  'amount due ',
  'please pay … by ',
  'no payment is due ',
  'S. A. ',
  'e V. ',
  'l.RS',
  'RF18 5390 ',
  'DE89 3704 ',
  'https://oakmere.example/a ',
  'upi://pay?pa=',
  '+1 (555) – (010) ',
  'aа',
  '– ( ',
  '\t12.00\t',
  '. ',
  '\n\n',
  'total: ',
  '<td>1</td>',
  '<a href="https://oakmere.example/1">1.20 €</a> ',
  '<p style="color:#fff">a',
  '&amp;',
]

const SHORT = 10_000

async function readAll(piece: string, length: number): Promise<void> {
  const type = piece.includes('<') || piece.includes('&') ? 'text/html' : 'text/plain'
  const body = piece.repeat(Math.ceil(length / piece.length))
  const raw = new Uint8Array(
    Buffer.from(`${HEAD}Content-Type: ${type}; charset=utf-8\r\n\r\n${body}`),
  )
  const document = await toDocument(raw, CONTEXT)
  if ('why' in document) throw new Error(document.why)
  read(document, { billers: [] })
}

test.each(HOSTILE)('four times as much of %j costs about four times as much', async (piece) => {
  expect(await growsWithLength((length) => readAll(piece, length), SHORT)).toBe(true)
})

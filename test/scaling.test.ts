import { expect, test } from 'vitest'
import { read } from '#server/context-engine/read.ts'
import { toDocument } from '#server/mime/document.ts'

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

const [SHORT, TIMES] = [10_000, 4]
/** Four times the text may cost four times as much, and a good deal for a busy machine; squared it would be sixteen. */
const MOST = 10
/** Below this the clock of the processor is too coarse to compare. */
const LEAST_US = 10_000
/** A busy machine or compiling spoils a comparison; what is squared is so each time. */
const TRIES = 4

async function costOf(piece: string, length: number): Promise<number> {
  const type = piece.includes('<') || piece.includes('&') ? 'text/html' : 'text/plain'
  const body = piece.repeat(Math.ceil(length / piece.length))
  const raw = new Uint8Array(
    Buffer.from(`${HEAD}Content-Type: ${type}; charset=utf-8\r\n\r\n${body}`),
  )
  const before = process.cpuUsage()
  const document = await toDocument(raw, CONTEXT)
  if ('why' in document) throw new Error(document.why)
  read(document, { billers: [] })
  return process.cpuUsage(before).user
}

test.each(HOSTILE)('four times as much of %j costs about four times as much', async (piece) => {
  let ratio = Infinity
  for (let tries = 0; tries < TRIES && ratio >= MOST; tries++) {
    const short = await costOf(piece, SHORT)
    ratio = (await costOf(piece, SHORT * TIMES)) / Math.max(short, LEAST_US)
  }
  expect(ratio).toBeLessThan(MOST)
})

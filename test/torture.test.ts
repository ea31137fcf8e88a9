import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '#server/context-engine/read.ts'
import type { Document, Reading, Span } from '#server/context-engine/types.ts'
import { fileToDocument, toDocument } from '#server/mime/document.ts'
import { LIMITS } from '#server/mime/limits.ts'

const context = {
  receivedAt: new Date('2026-11-20T10:00:00Z'),
  timeZone: 'Europe/Berlin',
  mailboxEmail: 'mara@mail.example',
}
const hints = { billers: [] }
const head = 'From: Oakmere Gas <billing@oakmere.example>\r\nSubject: Your bill\r\n'
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** What a mail is read as: the reading, or why it is not read. Every quote must be what stands at its place. */
async function readingOf(raw: Uint8Array | string): Promise<Reading | { why: string }> {
  const document = await toDocument(typeof raw === 'string' ? bytesOf(raw) : raw, context)
  if ('why' in document) return document
  const reading = read(document, hints)
  expectQuotes(document, reading)
  return reading
}

function expectQuotes(document: Document, reading: Reading) {
  const isPlace = ({ node, start, end }: Span) =>
    start >= 0 && end >= start && end <= (document.nodes[node]?.text.length ?? -1)
  for (const { label, value } of document.cells)
    expect([isPlace(label), isPlace(value)]).toEqual([true, true])
  for (const { span } of document.links) expect(isPlace(span)).toBe(true)
  if (reading.kind === 'none') return
  for (const found of Object.values(reading.fields))
    for (const { span, quote, from, to } of found.evidence) {
      expect(isPlace(span)).toBe(true)
      expect(document.nodes[span.node]?.text).toContain(quote)
      expect(from <= to && to <= quote.length).toBe(true)
    }
}

const html = (body: string) => readingOf(`${head}Content-Type: text/html\r\n\r\n${body}`)

const attached = (type: string, content: string, encoding = 'base64') =>
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee attached\r\n--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}\r\n--b--\r\n`
const pdf = (stream: Buffer, dictionary: string) =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 999999 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< ${dictionary} >>\nstream\n`,
    ),
    stream,
    Buffer.from(
      '\nendstream\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 99999999 /Root 1 0 R >>\nstartxref\n99999999\n%%EOF\n',
    ),
  ])

describe('cut off', () => {
  const folder = join(import.meta.dirname, 'corpus')
  const messages = readdirSync(folder)
    .map((name) => ({ name, raw: new Uint8Array(readFileSync(join(folder, name, 'message.eml'))) }))
    .toSorted((a, b) => a.raw.length - b.raw.length || a.name.localeCompare(b.name))
    .slice(0, 20)
  test.each(messages)('$name, at every byte', async ({ raw }) => {
    for (let end = 0; end <= raw.length; end++)
      expect(await readingOf(raw.subarray(0, end))).toBeDefined()
  })
})

describe('nested and many', () => {
  const bill = 'Amount due: £40.00 by 1 December 2026'
  test.each([
    ['a million tags', '<div>'.repeat(1_000_000)],
    ['a million ends of tags', '</div>'.repeat(1_000_000)],
    ['a million tables', '<table><tr><td>'.repeat(333_334)],
    ['a tag that never ends', `<a ${'x="1" '.repeat(200_000)}`],
    ['quotes that never close', `<a b="${'<a b='.repeat(200_000)}`],
    ['a comment that never ends', `<!--${'<!--'.repeat(250_000)}`],
    ['a million references', '&#x1F600;'.repeat(110_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['a million digits', '1'.repeat(1_000_000)],
    ['digits and points', '1.'.repeat(500_000)],
    ['digits and spaces', '1 '.repeat(500_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['labels and amounts', 'Amount due £1.00 '.repeat(60_000)],
    ['days', '1 May 2026, '.repeat(80_000)],
    ['names', 'Invoice from A via B to C '.repeat(40_000)],
    [
      'words never seen',
      Array.from({ length: 150_000 }, (_, at) => `q${at.toString(36)}`).join(' '),
    ],
  ])('%s, before a bill and behind it', async (_what, nasty) => {
    expect(await html(`<p>${bill}</p>${nasty}`)).toHaveProperty('kind')
    expect(await html(`${nasty}<p>${bill}</p>`)).toHaveProperty('kind')
  })

  test('100,000 parts: the first hundred are read', async () => {
    const part = '--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n'
    const raw = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(100_000)}--b--`
    const document = await toDocument(bytesOf(raw), context)
    expect(document).toMatchObject({ skipped: [{ part: 'message', why: 'too_many_parts' }] })
  })

  test('5,000 messages and 5,000 multiparts inside one another', async () => {
    const letters = `${head}Content-Type: message/rfc822\r\n\r\n`.repeat(5_000)
    expect(await readingOf(`${letters}${head}\r\n${bill}`)).toBeDefined()
    const parts = Array.from(
      { length: 5_000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('')
    expect(await readingOf(`${head}${parts}\r\n${bill}`)).toEqual({ why: 'broken' })
  })

  test('a header of 50 MB, in one line and in a million', async () => {
    const size = 50 * 1024 * 1024
    expect(await readingOf(`X: ${'x'.repeat(size)}\r\n\r\nhi`)).toEqual({ why: 'too_large' })
    const lines = 'X: y\r\n'.repeat(Math.floor(LIMITS.rawBytes / 6) - 10)
    expect(await readingOf(`${lines}\r\nhi`)).toEqual({ why: 'too_large' })
    const folded = `Subject: a${'\r\n b'.repeat(1_500)}\r\n\r\n${bill}`
    expect(await readingOf(folded)).toHaveProperty('kind')
  })
})

describe('lies', () => {
  test('a PDF that would grow a thousandfold, twice over', async () => {
    const once = deflateSync(Buffer.alloc(60 * 1024 * 1024))
    for (const bomb of [
      pdf(once, `/Length ${once.length} /Filter /FlateDecode`),
      pdf(deflateSync(once), '/Length 1 /Filter [/FlateDecode /FlateDecode]'),
    ]) {
      const document = await fileToDocument(new Uint8Array(bomb), context)
      expect(document.skipped).toEqual([{ part: 'file', why: 'pdf_bomb' }])
      expect(await readingOf(attached('application/pdf', bomb.toString('base64')))).toHaveProperty(
        'kind',
      )
    }
  })

  test.each([
    ['0', Buffer.from('BT (x) Tj ET')],
    ['99999999999', Buffer.from('BT (x) Tj ET')],
    ['-1', Buffer.from('q '.repeat(100_000))],
    ['4 0 R', Buffer.from('BT (')],
  ])('a PDF that says /Length %s', async (length, stream) => {
    const file = new Uint8Array(pdf(stream, `/Length ${length}`))
    expect(await fileToDocument(file, context)).toHaveProperty('nodes')
  })

  test.each([
    ['text/plain', '====', 'base64'],
    ['text/html', '!!!!\u0000\u00ff==QUJD=QUJD=', 'base64'],
    ['text/plain', 'A', 'base64'],
    ['text/html', '=E2=82=\r\n=AC=zz=', 'quoted-printable'],
    ['text/html; charset=utf-16', 'AAA\u00d8AAA\u00dc', '8bit'],
    ['text/html; charset=utf-8', '\u00ed\u00a0\u0080\u00c0\u0080\u00ff', '8bit'],
    ['text/html; charset=made-up', '\u0000\u0000\u0000', '8bit'],
    ['text/html; charset="utf-8', 'x', 'made-up'],
    ['application/pdf', '%PDF-1.7', '8bit'],
    ['application/xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '8bit'],
    ['text/xml', `<Invoice>${'<a>'.repeat(50_000)}`, '8bit'],
  ])('%s as %j in %s', async (type, content, encoding) => {
    expect(await readingOf(attached(type, content, encoding))).toHaveProperty('kind')
    expect(
      await readingOf(
        `${head}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`,
      ),
    ).toHaveProperty('kind')
  })

  test('NULs and lone halves of characters everywhere', async () => {
    const nul = `From: "A\0B" <a\0@b.example>\r\nSubject: \0 Your bill \0\r\n\r\nAmount due:\0 £4\0.00 by\0 1 May 2026\r\n`
    expect(await readingOf(nul)).toHaveProperty('kind')
    const reading = read(
      {
        ...(await fileToDocument(new Uint8Array(), context)),
        nodes: [
          { part: 'subject', role: 'subject', text: '\ud83d Your bill \udc00' },
          {
            part: 'text',
            role: 'text',
            text: '\ud800Amount due\udfff: \ud83d£4.00\udc00 due 1 May 2026\ud800',
          },
        ],
      },
      hints,
    )
    expect(reading).toHaveProperty('kind')
  })
})

describe('anything', () => {
  const word = fc.constantFrom(
    ...'Amount due:|£4.00|$1,25,000.00|1.234,56 €|-12.00|by|1 May 2026|05/06/26|2026-05-06|net 30|invoice|INV-4711|paid|overdue|Rechnung|fällig am|请付款|¥300|IBAN DE89 3702 0044 0532 0130 00|https://oakmere.example/pay|will be charged|refund|\n|\t|<td>|</td><td>|<tr>|<table>|</table>|<p>|&nbsp;|&#8203;|<div style="display:none">|> |On 1 May, X wrote:|0|999999999999999|\ud83d\ude00'.split(
      '|',
    ),
  )
  const body = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  })
  const mail = fc
    .tuple(fc.boolean(), body)
    .map(([html, pieces]) =>
      Buffer.from(
        `${head}Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8\r\n\r\n${pieces.join(' ')}`,
      ),
    )

  test('the same bytes give the same reading, whatever was read in between', async () => {
    await fc.assert(
      fc.asyncProperty(mail, mail, async (one, other) => {
        const first = await readingOf(new Uint8Array(one))
        await readingOf(new Uint8Array(other))
        expect(await readingOf(new Uint8Array(one))).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })

  test('any bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await readingOf(bytes)).toBeDefined()
        expect(
          await fileToDocument(Uint8Array.from([...bytesOf('%PDF-1.4\n'), ...bytes]), context),
        ).toHaveProperty('nodes')
        expect(
          await fileToDocument(Uint8Array.from([...bytesOf('<?xml '), ...bytes]), context),
        ).toHaveProperty('nodes')
      }),
      { numRuns: 150 },
    )
  })
})

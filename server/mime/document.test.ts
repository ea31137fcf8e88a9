import { expect, test } from 'vitest'
import type { Document } from '#server/context-engine/types.ts'
import { toDocument } from './document.ts'
import { splitMbox } from './mbox.ts'
import { receivedOf } from './received.ts'

const context = { receivedAt: new Date('2026-11-20T10:00:00Z'), timeZone: 'UTC', mailboxEmail: '' }
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const documentOf = async (mail: string): Promise<Document> => {
  const document = await toDocument(bytes(mail), context)
  if ('why' in document) throw new Error(document.why)
  return document
}
const bodyOf = (document: Document) =>
  document.nodes.filter(({ role }) => !['subject', 'header', 'data'].includes(role))
const HEAD =
  'From: =?utf-8?q?J=C3=B6rg?= <j@a.example>\nSubject: =?utf-8?b?UmVjaG51bmcg4oKs?=\nMIME-Version: 1.0\n'

test.each([
  [
    'utf-8 quoted-printable',
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nf=C3=A4llig =E2=82=AC5',
    'fällig €5',
  ],
  ['latin-1', 'Content-Type: text/plain; charset=iso-8859-1\n\nf\u00e4llig', 'fällig'],
  ['windows-1252', 'Content-Type: text/plain; charset=windows-1252\n\n\u00805', '€5'],
  ['iso-2022-jp', 'Content-Type: text/plain; charset=iso-2022-jp\n\n\u001b$B@A5a\u001b(B', '請求'],
  [
    'base64',
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nZsOkbGxpZw==',
    'fällig',
  ],
  ['no type at all', '\nfaellig', 'faellig'],
])('reads %s', async (_what, rest, text) => {
  const document = await documentOf(HEAD + rest)
  expect(document.from).toEqual({ name: 'Jörg', address: 'j@a.example' })
  expect(document.nodes[0]).toEqual({ part: 'subject', role: 'subject', text: 'Rechnung €' })
  expect(bodyOf(document).map((node) => node.text.trim())).toEqual([text])
})

const both = (plain: string, html: string) =>
  `${HEAD}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`
const part = (type: string, body: string) =>
  `--b\nContent-Type: ${type}\nContent-Disposition: attachment\n\n${body}\n`

test('HTML is read where it says as much as the plain text beside it', async () => {
  expect(bodyOf(await documentOf(both('Amount due 5', '<p>Amount due 5</p>')))[0]?.role).toBe(
    'html',
  )
  expect(
    bodyOf(await documentOf(both('Amount due 5 EUR by Friday, thank you', '<p>Hi</p>')))[0]?.role,
  ).toBe('text')
})

test('a forwarded part is a node of its own, with its links and cells', async () => {
  const html =
    '<p>yours</p><div class="gmail_quote">---------- Forwarded message ---------<br>From: X<table><tr><td>Due</td><td>$5</td></tr></table><a href="https://x.example/pay">Pay</a></div>'
  const document = await documentOf(`${HEAD}Content-Type: text/html\n\n${html}`)
  expect(bodyOf(document).map(({ part, role }) => [part, role])).toEqual([
    ['html', 'html'],
    ['html-2', 'forwarded'],
  ])
  expect(document.links[0]?.span.node).toBe(2)
  const [cell] = document.cells
  expect(document.nodes[2]?.text.slice(cell!.value.start, cell!.value.end)).toBe('$5')
})

test('attachments are sorted by their bytes; an attached message is a forwarded one', async () => {
  const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n${part('application/octet-stream', '%PDF-1.7')}${part('application/pdf', '<?xml version="1.0"?>')}${part('application/zip', 'PK')}${part('message/rfc822', HEAD + 'Date: Thu, 19 Nov 2026 10:00:00 +0000\n\nAmount due $5')}--b--\n`
  const document = await documentOf(mail)
  expect(document.skipped.map(({ why }) => why)).toEqual(['pdf_broken', 'not_read', 'not_read'])
  expect(bodyOf(document).map(({ role, text }) => [role, text.trim()])).toEqual([
    ['text', 'hi'],
    [
      'forwarded',
      'From: Jörg <j@a.example>\nDate: 2026-11-19T10:00:00.000Z\nSubject: Rechnung €\n\nAmount due $5',
    ],
  ])
})

const nested = () => {
  let mail = HEAD
  for (let depth = 0; depth < 300; depth++)
    mail += `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`
  return `${mail}Content-Type: text/plain\n\nhi`
}
test.each([
  ['10 MB and one byte', `${HEAD}\n${'x'.repeat(10 * 1024 * 1024)}`, 'too_large'],
  ['200,000 header lines', `${'X: y\n'.repeat(200_000)}\nhi`, 'too_large'],
  ['a header of 300 KB', `X: ${'y'.repeat(300_000)}\n\nhi`, 'too_large'],
  ['300 nested multiparts', nested(), 'broken'],
])('%s is refused', async (_what, mail, why) => {
  expect(await toDocument(bytes(mail), context)).toEqual({ why })
})

test.each([
  [
    '50,000 parts',
    `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(50_000)}--b--\n`,
    'too_many_parts',
  ],
  [
    '2 MB of HTML',
    `${HEAD}Content-Type: text/html\n\n${'<p>hello</p>'.repeat(180_000)}`,
    'too_long',
  ],
  [
    '2 MB of text',
    `${HEAD}Content-Type: text/plain\n\n${`${'hello '.repeat(20)}\n`.repeat(18_000)}`,
    'too_long',
  ],
])('%s are cut and noted', async (_what, mail, why) => {
  expect((await documentOf(mail)).skipped.map((skipped) => skipped.why)).toContain(why)
})

test('5,000 messages inside one another stay closed', async () => {
  const document = await documentOf(HEAD + 'Content-Type: message/rfc822\n\n'.repeat(5_000) + 'x')
  expect(document.skipped).toEqual([{ part: 'attachment-1', why: 'not_read' }])
})

test('bulk mail is known by its headers and labels', async () => {
  expect((await documentOf(`List-Unsubscribe: <x>\n${HEAD}\nhi`)).bulk).toBe(true)
  expect((await documentOf(`${HEAD}\nhi`)).bulk).toBe(false)
  const promo = await toDocument(bytes(`${HEAD}\nhi`), {
    ...context,
    labels: ['CATEGORY_PROMOTIONS'],
  })
  expect('why' in promo ? undefined : promo.bulk).toBe(true)
})

test.each([
  [
    'Received: from a by b; Mon, 02 Mar 2026 08:00:00 +0530\nReceived: x; Sun, 01 Mar 2026 08:00:00 +0000\nDate: Fri, 27 Feb 2026 08:00:00 +0000\n\nx',
    '2026-03-02T02:30:00.000Z',
    '+05:30',
  ],
  ['Date: Fri, 27 Feb 2026 08:00:00 -0600 (CST)\n\nx', '2026-02-27T14:00:00.000Z', '-06:00'],
  ['Subject: x\n\nDate: Fri, 27 Feb 2026 08:00:00 -0600', '1970-01-01T00:00:00.000Z', 'UTC'],
  [
    'Received: from a by b\n\twith SMTP;\n\tMon, 02 Mar 2026 08:00:00 +0000\n\nx',
    '2026-03-02T08:00:00.000Z',
    '+00:00',
  ],
])('when a stored message arrived', (mail, at, timeZone) => {
  const received = receivedOf(bytes(mail))
  expect([received.at.toISOString(), received.timeZone]).toEqual([at, timeZone])
})

test('an mbox is split and unquoted', () => {
  const mbox =
    'From a@a Mon Mar 2\nSubject: 1\n\n>From here\nnot From there\n\nFrom b@b Mon Mar 2\nSubject: 2\n\nx\n'
  expect(splitMbox(bytes(mbox)).map((raw) => new TextDecoder().decode(raw))).toEqual([
    'Subject: 1\n\nFrom here\nnot From there\n\n',
    'Subject: 2\n\nx\n',
  ])
  expect(splitMbox(bytes(''))).toEqual([])
  expect(splitMbox(bytes('Subject: 1\n\nx'))).toHaveLength(1)
})

import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { readPlainMail } from './plain-mail.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255)

/** What the whole parser says, as far as it is used. */
async function whole(raw: Uint8Array) {
  const { headers, from, sender, replyTo, to, subject, html, text, attachments } =
    await PostalMime.parse(raw, { forceRfc822Attachments: true })
  return JSON.parse(
    JSON.stringify({ headers, from, sender, replyTo, to, subject, html, text, attachments }),
  ) as unknown
}

const line = fc.oneof(
  fc.constantFrom(
    'Caf=E9 =C3=A9 =3D =ZZ =4',
    'soft=',
    '=',
    '',
    '--b',
    '--b--',
    '--b-- \t',
    '--bb',
    ' --b',
    'trailing   ',
    'a\rb',
    '\ud8ff plain é',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
)
const lines = fc.array(line, { maxLength: 8 })
const header = fc.constantFrom(
  'From: Larch Gas <hello@larch.example>',
  'From: "Larch, Gas" <hello@larch.example> (a comment)',
  'From: =?utf-8?Q?L=C3=A4rch?= <hello@larch.example>',
  'from:x@y.example',
  'From: Larch <HELLO@larch.example>',
  'From: 7 Larch  Gas <hello@larch.example>',
  'Sender: bounce@larch.example',
  'To: a@b.example, "C D" <c@d.example>',
  'To: Group: x@y.example, z@y.example;',
  'Reply-To: r@larch.example',
  'Subject: Your bill',
  'Subject: =?utf-8?B?w6k=?= and more',
  'Subject:\r\n\tfolded  \r\n  twice',
  'Subject:',
  'X-Odd : value',
  'no colon at all',
  'X-8bit: é',
)
const type = fc.constantFrom(
  '',
  'Content-Type: text/html',
  'Content-Type: TEXT/Plain; charset="UTF-8"',
  'Content-Type: text/html; charset=iso-8859-1',
  'Content-Type: text/plain; charset=us-ascii; format=flowed',
  'Content-Type: text/html; charset=koi8-r',
  'Content-Type: text/html;\r\n charset=utf-8',
  'Content-Type: application/pdf',
  'Content-Type: text/html; charset=utf-8; charset=koi8-r',
)
const encoding = fc.constantFrom(
  '',
  'Content-Transfer-Encoding: 8bit',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Transfer-Encoding: Quoted-Printable\r\nContent-Disposition: inline',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment',
)
const part = fc.tuple(type, encoding, lines).map(([...heads]) => {
  const [kind, written, body] = heads
  return [kind, written].filter(Boolean).join('\r\n') + '\r\n\r\n' + body.join('\r\n')
})
const alternative = fc
  .tuple(
    fc.array(part, { maxLength: 3 }),
    lines,
    fc.constantFrom('--b--\r\n', '--b-- \r\nafter', ''),
  )
  .map(
    ([parts, before, end]) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n${before.join('\r\n')}\r\n${parts
        .map((each) => `--b\r\n${each}\r\n`)
        .join('')}${end}`,
  )
const message = fc
  .tuple(fc.array(header, { maxLength: 6 }), fc.oneof(part, alternative), fc.boolean())
  .map(([heads, rest, unix]) => {
    const text = heads.map((each) => `${each}\r\n`).join('') + rest.replace(/^\r\n(?=\r\n)/, '')
    return unix ? text.replaceAll('\r\n', '\n') : text
  })

test('what is read is what the whole parser reads', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(message, async (text) => {
      const raw = bytesOf(text)
      const mail = readPlainMail(raw)
      if (!mail) return
      read += 1
      expect(JSON.parse(JSON.stringify(mail))).toEqual(await whole(raw))
    }),
    { numRuns: 2_000 },
  )
  expect(read).toBeGreaterThan(100)
})

test('everyday mail is plain mail', () => {
  const raw = bytesOf(
    'From: Larch Gas <hello@larch.example>\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHi\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>H=\r\ni=20=E2=82=AC\r\n--b--\r\n',
  )
  expect(readPlainMail(raw)).toMatchObject({ text: 'Hi\n', html: '<p>Hi €\n' })
})

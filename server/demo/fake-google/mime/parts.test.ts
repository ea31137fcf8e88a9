import { expect, test } from 'vitest'
import { allParts, readParts } from './parts.ts'
import { bodyText, htmlToText, snippetOf } from './text.ts'

const message = (...lines: string[]) => readParts(Buffer.from(lines.join('\r\n'), 'latin1'))

test('a tree with an alternative, an attachment and an enclosed message, numbered as Gmail does', () => {
  const root = message(
    'Subject: x',
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    'preamble',
    '--outer',
    'Content-Type: multipart/alternative; boundary=outer2',
    '',
    '--outer2',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Gr=FC=',
    '=DFe   ',
    '--outer2',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Hi</p>',
    '--outer2--',
    '--outer',
    'Content-Type: application/pdf; name=a.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    'SGFs',
    'bG8=',
    '--outer',
    'Content-Type: message/rfc822',
    '',
    'Subject: inner',
    '',
    'inner text',
    '--outer--',
    'epilogue',
  )
  expect(
    allParts(root).map(({ partId, mimeType, filename, attached }) => [
      partId,
      mimeType,
      filename,
      attached,
    ]),
  ).toEqual([
    ['', 'multipart/mixed', '', false],
    ['0', 'multipart/alternative', '', false],
    ['0.0', 'text/plain', '', false],
    ['0.1', 'text/html', '', false],
    ['1', 'application/pdf', 'a.pdf', true],
    ['2', 'message/rfc822', '', true],
    ['2.0', 'text/plain', '', false],
  ])
  const [, , plain, , pdf] = allParts(root)
  expect(plain?.body.toString()).toBe('Grüße')
  expect(pdf?.body.toString()).toBe('Hallo')
})

test.each([
  ['no last delimiter', ['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'one'], 1],
  ['no delimiter at all', ['Content-Type: multipart/mixed; boundary=b', '', 'one'], 0],
  ['no boundary', ['Content-Type: multipart/mixed', '', '--b', '', 'one'], 0],
  ['no body', ['Subject: x'], 0],
  ['an empty message', [''], 0],
])('%s', (_, lines, children) => expect(message(...lines).parts).toHaveLength(children))

test('5,000 nested parts end at the limits', () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => [
    `Content-Type: multipart/mixed; boundary=b${index}`,
    '',
    `--b${index}`,
  ]).flat()
  expect(allParts(message(...lines, '', 'x')).length).toBeLessThan(30)
  const wide = [
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...Array.from({ length: 5_000 }, () => ['--b', '', 'x']).flat(),
  ]
  expect(allParts(message(...wide)).length).toBeLessThanOrEqual(500)
})

test.each([
  ['<p>in<b>voice</b> no</p>', 'invoice no'],
  ['<td>a</td><td>b</td>', 'a b'],
  ['<style>p { color: red }</style>x', 'x'],
  ['<head><title>t</title></head>x', 'x'],
  ['<head>never closed <p>x', 'never closed x'],
  ['<!-- a > b -->x', 'x'],
  ['&euro; 5&nbsp;&uuml; &#8364; &#x20ac; &unknown;', '€ 5 ü € € &unknown;'],
  ['1 < 2 <b', '1 < 2'],
  ['<header>x</header>', 'x'],
])('text of %s', (html, text) => expect(htmlToText(html).replace(/\s+/g, ' ').trim()).toBe(text))

test('the snippet prefers plain text, is short and escaped; search sees every text part', () => {
  const root = message(
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/html',
    '',
    '<p>page</p>',
    '--b',
    'Content-Type: text/plain',
    '',
    `it's "due" & <paid>  ${'word '.repeat(60)}`,
    '--b--',
  )
  expect(snippetOf(root)).toMatch(/^it&#39;s &quot;due&quot; &amp; &lt;paid&gt; word/)
  expect(snippetOf(root).length).toBeLessThan(240)
  expect(bodyText(root)).toMatch(/page\s+it's/)
  expect(snippetOf(message('Content-Type: image/png', '', 'x'))).toBe('')
})

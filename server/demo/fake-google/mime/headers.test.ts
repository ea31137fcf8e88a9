import { expect, test } from 'vitest'
import { decodeWords, headerOf, readHeaders, readParameters } from './headers.ts'

test.each([
  ['=?utf-8?q?Rechnung_f=C3=BCr_M=C3=A4rz?=', 'Rechnung für März'],
  ['=?UTF-8?B?8J+Spw==?= paid', '💧 paid'],
  ['=?iso-8859-1?Q?Fa=E7ture?= no. 4', 'Façture no. 4'],
  // RFC 2047 §8: white space between two encoded words disappears.
  ['=?utf-8?q?a?= =?utf-8?q?b?=', 'ab'],
  ['=?utf-8?q?a?= b', 'a b'],
  // One character split over two words.
  ['=?utf-8?B?w7w=?= =?utf-8?B?w7w=?=', 'üü'],
  ['=?utf-8?B?w7zD?= =?utf-8?B?vA==?=', 'üü'],
  ['=?iso-2022-jp?B?GyRCQEE1YT1xGyhC?=', '請求書'],
  ['=?utf-8*en?q?plain?=', 'plain'],
])('decodes %s', (value, text) => expect(decodeWords(value)).toBe(text))

test.each(['plain', '=?utf-8?q?broken', '=?utf-8?x?y?=', '100 =? 3?='])(
  'leaves %s as it is',
  (value) => expect(decodeWords(value)).toBe(value),
)

test('an unknown charset is read as windows-1252', () => {
  expect(decodeWords('=?x-nobody?q?=80_5?=')).toBe('€ 5')
})

test('unfolds, keeps order and doubles, takes 8-bit headers as UTF-8', () => {
  const block = Buffer.from(
    'Subject: Zahlung\r\n fällig\r\nReceived: a\r\nreceived : b\r\nno colon',
  ).toString('latin1')
  const headers = readHeaders(block)
  expect(headers).toEqual([
    { name: 'Subject', value: 'Zahlung fällig' },
    { name: 'Received', value: 'a' },
    { name: 'received', value: 'b' },
  ])
  expect(headerOf(headers, 'received')).toBe('a')
  expect(headerOf(headers, 'missing')).toBe('')
})

test.each([
  [`attachment; filename="Rechnung 4.pdf"`, 'Rechnung 4.pdf'],
  [`attachment; filename=r.pdf; size=4`, 'r.pdf'],
  [`attachment; filename*=UTF-8''B%C3%BCro.pdf`, 'Büro.pdf'],
  [`attachment; filename*0="long "; filename*1="name.pdf"`, 'long name.pdf'],
  [`attachment; filename*0*=UTF-8''f%C3%A4; filename*1*=llig.pdf`, 'fällig.pdf'],
  [`attachment; filename="a\\"b.pdf"`, 'a"b.pdf'],
])('file name of %s', (text, name) => {
  const { value, parameters } = readParameters(text)
  expect([value, parameters.get('filename')]).toEqual(['attachment', name])
})

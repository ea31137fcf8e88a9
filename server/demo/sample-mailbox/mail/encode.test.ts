import { array, assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { encodeHeader, fold, quotedPrintable } from './encode.ts'

const utf8 = (text: string) => Buffer.from(text, 'utf8')

/** A reader of its own, from the standard, not from the writer. */
const readQuoted = (body: string) =>
  Buffer.from(
    body
      .replaceAll('=\r\n', '')
      .replaceAll('\r\n', '\n')
      .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

const readWords = (header: string) =>
  header
    .replaceAll(/\r\n /g, ' ')
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/g, (_, how: string, word: string) =>
      how === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : readQuoted(word.replaceAll('_', ' ')),
    )

const lines = array(
  string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')),
  { maxLength: 5 },
)

test('quoted-printable gives the text back in lines of at most 76', () => {
  assert(
    property(lines, (texts) => {
      const text = texts.join('\n')
      const body = quotedPrintable(text, utf8)
      expect(readQuoted(body)).toBe(text)
      expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76)
      expect(body.split('\r\n').filter((line) => /[ \t]$/.test(line))).toEqual([])
    }),
  )
})

test.each(['B', 'Q'] as const)(
  'encoded words (%s) give the header back, no line over 76',
  (how) => {
    const subject =
      'Zahlungserinnerung für Ihre Rechnung über 1 234,50 € – bitte prüfen 日本語の件名も'
    const header = fold('Subject', encodeHeader(subject, how))
    expect(readWords(header).slice('Subject: '.length)).toBe(subject)
    expect(header.split('\r\n').filter((line) => line.length > 76)).toEqual([])
  },
)

test('plain subjects stay as they are', () => {
  expect(encodeHeader('Invoice 42', 'B')).toBe('Invoice 42')
})

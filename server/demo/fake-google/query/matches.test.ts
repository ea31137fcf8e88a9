import { describe, expect, test } from 'vitest'
import { type Searchable, looksEverywhere, matches } from './matches.ts'
import { parseQuery } from './parse.ts'
import { wordsOf } from './words.ts'

const now = new Date('2026-03-20T12:00:00Z')
const message: Searchable = {
  email: 'robin@mail.example',
  receivedAt: new Date('2026-03-10T12:00:00Z'),
  labels: new Set(['INBOX', 'UNREAD', 'CATEGORY_UPDATES', 'House bills']),
  sizeBytes: 5_000,
  messageId: '<a1@mueller.example>',
  attachments: ['Rechnung März.pdf'],
  from: wordsOf('Stadtwerke Müller <rechnung@mueller.example>'),
  to: wordsOf('robin@mail.example'),
  cc: wordsOf('Sam <sam@mail.example>'),
  list: wordsOf('news.mueller.example'),
  subject: wordsOf('Ihre Rechnung für März: 84,20 €'),
  text: wordsOf(
    'Ihre Rechnung für März: 84,20 € Stadtwerke Müller. The total amount is due. ご請求書のお知らせ',
  ),
}
const finds = (q: string, one: Searchable = message) => matches(parseQuery(q), one, now)

describe('matches', () => {
  test.each([
    '',
    'rechnung',
    'MÄRZ',
    'marz',
    'mueller.example OR müller',
    '"total amount"',
    '"84,20"',
    'amount rechnung',
    '請求書',
    'from:rechnung@mueller.example',
    'from:mueller.example',
    'from:"stadtwerke muller"',
    'from:(stadtwerke OR nobody)',
    'from:{nobody stadtwerke}',
    'to:me',
    'cc:sam',
    'list:news.mueller.example',
    'subject:(ihre rechnung)',
    'subject:"fur marz"',
    'subject:{invoice rechnung}',
    'after:2026/03/10',
    'after:2026-03-09 before:2026/3/11',
    'after:03/09/2026',
    'after:1773100800 before:1773187200',
    'newer_than:11d',
    'newer_than:1m older_than:9d',
    'older_than:200h',
    'has:attachment',
    'filename:pdf',
    'filename:rechnung',
    'in:inbox',
    'in:anywhere',
    'is:unread',
    '-is:read',
    'label:house-bills',
    'label:INBOX',
    'category:updates',
    'rfc822msgid:a1@mueller.example',
    'rfc822msgid:<a1@mueller.example>',
    'larger:4k smaller:1M',
    '-in:chats',
    '-{invoice facture}',
    '-(rechnung invoice)',
    'newer_than:90d -in:chats {subject:invoice subject:rechnung "payment due"}',
    'nothing OR rechnung amount',
    '(invoice) OR (rechnung AND amount)',
    '+rechnung',
  ])('%s', (q) => expect(finds(q)).toBe(true))
})

describe('does not match', () => {
  test.each([
    'rechnun',
    'rechnungen',
    '"amount total"',
    'amoun',
    'from:sam',
    'from:muller.exampl',
    'subject:stadtwerke',
    'subject:(ihre invoice)',
    'subject:{invoice facture}',
    '-rechnung',
    'before:2026/03/10',
    'after:2026/03/11',
    'newer_than:10d',
    'newer_than:9d',
    'older_than:1m',
    'after:soon',
    'newer_than:soon',
    'filename:doc',
    'in:spam',
    'is:starred',
    'is:read',
    'category:promotions',
    'rfc822msgid:a2@mueller.example',
    'larger:1M',
    'invoice OR facture rechnung',
    'nothing rechnung OR amount',
    '-{rechnung invoice}',
    'label:bills',
    'http://nowhere.example',
  ])('%s', (q) => expect(finds(q)).toBe(false))
})

const at = (iso: string) => ({ ...message, receivedAt: new Date(iso) })

test('a day begins at midnight Pacific Standard Time', () => {
  expect(finds('after:2026/03/10', at('2026-03-10T07:59:59Z'))).toBe(false)
  expect(finds('after:2026/03/10', at('2026-03-10T08:00:00Z'))).toBe(true)
  expect(finds('before:2026/03/10', at('2026-03-10T07:59:59Z'))).toBe(true)
})

test.each([
  ['in:anywhere', true],
  ['x OR in:spam', true],
  ['is:trash', true],
  ['-in:spam', false],
  ['in:inbox', false],
])('looks into spam and trash: %s', (q, everywhere) =>
  expect(looksEverywhere(parseQuery(q))).toBe(everywhere),
)

test.each([
  '(((',
  ')))',
  '{',
  '-',
  '"',
  'subject:',
  'OR OR OR',
  '- (',
  `${'('.repeat(500)}x`,
  `${'-'.repeat(500)}x`,
  'a '.repeat(20_000),
])('no query breaks it', (q) => expect(typeof finds(q)).toBe('boolean'))

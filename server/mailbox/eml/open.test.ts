import { mkdir, mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Mail, aLedger, mailboxCompliance } from '../mailbox.compliance.ts'
import { openEmlMailbox } from './open.ts'
import { headersOf } from './headers.ts'

async function aFolder(mails: readonly Mail[] = []) {
  const dir = await mkdtemp(join(tmpdir(), 'duebox-eml-'))
  let count = 0
  const deliver = async ({ subject, at }: Mail) =>
    writeFile(
      join(dir, `mail-${String(++count).padStart(4, '0')}.eml`),
      `Received: by mx.example; ${at.toUTCString()}\r\nSubject: ${subject}\r\n\r\nAmount due: 5 EUR\r\n`,
    )
  for (const mail of mails) await deliver(mail)
  const close = () => rm(dir, { recursive: true, force: true })
  return { dir, deliver, mailbox: openEmlMailbox(dir), [Symbol.asyncDispose]: close }
}

mailboxCompliance('a folder of .eml', aFolder)

test('other files and folders are ignored; empty and huge ones are unread, the rest goes on', async () => {
  await using folder = await aFolder([{ subject: 'Good', at: new Date('2026-11-20T10:00:00Z') }])
  await mkdir(join(folder.dir, 'folder.eml'))
  await writeFile(join(folder.dir, 'notes.txt'), 'x')
  await writeFile(join(folder.dir, 'EMPTY.EML'), '')
  await writeFile(join(folder.dir, 'huge.eml'), 'Subject: huge\r\n\r\n')
  await truncate(join(folder.dir, 'huge.eml'), 21 * 1024 * 1024)
  const ledger = aLedger()
  await ledger.scan(folder.mailbox)
  expect([...ledger.read.keys()]).toEqual(['mail-0001.eml'])
  expect(Object.fromEntries(ledger.unread)).toEqual({
    'EMPTY.EML': 'broken',
    'huge.eml': 'too_large',
  })
})

test('a mail without dates has the time of its file', async () => {
  await using folder = await aFolder()
  await writeFile(
    join(folder.dir, 'undated.eml'),
    'Subject: undated\r\n\r\nDate: 1 Jan 1999 00:00 +0000',
  )
  const at = new Date('2026-03-01T12:00:00Z')
  await utimes(join(folder.dir, 'undated.eml'), at, at)
  const ledger = aLedger()
  await ledger.scan(folder.mailbox)
  expect(ledger.read.get('undated.eml')?.receivedAt).toEqual(at)
})

test.each([
  [
    'Received: from a by b;\r\n\tTue, 3 Feb 2026 23:30:00 +1300\r\nDate: Mon, 2 Feb 2026 00:00:00 +0000',
    '2026-02-03T10:30:00.000Z',
  ],
  ['Date: Mon, 2 Feb 2026 08:00:00 -0800\nSubject: x', '2026-02-02T16:00:00.000Z'],
  ['Received: by b; no date\r\nDate: 2 Feb 2026 08:00:00 GMT', '2026-02-02T08:00:00.000Z'],
  ['Subject: no date', undefined],
  ['', undefined],
])('%j was received at %s', (head, at) => {
  const raw = new TextEncoder().encode(`${head}\r\n\r\nDate: Fri, 1 Jan 1999 00:00:00 +0000\r\n`)
  expect(headersOf(raw).receivedAt?.toISOString()).toBe(at)
})

test.each([
  ['Message-ID: <a@x>\nReferences: <root@x> <b@x>\nIn-Reply-To: <b@x>', '<root@x>'],
  ['message-id: <a@x>\nIn-Reply-To: <b@x>', '<b@x>'],
  ['Message-ID:\n <a@x>', '<a@x>'],
  ['Message-ID: none\n\nReferences: <body@x>', undefined],
])('%j is of thread %s', (head, threadId) => {
  const raw = new TextEncoder().encode(`${head}\n\n`)
  expect(headersOf(raw).threadId).toBe(threadId)
})

test('a folder can be gone through in another order, with pages that end where they must', async () => {
  const at = new Date('2026-11-20T10:00:00Z')
  await using folder = await aFolder(['a', 'b', 'c'].map((subject) => ({ subject, at })))
  const mailbox = openEmlMailbox(folder.dir, {
    arrange: (files) => files.toSorted((a, b) => (a.name < b.name ? 1 : -1)),
    endsPage: new Set(['mail-0002.eml']),
  })
  const wanted = {
    from: null,
    unknown: async (ids: readonly string[]) => ids,
    again: async () => [],
  }
  const pages = await Array.fromAsync(mailbox.changes(null, wanted, new AbortController().signal))
  expect(pages.map(({ messages }) => messages.map(({ id }) => id))).toEqual([
    ['mail-0003.eml', 'mail-0002.eml'],
    ['mail-0001.eml'],
  ])
})

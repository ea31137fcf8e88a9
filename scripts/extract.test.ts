import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const mail = join(root, 'test/corpus/de-rechnung/message.eml')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Row = Record<string, unknown>
async function extract(...args: string[]): Promise<{ code: number; rows: Row[] }> {
  const done = await run(process.execPath, ['scripts/extract.ts', '--json', ...args], {
    cwd: root,
  }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  )
  return {
    code: done.code,
    rows: done.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  }
}

test('one line a message with every field of the contract', async () => {
  const { code, rows } = await extract(mail)
  expect(code).toBe(0)
  const [row] = rows
  expect(Object.keys(row!)).toEqual(
    'file kind decision biller amountDue minimumDue amountPaid currency dueDate issueDate reference accountRef iban payLink confidence alsoDue implied evidence warnings ms'.split(
      ' ',
    ),
  )
  expect(row).toMatchObject({
    file: mail,
    kind: 'bill',
    decision: 'track',
    amountDue: '100.00',
    currency: 'EUR',
    dueDate: '2026-03-16',
    issueDate: '2026-03-02',
  })
  expect(row!['implied']).toContain('dueDate')
  const evidence = row!['evidence'] as Record<
    string,
    { part: string; start: number; end: number; text: string }
  >
  expect(evidence['amountDue']).toMatchObject({ part: 'text', text: '100,00 EUR' })
  const explained = await run(process.execPath, ['scripts/explain.ts', mail], { cwd: root })
  expect(explained.stdout).toContain('[text] text')
  expect(explained.stdout).toContain('amountDue')
})

test('a bad file gets an error, the others go on, the exit code is 1', async () => {
  const mbox = join(folder, 'two.mbox')
  const message = await readFile(mail, 'utf8')
  await writeFile(
    mbox,
    `From a@a Mon Mar 2 2026\n${message}\nFrom b@b Mon Mar 2 2026\n${message}\n`,
  )
  const { code, rows } = await extract(join(folder, 'missing.eml'), 'invoice.pdf', mbox)
  expect(code).toBe(1)
  expect(rows.map((row) => row['error'] ?? row['file'])).toEqual([
    { code: 'unreadable', message: 'No such file' },
    { code: 'unsupported', message: 'PDF and XML files cannot be read yet' },
    `${mbox}#1`,
    `${mbox}#2`,
  ])
})

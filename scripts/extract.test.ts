import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inOrder } from './extract-files.ts'
import { pdfOf } from '#server/demo/sample-mailbox/pdf.ts'

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
  const broken = join(folder, 'broken.pdf')
  await writeFile(broken, 'no PDF at all')
  const bill = join(folder, 'bill.pdf')
  await writeFile(
    bill,
    pdfOf(
      [
        { x: 56, y: 60, text: 'Fernhill Water Ltd' },
        { x: 56, y: 90, text: 'Invoice date: 2 April 2026' },
        { x: 56, y: 110, text: 'Payment terms: 30 days net' },
        { x: 56, y: 130, text: 'Amount due: \u00a348.20' },
      ],
      'Bill',
    ),
  )
  const { code, rows } = await extract(join(folder, 'missing.eml'), broken, bill, mbox)
  expect(code).toBe(1)
  expect(rows.map((row) => row['error'] ?? row['file'])).toEqual([
    { code: 'unreadable', message: 'No such file' },
    { code: 'not_read', message: 'No PDF and no e-invoice that can be read' },
    bill,
    `${mbox}#1`,
    `${mbox}#2`,
  ])
  expect(rows[2]).toMatchObject({
    kind: 'bill',
    biller: 'Fernhill Water Ltd',
    amountDue: '48.20',
    currency: 'GBP',
    issueDate: '2026-04-02',
    dueDate: '2026-05-02',
  })
})

const timeless = ({ rows }: { rows: Row[] }) => rows.map((row) => ({ ...row, ms: 0 }))

test('more jobs, the same rows in the same order', async () => {
  const corpus = join(root, 'test/corpus')
  const names = (await readdir(corpus)).slice(0, 16)
  const files = names.map((name) => join(corpus, name, 'message.eml'))
  const [one, four] = [await extract(...files), await extract('--jobs', '4', ...files)]
  expect(four.rows.map(({ file }) => file)).toEqual(files)
  expect(timeless(four)).toEqual(timeless(one))
})

test.each([
  ['extract', ['--foo'], "Unknown option '--foo'."],
  ['extract', ['--jobs', 'many', 'x.eml'], '--jobs takes a number from 1 to 64.'],
  ['extract', [], 'no file is named.'],
  ['explain', ['--foo'], "Unknown option '--foo'."],
  ['explain', [], 'explain takes one file.'],
  ['explain', ['missing.eml'], 'missing.eml: No such file'],
])('%s %j is one sentence', async (command, args, sentence) => {
  const failed = run(process.execPath, [`scripts/${command}.ts`, ...args], { cwd: root })
  const { code, stdout, stderr } = await failed.then(
    () => expect.fail('it went well'),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.startsWith(sentence)).toBe(true)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a message that ends its process costs only its own row', async () => {
  const child = join(folder, 'child.mjs')
  await writeFile(
    child,
    `process.on('message', ({ file, after }) => {
      const messages = file.endsWith('.mbox') ? ['good', 'fatal', 'good'] : [file]
      for (const message of messages.slice(after)) {
        if (message === 'fatal') return process.exit(134)
        process.send({ row: { file: message, kind: 'none' } })
      }
      process.send({ row: null })
    })
    process.on('disconnect', () => process.exit(0))`,
  )
  const said: unknown[] = []
  for await (const row of inOrder(['fatal', 'a', 'x.mbox', 'b'], 2, pathToFileURL(child)))
    said.push('error' in row ? [row.file, row.error.code] : row.file)
  expect(said).toEqual([['fatal', 'crashed'], 'a', 'good', ['x.mbox#2', 'crashed'], 'good', 'b'])
  const never = pathToFileURL(join(folder, 'never.mjs'))
  await writeFile(never, 'process.exit(1)')
  let rows = 0
  for await (const row of inOrder(['x.mbox'], 1, never)) rows += 'error' in row ? 1 : 0
  expect(rows).toBe(5)
})

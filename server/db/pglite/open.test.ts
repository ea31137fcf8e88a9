import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { count, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { quiet } from '../../../test/support/database.ts'
import { openDb } from '../open.ts'
import { users } from '../schema/index.ts'

function aParent(): string {
  const parent = mkdtempSync(join(tmpdir(), 'duebox-db-'))
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  return parent
}
const open = (dir: string) => openDb({ kind: 'embedded', dir }, { log: quiet })

/** A process of its own that opens the directory and writes pages of 50 until it is killed. */
function startWriter(dir: string): ChildProcess & { ids: string[] } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.fixture.ts'), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ids: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ids.push(...text.split('\n').filter(Boolean))
  })
  return Object.assign(child, { ids })
}

/** One first start for all that need a database on disk; it takes seconds. */
let made: string
beforeAll(async () => {
  made = join(mkdtempSync(join(tmpdir(), 'duebox-made-')), 'db')
  await using db = await open(made)
  await db.migrate()
}, 240_000)
afterAll(() => rmSync(dirname(made), { recursive: true, force: true }))

function aDatabase(): string {
  const dir = join(aParent(), 'db')
  cpSync(made, dir, { recursive: true })
  return dir
}

test('killed again and again while it writes: nothing acknowledged is lost, no page is half', async () => {
  const dir = aDatabase()
  const acknowledged: string[] = []
  for (let kill = 0; kill < 3; kill++) {
    const writer = startWriter(dir)
    await expect.poll(() => writer.ids.length, { timeout: 60_000 }).toBeGreaterThan(5)
    await expect(open(dir)).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringContaining(`in use by process ${writer.pid}`),
    })
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    acknowledged.push(...writer.ids)
  }
  await using db = await open(dir)
  const pages = await db.read
    .select({ page: users.email, rows: count() })
    .from(users)
    .where(inArray(users.email, acknowledged))
    .groupBy(users.email)
  expect(pages.map(({ page }) => page).toSorted()).toEqual(acknowledged.toSorted())
  expect(new Set(pages.map(({ rows }) => rows))).toEqual(new Set([50]))
}, 240_000)

test('a first start that was killed leaves nothing that a second one trips over', async () => {
  const parent = aParent()
  const dir = join(parent, 'db')
  const writer = startWriter(dir)
  await expect.poll(() => existsSync(`${dir}.new`), { timeout: 30_000, interval: 5 }).toBe(true)
  writer.kill('SIGKILL')
  await once(writer, 'exit')
  await using db = await open(dir)
  await db.migrate()
  expect(await db.read.select().from(users)).toEqual([])
  expect(existsSync(`${dir}.new`)).toBe(false)
}, 240_000)

test('data is there after a restart, and in a copy made while it was stopped', async () => {
  const dir = aDatabase()
  const db = await open(dir)
  await db.read.insert(users).values({ id: 'a', googleSub: 's', email: 'a@example.org' })
  await db[Symbol.asyncDispose]()
  const copy = join(aParent(), 'copy')
  cpSync(dir, copy, { recursive: true })
  for (const at of [dir, copy]) {
    await using again = await open(at)
    await again.migrate()
    expect(await again.read.select({ id: users.id }).from(users)).toEqual([{ id: 'a' }])
  }
}, 240_000)

test('a place that cannot be written is told with the setting', async () => {
  const parent = aParent()
  writeFileSync(join(parent, 'file'), '')
  await expect(open(join(parent, 'file', 'db'))).rejects.toMatchObject({
    name: 'SetupError',
    message: expect.stringMatching(/file cannot be written \(E[A-Z]+\)\..* DATA_DIR /),
  })
})

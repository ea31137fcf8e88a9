import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { pdfOf } from '#server/demo/sample-mailbox/pdf.ts'
import { createLog } from '#server/observe/log.ts'
import { RetryLater } from '#server/errors.ts'
import { createReaderPool } from './pool.ts'
import type { ReadRequest } from './reader.ts'

const log = createLog(() => undefined)
const entry = new URL('./child.ts', import.meta.url)
const never = new AbortController().signal
const hints = { billers: [] }
const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

const message = (text: string): ReadRequest => ({
  raw: new TextEncoder().encode(text),
  receivedAt: new Date('2026-11-20T10:00:00Z'),
  labels: [],
  timeZone: 'Europe/Berlin',
  mailboxEmail: 'me@home.example',
})

/** A child of our making, to misbehave on purpose: `body` runs with `errand` and `answer` for each message. */
async function childThat(body: string): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'reader-'))
  folders.push(folder)
  const script = join(folder, 'child.mjs')
  const good = `{ ok: true, from: { name: '', address: '' }, subject: '', authentic: 'unknown', reading: { kind: 'none', confidence: 1, why: '', warnings: [] } }`
  await writeFile(
    script,
    `const good = ${good}
     process.on('disconnect', () => process.exit(0))
     process.on('message', (errand) => {
       const text = new TextDecoder().decode(errand.request.raw)
       const answer = (result) => process.send({ id: errand.id, result })
       ${body}
     })
     process.send('ready')`,
  )
  return pathToFileURL(script)
}

test('reads an attached PDF in a child', async () => {
  await using pool = createReaderPool({ size: 1, entry, log })
  const lines = ['Fernhill Water Ltd', 'Amount due: \u00a348.20', 'Due date: 4 December 2026']
  const bill = pdfOf(
    lines.map((text, line) => ({ x: 56, y: 60 + 20 * line, text })),
    'Bill',
  )
  const raw = `From: Fernhill <bills@fernhill.example>\nSubject: Your bill\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour bill is attached.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${bill.toString('base64')}\n--b--\n`
  const result = await pool.read(message(raw), hints, never)
  expect(result).toMatchObject({
    ok: true,
    reading: { kind: 'bill', fields: { amountDue: { value: { minor: 4820, currency: 'GBP' } } } },
  })
})

test('reads a message in a child', async () => {
  await using pool = createReaderPool({ size: 1, entry, log })
  const result = await pool.read(
    message('From: Ann <ann@a.example>\nSubject: Hello\n\nHow are you?\n'),
    hints,
    never,
  )
  expect(result).toMatchObject({
    ok: true,
    from: { name: 'Ann', address: 'ann@a.example' },
    subject: 'Hello',
  })
})

test('a message that never ends meets the deadline, the others are read', async () => {
  const loop = await childThat(`if (text === 'loop') for (;;); answer(good)`)
  await using pool = createReaderPool({ size: 1, entry: loop, log })
  const all = await Promise.all(
    ['a', 'loop', 'b'].map((text) => pool.read(message(text), hints, never)),
  )
  expect(all.map((result) => (result.ok ? 'read' : result.why))).toEqual([
    'read',
    'deadline',
    'read',
  ])
})

test('a child that dies costs one message', async () => {
  const dying = await childThat(`if (text === 'die') process.exit(1); answer(good)`)
  await using pool = createReaderPool({ size: 2, entry: dying, log })
  const all = await Promise.all(
    ['a', 'die', 'b', 'c'].map((text) => pool.read(message(text), hints, never)),
  )
  expect(all.map((result) => (result.ok ? 'read' : result.why))).toEqual([
    'read',
    'crashed',
    'read',
    'read',
  ])
})

test.each([
  ['a foreign shape', `answer({ ok: true, secret: 1 })`],
  ['an endless quote', `answer({ ...good, subject: 'x'.repeat(2000) })`],
  [
    'no day',
    `answer({ ...good, reading: { kind: 'bill', confidence: 1, fields: { dueDate: { value: '2026-02-30', confidence: 1, known: true, evidence: [] } }, others: [], warnings: [], needsReview: false, reviewReason: null } })`,
  ],
])('an answer of %s is refused', async (_what, body) => {
  await using pool = createReaderPool({ size: 1, entry: await childThat(body), log })
  expect(await pool.read(message('x'), hints, never)).toEqual({ ok: false, why: 'crashed' })
})

test('a child sees no environment and no file, and starts no process', async () => {
  const curious = await childThat(`
    Promise.all([
      import('node:fs').then((fs) => fs.readFileSync('/etc/passwd')).then(() => 'read', () => 'refused'),
      import('node:child_process').then((c) => c.execSync('true')).then(() => 'ran', () => 'refused'),
    ]).then((tries) => answer({ ...good, subject: JSON.stringify([Object.keys(process.env).filter((key) => key !== 'PWD'), ...tries]) }))`)
  await using pool = createReaderPool({ size: 1, entry: curious, log })
  const result = await pool.read(message('x'), hints, never)
  expect(result).toMatchObject({ ok: true, subject: JSON.stringify([[], 'refused', 'refused']) })
})

test('a message above the limit never reaches a child', async () => {
  await using pool = createReaderPool({ size: 1, entry: new URL('file:///nowhere.mjs'), log })
  const raw = new Uint8Array(10 * 1024 * 1024 + 1)
  expect(await pool.read({ ...message(''), raw }, hints, never)).toEqual({
    ok: false,
    why: 'too_large',
  })
})

test.runIf(process.platform === 'linux')(
  'a child that takes memory without end dies of it, and costs one message',
  async () => {
    const greedy = await childThat(
      `if (text === 'grow') { const all = []; for (;;) all.push(Buffer.alloc(32 << 20, 1)) } answer(good)`,
    )
    await using pool = createReaderPool({ size: 1, entry: greedy, log })
    const all = await Promise.all(
      ['a', 'grow', 'b'].map((text) => pool.read(message(text), hints, never)),
    )
    expect(all.map((result) => result.ok)).toEqual([true, false, true])
  },
)

test('more than can wait is asked to come again', async () => {
  const loop = await childThat(`if (text === 'loop') for (;;); answer(good)`)
  await using pool = createReaderPool({ size: 1, entry: loop, log })
  const stop = new AbortController()
  const waiting = Array.from({ length: 501 }, () => pool.read(message('loop'), hints, stop.signal))
  const ends = Promise.allSettled(waiting)
  await expect(pool.read(message('a'), hints, never)).rejects.toThrow(RetryLater)
  stop.abort(new Error('enough'))
  expect((await ends).every(({ status }) => status === 'rejected')).toBe(true)
})

test('a child that cannot start is a crash, not a hang', async () => {
  await using pool = createReaderPool({ size: 1, entry: new URL('file:///nowhere.mjs'), log })
  expect(await pool.read(message('x'), hints, never)).toEqual({ ok: false, why: 'crashed' })
})

test('an aborted wait ends with the reason and frees nothing twice', async () => {
  await using pool = createReaderPool({
    size: 1,
    entry: await childThat(`setTimeout(answer, 100, good)`),
    log,
  })
  const stop = new AbortController()
  const first = pool.read(message('a'), hints, never)
  const second = pool.read(message('b'), hints, stop.signal)
  stop.abort(new Error('enough'))
  await expect(second).rejects.toThrow('enough')
  expect(await first).toMatchObject({ ok: true })
  expect(await pool.read(message('c'), hints, never)).toMatchObject({ ok: true })
})

test('children end with the pool', async () => {
  const pool = createReaderPool({ size: 1, entry, log })
  await pool.read(message('x'), hints, never)
  const [pid = 0] = pool.pids()
  await pool[Symbol.asyncDispose]()
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('children end when their parent is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parent-'))
  folders.push(folder)
  const script = join(folder, 'parent.mjs')
  await writeFile(
    script,
    `import { spawnReader } from ${JSON.stringify(new URL('./spawn.ts', import.meta.url).href)}
     const child = spawnReader(new URL(${JSON.stringify(entry.href)}))
     child.on('message', () => process.send(child.pid))`,
  )
  const parent = fork(script)
  const [pid] = (await once(parent, 'message')) as [number]
  expect(isAlive(pid)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import type { Mailbox, ScanLog, ScanStatus } from '#shared/contract/me.ts'
import type { OpenPayments } from '#shared/contract/payments.ts'
import { addDays, dayIn } from '#shared/day.ts'
import { openDb } from '#server/db/open.ts'
import { mailboxes, messages } from '#server/db/schema/mailboxes.ts'
import { createStandInReader } from '#server/sandbox/stand-in.ts'
import type { Reader } from '#server/sandbox/reader.ts'
import { StaleWorker, takeLease, writeUnder } from '#server/scan/lease.ts'
import {
  MARA,
  type Person,
  type TestApp,
  standInMail,
  startTestApp,
  startTestGoogle,
  until,
} from './support/app.ts'
import { openTestDb, quiet } from './support/database.ts'

/** The zone the test signs in with: this process' own. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
const ago = (days: number, hours = 0) =>
  new Date(Date.now() - days * 86_400_000 - hours * 3_600_000)
const since = (days: number) => addDays(dayIn(new Date(), ZONE), -days)
const day = (offset: number) => ago(-offset).toISOString().slice(0, 10)
const bill = (n: number, daysAgo: number) =>
  standInMail(`b${n}`, ago(daysAgo, n % 24), {
    Kind: 'bill',
    Biller: `Biller ${n}`,
    'Amount due': `${n + 1}.00 EUR`,
    'Due date': day(n % 20),
    Invoice: `R-${n}`,
  })
const bills = (count: number, spread: number) =>
  Array.from({ length: count }, (_, n) => bill(n, 1 + (n * spread) / count))

const servers: AsyncDisposable[] = []
afterEach(async () => {
  for (const server of servers.splice(0).toReversed()) await server[Symbol.asyncDispose]()
})
async function start(options: Parameters<typeof startTestApp>[0]): Promise<TestApp> {
  const server = await startTestApp(options)
  servers.push(server)
  return server
}

const mailbox = async (person: Person): Promise<Mailbox> => {
  const { mailboxes } = await person.json<ScanStatus>('/api/scan')
  if (!mailboxes[0]) throw new Error('no mailbox')
  return mailboxes[0]
}
const scanned = (person: Person, after = '') =>
  until('the scan', async () => {
    const found = await mailbox(person)
    return !found.progress && found.lastReadAt !== null && found.lastReadAt > after && found
  })
const ledger = async (person: Person) => {
  const { payments } = await person.json<OpenPayments>('/api/payments/open')
  return payments
    .map(({ reference, biller, amountDue, dueDate, status }) => ({
      reference,
      biller,
      amountDue,
      dueDate,
      status,
    }))
    .toSorted((a, b) => ((a.reference ?? '') < (b.reference ?? '') ? -1 : 1))
}
const gets = (server: TestApp) =>
  server.google.calls().filter(({ call }) => /get/.test(call) && /messages/.test(call))

/** Reads so many messages, then hangs until it is stopped. */
const stopAfter = (count: number): Reader => {
  const reader = createStandInReader()
  let read = 0
  return {
    ...reader,
    read: (request, hints, signal) =>
      ++read > count
        ? new Promise((_, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
          )
        : reader.read(request, hints, signal),
  }
}

describe('a first scan', () => {
  test('reads the chosen range, shows progress, and a second one costs one request of 2 units', async () => {
    const server = await start({ messages: [...bills(60, 80), bill(900, 200)] })
    const person = await server.signIn()
    const first = await scanned(person)
    expect(first.readFrom).toBe(since(90))
    expect(await ledger(person)).toHaveLength(60)
    expect(gets(server)).toHaveLength(60)
    server.google.clearCalls()
    await person.call('/api/scan', { method: 'POST' })
    await scanned(person, first.lastReadAt ?? '')
    const calls = server.google.calls().filter(({ units }) => units > 0)
    expect(calls.map(({ call, units }) => [call, units])).toEqual([
      [expect.stringMatching(/history/), 2],
    ])
  })

  test('a wider range reads only the gap, a narrower one hides and deletes nothing', async () => {
    const server = await start({ messages: [...bills(20, 25), bill(700, 200), bill(800, 300)] })
    const person = await server.signIn()
    const range = (value: string) =>
      person.call('/api/me/settings', { method: 'PATCH', body: JSON.stringify({ range: value }) })
    await scanned(person)
    server.google.clearCalls()
    expect((await mailbox(person)).readFrom).toBe(since(90))
    await range('1y')
    await until('the gap', async () => {
      const { progress, readFrom } = await mailbox(person)
      return !progress && readFrom === since(365)
    })
    expect(gets(server)).toHaveLength(2)
    const wide = await ledger(person)
    expect(wide).toHaveLength(22)
    await range('30d')
    await range('1y')
    expect(await ledger(person)).toEqual(wide)
  })
})

describe('new mail', () => {
  test('a verified push brings it at once, a forged one changes nothing', async () => {
    const server = await start({ messages: bills(3, 10) })
    const person = await server.signIn()
    await scanned(person)
    server.google.deliver(MARA, bill(50, 0))
    const body = JSON.stringify({
      message: {
        data: Buffer.from(JSON.stringify({ emailAddress: MARA, historyId: 1 })).toString('base64'),
      },
    })
    const push = async (changed: Record<string, unknown>, forged: boolean) => {
      const token = await server.google.pushToken(
        { audience: 'http://127.0.0.1/api/push/gmail', serviceAccount: 'push@test.example' },
        changed,
        forged,
      )
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      return (await fetch(`${server.url}/api/push/gmail`, { method: 'POST', body, headers })).status
    }
    expect(await push({}, true)).toBe(401)
    expect(await push({ aud: 'https://elsewhere.example' }, false)).toBe(401)
    expect(await push({ email: 'other@test.example' }, false)).toBe(401)
    expect(await push({}, false)).toBe(204)
    await until('the new bill', async () => (await ledger(person)).length === 4)
  })
})

/** A database that outlives its server. */
function onDisk() {
  const dir = mkdtempSync(join(tmpdir(), 'duebox-stop-'))
  servers.push({
    [Symbol.asyncDispose]: async () => rmSync(dir, { recursive: true, force: true }),
  })
  const open = async () => {
    const db = await openDb({ kind: 'embedded', dir: join(dir, 'db') }, { log: quiet })
    await db.migrate()
    return db
  }
  return { dir, open }
}

describe('a scan that is stopped', () => {
  test('records nothing of readers that die with the process', async () => {
    const { dir, open } = onDisk()
    const dying = Promise.withResolvers<void>()
    let reads = 0
    const reader: Reader = {
      ...createStandInReader(),
      read: async () => {
        reads++
        await dying.promise
        return { ok: false, why: 'crashed' }
      },
    }
    const fake = await startTestGoogle({ messages: bills(5, 10) })
    servers.push(fake)
    const server = await startTestApp({ fake, db: await open(), reader, dataDir: dir })
    const person = await server.signIn()
    await until('the reading', async () => reads === 5)
    await person.call('/api/me') // leaves a connection open, which the stop waits for
    const stopped = server[Symbol.asyncDispose]()
    dying.resolve()
    await stopped

    const db = await open()
    servers.push(db)
    expect(await db.read.select().from(messages)).toEqual([])
  })

  test('goes on where it was: nothing lost, nothing twice, the same ledger', async () => {
    const mails = bills(120, 60)
    const golden = await start({ messages: mails })
    const calm = await golden.signIn()
    await scanned(calm)

    const { dir, open } = onDisk()
    const fake = await startTestGoogle({ messages: mails })
    servers.push(fake)
    const first = await startTestApp({
      fake,
      db: await open(),
      reader: stopAfter(70),
      dataDir: dir,
    })
    const person = await first.signIn()
    await until('the first page', async () => (await ledger(person)).length > 0)
    await first[Symbol.asyncDispose]()

    const second = await start({ fake, db: await open(), dataDir: dir })
    const again = second.resume(person)
    await scanned(again)
    expect(await ledger(again)).toEqual(await ledger(calm))
    const { counts } = await again.json<ScanLog>('/api/scan/messages')
    expect(counts).toEqual({ payment: 120, notPayment: 0, unread: 0 })
  })
})

/** The engine fails for one biller's mail, so many times. */
const failing = (times: number): Reader & { tries: () => number } => {
  const reader = createStandInReader()
  let tries = 0
  return {
    ...reader,
    tries: () => tries,
    async read(request, hints, signal) {
      const text = Buffer.from(request.raw).toString('utf8')
      if (!text.includes('R-3\r\n') || ++tries > times) return reader.read(request, hints, signal)
      return { ok: false, why: 'deadline' }
    },
  }
}

const scanAgain = async (person: Person) => {
  const { lastReadAt } = await mailbox(person)
  await person.call('/api/scan', { method: 'POST' })
  await scanned(person, lastReadAt ?? '')
}

describe('a message that could not be read', () => {
  test('is read by a later scan', async () => {
    const server = await start({ messages: bills(5, 10), reader: failing(1) })
    const person = await server.signIn()
    await scanned(person)
    expect(await ledger(person)).toHaveLength(4)
    await scanAgain(person)
    expect(await ledger(person)).toHaveLength(5)
    expect((await mailbox(person)).unread).toBe(0)
  })

  test('is left alone after three tries, and stays counted', async () => {
    const reader = failing(Infinity)
    const server = await start({ messages: bills(5, 10), reader })
    const person = await server.signIn()
    await scanned(person)
    for (let scan = 0; scan < 3; scan++) await scanAgain(person)
    expect(reader.tries()).toBe(3)
    expect((await mailbox(person)).unread).toBe(1)
  })
})

describe('the fence', () => {
  test('an earlier holder writes nothing, neither rows nor cursor', async () => {
    const db = await openTestDb()
    const server = await start({ messages: bills(2, 5), db })
    const person = await server.signIn()
    await scanned(person)
    const { id } = await mailbox(person)
    const deps = { db, now: () => new Date() }
    const old = await takeLease(deps, id)
    const young = await takeLease(deps, id)
    if (!old || !young) throw new Error('no lease')
    expect(young.fence).toBe(old.fence + 1)
    await expect(writeUnder(db, old, async () => ({ cursor: 'stale' }))).rejects.toThrow(
      StaleWorker,
    )
    await writeUnder(db, young, async () => ({ statusMessage: 'mine' }))
    const [row] = await db.read.select().from(mailboxes).where(eq(mailboxes.id, id))
    expect(row?.cursor).not.toBe('stale')
    expect(row?.statusMessage).toBe('mine')
  })
})

describe('what Google refuses', () => {
  test('a consent taken back asks to reconnect, keeps the ledger, and a new consent goes on', async () => {
    const server = await start({ messages: bills(5, 10) })
    const person = await server.signIn()
    await scanned(person)
    server.google.revoke(MARA)
    await person.call('/api/scan', { method: 'POST' })
    const refused = await until('reconnect', async () => {
      const found = await mailbox(person)
      return found.status === 'reauth_required' && found
    })
    expect(refused.message).toMatch(/Connect the mailbox again/)
    expect(await ledger(person)).toHaveLength(5)
    server.google.deliver(MARA, bill(60, 0))
    const back = await server.signIn()
    await until('the new bill', async () => (await ledger(back)).length === 6)
    expect((await mailbox(back)).status).toBe('ok')
  })

  test('an expired history loses no message', async () => {
    const server = await start({ messages: bills(5, 10) })
    const person = await server.signIn()
    await scanned(person)
    server.google.deliver(MARA, bill(61, 0))
    server.google.expireHistory(MARA)
    await person.call('/api/scan', { method: 'POST' })
    await until('the new bill', async () => (await ledger(person)).length === 6)
    expect((await mailbox(person)).status).toBe('ok')
  })
})

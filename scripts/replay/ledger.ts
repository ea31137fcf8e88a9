import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { eq } from 'drizzle-orm'
import { type Day, startOf } from '#shared/day.ts'
import { createMemoryCache } from '#server/cache/memory.ts'
import type { Database } from '#server/db/open.ts'
import { openInMemory } from '#server/db/pglite/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { users } from '#server/db/schema/users.ts'
import type { Queue } from '#server/jobs/queue.ts'
import { createMemoryLive } from '#server/live/memory.ts'
import { type Way, openEmlMailbox } from '#server/mailbox/eml/open.ts'
import type { Mailbox } from '#server/mailbox/mailbox.ts'
import { type Log, createLog } from '#server/observe/log.ts'
import { noMetrics } from '#server/observe/metrics.ts'
import { openReader } from '#server/reader.ts'
import type { Reader } from '#server/sandbox/reader.ts'
import { scanMailbox } from '#server/scan/scan-mailbox.ts'
import { newKeyringText, parseKeyring } from '#server/seal.ts'
import { migratedSnapshot } from '../../test/support/snapshot.ts'
import { type Decider, deciderOf } from './decide.ts'
import type { Line } from './decisions.ts'

/** Fixed id: what one run makes of a folder, every run does. */
export const PERSON = 'replay'

/** Pages are many and no news here. */
const log: Log = { ...createLog((line) => process.stderr.write(line)), info: () => {} }

/** A reader takes a second to start, and reads a hundred mails in less. */
const MAILS_A_READER = 100

export type Asked = Readonly<{
  dir: string
  today: Day
  timeZone: string
  arrange: Way['arrange']
  decisions: readonly Line[]
}>

/** A ledger at one instant. */
export type Ledger = Readonly<{ db: Database; now: () => Date }>

/**
 * Feeds a folder of mails through a scan into an empty embedded ledger.
 *
 * @param use is given the ledger as it stands then; it is thrown away afterwards
 */
export async function withLedger<T>(asked: Asked, use: (ledger: Ledger) => Promise<T>): Promise<T> {
  await using db = await openInMemory({ log }, new Blob([await migratedSnapshot()]))
  const mails = (await readdir(asked.dir)).length
  const size = Math.min(Math.ceil(mails / MAILS_A_READER), availableParallelism())
  await using reader = openReaders(size)
  return await use(await scanInto({ db, reader }, asked, PERSON))
}

export const openReaders = (size: number): Reader => openReader({ kind: 'pool', size }, log)

/**
 * Feeds a folder of mails through a scan into the ledger of a person who is new to a database.
 *
 * @returns the ledger at noon of the day asked for
 */
export async function scanInto(
  { db, reader }: { db: Database; reader: Reader },
  asked: Asked,
  userId: string,
): Promise<Ledger> {
  await settle(db, userId, asked.timeZone)
  const noon = new Date(startOf(asked.today, asked.timeZone).getTime() + 12 * 3_600_000)
  const ledger = { db, now: () => noon, newId: randomUUID }
  const decide = deciderOf({ db, newId: randomUUID, userId }, asked)
  await using cache = createMemoryCache()
  await using live = createMemoryLive()
  const endsPage = new Set(asked.decisions.map(({ after }) => after))
  const folder = openEmlMailbox(asked.dir, { arrange: asked.arrange, endsPage })
  const deps = {
    ...ledger,
    reader,
    cache,
    live,
    log,
    metrics: noMetrics,
    queue: idle,
    keyring: parseKeyring(newKeyringText()),
    random: () => 0.5,
    openMailbox: async () => heard(folder, decide),
    scanEveryHours: 6,
    languageModel: undefined,
  }
  do await scanMailbox(deps, userId, AbortSignal.timeout(2 ** 31 - 1))
  while (await isUnfinished(db, userId))
  await decide.rest()
  return ledger
}

/** One person with one mailbox of the same id, of whom everything is read. */
async function settle(db: Database, id: string, timeZone: string): Promise<void> {
  const email = { email: '', emailKey: '' }
  await db.transact(async (tx) => {
    await tx
      .insert(users)
      .values({ id, googleSub: id, email: '', range: 'all', timeZone, timeZoneKnown: true })
    await tx.insert(mailboxes).values({ ...email, id, userId: id })
  })
}

/** The folder, where the person says something after each page that is in the ledger. */
const heard = (folder: Mailbox, decide: Decider): Mailbox => ({
  async *changes(cursor, wanted, signal) {
    for await (const page of folder.changes(cursor, wanted, signal)) {
      yield page
      await decide.after(page)
    }
  },
})

/** A scan gives way to others after some minutes, and goes on. */
async function isUnfinished(db: Database, mailboxId: string): Promise<boolean> {
  const [box] = await db.read.select().from(mailboxes).where(eq(mailboxes.id, mailboxId))
  if (box?.status !== 'ok') throw new Error(box?.statusMessage ?? 'the mailbox is gone')
  return box.lastReadAt === null
}

/** Nobody else waits for work here. */
const idle: Queue = {
  start: async () => {},
  send: async () => {},
  insert: async () => {},
  work: async () => {},
  oldestDueAgeMs: async () => 0,
  depth: async () => [],
  halt: async () => {},
  stop: async () => {},
}

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
import { openReader } from '#server/reader.ts'
import { scanMailbox } from '#server/scan/scan-mailbox.ts'
import { newKeyringText, parseKeyring } from '#server/seal.ts'
import { migratedSnapshot } from '../../test/support/snapshot.ts'
import { type Decider, deciderOf } from './decide.ts'
import type { Line } from './decisions.ts'

/** Fixed ids: what one run makes of a folder, every run does. */
export const PERSON = 'replay'
export const MAILBOX = 'replay'

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

/**
 * Feeds a folder of mails through a scan into an empty embedded ledger.
 *
 * @param use is given the ledger as it stands then; it is thrown away afterwards
 */
export async function withLedger<T>(
  asked: Asked,
  use: (ledger: { db: Database; now: () => Date }) => Promise<T>,
): Promise<T> {
  await using db = await openInMemory({ log }, new Blob([await migratedSnapshot()]))
  await settle(db, asked.timeZone)
  const noon = new Date(startOf(asked.today, asked.timeZone).getTime() + 12 * 3_600_000)
  const ledger = { db, now: () => noon, newId: randomUUID }
  await scan(ledger, asked, deciderOf({ db, newId: randomUUID, userId: PERSON }, asked))
  return await use(ledger)
}

/** One person with one mailbox, of whom everything is read. */
async function settle(db: Database, timeZone: string): Promise<void> {
  await db.transact(async (tx) => {
    await tx.insert(users).values({
      id: PERSON,
      googleSub: PERSON,
      email: '',
      range: 'all',
      timeZone,
      timeZoneKnown: true,
    })
    await tx.insert(mailboxes).values({ id: MAILBOX, userId: PERSON, email: '', emailKey: '' })
  })
}

async function scan(
  ledger: { db: Database; now: () => Date; newId: () => string },
  { dir, arrange, decisions }: Asked,
  decide: Decider,
): Promise<void> {
  const mails = (await readdir(dir)).length
  const size = Math.min(Math.ceil(mails / MAILS_A_READER), availableParallelism())
  await using reader = openReader({ kind: 'pool', size }, log)
  await using cache = createMemoryCache()
  await using live = createMemoryLive()
  const folder = openEmlMailbox(dir, {
    arrange,
    endsPage: new Set(decisions.map(({ after }) => after)),
  })
  const deps = {
    ...ledger,
    reader,
    cache,
    live,
    log,
    queue: idle,
    keyring: parseKeyring(newKeyringText()),
    random: () => 0.5,
    openMailbox: async () => heard(folder, decide),
    scanEveryHours: 6,
    languageModel: undefined,
  }
  do await scanMailbox(deps, MAILBOX, AbortSignal.timeout(2 ** 31 - 1))
  while (await isUnfinished(ledger.db))
  await decide.rest()
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
async function isUnfinished(db: Database): Promise<boolean> {
  const [box] = await db.read.select().from(mailboxes).where(eq(mailboxes.id, MAILBOX))
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
  halt: async () => {},
  stop: async () => {},
}

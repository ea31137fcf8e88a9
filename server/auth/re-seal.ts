import { and, asc, eq, gt, inArray, isNotNull, notLike } from 'drizzle-orm'
import { type Database, type Tx, inThisTransaction } from '#server/db/open.ts'
import { installation, mailboxes, messages } from '#server/db/schema/index.ts'
import type { Log } from '#server/observe/log.ts'
import { type Keyring, seal, sealedUnder, unsealed } from '#server/seal.ts'
import { checkName } from './key-check.ts'
import { tokenOwner } from './mailbox-token.ts'

export type ReSealDeps = Readonly<{
  db: Database
  keyring: Keyring
  log: Log
  /** Owner string a message's words are sealed for. */
  wordsOwner: (messageId: string) => string
}>

/** Rows written in one transaction. */
const BATCH = 100

/**
 * Seals everything anew that is sealed under an older key, then forgets the older keys' check values: from then on
 * a start without them is fine. May be stopped or repeated at any point, and while everybody reads and writes.
 * A value that does not open stays as it is.
 *
 * @throws the signal's reason
 */
export async function reSeal(deps: ReSealDeps, signal: AbortSignal): Promise<void> {
  const { db, keyring, log } = deps
  const older = [...keyring.keys.keys()].filter((id) => id !== keyring.current).map(checkName)
  if (older.length === 0) return
  const stale = await db.read
    .select({ name: installation.name })
    .from(installation)
    .where(inArray(installation.name, older))
  if (stale.length === 0) return
  for (const column of columnsOf(deps)) {
    const { sealed, lost } = await reSealColumn(deps, column, signal)
    log.info('re-sealed', { name: column.name, count: sealed, unread: lost })
  }
  await db.read.delete(installation).where(inArray(installation.name, older))
}

type Row = { id: string; sealed: string | null }
type Column = Readonly<{
  name: string
  owner: (id: string) => string
  /** Rows after an id, in order of their ids, whose value begins otherwise. */
  next(beginning: string, afterId: string): Promise<Row[]>
  /** Replaces the value, if it is still the old one and the statement runs inside the transaction. */
  replace(tx: Tx, row: Row, sealed: string): Promise<unknown>
}>

const columnsOf = ({ db, wordsOwner }: ReSealDeps): Column[] => [
  {
    name: 'refresh tokens',
    owner: tokenOwner,
    next: (beginning, afterId) =>
      db.read
        .select({ id: mailboxes.id, sealed: mailboxes.refreshTokenSealed })
        .from(mailboxes)
        .where(
          and(
            gt(mailboxes.id, afterId),
            isNotNull(mailboxes.refreshTokenSealed),
            notLike(mailboxes.refreshTokenSealed, `${beginning}%`),
          ),
        )
        .orderBy(asc(mailboxes.id))
        .limit(BATCH),
    replace: (tx, { id, sealed: old }, sealed) =>
      tx
        .update(mailboxes)
        .set({ refreshTokenSealed: sealed })
        .where(
          and(
            eq(mailboxes.id, id),
            eq(mailboxes.refreshTokenSealed, old ?? ''),
            inThisTransaction(tx),
          ),
        ),
  },
  {
    name: 'words',
    owner: wordsOwner,
    next: (beginning, afterId) =>
      db.read
        .select({ id: messages.id, sealed: messages.wordsSealed })
        .from(messages)
        .where(
          and(
            gt(messages.id, afterId),
            isNotNull(messages.wordsSealed),
            notLike(messages.wordsSealed, `${beginning}%`),
          ),
        )
        .orderBy(asc(messages.id))
        .limit(BATCH),
    replace: (tx, { id, sealed: old }, sealed) =>
      tx
        .update(messages)
        .set({ wordsSealed: sealed })
        .where(
          and(eq(messages.id, id), eq(messages.wordsSealed, old ?? ''), inThisTransaction(tx)),
        ),
  },
]

async function reSealColumn(
  { db, keyring }: ReSealDeps,
  column: Column,
  signal: AbortSignal,
): Promise<{ sealed: number; lost: number }> {
  const beginning = sealedUnder(keyring.current)
  const count = { sealed: 0, lost: 0 }
  for (let rows = await column.next(beginning, ''); rows.length > 0;) {
    signal.throwIfAborted()
    const renewed = rows.flatMap((row) => {
      const plain =
        row.sealed === null ? undefined : unsealed(keyring, row.sealed, column.owner(row.id))
      return plain === undefined
        ? []
        : [{ row, sealed: seal(keyring, plain, column.owner(row.id)) }]
    })
    await db.transact(async (tx) => {
      for (const { row, sealed } of renewed) await column.replace(tx, row, sealed)
    })
    count.sealed += renewed.length
    count.lost += rows.length - renewed.length
    rows = await column.next(beginning, rows.at(-1)?.id ?? '')
  }
  return count
}

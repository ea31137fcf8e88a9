import { and, eq, sql } from 'drizzle-orm'
import type { Me, Settings, SettingsPatch } from '#shared/contract/me.ts'
import { isTimeZone } from '#shared/day.ts'
import { type Database, inThisTransaction } from '#server/db/open.ts'
import { users } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import { mailboxesOf } from './mailboxes.ts'

type UserRow = typeof users.$inferSelect

/**
 * Who is signed in, with settings and mailboxes.
 *
 * @param deps `demo`, `version` and `languageModel` are the server's own, passed on
 * @throws AppError('unauthenticated') when the person was erased meanwhile
 */
export async function me(
  deps: {
    db: Database
    now: () => Date
    demo: boolean
    version: string
    languageModel: Me['languageModel']
  },
  userId: string,
): Promise<Me> {
  const user = await rowOf(deps.db, userId)
  return {
    id: user.id,
    email: user.email,
    settings: settingsOf(user),
    mailboxes: await mailboxesOf(deps, userId),
    demo: deps.demo,
    languageModel: deps.languageModel,
    serverVersion: deps.version,
  }
}

/**
 * Changes some settings. Zone and main currency count as chosen from then on. The ledger version rises, because
 * lists show another day, range or horizon.
 *
 * @returns all settings after it
 * @param deps `languageModel` is what this server offers: nobody can agree to another
 * @throws AppError('bad_request') for a time zone or a language model this server does not know
 */
export async function patchSettings(
  { db, languageModel: offered }: { db: Database; languageModel: Me['languageModel'] },
  userId: string,
  patch: SettingsPatch,
): Promise<Settings> {
  const { range, timeZone, mainCurrency, horizonDays, languageModel } = patch
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new AppError('bad_request', `"${timeZone.slice(0, 60)}" is not a known time zone.`)
  if (languageModel && languageModel !== offered?.provider)
    throw new AppError('bad_request', 'This server does not ask that language model.')
  return db.transact(async (tx) => {
    const [row] = await tx
      .update(users)
      .set({
        ...(range === undefined ? {} : { range }),
        ...(horizonDays === undefined ? {} : { horizonDays }),
        ...(languageModel === undefined ? {} : { languageModel }),
        ...(timeZone === undefined ? {} : { timeZone, timeZoneKnown: true }),
        ...(mainCurrency === undefined ? {} : { mainCurrency, mainCurrencyKnown: true }),
        ledgerVersion: sql`${users.ledgerVersion} + 1`,
      })
      .where(and(eq(users.id, userId), inThisTransaction(tx)))
      .returning()
    return settingsOf(known(row))
  })
}

/**
 * Takes the zone of the browser a person signed in with, unless they have one already.
 *
 * @param timeZone a name this server does not know is passed over
 */
export async function noteTimeZone(
  { db }: { db: Database },
  userId: string,
  timeZone: string,
): Promise<void> {
  if (!isTimeZone(timeZone)) return
  await db.transact((tx) =>
    tx
      .update(users)
      .set({ timeZone, timeZoneKnown: true, ledgerVersion: sql`${users.ledgerVersion} + 1` })
      .where(and(eq(users.id, userId), eq(users.timeZoneKnown, false), inThisTransaction(tx))),
  )
}

/** The ledger's version, for whoever asks "anything new?". */
export async function ledgerVersionOf({ db }: { db: Database }, userId: string): Promise<number> {
  return (await rowOf(db, userId)).ledgerVersion
}

const settingsOf = ({
  range,
  timeZone,
  mainCurrency,
  horizonDays,
  languageModel,
}: UserRow): Settings => ({
  range,
  timeZone,
  mainCurrency,
  horizonDays,
  languageModel,
})

async function rowOf(db: Database, userId: string): Promise<UserRow> {
  const [row] = await db.read.select().from(users).where(eq(users.id, userId))
  return known(row)
}

function known(row: UserRow | undefined): UserRow {
  if (!row) throw new AppError('unauthenticated', 'This account does not exist any more.')
  return row
}

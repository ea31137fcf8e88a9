import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Mailbox, Me, type SettingsPatch } from '#shared/contract/me.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { mail } from '../../test/support/ledger.ts'
import { aPerson, noon, rowOfPerson, take } from '../../test/support/person.ts'
import { mailboxesOf } from './mailboxes.ts'
import { ledgerVersionOf, me, patchSettings } from './settings.ts'

const languageModel = { provider: 'llm.example', model: 'small' }
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  let deps: Parameters<typeof me>[0] & { db: TestDatabase }
  beforeAll(async () => {
    db = await openTestDb(kind)
    deps = { db, now: () => noon, demo: true, version: '1.2.3', languageModel }
  })
  afterAll(() => db[Symbol.asyncDispose]())

  test('me', async () => {
    const person = await aPerson(db, { range: '90d' })
    const found = Me.parse(await me(deps, person.userId))
    expect(found).toMatchObject({
      id: person.userId,
      email: person.email,
      settings: { range: '90d', timeZone: 'Europe/Berlin', mainCurrency: 'EUR', horizonDays: 7 },
      mailboxes: [{ id: person.mailboxId, status: 'ok', readFrom: null }],
      demo: true,
      languageModel,
      serverVersion: '1.2.3',
    })
    await expect(me(deps, 'nobody')).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  test.each<[SettingsPatch, Record<string, unknown>]>([
    [{ range: 'all' }, { range: 'all', timeZoneKnown: false, mainCurrencyKnown: false }],
    [{ timeZone: 'Pacific/Chatham' }, { timeZone: 'Pacific/Chatham', timeZoneKnown: true }],
    [{ mainCurrency: 'KWD' }, { mainCurrency: 'KWD', mainCurrencyKnown: true }],
    [{ horizonDays: 14 }, { horizonDays: 14 }],
    [{ languageModel: 'llm.example' }, { languageModel: 'llm.example' }],
    [{ languageModel: null }, { languageModel: null }],
    [{}, { range: '90d', timeZone: 'Europe/Berlin', mainCurrency: 'EUR', horizonDays: 7 }],
  ])('patch %o', async (patch, expected) => {
    const person = await aPerson(db, { range: '90d' })
    expect(await patchSettings(deps, person.userId, patch)).toMatchObject(patch)
    expect(await rowOfPerson(db, person.userId)).toMatchObject({ ...expected, ledgerVersion: 1 })
    expect(await ledgerVersionOf(deps, person.userId)).toBe(1)
  })

  test.each(['Europe/Nowhere', '', '+25:00'])('"%s" is no time zone', async (timeZone) => {
    const person = await aPerson(db)
    await expect(patchSettings(deps, person.userId, { timeZone })).rejects.toMatchObject({
      code: 'bad_request',
    })
    expect(await rowOfPerson(db, person.userId)).toMatchObject({ ledgerVersion: 0 })
  })

  test('nobody agrees to a language model that this server does not ask, and at first to none', async () => {
    const person = await aPerson(db)
    expect((await me(deps, person.userId)).settings.languageModel).toBeNull()
    const other = { ...deps, languageModel: { ...languageModel, provider: 'other.example' } }
    for (const offer of [other, { ...deps, languageModel: null }])
      await expect(
        patchSettings(offer, person.userId, { languageModel: 'llm.example' }),
      ).rejects.toMatchObject({ code: 'bad_request' })
    expect(await rowOfPerson(db, person.userId)).toMatchObject({ languageModel: null })
  })

  const progress = {
    phase: 'backfill',
    looked: 50,
    expected: 400,
    bills: 3,
    startedAt: noon.toISOString(),
  } as const

  test.each<[string, Partial<typeof mailboxes.$inferInsert>, Record<string, unknown>]>([
    ['running', { progress, lastProgressAt: minutes(-1) }, { status: 'scanning', progress }],
    [
      'a scan that died',
      { progress, lastProgressAt: minutes(-11) },
      { status: 'ok', progress: null },
    ],
    [
      'Google asked to wait',
      { pausedUntil: minutes(5) },
      { status: 'rate_limited', nextScanAt: minutes(5).toISOString() },
    ],
    [
      'a wait that is over',
      { pausedUntil: minutes(-5), nextScanAt: minutes(60) },
      { status: 'ok', nextScanAt: minutes(60).toISOString() },
    ],
    [
      'consent gone, also while paused',
      {
        status: 'reauth_required',
        statusMessage: 'Sign in to Google again.',
        pausedUntil: minutes(5),
      },
      { status: 'reauth_required', message: 'Sign in to Google again.' },
    ],
    [
      'degraded',
      { status: 'degraded', statusMessage: 'The last scan failed.' },
      { status: 'degraded', message: 'The last scan failed.' },
    ],
    ['read', { lastReadAt: minutes(-3) }, { lastReadAt: minutes(-3).toISOString(), unread: 0 }],
  ])('mailbox: %s', async (_name, columns, expected) => {
    const person = await aPerson(db)
    await db.read.update(mailboxes).set(columns).where(eq(mailboxes.id, person.mailboxId))
    const [found] = await mailboxesOf(deps, person.userId)
    expect(Mailbox.parse(found)).toMatchObject(expected)
  })

  test('messages that could not be read are counted', async () => {
    const person = await aPerson(db)
    const lost = {
      ...mail({ kind: 'bill', at: '2026-11-01' }),
      result: { ok: false, why: 'deadline' } as const,
    }
    await take(db, person, [lost, { kind: 'none', at: '2026-11-02' }])
    expect((await mailboxesOf(deps, person.userId))[0]!.unread).toBe(1)
    expect(await mailboxesOf(deps, 'nobody')).toEqual([])
  })
})

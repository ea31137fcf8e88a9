import { eq, like, not } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databases, openTestDb, quiet, type TestDatabase } from '../../test/support/database.ts'
import { aPerson, ledgerDeps, noon, take } from '../../test/support/person.ts'
import type { Database } from '#server/db/open.ts'
import { installation, mailboxes, messages, users } from '#server/db/schema/index.ts'
import type { Google } from '#server/google/client.ts'
import { openWords, wordsOwner } from '#server/payments/words.ts'
import { type Keyring, newKeyringText, parseKeyring, seal, unseal } from '#server/seal.ts'
import { keyCheck } from './key-check.ts'
import { gmailOf, tokenOwner } from './mailbox-token.ts'
import { reSeal } from './re-seal.ts'

const signal = new AbortController().signal
const fresh = parseKeyring(newKeyringText().replace('k1', 'k2'))

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  let old: Keyring
  let both: Keyring
  beforeAll(async () => {
    db = await openTestDb(kind)
    old = ledgerDeps(db).keyring
    both = { current: 'k2', keys: new Map([...fresh.keys, ...old.keys]) }
  })
  afterAll(() => db[Symbol.asyncDispose]())
  beforeEach(async () => {
    await db.read.delete(users)
    await db.read.delete(installation)
  })

  /** A person whose refresh token and words are sealed under the old key. */
  async function aSealedPerson(mails = 1) {
    const person = await aPerson(db)
    await take(
      db,
      person,
      Array.from({ length: mails }, (_, n) => ({
        kind: 'bill' as const,
        at: '2026-11-01',
        amount: '52.10 EUR',
        ref: `RE-${n}`,
      })),
    )
    await setToken(person.mailboxId, seal(old, 'the token', tokenOwner(person.mailboxId)))
    return person
  }
  const setToken = (mailboxId: string, refreshTokenSealed: string) =>
    db.read.update(mailboxes).set({ refreshTokenSealed }).where(eq(mailboxes.id, mailboxId))
  const underOther = (keyId: string) =>
    db.read
      .select({ id: messages.id })
      .from(messages)
      .where(not(like(messages.wordsSealed, `v1.${keyId}.%`)))
  const deps = (more: Partial<{ db: Database; wordsOwner: typeof wordsOwner }> = {}) => ({
    db,
    keyring: both,
    log: quiet,
    wordsOwner,
    ...more,
  })
  const check = (keyring: Keyring) => keyCheck({ db, keyring })

  test('a new key takes over: everything is sealed anew, then the old key may go', async () => {
    const { mailboxId } = await aSealedPerson(3)
    await check(old)
    await expect(check(fresh)).rejects.toThrow('SECRET_KEYS: the key "k1" is missing')
    await check(both)
    await expect(check(fresh)).rejects.toThrow('SECRET_KEYS: the key "k1" is missing')
    await reSeal(deps(), signal)
    await check(fresh)
    const [mailbox] = await db.read.select().from(mailboxes)
    expect(unseal(fresh, mailbox?.refreshTokenSealed ?? '', tokenOwner(mailboxId))).toBe(
      'the token',
    )
    const rows = await db.read.select().from(messages)
    expect(rows).toHaveLength(3)
    for (const { id, wordsSealed } of rows)
      expect(openWords(fresh, id, wordsSealed)?.subject).toBeTruthy()
    await expect(check(old)).rejects.toThrow('SECRET_KEYS: the key "k2" is missing')
  })

  test('one key alone, or nothing left under an older one, is no work', async () => {
    await aSealedPerson()
    await check(old)
    let opened = 0
    const counting = (id: string) => (opened++, wordsOwner(id))
    await reSeal({ ...deps({ wordsOwner: counting }), keyring: old }, signal)
    expect(opened).toBe(0)
    await check(both)
    await reSeal(deps({ wordsOwner: counting }), signal)
    const once = opened
    expect(once).toBeGreaterThan(0)
    await reSeal(deps({ wordsOwner: counting }), signal)
    expect(opened).toBe(once)
  })

  test('another key under the same name is told', async () => {
    await aSealedPerson()
    await check(old)
    const another = parseKeyring(newKeyringText())
    await expect(check(another)).rejects.toThrow('the key "k1" is not the "k1"')
    await expect(check(another)).rejects.toThrow('secret.key in DATA_DIR')
  })

  test('a database from before check values tells by its refresh tokens, and is sealed anew too', async () => {
    await aSealedPerson()
    await expect(check(fresh)).rejects.toThrow('SECRET_KEYS: the keys of this server do not open')
    await check(both)
    await reSeal(deps(), signal)
    expect(await underOther('k2')).toEqual([])
    await check(fresh)
  })

  test('stopped after a batch, it goes on from there', async () => {
    await aSealedPerson(250)
    await check(both)
    const stop = new AbortController()
    let opened = 0
    const stopping = (id: string) => {
      if (++opened === 150) stop.abort(new Error('the process stops'))
      return wordsOwner(id)
    }
    await expect(reSeal(deps({ wordsOwner: stopping }), stop.signal)).rejects.toThrow('stops')
    const left = (await underOther('k2')).length
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(250)
    await expect(check(fresh)).rejects.toThrow('"k1" is missing')
    await reSeal(deps(), signal)
    expect(await underOther('k2')).toEqual([])
    await check(fresh)
  })

  test('a token that is renewed meanwhile is not overwritten', async () => {
    const { mailboxId } = await aSealedPerson()
    await check(both)
    const renewed = seal(both, 'a newer token', tokenOwner(mailboxId))
    const transact: Database['transact'] = async (body) => {
      await setToken(mailboxId, renewed)
      return db.transact(body)
    }
    await reSeal(deps({ db: { ...db, transact } }), signal)
    const [mailbox] = await db.read.select().from(mailboxes)
    expect(mailbox?.refreshTokenSealed).toBe(renewed)
  })

  test('what does not open stays, holds no key back and is told as lost, not as a fault', async () => {
    const { mailboxId } = await aSealedPerson()
    await check(both)
    const damaged = seal(old, 'x', 'of another row')
    await db.read.update(messages).set({ wordsSealed: damaged })
    await setToken(mailboxId, damaged)
    await reSeal(deps(), signal)
    await check(fresh)
    const [row] = await db.read.select().from(messages)
    expect(row?.wordsSealed).toBe(damaged)
    expect(openWords(both, row?.id ?? '', damaged)).toBeUndefined()
    const google = {} as Google
    const lost = gmailOf({ db, keyring: both, google, now: () => noon }, mailboxId)
    await expect(lost).rejects.toMatchObject({ code: 'reauth_required' })
  })
})

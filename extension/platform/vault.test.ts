import { expect, test } from 'vitest'
import { aList, aPerson } from '../../test/support/open-list.ts'
import { memoryVault } from './memory-vault.ts'
import { inOrder } from './vault.ts'

const session = {
  bearer: 'b1',
  userId: 'u1',
  email: 'ana@example.org',
  server: 'https://a.example.org',
}
const open = (version: number) => ({
  etag: `"${version}"`,
  body: aList([], { version }),
  confirmedAt: '2026-11-24T12:00:00Z',
})

test('a reply for an earlier session keeps nothing', async () => {
  const vault = memoryVault()
  expect(await vault.keep('b1', { open: open(1) })).toBe(false)
  await vault.begin(session)
  await vault.keep('b1', { open: open(1), me: aPerson() })
  await vault.begin({ ...session, bearer: 'b2', userId: 'u2' })
  expect(await vault.keep('b1', { open: open(2) })).toBe(false)
  expect(await vault.read()).toEqual({
    session: { ...session, bearer: 'b2', userId: 'u2' },
    waiting: [],
  })
})

test('an older list never replaces a newer one, what came with it is kept', async () => {
  const vault = memoryVault()
  await vault.begin(session)
  await vault.keep('b1', { open: open(5) })
  await vault.keep('b1', { open: open(4), me: aPerson() })
  const { open: kept, me } = await vault.read()
  expect([kept?.body.version, me]).toEqual([5, aPerson()])
})

test('an ended session loses its bearer and nothing else', async () => {
  const vault = memoryVault()
  await vault.begin(session)
  await vault.keep('b1', { open: open(5) })
  expect(await vault.keep('b1', { ended: true })).toBe(true)
  const kept = await vault.read()
  expect(kept.session?.bearer).toBeNull()
  expect(kept.open?.body.version).toBe(5)
  expect(await vault.keep('b1', { open: open(6) })).toBe(false)
})

const one = (id: string, at: string) => ({
  id,
  at,
  paymentId: 'p1',
  action: { do: 'paid' } as const,
})

test('waiting actions come oldest first', () => {
  const [a, b, c] = [
    one('z', '2026-11-24T12:00:00.000Z'),
    one('a', '2026-11-24T12:00:01.000Z'),
    one('b', '2026-11-24T12:00:01.000Z'),
  ]
  expect(inOrder([c, a, b])).toEqual([a, b, c])
})

test.each([
  ['the same person', {}, true],
  ['another person', { userId: 'u2' }, false],
  ['another server', { server: 'https://b.example.org' }, false],
])('a new session of %s', async (_who, over, keeps) => {
  const vault = memoryVault()
  await vault.begin(session)
  await vault.keep('b1', { open: open(5) })
  const waiting = {
    id: 'k',
    at: '2026-11-24T12:00:00Z',
    paymentId: 'p1',
    action: { do: 'paid' } as const,
  }
  await vault.addWaiting(waiting)
  await vault.begin({ ...session, ...over, bearer: 'b2' })
  const kept = await vault.read()
  expect(kept.session?.bearer).toBe('b2')
  expect([kept.open?.body.version, kept.waiting]).toEqual(keeps ? [5, [waiting]] : [undefined, []])
})

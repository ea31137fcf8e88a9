import { expect, test } from 'vitest'
import type { Snapshot } from '../platform/client.ts'
import { memoryVault } from '../platform/memory-vault.ts'
import { fakeConnect } from '../../test/support/fake-api.ts'
import { UNTOUCHED } from '../../test/support/ledger-fixture.ts'
import { aList, aMailbox, aPayment, aPerson } from '../../test/support/open-list.ts'
import { detailFor, mustBeOf, projectTo, threadFor } from './gmail.ts'

const ben = { mailboxId: 'm2', mailboxEmail: 'ben@example.org' }
const snapshot: Snapshot = {
  connection: { state: 'online' },
  server: 'https://duebox.example.org',
  me: aPerson({
    email: 'ben@example.org',
    mailboxes: [aMailbox(), aMailbox({ id: 'm2', email: 'ben@example.org' })],
  }),
  open: aList([
    aPayment(),
    aPayment({ id: 'p2', biller: 'Secret Clinic', ...ben }),
    aPayment({ id: 'p3', mailboxEmail: null }),
  ]),
  confirmedAt: '2026-11-24T12:00:00Z',
  mailboxes: [aMailbox(), aMailbox({ id: 'm2', email: 'ben@example.org' })],
  today: '2026-11-24',
  pending: { p1: 'paid', p2: 'paid' },
}

test('a tab sees the mailbox it shows and nothing of another', () => {
  const seen = projectTo('ana@example.org', snapshot)
  expect(seen.open?.payments.map(({ id }) => id)).toEqual(['p1'])
  expect(seen.pending).toEqual({ p1: 'paid' })
  expect(JSON.stringify(seen)).not.toMatch(/ben@|Secret Clinic|u1/)
})

test.each([
  ['eve@example.org', 'signed-out'],
  [undefined, 'offline'],
] as const)('a tab of %s sees nothing personal', (address, state) => {
  const seen = projectTo(address, snapshot)
  expect(seen).toMatchObject({
    me: null,
    open: null,
    mailboxes: [],
    pending: {},
    connection: { state },
  })
  expect(JSON.stringify(seen)).not.toMatch(/ana@|ben@|Ostrand/)
})

const now = () => new Date('2026-11-24T12:00:00Z')
const signedIn = async (payment = aPayment()) => {
  const vault = memoryVault()
  await vault.begin({
    bearer: 'b1',
    userId: 'u1',
    email: 'ana@example.org',
    server: 'https://a.example.org',
  })
  const detail = { ...UNTOUCHED, payment, messages: [], evidence: [], changes: [] }
  const connect = fakeConnect({
    detail: () => Promise.resolve(detail),
    byMessage: ({ mailbox }) =>
      Promise.resolve({
        connected: mailbox === 'ana@example.org',
        payments: [detail],
        messages: [],
      }),
  })
  return { vault, now, connect }
}

test('a payment of another mailbox is not found, in the list or not', async () => {
  const theirs = await signedIn(aPayment({ id: 'p2', ...ben }))
  await expect(detailFor(theirs, 'ana@example.org', 'p2')).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(mustBeOf(theirs, 'ana@example.org', 'p2')).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(mustBeOf(theirs, undefined, 'p2')).rejects.toMatchObject({ code: 'not_found' })
  const own = await signedIn()
  await expect(mustBeOf(own, 'ana@example.org', 'p1')).resolves.toBeUndefined()
  expect(await detailFor(own, 'ana@example.org', 'p1')).toMatchObject({ payment: { id: 'p1' } })
})

test('the open thread is asked for with the address of the tab, or not at all', async () => {
  const reach = await signedIn()
  expect(await threadFor(reach, 'ana@example.org', { thread: '18c0' })).toMatchObject({
    connected: true,
  })
  expect(await threadFor(reach, undefined, { thread: '18c0' })).toEqual({
    connected: false,
    payments: [],
    messages: [],
  })
})

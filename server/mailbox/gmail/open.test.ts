import { expect, test } from 'vitest'
import { aMail, openGoogle } from '../../../test/support/google-client.ts'
import type { FakeMessage } from '#server/demo/fake-google/types.ts'
import { RetryLater } from '#server/errors.ts'
import { type Mail, aLedger, mailboxCompliance } from '../mailbox.compliance.ts'
import { openGmailMailbox } from './open.ts'
import { inParallel } from '../parallel.ts'

const ADA = 'ada@mail.example'
const DAY_MS = 86_400_000
const START = new Date('2026-11-24T12:00:00Z')

/** A Gmail mailbox of our client on a fake Google whose clock the test moves. */
async function open(messages: readonly FakeMessage[] = []) {
  const clock = { now: START }
  const world = await openGoogle({ messages, now: () => clock.now })
  const gmail = world.google.gmail(await world.grant())
  const pass = (ms: number) => {
    clock.now = new Date(clock.now.getTime() + ms)
  }
  const mailbox = openGmailMailbox(gmail, { now: () => clock.now })
  return Object.assign(world, { gmail, clock, pass, mailbox })
}
const daysAgo = (days: number) => new Date(START.getTime() - days * DAY_MS)
const bills = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aMail({ subject: `Invoice ${index}`, receivedAt: daysAgo(index / 10 + 0.01) }),
  )
const callsOf = ({ fake }: Awaited<ReturnType<typeof open>>, name: string) =>
  fake.calls().filter(({ call }) => call === name)

const mail = ({ subject, at }: Mail) => aMail({ subject, receivedAt: at })
mailboxCompliance('Gmail', async (mails) => {
  const world = await open(mails.map(mail))
  return {
    mailbox: world.mailbox,
    deliver: async (delivered) => void world.fake.deliver(ADA, mail(delivered)),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
})

test('obvious non-bills stay unfetched on the first scan and are counted; later mail is all looked at', async () => {
  const others = ['Lunch on Friday?', 'Your parcel is on its way', 'Photos of the trip'].map(
    (subject) => aMail({ subject, text: 'See you there.', from: 'Grace <grace@friends.example>' }),
  )
  await using world = await open([...bills(4), ...others])
  const ledger = aLedger()
  const pages = await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(4)
  expect(pages.at(-1)?.passedOver).toBe(3)
  expect(callsOf(world, 'messages.get')).toHaveLength(4)
  world.fake.deliver(ADA, others[0]!)
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(5)
})

test('a mailbox without one of our words is read whole: its language may be one we do not know', async () => {
  const thai = aMail({ subject: 'ใบแจ้งหนี้', text: 'กรุณาชำระเงิน', from: 'ไฟฟ้า <x@power.example>' })
  await using world = await open([thai])
  const ledger = aLedger()
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(1)
})

const labelled = (...labels: string[]) => aMail({ labels })
test('spam, bin, drafts, chats and sent mail are not read; mail to oneself and out of spam is', async () => {
  await using world = await open([
    ...[['SPAM'], ['TRASH'], ['DRAFT'], ['SENT'], ['CHAT']].map((labels) => labelled(...labels)),
    labelled('SENT', 'INBOX'),
  ])
  const ledger = aLedger()
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(1)
  for (const label of ['SPAM', 'DRAFT', 'SENT', 'TRASH']) world.fake.deliver(ADA, labelled(label))
  const late = world.fake.deliver(ADA, labelled('SPAM'))
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(1)
  world.fake.relabel(ADA, late, { add: ['INBOX'], remove: ['SPAM'] })
  await ledger.scan(world.mailbox)
  expect(ledger.read.has(late)).toBe(true)
})

test('an idle scan costs two units', async () => {
  await using world = await open(bills(3))
  const ledger = aLedger()
  await ledger.scan(world.mailbox)
  world.fake.clearCalls()
  expect(await ledger.scan(world.mailbox)).toEqual([])
  expect(world.fake.calls().reduce((sum, { units }) => sum + units, 0)).toBe(2)
})

test('mail that arrives while the first scan lists and reads is not lost', async () => {
  await using world = await open(bills(120))
  const ledger = aLedger()
  await ledger.scan(world.mailbox, { pages: 2 })
  const early = world.fake.deliver(ADA, aMail({ subject: 'Invoice in between' }))
  await ledger.scan(world.mailbox, { pages: 1 })
  expect(ledger.read.has(early)).toBe(true)
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(121)
})

test('during a long backfill new mail shows before it is over', async () => {
  await using world = await open(bills(200))
  const ledger = aLedger()
  const wanted = {
    from: null,
    unknown: async (ids: readonly string[]) => ids.filter((id) => !ledger.read.has(id)),
    again: async () => [],
  }
  let fresh: string | undefined
  let seenAfter = -1
  let pages = 0
  for await (const page of world.mailbox.changes(null, wanted, new AbortController().signal)) {
    pages++
    for (const message of page.messages) ledger.read.set(message.id, message)
    if (fresh && seenAfter < 0 && ledger.read.has(fresh)) seenAfter = pages
    if (pages === 2) fresh = world.fake.deliver(ADA, aMail({ subject: 'Invoice of this minute' }))
    world.pass(15_000)
  }
  expect(seenAfter).toBeLessThanOrEqual(4)
  expect(ledger.read.size).toBe(201)
})

test('a resumed backfill lists only what is older', async () => {
  await using world = await open(bills(200))
  const ledger = aLedger()
  await ledger.scan(world.mailbox, { pages: 3 })
  expect(ledger.read.size).toBe(100)
  world.fake.clearCalls()
  const [page] = await ledger.scan(world.mailbox, { pages: 1 })
  expect(page).toMatchObject({ looked: 150, expected: 200 })
  expect(callsOf(world, 'messages.list')[0]?.query.q).toContain('before:2026/11/')
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(200)
})

test('the range widened while the first scan runs is read whole', async () => {
  await using world = await open(bills(200))
  const ledger = aLedger()
  await ledger.scan(world.mailbox, { from: '2026-11-14', pages: 2 })
  await ledger.scan(world.mailbox, { from: null })
  expect(ledger.read.size).toBe(200)
})

test('a deleted message is gone, an unreadable one unread; the others are read', async () => {
  await using world = await open(bills(20))
  world.fake.faults.add({ match: 'messages.get', mishap: 'delete-message' })
  const ledger = aLedger()
  const [poisoned] = (
    await world.gmail.list({ q: '' }, new AbortController().signal)
  ).messages.slice(-1)
  world.fake.faults.add({
    match: { call: 'messages.get', path: poisoned!.id },
    body: 'html',
    times: 99,
  })
  const pages = await ledger.scan(world.mailbox)
  expect(pages.flatMap(({ gone }) => gone)).toHaveLength(1)
  expect(Object.fromEntries(ledger.unread)).toEqual({ [poisoned!.id]: 'broken' })
  expect(ledger.read.size).toBe(18)
  expect((await ledger.scan(world.mailbox)).flatMap(({ messages }) => messages)).toEqual([])
})

test('when Gmail itself answers rubbish, the page comes later and nothing is called unread', async () => {
  await using world = await open(bills(3))
  const ledger = aLedger()
  const pages = ledger.scan(world.mailbox)
  world.fake.faults.add({ match: 'messages.get', body: 'html', times: 9 })
  const profile = world.fake.faults.add({ match: 'getProfile', body: 'html', times: 99, after: 1 })
  await expect(pages).rejects.toBeInstanceOf(RetryLater)
  expect(profile.struck()).toBeGreaterThan(0)
  expect(ledger.unread.size).toBe(0)
  world.fake.faults.clear()
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(3)
})

test('an expired history: the days since are read again, nothing is lost or doubled', async () => {
  await using world = await open(bills(30))
  const ledger = aLedger()
  await ledger.scan(world.mailbox)
  world.pass(3 * DAY_MS)
  for (let count = 0; count < 5; count++)
    world.fake.deliver(
      ADA,
      aMail({ subject: `Invoice in the gap ${count}`, receivedAt: world.clock.now }),
    )
  world.fake.expireHistory(ADA)
  world.fake.clearCalls()
  await ledger.scan(world.mailbox)
  expect(ledger.read.size).toBe(35)
  expect(callsOf(world, 'messages.list')[0]?.query.q).toContain('after:2026/11/21')
  expect(callsOf(world, 'messages.get')).toHaveLength(5)
  const last = world.fake.deliver(ADA, aMail({ receivedAt: world.clock.now }))
  await ledger.scan(world.mailbox)
  expect(ledger.read.has(last)).toBe(true)
})

test('a history that expires again at once is put off an hour, not rescanned for ever', async () => {
  await using world = await open(bills(3))
  const ledger = aLedger()
  await ledger.scan(world.mailbox)
  world.fake.faults.add({ match: 'history.list', status: 404, reason: 'notFound', times: 99 })
  await ledger.scan(world.mailbox)
  world.fake.clearCalls()
  const error = await ledger.scan(world.mailbox).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(RetryLater)
  expect(error).toHaveProperty('at', new Date(START.getTime() + 3_600_000))
  expect(callsOf(world, 'messages.list')).toEqual([])
  world.pass(3_600_001)
  world.fake.faults.clear()
  const missed = world.fake.deliver(ADA, aMail({ receivedAt: world.clock.now }))
  await ledger.scan(world.mailbox)
  expect(ledger.read.has(missed)).toBe(true)
})

test('a history that expires during the first scan loses nothing', async () => {
  await using world = await open(bills(120))
  const ledger = aLedger()
  await ledger.scan(world.mailbox, { pages: 2 })
  const missed = world.fake.deliver(ADA, aMail({ receivedAt: world.clock.now }))
  world.fake.expireHistory(ADA)
  await ledger.scan(world.mailbox)
  expect(ledger.read.has(missed)).toBe(true)
  expect(ledger.read.size).toBe(121)
})

test('a mailbox without permission asks to be connected', () => {
  const mailbox = openGmailMailbox(undefined, { now: () => START })
  const wanted = {
    from: null,
    unknown: async (ids: readonly string[]) => ids,
    again: async () => [],
  }
  expect(() => mailbox.changes(null, wanted, new AbortController().signal)).toThrow(
    'Connect it again',
  )
})

test('parallel work keeps its order, its limit, and stops at the first fault', async () => {
  let running = 0
  let most = 0
  const work = async (item: number) => {
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
    return item * 2
  }
  expect(await inParallel([1, 2, 3, 4, 5], 2, work)).toEqual([2, 4, 6, 8, 10])
  expect(most).toBe(2)
  const begun: number[] = []
  const failing = inParallel([1, 2, 3, 4, 5, 6], 2, async (item) => {
    begun.push(item)
    await Promise.resolve()
    if (item === 2) throw new Error('second')
  })
  await expect(failing).rejects.toThrow('second')
  expect(begun.length).toBeLessThan(6)
  expect(await inParallel([], 3, work)).toEqual([])
})

test('what could not be read before is fetched once more, and large mail ends a page early', async () => {
  await using world = await open([])
  const ledger = aLedger()
  await ledger.scan(world.mailbox)
  const old = world.fake.deliver(ADA, aMail({ subject: 'Invoice that failed' }))
  await ledger.scan(world.mailbox)
  ledger.read.delete(old)
  const pages = await ledger.scan(world.mailbox, { again: [{ id: old, threadId: old }] })
  expect(pages.flatMap(({ messages }) => messages.map(({ id }) => id))).toEqual([old])

  const large = Array.from({ length: 12 }, (_, n) =>
    world.fake.deliver(ADA, aMail({ subject: `Invoice ${n}`, text: 'x'.repeat(5_000_000) })),
  )
  const some = await ledger.scan(world.mailbox)
  expect(some.map(({ messages }) => messages.length)).toEqual([6, 6])
  for (const id of large) expect(ledger.read.has(id)).toBe(true)
})

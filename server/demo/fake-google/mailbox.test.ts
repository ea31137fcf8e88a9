import { expect, test } from 'vitest'
import { type MailboxState, addMessage, createMailbox, expireHistory } from './mailbox.ts'
import type { FakeMessage } from './types.ts'

const DAY_MS = 86_400_000
const start = Date.parse('2026-03-10T09:00:00Z')
const email = 'robin@mail.example'
const aMessage = (
  own: string,
  daysAgo: number,
  today = start,
  more: Partial<FakeMessage> = {},
): FakeMessage => ({
  raw: `Message-ID: <${own}@shop.example>\nSubject: ${own} of ${new Date(today).toISOString()}\n\nHello`,
  receivedAt: new Date(today - daysAgo * DAY_MS),
  labels: ['INBOX'],
  ...more,
})
const aMailbox = (startedAt: number, ...messages: FakeMessage[]) =>
  createMailbox({ email, name: 'Robin', messages }, new Date(startedAt))
const idsAfter = ({ history }: MailboxState, cursor: number) =>
  history.filter(({ id }) => id > cursor).map(({ message }) => message.id)

test('the same message has the same id in another run, another day, in any order', () => {
  const first = aMailbox(start, aMessage('a', 3), aMessage('b', 1))
  const later = aMailbox(
    start + 5 * DAY_MS,
    aMessage('b', 1, start + 5 * DAY_MS),
    aMessage('a', 3, start + 5 * DAY_MS),
  )
  expect([...later.messages.keys()]).toEqual([...first.messages.keys()])
  expect([...first.messages.keys()].every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true)
})

test('a message without Message-ID is known by its text; a second copy has an id of its own', () => {
  const [one, two] = [
    aMessage('', 0, start, { raw: 'Subject: x\n\n1' }),
    aMessage('', 0, start, { raw: 'Subject: x\n\n2' }),
  ]
  const mailbox = aMailbox(start, one, two, one)
  expect(mailbox.messages.size).toBe(3)
  expect(aMailbox(start, two).messages.has([...mailbox.messages.keys()][1]!)).toBe(true)
})

test('a cursor of the run before is never ahead, and what was delivered after it is found', () => {
  const before = aMailbox(start, aMessage('a', 3), aMessage('b', 0))
  addMessage(before, aMessage('dropped', 0), new Date(start + 60_000))
  const cursor = before.historyId
  const restarted = aMailbox(
    start + DAY_MS,
    aMessage('a', 3, start + DAY_MS),
    aMessage('b', 0, start + DAY_MS),
  )
  expect(restarted.historyId).toBeGreaterThanOrEqual(cursor)
  expect(restarted.historyFloor).toBeLessThanOrEqual(cursor)
  const fresh = addMessage(
    restarted,
    aMessage('c', 0, start + DAY_MS),
    new Date(start + DAY_MS + 1),
  )
  expect(idsAfter(restarted, cursor)).toContain(fresh.id)
  expect(idsAfter(restarted, restarted.historyId - 1)).toEqual([fresh.id])
})

test('history ids rise strictly, also for changes in one millisecond and under a clock that goes back', () => {
  const mailbox = aMailbox(start, aMessage('a', 1), aMessage('b', 1))
  addMessage(mailbox, aMessage('c', 0), new Date(start))
  addMessage(mailbox, aMessage('d', 0), new Date(start - DAY_MS))
  const ids = mailbox.history.map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  expect(new Set(ids).size).toBe(ids.length)
  expect(mailbox.historyId).toBe(ids.at(-1))
})

test('a message dated after the start does not push the history into the future', () => {
  expect(aMailbox(start, aMessage('a', -30)).historyId).toBeLessThan(start + 1_000)
})

test('an empty mailbox has a starting point', () => {
  const mailbox = aMailbox(start)
  expect(mailbox.historyFloor).toBeLessThanOrEqual(mailbox.historyId)
})

test('expired: the floor is the present id', () => {
  const mailbox = aMailbox(start, aMessage('a', 1))
  const cursor = mailbox.historyId
  expireHistory(mailbox, new Date(start))
  expect(mailbox.historyFloor).toBeGreaterThan(cursor)
})

test('threads: by key, by References, and named after their first message', () => {
  const mailbox = aMailbox(
    start,
    aMessage('late', 1, start, { threadKey: 'bill' }),
    aMessage('early', 4, start, { threadKey: 'bill' }),
    aMessage('alone', 2),
  )
  const answer = addMessage(
    mailbox,
    {
      ...aMessage('answer', 0),
      raw: 'Message-ID: <r@x.example>\nIn-Reply-To: <alone@shop.example>\n\nhi',
    },
    new Date(start),
  )
  const [early, alone, late] = mailbox.byTime
  expect([early!.threadId, late!.threadId]).toEqual([early!.id, early!.id])
  expect([alone!.threadId, answer.threadId]).toEqual([alone!.id, alone!.id])
  const more = addMessage(
    mailbox,
    aMessage('more', 0, start, { threadKey: 'bill' }),
    new Date(start),
  )
  expect(more.threadId).toBe(early!.id)
})

import { describe, expect, test } from 'vitest'
import type { Day } from '#shared/day.ts'
import type { Listed, Mailbox, Message, Page } from './mailbox.ts'

/** A mail of the suite; `at` is when the provider received it. */
export type Mail = Readonly<{ subject: string; at: Date }>

/** A mailbox with mail in it, and a way for more to arrive. */
export type Subject = AsyncDisposable & {
  mailbox: Mailbox
  deliver(mail: Mail): Promise<void>
}

/**
 * What a scan remembers, as the ledger does: ids read and the cursor of the last page. `scan` may stop between
 * pages, as a crash or the end of a shift does.
 */
export function aLedger() {
  const read = new Map<string, Message>()
  const unread = new Map<string, string>()
  let cursor: string | null = null
  return {
    read,
    unread,
    cursor: () => cursor,
    /** @returns the pages that were handed out */
    async scan(
      mailbox: Mailbox,
      {
        from = null,
        pages = Infinity,
        signal = new AbortController().signal,
        again = [],
      }: { from?: Day | null; pages?: number; signal?: AbortSignal; again?: Listed[] } = {},
    ): Promise<Page[]> {
      const seen: Page[] = []
      const wanted = {
        from,
        unknown: async (ids: readonly string[]) =>
          ids.filter((id) => !read.has(id) && !unread.has(id)),
        again: async () => again,
      }
      for await (const page of mailbox.changes(cursor, wanted, signal)) {
        for (const message of page.messages) {
          expect(read.has(message.id), 'no message comes twice').toBe(false)
          read.set(message.id, message)
        }
        for (const { id, why } of page.unread) unread.set(id, why)
        cursor = page.cursor
        seen.push(page)
        if (seen.length >= pages) break
      }
      return seen
    },
  }
}

const DAY_MS = 86_400_000
const NEWEST = new Date('2026-11-20T10:00:00Z')
const mailsBack = (count: number): Mail[] =>
  Array.from({ length: count }, (_, index) => ({
    subject: `Invoice number ${count - index}`,
    at: new Date(NEWEST.getTime() - index * DAY_MS),
  }))
const subjectOf = ({ raw }: Message) =>
  /^Subject: (.{1,100}?)\r?$/m.exec(Buffer.from(raw).toString('utf8'))?.[1]

/** The promises of the `Mailbox` port, for any adapter. */
export function mailboxCompliance(
  name: string,
  open: (mails: readonly Mail[]) => Promise<Subject>,
): void {
  describe(`${name} keeps the promises of a mailbox`, () => {
    test('a first scan gives everything once, newest first, at most 50 a page', async () => {
      await using subject = await open(mailsBack(120))
      const ledger = aLedger()
      const pages = await ledger.scan(subject.mailbox)
      expect(ledger.read.size).toBe(120)
      for (const page of pages) expect(page.messages.length).toBeLessThanOrEqual(50)
      const times = [...ledger.read.values()].map(({ receivedAt }) => receivedAt.getTime())
      expect(times).toEqual(times.toSorted((a, b) => b - a))
      expect([...ledger.read.values()].map(subjectOf)[0]).toBe('Invoice number 120')
    })

    test('progress grows to what was expected, and only the last page ends', async () => {
      await using subject = await open(mailsBack(120))
      const pages = await aLedger().scan(subject.mailbox)
      const looked = pages.map((page) => page.looked)
      expect(looked).toEqual(looked.toSorted((a, b) => a - b))
      expect(pages.at(-1)).toMatchObject({ looked: 120, expected: 120, hasMore: false })
      expect(pages.slice(0, -1).every(({ hasMore }) => hasMore)).toBe(true)
    })

    test('stopped after any page, the next scan goes on: nothing lost, nothing twice', async () => {
      await using subject = await open(mailsBack(120))
      const ledger = aLedger()
      for (let turns = 0; turns < 20; turns++) await ledger.scan(subject.mailbox, { pages: 1 })
      expect(ledger.read.size).toBe(120)
    })

    test('afterwards only what is new', async () => {
      await using subject = await open(mailsBack(3))
      const ledger = aLedger()
      await ledger.scan(subject.mailbox)
      expect((await ledger.scan(subject.mailbox)).flatMap(({ messages }) => messages)).toEqual([])
      await subject.deliver({ subject: 'Invoice number 4', at: new Date('2026-11-21T10:00:00Z') })
      const pages = await ledger.scan(subject.mailbox)
      expect(pages.flatMap(({ messages }) => messages).map(subjectOf)).toEqual(['Invoice number 4'])
      expect(pages.every(({ phase }) => phase === 'new')).toBe(true)
    })

    test('only the range; widened, only the gap; narrowed, nothing', async () => {
      await using subject = await open(mailsBack(60))
      const ledger = aLedger()
      const pages = await ledger.scan(subject.mailbox, { from: '2026-11-01' })
      expect(pages.at(-1)?.readFrom).toBe('2026-11-01')
      const first = ledger.read.size
      // A day more on the far side is allowed: mailboxes have no zone.
      expect(first).toBeGreaterThanOrEqual(20)
      expect(first).toBeLessThanOrEqual(22)
      expect(await ledger.scan(subject.mailbox, { from: '2026-11-10' })).toEqual([])
      const wider = await ledger.scan(subject.mailbox, { from: '2026-10-01' })
      expect(wider.at(-1)?.readFrom).toBe('2026-10-01')
      expect(ledger.read.size).toBeGreaterThanOrEqual(51)
      expect(ledger.read.size).toBeLessThanOrEqual(53)
      await ledger.scan(subject.mailbox, { from: null })
      expect(ledger.read.size).toBe(60)
    })

    test('an empty mailbox ends with a cursor', async () => {
      await using subject = await open([])
      const ledger = aLedger()
      await ledger.scan(subject.mailbox)
      expect(ledger.cursor()).toEqual(expect.any(String))
      await subject.deliver({ subject: 'Invoice number 1', at: NEWEST })
      await ledger.scan(subject.mailbox)
      expect(ledger.read.size).toBe(1)
    })

    test('an aborted scan stops', async () => {
      await using subject = await open(mailsBack(120))
      const stop = new AbortController()
      const ledger = aLedger()
      const wanted = {
        from: null,
        unknown: async (ids: readonly string[]) => ids,
        again: async () => [],
      }
      const pages = subject.mailbox.changes(null, wanted, stop.signal)[Symbol.asyncIterator]()
      await pages.next()
      stop.abort()
      await expect(
        (async () => {
          for (;;) if ((await pages.next()).done) return
        })(),
      ).rejects.toThrow('abort')
      await ledger.scan(subject.mailbox)
      expect(ledger.read.size).toBe(120)
    })
  })
}

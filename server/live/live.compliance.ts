import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Live } from './live.ts'

const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 5_000, interval: 10 })

/** What every live side does; run it on each adapter. `open` gives one whose subscription is up. */
export function liveCompliance(open: () => Promise<Live>): void {
  test('a listener hears what is published, until it ends its subscription', async () => {
    await using live = await open()
    const user = randomUUID()
    const heard: unknown[] = []
    const leave = live.subscribe((...notice) => heard.push(notice))
    await live.publish(user, { type: 'ledger', version: 7 })
    await live.publish(user, { type: 'signed-out' }, 'session')
    await eventually(() =>
      expect(heard).toEqual([
        [user, { type: 'ledger', version: 7 }, undefined],
        [user, { type: 'signed-out' }, 'session'],
      ]),
    )
    leave()
    const other = vi.fn<Parameters<Live['subscribe']>[0]>()
    live.subscribe(other)
    await live.publish(user, { type: 'scan' })
    await eventually(() => expect(other).toHaveBeenCalledOnce())
    expect(heard).toHaveLength(2)
  })

  test('a ticket is worth something once, and not for long', async () => {
    await using live = await open()
    const holder = { userId: randomUUID(), sessionId: randomUUID() }
    const [good, old] = [randomUUID(), randomUUID()]
    await live.keepTicket(good, holder, 60_000)
    await live.keepTicket(old, holder, 1)
    expect(await live.takeTicket(good)).toEqual(holder)
    expect(await live.takeTicket(good)).toBeUndefined()
    expect(await live.takeTicket(randomUUID())).toBeUndefined()
    await live.keepTicket(good, holder, 60_000)
    const taken = await Promise.all([live.takeTicket(good), live.takeTicket(good)])
    expect(taken.filter(Boolean)).toHaveLength(1)
    await eventually(async () => expect(await live.takeTicket(old)).toBeUndefined())
  })
}

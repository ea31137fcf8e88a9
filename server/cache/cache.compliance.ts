import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Cache } from './cache.ts'

/** What every cache does; run it on each adapter. */
export function cacheCompliance(open: () => Promise<Cache>): void {
  test('what was filled is read until it is dropped', async () => {
    await using cache = await open()
    const user = randomUUID()
    const { gen, body } = await cache.read(user, 'open')
    expect(body).toBeUndefined()
    expect(gen).not.toBe('')
    await cache.fill(user, 'open', gen, '{"payments":[]}')
    expect(await cache.read(user, 'open')).toEqual({ gen, body: '{"payments":[]}' })
    await cache.drop(user)
    const after = await cache.read(user, 'open')
    expect(after.body).toBeUndefined()
    expect(after.gen).not.toBe(gen)
  })

  test('people and lists are apart', async () => {
    await using cache = await open()
    const [user, other] = [randomUUID(), randomUUID()]
    const { gen } = await cache.read(user, 'open')
    await cache.fill(user, 'open', gen, 'a')
    await cache.fill(user, 'paid', gen, 'b')
    expect((await cache.read(other, 'open')).body).toBeUndefined()
    expect((await cache.read(user, 'paid')).body).toBe('b')
    await cache.drop(other)
    expect((await cache.read(user, 'open')).body).toBe('a')
    await cache.drop(user)
    expect((await cache.read(user, 'open')).body).toBeUndefined()
    expect((await cache.read(user, 'paid')).body).toBeUndefined()
  })

  test('two first readers are in one generation', async () => {
    await using cache = await open()
    const user = randomUUID()
    const [one, two] = await Promise.all([cache.read(user, 'open'), cache.read(user, 'open')])
    expect(one.gen).toBe(two.gen)
  })

  test('a list read before a change is not served after it', async () => {
    await using cache = await open()
    const user = randomUUID()
    const slow = await cache.read(user, 'open')
    await cache.drop(user)
    await cache.fill(user, 'open', slow.gen, 'old')
    expect((await cache.read(user, 'open')).body).toBeUndefined()
    const quick = await cache.read(user, 'open')
    await cache.fill(user, 'open', quick.gen, 'new')
    await cache.fill(user, 'open', slow.gen, 'old')
    expect((await cache.read(user, 'open')).body).not.toBe('old')
  })

  test('0 of 300 races of a reader and a writer end with an old list', async () => {
    await using cache = await open()
    let stale = 0
    for (let race = 0; race < 300; race++) {
      const user = randomUUID()
      let truth = 'before'
      const reader = async () => {
        const { gen } = await cache.read(user, 'open')
        const seen = truth
        await wait(race % 3)
        await cache.fill(user, 'open', gen, seen)
      }
      const writer = async () => {
        await wait(race % 2)
        truth = 'after'
        await cache.drop(user)
      }
      await Promise.all([reader(), writer(), reader()])
      const { body } = await cache.read(user, 'open')
      if (body !== undefined && body !== truth) stale++
    }
    expect(stale).toBe(0)
  })
}

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNITS, createPace } from './quota.ts'

const never = new AbortController().signal

/** A pace on a clock of its own; every wait moves it. Returns when each call was sent. */
async function send(calls: readonly { units: number; idleMs: number }[], slowDownAt = Infinity) {
  let atMs = 0
  const sent: { atMs: number; units: number }[] = []
  const pace = createPace({
    monotonicMs: () => atMs,
    wait: async (ms) => {
      atMs += ms
    },
  })
  for (const [index, { units, idleMs }] of calls.entries()) {
    atMs += idleMs
    if (index === slowDownAt) pace.slowDown()
    await pace.take(units, never)
    sent.push({ atMs, units })
  }
  return { sent, spent: pace.spent() }
}

/** The most units within any sixty seconds. */
const busiestMinute = (sent: readonly { atMs: number; units: number }[]) =>
  Math.max(
    ...sent.map(({ atMs }) =>
      sent
        .filter((other) => other.atMs > atMs - 60_000 && other.atMs <= atMs)
        .reduce((sum, { units }) => sum + units, 0),
    ),
  )

test('no sliding minute passes 6,000 units, whatever the calls', async () => {
  const call = fc.record({
    units: fc.constantFrom(...Object.values(UNITS)),
    idleMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90_000 })),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 900 }), async (calls) => {
      const { sent } = await send(calls)
      expect(busiestMinute(sent)).toBeLessThanOrEqual(6_000)
    }),
    { numRuns: 30 },
  )
})

test('400 mails in a row use at least 97 % of the limit', async () => {
  const { sent, spent } = await send(Array.from({ length: 400 }, () => ({ units: 20, idleMs: 0 })))
  expect(spent).toBe(8_000)
  expect(busiestMinute(sent)).toBeGreaterThanOrEqual(5_820)
  expect(sent.at(-1)?.atMs).toBeGreaterThan(80_000)
})

test('after a rate error 85 % are used', async () => {
  const calls = Array.from({ length: 800 }, () => ({ units: 20, idleMs: 0 }))
  const { sent } = await send(calls, 100)
  const after = sent.slice(101)
  expect(busiestMinute(after)).toBeLessThanOrEqual(5_120)
})

test('an aborted scan waits no longer', async () => {
  const stop = new AbortController()
  const pace = createPace()
  await pace.take(180, stop.signal)
  const waiting = pace.take(6_000, stop.signal)
  stop.abort()
  await expect(waiting).rejects.toThrow('abort')
})

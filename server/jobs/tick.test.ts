import { expect, test, vi } from 'vitest'
import { createLog } from '#server/observe/log.ts'
import { startTicks } from './tick.ts'

const EVERY_SECOND = '* * * * * *'

test('a tick fires again after a fault, which is logged without its message', async () => {
  const lines: string[] = []
  let runs = 0
  const run = async () => {
    runs++
    throw new Error('secret')
  }
  const log = createLog((line) => lines.push(line))
  const ticks = startTicks([{ name: 'scans', pattern: EVERY_SECOND, run }], { log })
  await vi.waitFor(() => expect(runs).toBeGreaterThan(1), { timeout: 15_000 })
  ticks.stop()
  expect(lines[0]).toContain('"event":"tick failed","name":"scans"')
  expect(lines.join('')).not.toContain('secret')
})

test('a tick that still runs is not started again, and none fires after stop', async () => {
  const log = createLog(() => {})
  const release = Promise.withResolvers<void>()
  let [slow, quick] = [0, 0]
  const ticks = startTicks(
    [
      { name: 'slow', pattern: EVERY_SECOND, run: () => (slow++, release.promise) },
      { name: 'quick', pattern: EVERY_SECOND, run: async () => void quick++ },
    ],
    { log },
  )
  await vi.waitFor(() => expect(quick).toBeGreaterThan(2), { timeout: 15_000 })
  expect(slow).toBe(1)
  ticks.stop()
  release.resolve()
  const [after, other] = [quick, vi.fn<() => Promise<void>>(async () => {})]
  const others = startTicks([{ name: 'other', pattern: EVERY_SECOND, run: other }], { log })
  await vi.waitFor(() => expect(other).toHaveBeenCalled(), { timeout: 15_000 })
  others.stop()
  expect(quick).toBe(after)
})

import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { listen } from '#server/http.ts'
import type { Hub } from '#server/live/hub.ts'
import type { Holder } from '#server/live/live.ts'
import type { ApiDeps } from './deps.ts'
import { liveRoutes } from './live.ts'

const TICKET = 't'.repeat(43)

/** `/api/live` alone, whose tickets are looked up when `found` is called. */
async function openRoutes() {
  const { promise, resolve: found } = Promise.withResolvers<Holder>()
  const takeTicket = vi.fn<() => Promise<Holder>>(() => promise)
  const leave = vi.fn<() => void>()
  const join = vi.fn<Hub['join']>(() => leave)
  const deps = { live: { takeTicket }, hub: { join }, chromeOrigins: ['chrome-extension://ours'] }
  const routes = liveRoutes(asDeps(deps))
  const server = await listen(routes.fetch, { host: '127.0.0.1', port: 0, graceMs: 100 })
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}`, {
    origin: 'chrome-extension://ours',
  })
  await once(socket, 'open')
  socket.send(TICKET)
  await vi.waitFor(() => expect(takeTicket).toHaveBeenCalled())
  return { socket, found, join, leave, [Symbol.asyncDispose]: () => server.close() }
}

/** The socket's route uses no other part of them. */
const asDeps = (part: object) => part as ApiDeps

test('a socket joins with its ticket and leaves when it closes', async () => {
  await using world = await openRoutes()
  world.found({ userId: 'ada', sessionId: 's' })
  await vi.waitFor(() => expect(world.join).toHaveBeenCalled())
  expect(world.leave).not.toHaveBeenCalled()
  world.socket.close()
  await vi.waitFor(() => expect(world.leave).toHaveBeenCalledOnce())
})

test('a socket that closes while its ticket is looked up never joins', async () => {
  await using world = await openRoutes()
  world.socket.close()
  await once(world.socket, 'close')
  world.found({ userId: 'ada', sessionId: 's' })
  await new Promise(setImmediate)
  expect(world.join).not.toHaveBeenCalled()
})

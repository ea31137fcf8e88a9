import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createLog } from '#server/observe/log.ts'
import { createHub } from './hub.ts'
import { createMemoryLive } from './memory.ts'

const quiet = createLog(() => {})
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 5_000, interval: 10 })

/** A hub behind a real WebSocket server: the path names the holder, `/user/session`. */
async function openHub(options: { pingEveryMs?: number } = {}) {
  const live = createMemoryLive()
  const hub = createHub({ live, log: quiet, ...options })
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (socket, { url = '' }) => {
    const [, userId = '', sessionId = ''] = url.split('/')
    const leave = hub.join({ userId, sessionId }, socket)
    socket.on('close', leave)
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const clients: WebSocket[] = []
  return {
    live,
    hub,
    async connect(userId: string, sessionId = 's', options: { autoPong?: boolean } = {}) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/${userId}/${sessionId}`, options)
      const heard: string[] = []
      const closed = vi.fn<(code: number) => void>()
      socket.on('message', (data: Buffer) => heard.push(data.toString()))
      socket.on('close', (code) => closed(code))
      clients.push(socket)
      await eventually(() => expect(heard).toEqual(['{"type":"ready"}']))
      return { socket, heard, closed }
    },
    [Symbol.asyncDispose]: async () => {
      hub.closeAll(1012)
      for (const client of clients) client.terminate()
      server.close()
    },
  }
}

test('events reach every socket of their person, nobody else', async () => {
  await using world = await openHub()
  const one = await world.connect('ada', 'laptop')
  const two = await world.connect('ada', 'desk')
  const other = await world.connect('bob')
  await world.live.publish('ada', { type: 'ledger', version: 3 })
  for (const { heard } of [one, two])
    await eventually(() => expect(heard).toContain('{"type":"ledger","version":3}'))
  expect(other.heard).toHaveLength(1)
})

test('the end of a session closes its sockets, not those of another', async () => {
  await using world = await openHub()
  const ended = await world.connect('ada', 'laptop')
  const stays = await world.connect('ada', 'desk')
  world.hub.endSession('laptop')
  await eventually(() => expect(ended.closed).toHaveBeenCalledWith(4401))
  expect(ended.heard).toContain('{"type":"signed-out"}')
  await world.live.publish('ada', { type: 'scan' })
  await eventually(() => expect(stays.heard).toContain('{"type":"scan"}'))
  expect(stays.closed).not.toHaveBeenCalled()
})

test('an erased person is signed out everywhere', async () => {
  await using world = await openHub()
  const one = await world.connect('ada', 'laptop')
  const two = await world.connect('ada', 'desk')
  await world.live.publish('ada', { type: 'signed-out' })
  for (const { closed } of [one, two])
    await eventually(() => expect(closed).toHaveBeenCalledWith(4401))
})

test('of more than five sockets the oldest goes', async () => {
  await using world = await openHub()
  const first = await world.connect('ada')
  const rest = await Promise.all([1, 2, 3, 4].map(() => world.connect('ada')))
  expect(first.closed).not.toHaveBeenCalled()
  rest.push(await world.connect('ada'))
  await eventually(() => expect(first.closed).toHaveBeenCalledWith(4408))
  await world.live.publish('ada', { type: 'scan' })
  for (const { heard } of rest) await eventually(() => expect(heard).toContain('{"type":"scan"}'))
})

test('a socket that answers no ping is cut, one that does stays', async () => {
  await using world = await openHub({ pingEveryMs: 100 })
  const silent = await world.connect('ada', 's', { autoPong: false })
  const alive = await world.connect('bob')
  await eventually(() => expect(silent.closed).toHaveBeenCalledWith(1006))
  await world.live.publish('bob', { type: 'scan' })
  await eventually(() => expect(alive.heard).toContain('{"type":"scan"}'))
})

test('a reader that leaves a megabyte unread is cut', async () => {
  await using world = await openHub()
  const slow = vi.fn<() => void>()
  const socket = {
    bufferedAmount: 0,
    send: vi.fn<(text: string) => void>(),
    ping() {},
    close() {},
    terminate: slow,
    on() {},
  }
  const leave = world.hub.join({ userId: 'ada', sessionId: 's' }, socket)
  await world.live.publish('ada', { type: 'scan' })
  expect(socket.send).toHaveBeenCalledTimes(2)
  socket.bufferedAmount = 1024 * 1024 + 1
  await world.live.publish('ada', { type: 'scan' })
  expect(slow).toHaveBeenCalledOnce()
  expect(socket.send).toHaveBeenCalledTimes(2)
  leave()
  await world.live.publish('ada', { type: 'scan' })
  expect(slow).toHaveBeenCalledOnce()
})

test('a restart says so', async () => {
  await using world = await openHub()
  const { closed } = await world.connect('ada')
  world.hub.closeAll(1012)
  await eventually(() => expect(closed).toHaveBeenCalledWith(1012))
})

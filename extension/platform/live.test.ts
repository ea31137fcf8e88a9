// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocketServer, type WebSocket as Peer } from 'ws'
import type { LiveEvent } from '#shared/contract/events.ts'
import { eventOf, watchLive } from './live.ts'

let server: WebSocketServer
let stop: AbortController
let peers: { peer: Peer; first: string; url: string }[]
beforeEach(async () => {
  stop = new AbortController()
  peers = []
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', path: '/api/live' })
  server.on('connection', (peer, request) =>
    peer.once('message', (data: Buffer) =>
      peers.push({ peer, first: data.toString(), url: request.url ?? '' }),
    ),
  )
  await new Promise<void>((resolve) => server.once('listening', () => resolve()))
})
afterEach(() => {
  stop.abort()
  for (const client of server.clients) client.terminate()
  return new Promise<void>((resolve) => server.close(() => resolve()))
})

const origin = () => {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}
const soon = <T>(probe: () => T | undefined) =>
  vi.waitFor(() => {
    const found = probe()
    if (!found) throw new Error('not yet')
    return found
  }, 8_000)

function watch(ticket = () => Promise.resolve(`ticket-${peers.length}`)) {
  const events: LiveEvent[] = []
  const lives: boolean[] = []
  watchLive({
    server: origin(),
    ticket,
    onEvent: (event) => events.push(event),
    onLive: (live) => lives.push(live),
    signal: stop.signal,
  })
  return { events, lives }
}

test('the ticket is the first frame and in no address', async () => {
  const { events, lives } = watch()
  const { peer, first, url } = await soon(() => peers[0])
  expect([first, url]).toEqual(['ticket-0', '/api/live'])
  expect(lives).toEqual([])
  peer.send('{"type":"ready"}')
  peer.send('{"type":"ledger","version":8}')
  await soon(() => events[1])
  expect(events).toEqual([{ type: 'ready' }, { type: 'ledger', version: 8 }])
  expect(lives).toEqual([true])
})

test('a lost socket is replaced, with a fresh ticket', async () => {
  const { lives } = watch()
  const { peer } = await soon(() => peers[0])
  peer.send('{"type":"ready"}')
  peer.close(1012)
  const again = await soon(() => peers[1])
  expect(again.first).toBe('ticket-1')
  again.peer.send('{"type":"ready"}')
  await soon(() => lives[2])
  expect(lives).toEqual([true, false, true])
})

test('no ticket: tries again', async () => {
  let refused = 0
  watch(() => (refused++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve('second')))
  expect((await soon(() => peers[0])).first).toBe('second')
})

test('the signal closes it for good', async () => {
  watch()
  const { peer } = await soon(() => peers[0])
  const closed = new Promise((resolve) => peer.once('close', resolve))
  stop.abort()
  await closed
  expect(peers).toHaveLength(1)
})

test.each([
  ['{"type":"ready"}', { type: 'ready' }],
  ['{"type":"scan","extra":1}', { type: 'scan' }],
  ['{"type":"signed-out"}', { type: 'signed-out' }],
  ['{"type":"ledger","version":3}', { type: 'ledger', version: 3 }],
  ['{"type":"reload","url":"https://example.org"}', undefined],
  ['{"type":1}', undefined],
  ['null', undefined],
  ['[]', undefined],
  ['not json', undefined],
  [`{"type":"ready","x":"${'x'.repeat(1000)}"}`, undefined],
  [new Uint8Array(2), undefined],
])('frame %j', (frame, event) => {
  expect(eventOf(frame)).toEqual(event)
})

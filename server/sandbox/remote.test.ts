import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { RetryLater } from '#server/errors.ts'
import { createLog } from '#server/observe/log.ts'
import { startEngineDoor } from './door.ts'
import { createRemoteReader } from './remote.ts'
import { createStandInReader } from './stand-in.ts'

const log = createLog(() => {})
const message = {
  raw: new TextEncoder().encode(
    'From: A <a@a.example>\r\nSubject: S\r\n\r\nKind: bill\r\nBiller: Ä\r\nAmount due: 5.00 EUR\r\n',
  ),
  receivedAt: new Date('2026-11-24T10:00:00Z'),
  labels: ['INBOX'],
  timeZone: 'Europe/Berlin',
  mailboxEmail: 'mara@mail.example',
}
const hints = { billers: [] }
const never = new AbortController().signal

test('a message read behind the door gives what the same reader gives here', async () => {
  const reader = createStandInReader()
  const door = await startEngineDoor(reader, { host: '127.0.0.1', port: 0 })
  try {
    const remote = createRemoteReader(`http://127.0.0.1:${door.port}`, { log, engineVersion: 'x' })
    const here = await reader.read(message, hints, never)
    expect(here.ok).toBe(true)
    expect(await remote.read(message, hints, never)).toEqual(here)
  } finally {
    await door.close()
  }
})

test.each([
  ['GET', '/read', undefined, 404],
  ['POST', '/elsewhere', '{}', 404],
  ['POST', '/read', '{', 400],
  ['POST', '/read', '{"raw":"x"}', 400],
  ['POST', '/read', 'x'.repeat(16_000_000), 400],
  ['GET', '/health/live', undefined, 200],
])('%s %s', async (method, path, body, status) => {
  const door = await startEngineDoor(createStandInReader(), { host: '127.0.0.1', port: 0 })
  try {
    const reply = await fetch(`http://127.0.0.1:${door.port}${path}`, {
      method,
      ...(body && { body }),
    })
    expect(reply.status).toBe(status)
  } finally {
    await door.close()
  }
})

test('no engine: the scan pauses, the message is not called unreadable', async () => {
  const remote = createRemoteReader('http://127.0.0.1:9', { log, engineVersion: 'x' })
  await expect(remote.read(message, hints, never)).rejects.toThrow(RetryLater)
})

test('an engine that lies about the shape is not believed', async () => {
  const liar = createServer((_request, response) =>
    response.end(
      JSON.stringify({ engineVersion: 'x', result: { ok: true, reading: { kind: 'paid' } } }),
    ),
  ).listen(0, '127.0.0.1')
  await new Promise((resolve) => liar.once('listening', resolve))
  const address = liar.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const remote = createRemoteReader(`http://127.0.0.1:${port}`, { log, engineVersion: 'x' })
  expect(await remote.read(message, hints, never)).toEqual({ ok: false, why: 'crashed' })
  liar.close()
})

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

const question = {
  ...message,
  raw: Buffer.from(message.raw).toString('base64'),
  receivedAt: message.receivedAt.toISOString(),
  hints,
}
const post = (port: number, path: string, body: unknown) =>
  fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: JSON.stringify(body) })

test('a batch gives a result for each message, in order, and is counted', async () => {
  const door = await startEngineDoor(createStandInReader(), { host: '127.0.0.1', port: 0 })
  try {
    const other = { ...question, raw: Buffer.from('Subject: none\r\n\r\n').toString('base64') }
    const reply = await post(door.port, '/read/batch', { messages: [question, other, question] })
    const { engineVersion, results } = (await reply.json()) as {
      engineVersion: string
      results: { reading?: { kind: string } }[]
    }
    expect(engineVersion).toBeTypeOf('string')
    expect(results.map(({ reading }) => reading?.kind)).toEqual(['bill', 'none', 'bill'])
    const metrics = await fetch(`http://127.0.0.1:${door.port}/metrics`)
    expect(metrics.headers.get('content-type')).toBe('text/plain; version=0.0.4')
    const text = await metrics.text()
    expect(text).toContain('duebox_engine_reads_total{result="ok"} 3')
    expect(text).toContain('duebox_engine_under_way{unit="messages"} 0')
    const tooMany = Array.from({ length: 65 }, () => question)
    expect((await post(door.port, '/read/batch', { messages: tooMany })).status).toBe(400)
    expect((await post(door.port, '/read/batch', { messages: [] })).status).toBe(400)
  } finally {
    await door.close()
  }
})

/** A reader whose readings end when they are let go. */
function heldReader() {
  const inner = createStandInReader()
  const gate = Promise.withResolvers<void>()
  const read: typeof inner.read = async (...given) => {
    await gate.promise
    return inner.read(...given)
  }
  return { reader: { ...inner, read }, letGo: () => gate.resolve() }
}

test('a full engine refuses with a time to come again, and the client waits', async () => {
  const { reader, letGo } = heldReader()
  const limits = { messages: 1, bytes: 1_000_000 }
  const door = await startEngineDoor(reader, { host: '127.0.0.1', port: 0, limits })
  const ready = () => fetch(`http://127.0.0.1:${door.port}/health/ready`)
  try {
    expect((await ready()).status).toBe(200)
    const first = post(door.port, '/read', question)
    await expect.poll(async () => (await ready()).status).toBe(503)
    const refused = await post(door.port, '/read', question)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    const remote = createRemoteReader(`http://127.0.0.1:${door.port}`, { log, engineVersion: 'x' })
    const waiting = remote.read(message, hints, never)
    const asked = async () =>
      Number(
        /refused_total (\d+)/.exec(
          await (await fetch(`http://127.0.0.1:${door.port}/metrics`)).text(),
        )?.[1],
      )
    await expect.poll(asked).toBeGreaterThanOrEqual(2)
    letGo()
    expect((await first).status).toBe(200)
    expect(await waiting).toMatchObject({ ok: true })
    expect((await ready()).status).toBe(200)
  } finally {
    letGo()
    await door.close()
  }
})

test('a wait for a busy engine ends with its signal', async () => {
  const busy = createServer((_request, response) =>
    response.writeHead(429, { 'retry-after': '10' }).end(),
  ).listen(0, '127.0.0.1')
  await new Promise((resolve) => busy.once('listening', resolve))
  const address = busy.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const remote = createRemoteReader(`http://127.0.0.1:${port}`, { log, engineVersion: 'x' })
  const stop = new AbortController()
  const waiting = remote.read(message, hints, stop.signal)
  setTimeout(() => stop.abort(new Error('enough')), 50)
  await expect(waiting).rejects.toThrow(/enough|abort/i)
  busy.close()
})

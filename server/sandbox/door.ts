import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { z } from 'zod'
import type { Reader } from './reader.ts'

/** Largest request: a 10 MB message in base64, and its envelope. */
const BODY_BYTES = 15_000_000

const Quote = z.string().max(100).nullable()
const Question = z.strictObject({
  raw: z.string(),
  receivedAt: z.iso.datetime(),
  labels: z.array(z.string().max(100)).max(100),
  timeZone: z.string().max(60),
  mailboxEmail: z.string().max(320),
  help: z
    .union([z.literal('text'), z.strictObject({ amountDue: Quote, dueDate: Quote })])
    .exactOptional(),
  hints: z.strictObject({
    billers: z
      .array(z.strictObject({ domain: z.string().max(255), name: z.string().max(200) }))
      .max(2_000),
  }),
})

/**
 * The internal HTTP door of ROLE=engine: `POST /read` with one message, `GET /health/live`. It holds no secrets
 * and keeps nothing; put it on a network without a way out.
 *
 * @returns the port it listens on, and `close`, which lets running reads end
 */
export async function startEngineDoor(
  reader: Reader,
  { host, port }: { host: string; port: number },
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(reader, request).then(
      ([status, body]) => send(response, status, body),
      () => send(response, 400, { error: 'this request cannot be read' }),
    )
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

async function answer(reader: Reader, request: IncomingMessage): Promise<[number, object]> {
  if (request.url === '/api/health/live' || request.url === '/health/live')
    return [200, { alive: true }]
  if (request.method !== 'POST' || request.url !== '/read')
    return [404, { error: 'unknown address' }]
  const { raw, receivedAt, hints, ...rest } = Question.parse(JSON.parse(await textOf(request)))
  const result = await reader.read(
    { ...rest, raw: Buffer.from(raw, 'base64'), receivedAt: new Date(receivedAt) },
    hints,
    AbortSignal.timeout(20_000),
  )
  return [200, { engineVersion: reader.engineVersion, result }]
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > BODY_BYTES) throw new Error('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(status === 400 ? { connection: 'close' } : {}),
  })
  response.end(JSON.stringify(body))
}

import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { z } from 'zod'
import { RetryLater } from '#server/errors.ts'
import { createLoad, type Load, type LoadLimits } from './load.ts'
import type { ReadResult, Reader } from './reader.ts'

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

/** Messages of one batch. */
const MOST_OF_BATCH = 64
const Batch = z.strictObject({ messages: z.array(Question).min(1).max(MOST_OF_BATCH) })

/** What a door takes on unless told otherwise; a request that is too much is told to come again. */
const LIMITS: LoadLimits = { messages: 256, bytes: 128 * 1024 * 1024 }
const AGAIN_AFTER_S = 1
/** Longest wait for a place and reading of one message. */
const READ_MS = 20_000

/**
 * The internal HTTP door of ROLE=engine: `POST /read` with one message, `POST /read/batch` with up to 64,
 * `GET /health/live`, `/health/ready` (503 while full) and `/metrics` (Prometheus). More than it can take on at once
 * is refused with 503 and Retry-After. It holds no secrets and keeps nothing; put it on a network without a way out.
 *
 * @returns the port it listens on, and `close`, which lets running reads end
 */
export async function startEngineDoor(
  reader: Reader,
  { host, port, limits = LIMITS }: { host: string; port: number; limits?: LoadLimits },
): Promise<{ port: number; close(): Promise<void> }> {
  const load = createLoad(limits, () => performance.now())
  const server = createServer((request, response) => {
    answer(reader, load, request).then(
      (reply) => send(response, reply),
      () => send(response, { status: 400, body: { error: 'this request cannot be read' } }),
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

type Reply = Readonly<{ status: number; body: object | string }>
const BUSY: Reply = { status: 503, body: { error: 'too much is under way' } }

async function answer(reader: Reader, load: Load, request: IncomingMessage): Promise<Reply> {
  const asked = `${request.method} ${request.url?.replace(/^\/api\/health/, '/health')}`
  if (asked === 'GET /health/live') return { status: 200, body: { alive: true } }
  if (asked === 'GET /health/ready')
    return load.isFull() ? BUSY : { status: 200, body: { ready: true } }
  if (asked === 'GET /metrics') return { status: 200, body: load.metrics() }
  if (asked !== 'POST /read' && asked !== 'POST /read/batch')
    return { status: 404, body: { error: 'unknown address' } }
  // Before the body is read: what waits in memory counts too.
  const announced = Number(request.headers['content-length'] ?? BODY_BYTES)
  const isBatch = asked === 'POST /read/batch'
  const done = load.admit({ messages: isBatch ? MOST_OF_BATCH : 1, bytes: announced })
  if (!done) return BUSY
  try {
    const given: unknown = JSON.parse(await textOf(request))
    const questions = isBatch ? Batch.parse(given).messages : [Question.parse(given)]
    const results = await Promise.all(questions.map((question) => readOne(reader, load, question)))
    const { engineVersion } = reader
    return {
      status: 200,
      body: isBatch ? { engineVersion, results } : { engineVersion, result: results[0] },
    }
  } catch (error) {
    if (error instanceof RetryLater) return BUSY
    throw error
  } finally {
    done()
  }
}

async function readOne(
  reader: Reader,
  load: Load,
  { raw, receivedAt, hints, ...rest }: z.infer<typeof Question>,
): Promise<ReadResult> {
  const startedAt = load.now()
  const result = await reader.read(
    { ...rest, raw: Buffer.from(raw, 'base64'), receivedAt: new Date(receivedAt) },
    hints,
    AbortSignal.timeout(READ_MS),
  )
  load.count(result, startedAt)
  return result
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

function send(response: ServerResponse, { status, body }: Reply): void {
  const isText = typeof body === 'string'
  response.writeHead(status, {
    'content-type': isText ? 'text/plain; version=0.0.4' : 'application/json',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': String(AGAIN_AFTER_S) } : {}),
    // The rest of a body that was not read must not be taken for the next request.
    ...(status === 400 || status === 503 ? { connection: 'close' } : {}),
  })
  response.end(isText ? body : JSON.stringify(body))
}

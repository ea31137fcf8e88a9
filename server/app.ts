import { randomUUID } from 'node:crypto'
import { createApi } from './api/index.ts'
import { keyCheck } from './auth/key-check.ts'
import { gmailOf } from './auth/mailbox-token.ts'
import { createMemoryCache } from './cache/memory.ts'
import { createRedisCache } from './cache/redis.ts'
import type { Config } from './config.ts'
import { type Database, openDb } from './db/open.ts'
import type { Google } from './google/client.ts'
import { listen } from './http.ts'
import { createQueue } from './jobs/queue.ts'
import { createHub } from './live/hub.ts'
import { createMemoryLive } from './live/memory.ts'
import { createRedisLive } from './live/redis.ts'
import { openGmailMailbox } from './mailbox/gmail/open.ts'
import type { Log } from './observe/log.ts'
import { noMetrics, type Metrics } from './observe/metrics.ts'
import type { MetricsDoor } from './observe/prometheus.ts'
import { openReader } from './reader.ts'
import type { Reader } from './sandbox/reader.ts'
import { measureScans, scansStandStill } from './scan/due.ts'
import { openKeyring } from './seal.ts'
import { VERSION } from './version.ts'
import { startWork } from './work.ts'

/** The only test seam: what a test may put in place of the real thing. */
export type Overrides = Partial<{
  db: Database
  now: () => Date
  newId: () => string
  random: () => number
  reader: Reader
}>

/** Google as this installation reaches it: the real one, or the demo's own with its push. */
export type GoogleSide = Readonly<{
  google: Google
  push: { audience: string; serviceAccount: string; topic: string } | undefined
}>

export type App = Awaited<ReturnType<typeof startApp>>

/**
 * Puts the parts together as the configuration says and starts them: database → jobs → work → HTTP. Disposing
 * stops them backwards, within ten seconds.
 *
 * @param config role `all`, `api` or `worker`; the port is a real one
 * @throws SetupError for everything an operator can mend
 */
export async function startApp(
  config: Config,
  {
    log,
    googleSide,
    door,
    ...overrides
  }: { log: Log; googleSide: GoogleSide; door?: MetricsDoor | undefined } & Overrides,
) {
  await using parts = new AsyncDisposableStack()
  const keyring = openKeyring(config.keys)
  const db = parts.use(overrides.db ?? (await openDb(config.db, { log })))
  await db.migrate()
  await keyCheck({ db, keyring })
  const cache = parts.use(
    config.redisUrl ? createRedisCache(config.redisUrl, { log }) : createMemoryCache(),
  )
  const live = parts.use(
    config.redisUrl ? createRedisLive(config.redisUrl, { log }) : createMemoryLive(),
  )
  const metrics: Metrics = door ?? noMetrics
  const queue = createQueue({ db, config: config.db, log, metrics })
  await queue.start()
  parts.defer(() => queue.stop())

  const clock = {
    now: overrides.now ?? (() => new Date()),
    random: overrides.random ?? Math.random,
  }
  const newId = overrides.newId ?? randomUUID
  const { google, push } = googleSide
  const shared = { db, cache, live, queue, google, keyring, log, metrics, newId, ...clock }
  const hub = createHub({ live, log })
  door?.measure(() => measureScans(shared))

  if (config.role !== 'api') {
    const reader = parts.use(overrides.reader ?? openReader(config.engine, log))
    const languageModel = await openLanguageModel(config.languageModel, shared)
    const openGmail = (mailboxId: string) => gmailOf(shared, mailboxId)
    const work = await startWork({
      ...shared,
      reader,
      openGmail,
      openMailbox: async ({ mailboxId }) => openGmailMailbox(await openGmail(mailboxId), clock),
      scanEveryHours: config.scanEveryHours,
      languageModel,
      pushTopic: push?.topic,
    })
    parts.defer(() => work.stop())
  }

  let stopping = false
  const api = createApi({
    ...shared,
    hub,
    push,
    publicUrl: config.publicUrl,
    redirects: config.redirects,
    chromeOrigins: config.chromeOrigins,
    trustedProxies: config.trustedProxies,
    demo: config.google.kind === 'demo',
    version: VERSION,
    languageModel: offerOf(config.languageModel),
    ready: async () =>
      !stopping &&
      (await db.ping().then(
        () => true,
        () => false,
      )) &&
      // An instance that only answers requests is not mended by leaving the balancer.
      (config.role === 'api' || !(await scansStandStill(shared))),
  })
  const listening = await listen(api.fetch, config)
  parts.defer(async () => {
    stopping = true
    hub.closeAll(1012)
    // A scan that goes on while requests end would write what its dying readers made of the mail.
    await Promise.all([queue.halt(), listening.close()])
  })
  log.info('listening', { port: listening.port, role: config.role, version: VERSION })
  const failed = whenUnsound(db, parts)
  const stop = parts.move()
  return {
    ...shared,
    port: listening.port,
    /** Rejects when nothing but a new process helps; never resolves. */
    failed,
    [Symbol.asyncDispose]: () => stop.disposeAsync(),
  }
}

/** The client is some hundred kB of code, loaded only where it is used. */
async function openLanguageModel(
  choice: Config['languageModel'],
  deps: { log: Log; now: () => Date },
) {
  if (!choice) return undefined
  const { createLanguageModel } = await import('./llm/language-model.ts')
  const { callsPerDay, tokensPerDay } = choice
  return { ...createLanguageModel(choice, deps), callsPerDay, tokensPerDay }
}

/** What people are told of it before they agree. */
const offerOf = (choice: Config['languageModel']) =>
  choice ? { provider: choice.provider, model: choice.model } : null

const SOUND_EVERY_MS = 5_000

function whenUnsound(db: Database, parts: AsyncDisposableStack): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => undefined) // whoever waits for it is told
  const timer = setInterval(() => {
    if (!db.isSound()) reject(new Error('connections to the database keep hanging'))
  }, SOUND_EVERY_MS)
  timer.unref()
  parts.defer(() => clearInterval(timer))
  return promise
}

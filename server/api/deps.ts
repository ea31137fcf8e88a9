import type { Me } from '#shared/contract/me.ts'
import type { Cache } from '#server/cache/cache.ts'
import type { Database } from '#server/db/open.ts'
import type { Google } from '#server/google/client.ts'
import type { Queue } from '#server/jobs/queue.ts'
import type { Hub } from '#server/live/hub.ts'
import type { Live } from '#server/live/live.ts'
import type { Log } from '#server/observe/log.ts'
import type { Keyring } from '#server/seal.ts'

/** What the routes use; `server/app.ts` puts it together. */
export type ApiDeps = Readonly<{
  db: Database
  cache: Cache
  live: Live
  hub: Hub
  queue: Queue
  google: Google
  keyring: Keyring
  log: Log
  now: () => Date
  newId: () => string
  publicUrl: string
  redirects: readonly string[]
  chromeOrigins: readonly string[]
  /** How many proxies of ours a request passes. */
  trustedProxies: number
  push: { audience: string; serviceAccount: string } | undefined
  demo: boolean
  version: string
  /** The language model this server could ask; null without one. */
  languageModel: Me['languageModel']
  /** False while starting, stopping, or when scans stand still: the load balancer looks elsewhere. */
  ready: () => Promise<boolean>
}>

/** Variables of a request: every one has an id, signed-in ones a user. */
export type Anyone = { Variables: { requestId: string } }
export type SignedIn = { Variables: { requestId: string; userId: string; sessionId: string } }

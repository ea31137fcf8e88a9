import { createHash, generateKeyPair } from 'node:crypto'
import { createServer } from 'node:https'
import { promisify } from 'node:util'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { certificateOf } from '../certificate.ts'
import { refused } from '../fake-google/guard.ts'
import { Refusal } from '../fake-google/refusal.ts'

const HOST = 'mail.google.com'
const DAY_MS = 86_400_000

/** The inbox as https://mail.google.com, for a browser that is told to find that name at this port. */
export type SecureInbox = Readonly<{
  url: string
  port: number
  /** Base64 SHA-256 of the certificate's SubjectPublicKeyInfo: what the browser is told to trust. */
  spki: string
  /** Resolves when a browser shows the inbox for the first time. */
  visited: Promise<void>
}>

/**
 * Serves the inbox over TLS on a free loopback port, with a key and certificate made now and kept nowhere.
 *
 * @throws Error (EADDRINUSE, …) when no port can be opened
 */
export async function serveSecurely(inbox: Hono): Promise<SecureInbox & AsyncDisposable> {
  const keys = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' })
  const now = Date.now()
  const cert = certificateOf(keys, {
    name: HOST,
    hosts: [HOST],
    from: new Date(now - DAY_MS),
    until: new Date(now + 30 * DAY_MS),
  })
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' })
  const { promise: visited, resolve: visit } = Promise.withResolvers<void>()
  const app = new Hono()
    .use(async (c, next) => {
      if (c.req.header('host') !== HOST) throw new Refusal(403)
      await next()
    })
    .use('/mail/u/:account/view', async (_c, next) => {
      visit()
      await next()
    })
    .onError(refused)
    .get('/', (c) => c.redirect('/mail/u/0/'))
    .route('/', inbox)
  const server = await new Promise<ServerType>((resolve, reject) => {
    const opened = serve(
      {
        fetch: app.fetch,
        hostname: '127.0.0.1',
        port: 0,
        createServer,
        serverOptions: { key, cert },
      },
      () => resolve(opened),
    )
    opened.once('error', reject)
  })
  const address = server.address()
  const spki = keys.publicKey.export({ type: 'spki', format: 'der' })
  return {
    url: `https://${HOST}/mail/u/0/`,
    port: typeof address === 'object' && address ? address.port : 0,
    spki: createHash('sha256').update(spki).digest('base64'),
    visited,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

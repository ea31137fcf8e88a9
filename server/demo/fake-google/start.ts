import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { inboxRoutes } from '../inbox/routes.ts'
import { type SecureInbox, serveSecurely } from '../inbox/secure.ts'
import { type ConsentChoice, giveConsent } from './consent.ts'
import { controlRoutes } from './control.ts'
import type { Faults } from './faults.ts'
import { gmailRoutes } from './gmail/routes.ts'
import { WATCH_MS } from './gmail/watch.ts'
import { localOnly, refused } from './guard.ts'
import { type MailboxState, addMessage, expireHistory, relabel, removeMessage } from './mailbox.ts'
import { authorizeRoutes } from './oauth/authorize.ts'
import { changePassword, revokeGrant } from './oauth/grants.ts'
import { identityRoutes } from './oauth/identity.ts'
import { signingKey } from './oauth/keys.ts'
import { tokenRoutes } from './oauth/token.ts'
import type { Served } from './observe.ts'
import { type Push, createPush, pushToken } from './push.ts'
import type { Call, FakeGoogleOptions, FakeMessage, PushMode } from './types.ts'
import { type World, createWorld } from './world.ts'

export type { FakeGoogleOptions, FakeMailbox, FakeMessage, PushMode } from './types.ts'

/** A running fake Google and the hooks of tests. Addresses that are no mailbox here throw. */
export type FakeGoogle = AsyncDisposable & {
  readonly origin: string
  readonly endpoints: Readonly<
    Record<'authUrl' | 'tokenUrl' | 'revokeUrl' | 'certsUrl' | 'apiUrl' | 'issuer', string>
  >
  /** The certificates as JWKS; `endpoints.certsUrl` gives them as a PEM map. */
  readonly jwksUrl: string
  readonly client: Readonly<{ id: string; secret: string }>
  readonly faults: Faults
  /** A message arrives now (or at `receivedAt`): history and push follow. Returns its Gmail id. */
  deliver(email: string, message: Omit<FakeMessage, 'receivedAt'> & { receivedAt?: Date }): string
  remove(email: string, id: string): boolean
  relabel(email: string, id: string, labels: { add?: string[]; remove?: string[] }): boolean
  /** Every request so far, oldest first, with its quota units. */
  calls(): readonly Call[]
  clearCalls(): void
  /** Every starting point up to now answers 404. */
  expireHistory(email: string): void
  /** The person takes the consent back. */
  revoke(email: string): void
  changePassword(email: string): void
  /** Moves this server's clock; tokens, quota windows, watches and consents age with it. */
  advance(ms: number): void
  publish(status: 'production' | 'testing'): void
  /** A new signing key; the old one stays published. */
  rotateKeys(): Promise<void>
  /** Does what a person does on the consent page; returns where the browser is sent. */
  consent(authorizeUrl: string, choice?: ConsentChoice): Promise<URL>
  setPushMode(mode: PushMode): void
  /** A push token with changed claims, or signed by a stranger. */
  pushToken(
    push: { audience: string; serviceAccount: string },
    changed?: Readonly<Record<string, unknown>>,
    forged?: boolean,
  ): Promise<string>
  /** Serves `${origin}/mail/` also as https://mail.google.com on a port of its own, until this server ends. */
  openInbox(): Promise<SecureInbox>
  /** Resolves when no push is on its way any more. */
  settled(): Promise<void>
}

/**
 * Starts a Google of our own on loopback: sign-in, Gmail, push.
 *
 * @throws Error (EADDRINUSE, …) when the port cannot be opened
 */
export async function startFakeGoogle(options: FakeGoogleOptions): Promise<FakeGoogle> {
  const world = await createWorld(options)
  const push = createPush(world, options.push)
  if (options.push?.watched)
    for (const mailbox of world.mailboxes.values())
      mailbox.watch = { expiresAt: world.now().getTime() + WATCH_MS * 520, labelIds: [] }
  const app = new Hono<Served>().use(localOnly).onError(refused)
  const server = await listen(app.fetch, options.port ?? 0)
  const address = server.address()
  world.origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : options.port}`
  const opened = new AsyncDisposableStack()
  opened.defer(() => close(server, push))
  const google = {
    ...hooks(world, push, opened),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
  app
    .route('/', authorizeRoutes(world))
    .route('/', tokenRoutes(world))
    .route('/', identityRoutes(world))
    .route('/gmail/v1/users/:user', gmailRoutes(world))
    .route('/_control', controlRoutes(world, google))
    .route('/', inboxRoutes(world, { relabel: google.relabel, sidebar: false }))
  return google
}

function listen(fetch: Hono<Served>['fetch'], port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port }, () => resolve(server))
    server.once('error', reject)
  })
}

async function close(server: ServerType, push: Push): Promise<void> {
  await push[Symbol.asyncDispose]()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}

function hooks(
  world: World,
  push: Push,
  opened: AsyncDisposableStack,
): Omit<FakeGoogle, typeof Symbol.asyncDispose> {
  const at = (path: string) => `${world.origin}${path}`
  const mailboxOf = (email: string): MailboxState => {
    const mailbox = world.mailboxes.get(email.toLowerCase())
    if (!mailbox) throw new Error('this fake Google has no such mailbox')
    return mailbox
  }
  /** What changed a mailbox is also pushed. */
  const changed = (mailbox: MailboxState, id: string, done: boolean) => {
    if (done) push.notify(mailbox, mailbox.messages.get(id)?.labels ?? [])
    return done
  }
  const relabelled: FakeGoogle['relabel'] = (email, id, labels) => {
    const mailbox = mailboxOf(email)
    return changed(mailbox, id, relabel(mailbox, id, labels, world.now()))
  }
  return {
    origin: world.origin,
    endpoints: {
      authUrl: at('/o/oauth2/v2/auth'),
      tokenUrl: at('/token'),
      revokeUrl: at('/revoke'),
      certsUrl: at('/oauth2/v1/certs'),
      apiUrl: at('/'),
      issuer: world.issuer,
    },
    jwksUrl: at('/oauth2/v3/certs'),
    client: world.client,
    faults: world.faults,
    deliver(email, message) {
      const mailbox = mailboxOf(email)
      const now = world.now()
      const stored = addMessage(mailbox, { ...message, receivedAt: message.receivedAt ?? now }, now)
      changed(mailbox, stored.id, true)
      return stored.id
    },
    remove(email, id) {
      const mailbox = mailboxOf(email)
      return changed(mailbox, id, removeMessage(mailbox, id, world.now()))
    },
    relabel: relabelled,
    calls: () => [...world.calls],
    clearCalls: () => void (world.calls.length = 0),
    expireHistory: (email) => expireHistory(mailboxOf(email), world.now()),
    revoke: (email) => revokeGrant(mailboxOf(email), world.now()),
    changePassword: (email) => changePassword(mailboxOf(email), world.now()),
    advance: (ms) => world.advance(ms),
    publish: (status) => void (world.publishing = status),
    async rotateKeys() {
      world.keys = [await signingKey(world.keys.length), ...world.keys]
    },
    consent: giveConsent,
    setPushMode: (mode) => void (push.mode = mode),
    pushToken: (target, claims, forged) => pushToken(world, target, forged, claims),
    openInbox: async () =>
      opened.use(await serveSecurely(inboxRoutes(world, { relabel: relabelled, sidebar: true }))),
    settled: () => push.settled(),
  }
}

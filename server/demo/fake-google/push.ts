import type { MailboxState } from './mailbox.ts'
import { signJwt, signingKey } from './oauth/keys.ts'
import type { PushMode, PushOptions } from './types.ts'
import type { World } from './world.ts'

/** Pub/Sub pushing to one endpoint. */
export type Push = AsyncDisposable & {
  mode: PushMode
  /** Tells the endpoint that the mailbox changed, if it is watched. */
  notify(mailbox: MailboxState, labels: Iterable<string>): void
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>
}

const TRIES = 4
const REDELIVER_MS = 500
const TIMEOUT_MS = 10_000
/** A key that is not in the list of certificates. */
const STRANGER = 99

/** @param options absent: nothing is ever pushed */
export function createPush(world: World, options: PushOptions | undefined): Push {
  const over = new AbortController()
  const travelling = new Set<Promise<void>>()
  let held: (() => Promise<void>) | undefined
  let made = 0
  const start = (journey: () => Promise<void>) => {
    const promise = journey().finally(() => travelling.delete(promise))
    travelling.add(promise)
  }
  const push: Push = {
    mode: options?.mode ?? 'normal',
    notify(mailbox, labels) {
      if (!options || !isWatched(world, mailbox, labels)) return
      const envelope = toEnvelope(world, mailbox, ++made)
      const send = (forged = false) => deliver(world, options, envelope, forged, over.signal)
      switch (push.mode) {
        case 'drop':
          return
        case 'double':
          start(() => send())
          start(() => send())
          return
        case 'forge':
          start(() => send(true))
          return
        case 'delay':
          start(async () => {
            await pause(options.delayMs ?? 1_000, over.signal)
            await send()
          })
          return
        case 'reorder': {
          const earlier = held
          held = earlier ? undefined : () => send()
          if (earlier) start(async () => (await send(), earlier()))
          return
        }
        case 'normal':
          start(() => send())
      }
    },
    async settled() {
      while (travelling.size > 0) await Promise.all(travelling)
    },
    async [Symbol.asyncDispose]() {
      over.abort()
      await Promise.all(travelling)
    },
  }
  return push
}

function isWatched(world: World, { watch }: MailboxState, labels: Iterable<string>): boolean {
  if (!watch || watch.expiresAt <= world.now().getTime()) return false
  return watch.labelIds.length === 0 || [...labels].some((label) => watch.labelIds.includes(label))
}

/** The body of a Pub/Sub push: `data` is base64 of `{ emailAddress, historyId }`. */
function toEnvelope(world: World, mailbox: MailboxState, index: number): string {
  const data = JSON.stringify({ emailAddress: mailbox.email, historyId: mailbox.historyId })
  const [messageId, publishTime] = [String(1_000_000 + index), world.now().toISOString()]
  return JSON.stringify({
    message: {
      data: Buffer.from(data).toString('base64'),
      messageId,
      message_id: messageId,
      publishTime,
      publish_time: publishTime,
    },
    subscription: 'projects/demo/subscriptions/mail',
  })
}

/** Anything but 2xx is delivered again, a few times. Never rejects: nobody waits for a push. */
async function deliver(
  world: World,
  options: PushOptions,
  body: string,
  forged: boolean,
  over: AbortSignal,
): Promise<void> {
  for (let tried = 0; tried < TRIES && !over.aborted; tried++) {
    if (tried > 0) await pause(REDELIVER_MS * 2 ** tried, over)
    const authorization = `Bearer ${await pushToken(world, options, forged)}`
    const answered = await fetch(options.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
      redirect: 'error',
      signal: AbortSignal.any([over, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch(() => undefined)
    await answered?.body?.cancel()
    // A forged push is not sent again: Google never sent it.
    if (answered?.ok || forged) return
  }
}

/**
 * The OIDC token of a push. `changed` overrides claims, `forged` signs with a stranger's key under our key id.
 */
export async function pushToken(
  world: World,
  { audience, serviceAccount }: Pick<PushOptions, 'audience' | 'serviceAccount'>,
  forged = false,
  changed: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const [key] = world.keys
  if (!key) throw new Error('no signing key')
  const seconds = Math.floor(world.now().getTime() / 1000)
  return signJwt(forged ? await signingKey(STRANGER) : key, key.kid, {
    iss: world.issuer,
    aud: audience,
    azp: '100000000000000000001',
    sub: '100000000000000000001',
    email: serviceAccount,
    email_verified: true,
    iat: seconds,
    exp: seconds + 3_600,
    ...changed,
  })
}

const pause = (ms: number, over: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => (clearTimeout(timer), over.removeEventListener('abort', done), resolve())
    const timer = setTimeout(done, ms)
    over.addEventListener('abort', done)
    if (over.aborted) done()
  })

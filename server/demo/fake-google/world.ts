import { type Faults, createFaults } from './faults.ts'
import { secretOf } from './ids.ts'
import { type MailboxState, createMailbox } from './mailbox.ts'
import { type SigningKey, signingKey } from './oauth/keys.ts'
import { type Grants, createGrants } from './oauth/grants.ts'
import { type Quota, createQuota } from './quota.ts'
import type { Call, FakeGoogleOptions } from './types.ts'

/** Google's own issuer, also the default of this one, so that a client needs no special case. */
export const GOOGLE_ISSUER = 'https://accounts.google.com'

/** Everything one fake Google knows; every route gets it as its first argument. */
export type World = {
  readonly client: Readonly<{ id: string; secret: string }>
  readonly redirectUris: readonly string[] | undefined
  readonly issuer: string
  readonly mailboxes: Map<string, MailboxState>
  readonly grants: Grants
  readonly quota: Quota
  readonly faults: Faults
  readonly calls: Call[]
  /** The first signs; all are published. */
  keys: SigningKey[]
  publishing: 'production' | 'testing'
  now(): Date
  advance(ms: number): void
  origin: string
}

/** Builds the mailboxes, the keys and the clock; nothing listens yet. */
export async function createWorld(options: FakeGoogleOptions): Promise<World> {
  let movedMs = 0
  const base = options.now ?? (() => new Date())
  const now = () => new Date(base().getTime() + movedMs)
  const startedAt = now()
  return {
    client: {
      id: options.clientId ?? 'demo.apps.googleusercontent.example',
      secret: options.clientSecret ?? 'demo-secret',
    },
    redirectUris: options.redirectUris,
    issuer: options.issuer ?? GOOGLE_ISSUER,
    mailboxes: new Map(
      options.mailboxes.map((given) => [
        given.email.toLowerCase(),
        createMailbox(given, startedAt),
      ]),
    ),
    grants: createGrants(secretOf(options.seed ?? 1)),
    quota: createQuota(options.quota),
    faults: createFaults(),
    calls: [],
    keys: [await signingKey(0)],
    publishing: options.publishing ?? 'production',
    now,
    advance: (ms) => void (movedMs += ms),
    origin: '',
  }
}

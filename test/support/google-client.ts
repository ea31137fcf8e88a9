import { createHash } from 'node:crypto'
import { type FakeGoogle, startFakeGoogle } from '#server/demo/fake-google/start.ts'
import type { FakeGoogleOptions, FakeMessage } from '#server/demo/fake-google/types.ts'
import { type Google, type GoogleConfig, createGoogle } from '#server/google/client.ts'
import { quiet } from './database.ts'

export const CALLBACK = 'http://localhost:3999/api/auth/callback'
export const VERIFIER = 'v'.repeat(43)
export const NONCE = 'nonce-of-this-test'
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')

export type GoogleClient = AsyncDisposable & {
  fake: FakeGoogle
  google: Google
  config: GoogleConfig
  /** Every wait the client would have made, in milliseconds; none is really waited. */
  waits: number[]
  /** A fresh code of the consent page. */
  code(email?: string): Promise<string>
  /** A refresh token of that mailbox. */
  grant(email?: string): Promise<string>
}

/** Our client against a fake Google of its own: `await using world = await openGoogle({ … })`. */
export async function openGoogle({
  messages = [],
  ...options
}: Partial<FakeGoogleOptions> & {
  messages?: readonly FakeMessage[]
} = {}): Promise<GoogleClient> {
  const fake = await startFakeGoogle({
    mailboxes: [{ email: 'ada@mail.example', name: 'Ada', messages }],
    quota: 'off',
    ...options,
  })
  const waits: number[] = []
  const config = {
    clientId: fake.client.id,
    clientSecret: fake.client.secret,
    ...fake.endpoints,
  }
  const google = createGoogle(config, {
    now: options.now ?? (() => new Date()),
    log: quiet,
    random: () => 0.5,
    wait: async (ms, signal) => {
      signal.throwIfAborted()
      waits.push(ms)
    },
  })
  const world = {
    fake,
    google,
    config,
    waits,
    async code(email?: string) {
      const url = google.authorizeUrl({
        redirectUri: CALLBACK,
        state: 'state-of-this-test',
        codeChallenge: CHALLENGE,
        nonce: NONCE,
      })
      const back = await fake.consent(url, email ? { email } : {})
      return back.searchParams.get('code') ?? ''
    },
    async grant(email?: string) {
      const code = await world.code(email)
      const { refreshToken = '' } = await google.exchange({
        code,
        verifier: VERIFIER,
        redirectUri: CALLBACK,
      })
      fake.clearCalls()
      return refreshToken
    },
    [Symbol.asyncDispose]: () => fake[Symbol.asyncDispose](),
  }
  return world
}

/** A plain mail for a mailbox. */
export function aMail({
  subject = 'Your invoice',
  text = 'Amount due: 20.00 EUR',
  receivedAt = new Date('2026-11-20T10:00:00Z'),
  labels = ['INBOX'],
  from = 'Billing <billing@power.example>',
}: Partial<{
  subject: string
  text: string
  receivedAt: Date
  labels: string[]
  from: string
}> = {}): FakeMessage {
  const raw = [
    `From: ${from}`,
    'To: ada@mail.example',
    `Subject: ${subject}`,
    `Date: ${receivedAt.toUTCString()}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')
  return { raw, receivedAt, labels }
}

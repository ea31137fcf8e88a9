import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { mac } from '../ids.ts'
import type { MailboxState } from '../mailbox.ts'
import { mailAccess } from './scopes.ts'

/** What a person allowed once. */
export const Grant = z
  .object({
    email: z.string(),
    clientId: z.string(),
    scopes: z.array(z.string()).readonly(),
    /** Unix milliseconds. */
    consentedAt: z.number(),
    grantGeneration: z.number(),
    mailGeneration: z.number(),
  })
  .readonly()
export type Grant = z.infer<typeof Grant>

export type Code = Readonly<{
  grant: Grant
  redirectUri: string
  nonce: string | undefined
  challenge: string | undefined
  method: string
  /** The exchange gives a refresh token: offline access, and consent given just now. */
  refreshable: boolean
  expiresAt: number
}>

export type AccessToken = Readonly<{ grant: Grant; expiresAt: number }>

/** Codes and tokens of one server. Refresh tokens describe themselves, so they outlive a restart. */
export type Grants = Readonly<{
  keepCode(code: Code): string
  /** The code, once: a second take finds nothing. */
  takeCode(code: string): Code | undefined
  newAccessToken(grant: Grant, now: Date): string
  accessToken(token: string): AccessToken | undefined
  newRefreshToken(grant: Grant): string
  /** What a refresh token says; undefined for one this server never made. */
  readRefreshToken(token: string): Grant | undefined
}>

/** Life of an access token in seconds, as Google gives it. */
export const ACCESS_SECONDS = 3_599
const REFRESH = /^1\/\/0([\w-]{20,2000})([\w-]{43})$/

/** @param secret of ids.ts; the same secret reads the refresh tokens of an earlier run */
export function createGrants(secret: string): Grants {
  const codes = new Map<string, Code>()
  const access = new Map<string, AccessToken>()
  let made = 0
  const word = (kind: string, now: number) => mac(secret, `${kind} ${now} ${made++}`)
  return {
    keepCode(code) {
      const text = `4/0A${word('code', code.expiresAt)}`
      codes.set(text, code)
      return text
    },
    takeCode(text) {
      const code = codes.get(text)
      codes.delete(text)
      return code
    },
    newAccessToken(grant, now) {
      const text = `ya29.a0${word('access', now.getTime())}`
      access.set(text, { grant, expiresAt: now.getTime() + ACCESS_SECONDS * 1000 })
      return text
    },
    accessToken: (token) => access.get(token),
    newRefreshToken(grant) {
      const body = Buffer.from(JSON.stringify(grant)).toString('base64url')
      return `1//0${body}${mac(secret, body)}`
    },
    readRefreshToken(token) {
      const [, body, seal] = REFRESH.exec(token) ?? []
      if (!body || !seal || !timingSafeEqual(Buffer.from(seal), Buffer.from(mac(secret, body))))
        return undefined
      return Grant.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
    },
  }
}

const WEEK_MS = 7 * 86_400_000

/**
 * True while a grant still stands: not revoked, no password change since (which kills only grants that reach
 * mail), and not past the seven days of a project in testing.
 */
export function stands(
  grant: Grant,
  mailbox: MailboxState | undefined,
  publishing: 'production' | 'testing',
  now: Date,
): boolean {
  if (!mailbox || grant.grantGeneration < mailbox.grantGeneration) return false
  const mail = mailAccess(grant.scopes) !== 'none'
  if (mail && grant.mailGeneration < mailbox.mailGeneration) return false
  return publishing === 'production' || now.getTime() - grant.consentedAt < WEEK_MS
}

/** The person takes the consent back: every token of it dies, and the next consent is a first one. */
export function revokeGrant(mailbox: MailboxState, now: Date): void {
  mailbox.grantGeneration = Math.max(mailbox.grantGeneration + 1, now.getTime())
  mailbox.consented = new Set()
}

/** A new password: tokens that reach mail die. */
export function changePassword(mailbox: MailboxState, now: Date): void {
  mailbox.mailGeneration = Math.max(mailbox.mailGeneration + 1, now.getTime())
}

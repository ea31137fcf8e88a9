import { createHash } from 'node:crypto'
import { gmail as bindGmail } from 'googleapis/build/src/apis/gmail/index.js'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { AppError } from '#server/errors.ts'
import type { ExplainLoss } from './faults.ts'
import { type Gmail, createGmail } from './gmail.ts'
import { LIMITS, atRoot } from './http.ts'
import { verifyJwt } from './jwt.ts'
import { createKeySource } from './keys.ts'
import type { PersistDeps } from './persist.ts'
import { type Pace, createPace } from './quota.ts'
import { type Exchanged, createAccessTokens, exchangeCode, revokeToken } from './token.ts'
import { Text, maybe } from './wire.ts'

export type { Gmail } from './gmail.ts'

/** Where Google, our fake, or another server that speaks the wire format listens, and who we are to it. */
export type GoogleConfig = Readonly<{
  clientId: string
  clientSecret: string
  authUrl: string
  tokenUrl: string
  revokeUrl: string
  /** Signing keys, as PEM map or JWKS. */
  certsUrl: string
  /** Root of the Gmail API, with or without a trailing slash; `/gmail/v1/…` is added. */
  apiUrl: string
  issuer: string
  /** Gmail quota units a mailbox may spend in a minute, when the project's limit is not the usual one. */
  unitsAMinute?: number | undefined
}>

/** Everything this house asks of Google. */
export type Google = Readonly<{
  /** The consent page's URL. `codeChallenge` is S256. */
  authorizeUrl(options: {
    redirectUri: string
    state: string
    codeChallenge: string
    nonce: string
    loginHint?: string | undefined
  }): string
  /** @throws AppError('sign_in_expired' | 'google_setup' | 'sign_in_failed') */
  exchange(options: { code: string; verifier: string; redirectUri: string }): Promise<Exchanged>
  /** @throws AppError('sign_in_failed') unless Google signed it for us, now, and for this nonce */
  verifyIdToken(idToken: string, nonce: string): Promise<{ sub: string; email: string }>
  /** @throws AppError('unavailable') when the signing keys cannot be fetched */
  verifyPush(jwt: string, expect: { audience: string; serviceAccount: string }): Promise<boolean>
  /** True when `issuer` is the one this Google signs with (the `iss` of a redirect, RFC 9207). */
  isIssuer(issuer: string): boolean
  /** False when Google did not confirm that the grant has ended. */
  revoke(token: string): Promise<boolean>
  /** @param explain a better sentence for a lost permission, by Google's reason */
  gmail(refreshToken: string, explain?: ExplainLoss): Gmail
}>

export const GMAIL_SCOPE = 'https://www.googleapis.com/auth/gmail.readonly'
const SCOPES = ['openid', 'email', GMAIL_SCOPE]
/** Google signs with either form. @source Google Identity, "Validating an ID token" */
const GOOGLE_ISSUERS = ['https://accounts.google.com', 'accounts.google.com']
const PACES_KEPT = 5_000

/** Some servers write the flag as text. */
const Flag = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })])
const Identity = z.object({
  sub: Text.pipe(z.string().min(1).max(255)),
  email: z.string().min(3).max(320),
  email_verified: maybe(Flag),
  nonce: z.string(),
})
const PushClaims = z.object({ email: z.string(), email_verified: Flag.pipe(z.literal(true)) })

/**
 * Google, reached through the endpoints of `config`.
 *
 * @param deps clock and log; tests may also decide chance, waiting and the pace's clock
 */
export function createGoogle(
  config: GoogleConfig,
  deps: PersistDeps & { monotonicMs?: (() => number) | undefined },
): Google {
  const api = bindGmail({ version: 'v1', ...LIMITS, ...atRoot(config.apiUrl) })
  const keys = createKeySource(config.certsUrl)
  const issuers = GOOGLE_ISSUERS.includes(config.issuer) ? GOOGLE_ISSUERS : [config.issuer]
  const paces = new LRUCache<string, Pace>({ max: PACES_KEPT })
  const paceOf = (refreshToken: string) => {
    const key = createHash('sha256').update(refreshToken).digest('base64')
    const pace = paces.get(key) ?? createPace({ ...deps, unitsAMinute: config.unitsAMinute })
    paces.set(key, pace)
    return pace
  }

  return {
    authorizeUrl: ({ redirectUri, state, codeChallenge, nonce, loginHint }) => {
      const url = new URL(config.authUrl)
      const query = {
        client_id: config.clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: SCOPES.join(' '),
        access_type: 'offline',
        prompt: 'consent select_account',
        state,
        nonce,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
        ...(loginHint && { login_hint: loginHint }),
      }
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      return url.href
    },
    exchange: (options) => exchangeCode(config, deps, options, SCOPES),
    async verifyIdToken(idToken, nonce) {
      const expect = { issuers, audience: config.clientId }
      const claims = Identity.safeParse(await verifyJwt(idToken, keys, expect, deps.now())).data
      if (!claims || claims.nonce !== nonce || claims.email_verified === false)
        throw new AppError('sign_in_failed', 'Google’s answer could not be verified. Try again.')
      return { sub: claims.sub, email: claims.email }
    },
    async verifyPush(jwt, { audience, serviceAccount }) {
      const claims = await verifyJwt(jwt, keys, { issuers, audience }, deps.now())
      return PushClaims.safeParse(claims).data?.email === serviceAccount
    },
    isIssuer: (issuer) => issuers.includes(issuer),
    revoke: (token) => revokeToken(config, deps, token),
    gmail: (refreshToken, explain) =>
      createGmail(
        api,
        createAccessTokens(config, deps, refreshToken, explain),
        paceOf(refreshToken),
        deps,
        explain,
      ),
  }
}

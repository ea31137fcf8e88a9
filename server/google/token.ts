import { AppError, RetryLater } from '#server/errors.ts'
import type { GoogleConfig } from './client.ts'
import { asFault, operatorSentence } from './faults.ts'
import { postForm } from './http.ts'
import { nextStep, reasonOf } from './next-step.ts'
import { abortable } from './pause.ts'
import { type PersistDeps, UnreadableReply, persist, putOff } from './persist.ts'
import { TokenReply } from './replies.ts'

/** What Google gives for a code. `scopes` are those the person really granted. */
export type Exchanged = Readonly<{
  refreshToken: string | undefined
  accessToken: string
  scopes: string[]
  idToken: string
}>

/** A person waits for the exchange: fewer, shorter tries than in a scan. */
const EXCHANGE_TIMEOUT_MS = 5_000
const EXCHANGE_WAIT_MS = 3_000

/**
 * Trades the code of the redirect for tokens.
 *
 * @param requested scopes asked for; a reply without `scope` granted them all (RFC 6749 §5.1)
 * @throws AppError('sign_in_expired' | 'google_setup' | 'sign_in_failed') with a sentence that says what to do
 */
export async function exchangeCode(
  config: GoogleConfig,
  deps: PersistDeps,
  { code, verifier, redirectUri }: { code: string; verifier: string; redirectUri: string },
  requested: readonly string[],
): Promise<Exchanged> {
  const fields = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
    client_id: config.clientId,
    client_secret: config.clientSecret,
  }
  const attempt = async () =>
    TokenReply.parse(await postForm(config.tokenUrl, fields, { timeoutMs: EXCHANGE_TIMEOUT_MS }))
  const limits = { signal: AbortSignal.timeout(15_000), waitInProcessMs: EXCHANGE_WAIT_MS }
  try {
    const { accessToken, refreshToken, scopes, idToken } = await persist(attempt, deps, limits)
    if (!idToken) throw new AppError('sign_in_failed', NO_IDENTITY)
    return { accessToken, refreshToken, idToken, scopes: scopes ?? [...requested] }
  } catch (error) {
    throw signInFault(error, deps.now())
  }
}

const NO_IDENTITY = 'Google did not say who signed in. Try again.'

function signInFault(error: unknown, now: Date): unknown {
  if (error instanceof AppError) return error
  const next = nextStep(error, now)
  if (next.do === 'operator')
    return new AppError('google_setup', operatorSentence(next.why), { cause: error })
  if (next.do === 'reconnect')
    return new AppError(
      'sign_in_expired',
      'This sign-in took too long or was already used. Start again from the extension.',
      { cause: error },
    )
  const silent = error instanceof RetryLater || error instanceof UnreadableReply
  return new AppError(
    'sign_in_failed',
    silent || (error instanceof Error && error.name === 'TimeoutError')
      ? 'Google does not answer at the moment. Try again in a minute.'
      : 'Google refused this sign-in. Try again; if it happens again, the operator finds the reason in the log.',
    { cause: error },
  )
}

/** Access tokens of one grant: kept in memory, renewed by one call however many wait for it. */
export type AccessTokens = Readonly<{
  current(signal: AbortSignal): Promise<string>
  /** A token other than `refused`: renewed once, unless someone else just did. */
  after(refused: string, signal: AbortSignal): Promise<string>
}>

const EXPIRY_MARGIN_MS = 60_000

/**
 * Access tokens from a refresh token.
 *
 * @throws (from both functions) AppError('reauth_required' | 'google_setup'), RetryLater, the signal's reason
 */
export function createAccessTokens(
  config: GoogleConfig,
  deps: PersistDeps,
  refreshToken: string,
  explain?: (why: string) => string | undefined,
): AccessTokens {
  let held: { token: string; endsAtMs: number } | undefined
  let renewing: Promise<string> | undefined
  const fields = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: config.clientId,
    client_secret: config.clientSecret,
  }
  const attempt = async () => TokenReply.parse(await postForm(config.tokenUrl, fields))
  async function renew(): Promise<string> {
    const signal = AbortSignal.timeout(60_000)
    try {
      const { accessToken, lifetimeMs } = await persist(attempt, deps, { signal })
      const usableMs = lifetimeMs - Math.min(EXPIRY_MARGIN_MS, lifetimeMs / 2)
      held = { token: accessToken, endsAtMs: performance.now() + usableMs }
      return accessToken
    } catch (error) {
      throw asRefusal(error, deps.now(), explain)
    } finally {
      renewing = undefined
    }
  }
  const renewed = (signal: AbortSignal) => abortable((renewing ??= renew()), signal)
  return {
    async current(signal) {
      return held && performance.now() < held.endsAtMs ? held.token : renewed(signal)
    },
    async after(refused, signal) {
      return held && held.token !== refused ? held.token : renewed(signal)
    },
  }
}

/** A token endpoint that cannot be read, or is silent, is no lost permission: later. */
function asRefusal(error: unknown, now: Date, explain?: (why: string) => string | undefined) {
  if (error instanceof UnreadableReply) return putOff('unreadable', 0, now, error)
  return isTimeout(error) ? putOff('network', 0, now, error) : asFault(error, now, explain)
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError'

/**
 * Ends a grant at Google.
 *
 * @returns false when Google did not confirm it; a token it no longer knows counts as revoked
 */
export async function revokeToken(
  config: GoogleConfig,
  deps: PersistDeps,
  token: string,
): Promise<boolean> {
  const limits = { signal: AbortSignal.timeout(15_000), waitInProcessMs: EXCHANGE_WAIT_MS }
  try {
    await persist(() => postForm(config.revokeUrl, { token }), deps, limits)
    return true
  } catch (error) {
    return isUnknownToken(error)
  }
}

/** RFC 7009 §2.2.1 and Google: 400 `invalid_token` for a token that is already gone. */
function isUnknownToken(error: unknown): boolean {
  const response = error instanceof Error && 'response' in error ? error.response : undefined
  const data = response && typeof response === 'object' && 'data' in response ? response.data : ''
  return reasonOf(data) === 'invalid_token'
}

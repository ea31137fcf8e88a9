import { and, eq, gt, isNull } from 'drizzle-orm'
import { signIns } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import { GMAIL_SCOPE } from '#server/google/client.ts'
import { isOperatorReason, operatorSentence } from '#server/google/faults.ts'
import { seal, unseal } from '#server/seal.ts'
import { connect } from './connect.ts'
import { challengeOf, hashOf, newSecret } from './secrets.ts'
import type { AuthDeps } from './session.ts'

/** A sign-in must be back from Google within this time. */
const SIGN_IN_MS = 10 * 60_000

/** What the extension asks with: its redirect, its state, the S256 challenge of its own PKCE verifier. */
export type SignInRequest = Readonly<{
  redirect_uri: string
  state: string
  code_challenge: string
}>

/** What Google's redirect may carry; everything else is ignored. */
export type CallbackQuery = Readonly<{
  state?: string
  code?: string
  error?: string
  iss?: string
  scope?: string
}>

/** Where the browser goes next: back to the extension, or to a page of ours when no extension is known. */
export type SignInEnd = { redirect: string } | { page: { title: string; message: string } }

const owner = (stateHash: string) => `sign_ins.verifier.${stateHash}`
const callbackUrl = (publicUrl: string) => `${publicUrl}/api/auth/callback`

/**
 * Begins a sign-in. May be asked several times for one sign-in (Firefox does): each asks Google anew.
 *
 * @returns Google's consent page
 * @throws AppError('bad_request') for a redirect that is not exactly one of the allowed ones
 */
export async function startSignIn(deps: AuthDeps, query: SignInRequest): Promise<string> {
  if (!deps.redirects.includes(query.redirect_uri))
    throw new AppError(
      'bad_request',
      'This extension is not known to the server. The operator adds its id to CHROME_EXTENSION_IDS or FIREFOX_EXTENSION_IDS.',
    )
  const [state, verifier, nonce] = [newSecret(), newSecret(), newSecret()]
  const stateHash = hashOf(state)
  await deps.db.read.insert(signIns).values({
    stateHash,
    verifierSealed: seal(deps.keyring, verifier, owner(stateHash)),
    nonce,
    challenge: query.code_challenge,
    redirectUri: query.redirect_uri,
    clientState: query.state,
    createdAt: deps.now(),
  })
  return deps.google.authorizeUrl({
    redirectUri: callbackUrl(deps.publicUrl),
    state,
    nonce,
    codeChallenge: challengeOf(verifier),
  })
}

/**
 * Ends a sign-in that came back from Google: finds or makes the person and the mailbox, and sends the browser to
 * the extension with a one-time code. What went wrong is sent there too, as `error` and `error_description`.
 *
 * @throws only what is neither the person's, the operator's nor Google's doing
 */
export async function finishSignIn(deps: AuthDeps, query: CallbackQuery): Promise<SignInEnd> {
  const stateHash = hashOf(query.state ?? '')
  const started = await takeSignIn(deps, stateHash)
  if (!started || !deps.redirects.includes(started.redirectUri)) return FOREIGN
  const back = (parameters: Record<string, string>): SignInEnd => {
    const url = new URL(started.redirectUri)
    for (const [name, value] of Object.entries({ ...parameters, state: started.clientState }))
      url.searchParams.set(name, value)
    return { redirect: url.href }
  }
  try {
    if (!started.fresh) throw new AppError('sign_in_expired', EXPIRED)
    const code = codeIn(deps, query)
    const tokens = await deps.google.exchange({
      code,
      verifier: unseal(deps.keyring, started.verifierSealed, owner(stateHash)),
      redirectUri: callbackUrl(deps.publicUrl),
    })
    const identity = await deps.google.verifyIdToken(tokens.idToken, started.nonce)
    if (!tokens.scopes.includes(GMAIL_SCOPE)) throw new AppError('sign_in_partial', PARTIAL)
    return back({ code: await connect(deps, identity, tokens.refreshToken, started.challenge) })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return back({ error: error.code, error_description: error.message })
  }
}

const EXPIRED = 'This sign-in took too long or was already used. Start again from the extension.'
const PARTIAL =
  'Duebox may not read your mail yet: the Gmail box on Google’s page was not ticked. Sign in again and tick it; Duebox only reads, it never sends or deletes.'
const FOREIGN: SignInEnd = {
  page: {
    title: 'This sign-in cannot go on',
    message:
      'It took longer than ten minutes, or it was not started by the Duebox extension. Open Duebox in your browser’s toolbar and sign in again.',
  },
}

/** The sign-in a state belongs to, marked as used. `fresh` is false when it is too old or came back before. */
async function takeSignIn({ db, now }: AuthDeps, stateHash: string) {
  const at = now()
  const mine = eq(signIns.stateHash, stateHash)
  const young = gt(signIns.createdAt, new Date(at.getTime() - SIGN_IN_MS))
  const [taken] = await db.read
    .update(signIns)
    .set({ usedAt: at })
    .where(and(mine, isNull(signIns.usedAt), young))
    .returning()
  if (taken) return { ...taken, fresh: true }
  const [stale] = await db.read.select().from(signIns).where(mine)
  return stale && { ...stale, fresh: false }
}

/** The code of Google's redirect. @throws AppError for everything else it may say */
function codeIn({ google }: AuthDeps, { code, error, iss }: CallbackQuery): string {
  if (iss !== undefined && !google.isIssuer(iss))
    throw new AppError('sign_in_failed', 'The answer did not come from Google. Try again.')
  if (error) throw refusal(error)
  if (!code) throw new AppError('sign_in_failed', 'Google sent no answer. Try again.')
  return code
}

function refusal(error: string): AppError {
  if (error === 'access_denied')
    return new AppError(
      'sign_in_denied',
      'You did not let Duebox read your mail, so it cannot find your bills. Sign in again when you want to.',
    )
  if (isOperatorReason(error)) return new AppError('google_setup', operatorSentence(error))
  return new AppError('sign_in_failed', 'Google refused this sign-in. Try again.')
}

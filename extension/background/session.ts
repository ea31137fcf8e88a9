import { browser } from 'wxt/browser'
import { connect } from '../platform/api.ts'
import { ApiError } from '../platform/client.ts'
import { asPerson, type BackgroundReach } from '../platform/ledger.ts'
import type { Path } from '../platform/routes.ts'
import * as storage from '../platform/storage.ts'
import { sendWaiting } from './outbox.ts'

const START: Path<'GET'> = '/api/auth/start'
/** An attempt nobody finished is forgotten after this. */
const ATTEMPT_LIVES_MS = 10 * 60_000

let running: Promise<void> | undefined

/**
 * Google's sign-in in a window of its own, by way of the server. A second call while the window is open joins it.
 *
 * @throws ApiError with a sentence that says what happened and what to do
 */
export const signIn = (reach: BackgroundReach): Promise<void> =>
  (running ??= start(reach).finally(() => (running = undefined)))

async function start(reach: BackgroundReach): Promise<void> {
  const server = await storage.readServer()
  const api = (reach.connect ?? connect)(server, null)
  await api.health()
  const [verifier, state] = [randomText(32), randomText(16)]
  await storage.writeAttempt({ verifier, state, at: reach.now().getTime() })
  try {
    const redirectUri = browser.identity.getRedirectURL('cb')
    const back = await openWindow(await startUrl({ server, redirectUri, state, verifier }))
    const code = codeOf(back, state)
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const { bearer, userId, email } = await api.redeem({ code, verifier, timeZone })
    await reach.vault.begin({ bearer, userId, email, server })
  } finally {
    await storage.dropAttempt()
  }
}

type Start = { server: string; redirectUri: string; state: string; verifier: string }

/** @source RFC 7636 §4.2: the challenge is the SHA-256 of the verifier, base64url without padding */
async function startUrl({ server, redirectUri, state, verifier }: Start): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  const url = new URL(server + START)
  url.searchParams.set('redirect_uri', redirectUri)
  url.searchParams.set('state', state)
  url.searchParams.set('code_challenge', base64url(new Uint8Array(digest)))
  return url.href
}

/** Every rejection means that the window was closed: the browsers tell no more than that. */
async function openWindow(url: string): Promise<string> {
  try {
    const back = await browser.identity.launchWebAuthFlow({ interactive: true, url })
    if (back) return back
  } catch (cause) {
    throw new ApiError('sign_in_denied', SENTENCES.cancelled, { cause })
  }
  throw new ApiError('sign_in_denied', SENTENCES.cancelled)
}

/**
 * The one-time code in the address the browser came back to.
 *
 * @throws ApiError when the server or Google said no, or when it answers a question we did not ask
 */
export function codeOf(back: string, state: string): string {
  const { searchParams } = new URL(back)
  if (searchParams.get('state') !== state) throw new ApiError('sign_in_failed', SENTENCES.failed)
  const error = searchParams.get('error')
  if (error) throw new ApiError(error, sentenceFor(error))
  const code = searchParams.get('code')
  if (!code) throw new ApiError('sign_in_failed', SENTENCES.failed)
  return code
}

const SENTENCES = {
  cancelled: 'The sign-in window was closed. Nothing was connected; try again when you like.',
  failed: 'Signing in did not work. Please try again.',
}

function sentenceFor(error: string): string {
  switch (error) {
    case 'sign_in_denied':
      return 'Google was told not to share anything, so nothing was connected. Sign in again and choose Allow to go on.'
    case 'sign_in_partial':
      return 'The box for reading Gmail was left empty, so no bills can be found. Sign in again and tick it.'
    case 'sign_in_expired':
      return 'That took too long and the sign-in expired. Please sign in again.'
    case 'google_setup':
      return 'The server is not set up for Google yet. Whoever runs it finds the steps in docs/google-setup.md.'
    case 'unavailable':
      return 'Google could not be reached just now. Please try again in a minute.'
    default:
      return SENTENCES.failed
  }
}

/**
 * Ends the session on the server and leaves nothing of the person in this browser. What waits is sent and the server
 * told first; if it cannot be reached the browser is cleared all the same.
 *
 * @returns `lost`: how many decisions the server did not take
 */
export async function signOut(reach: BackgroundReach): Promise<{ lost: number }> {
  const results = await sendWaiting(reach)
  const refused = [...results.values()].filter((result) => result instanceof ApiError)
  const { waiting } = await reach.vault.read()
  await asPerson(reach, (api) => api.signOut()).catch(isApiError)
  await forget(reach)
  return { lost: refused.length + waiting.length }
}

/** Asks the server to delete everything, then forgets it here too. @throws ApiError when the server did not do it */
export async function erase(reach: BackgroundReach): Promise<{ revoked: boolean }> {
  const { revoked } = await asPerson(reach, (api) => api.erase())
  await forget(reach)
  return { revoked }
}

/**
 * Points the extension at another server; whoever was signed in at the old one is signed out there.
 *
 * @returns `lost` as `signOut` does
 */
export async function setServer(reach: BackgroundReach, url: string): Promise<{ lost: number }> {
  const server = storage.serverOf(url)
  if (server === (await storage.readServer())) return { lost: 0 }
  const parted = await signOut(reach)
  await storage.writeServer(server)
  return parted
}

/** Drops a verifier of a sign-in that was never finished. */
export async function dropStaleAttempt(now: Date): Promise<void> {
  const attempt = await storage.readAttempt()
  if (attempt && now.getTime() - attempt.at > ATTEMPT_LIVES_MS) await storage.dropAttempt()
}

async function forget({ vault }: BackgroundReach): Promise<void> {
  await Promise.all([vault.clear(), storage.clearStorage(), browser.alarms.clearAll()])
}

function isApiError(fault: unknown): void {
  if (!(fault instanceof ApiError)) throw fault
}

const randomText = (bytes: number) => base64url(crypto.getRandomValues(new Uint8Array(bytes)))

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

import { browser } from 'wxt/browser'
import { ApiError } from './client.ts'

/** Where `npm start` listens. */
export const DEFAULT_SERVER = 'http://localhost:3000'

/** Half of a sign-in that waits for the browser to come back: PKCE verifier, state, start as ms since 1970. */
export type Attempt = { verifier: string; state: string; at: number }

/** Server address, without trailing slash. Not a secret: Firefox lets content scripts read storage.local. */
export async function readServer(): Promise<string> {
  const { server } = await browser.storage.local.get('server')
  return typeof server === 'string' ? server : DEFAULT_SERVER
}

export const writeServer = (server: string): Promise<void> => browser.storage.local.set({ server })

/**
 * A server address as a person types it.
 *
 * @returns https, or http on this machine; no trailing slash, query or hash
 * @throws ApiError 'bad_request' with a sentence that says what is wrong
 */
export function serverOf(text: string): string {
  const typed = text.trim()
  const full = /^[a-z]+:\/\//i.test(typed) ? typed : `${schemeOf(typed)}://${typed}`
  const url = URL.canParse(full) ? new URL(full) : undefined
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username)
    throw new ApiError('bad_request', 'That is no web address. Try https://duebox.example.org')
  if (url.protocol === 'http:' && !isLocal(url.hostname))
    throw new ApiError('bad_request', 'Use https: only a server on this machine may use http.')
  return url.origin + url.pathname.replace(/\/{1,20}$/, '')
}

const isLocal = (host: string) => host === 'localhost' || host === '127.0.0.1'
const schemeOf = (typed: string) => (isLocal(typed.split(/[:/]/)[0] ?? '') ? 'http' : 'https')

export async function readAttempt(): Promise<Attempt | undefined> {
  const { attempt } = await browser.storage.session.get<{ attempt?: Attempt }>('attempt')
  return attempt
}

export const writeAttempt = (attempt: Attempt): Promise<void> =>
  browser.storage.session.set({ attempt })

export const dropAttempt = (): Promise<void> => browser.storage.session.remove('attempt')

/** Tells every extension page that the vault holds something new. */
export const markChanged = (): Promise<void> =>
  browser.storage.session.set({ changed: crypto.randomUUID() })

/** Calls back after each `markChanged`, also of this page. @returns stops it */
export function onMarked(listen: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => 'changed' in changes && listen()
  browser.storage.session.onChanged.addListener(changed)
  return () => browser.storage.session.onChanged.removeListener(changed)
}

/** Keeps storage.local from content scripts where the browser can (Chromium; Firefox has no such call). */
export async function closeToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** Removes everything but the server address. */
export async function clearStorage(): Promise<void> {
  const server = await readServer()
  await Promise.all([browser.storage.session.clear(), browser.storage.local.clear()])
  if (server !== DEFAULT_SERVER) await writeServer(server)
}

import { createHash, randomBytes } from 'node:crypto'
import { SessionReply } from '#shared/contract/auth.ts'

/**
 * Signs in to the demo as a person would, over HTTP: our start address, the consent page of the fake Google,
 * our callback, the one-time code. It makes the person and the first mailbox, so that `npm start` has
 * something to show before a browser is opened.
 *
 * @param server the API's own address
 * @param redirectUri one of the allowed sign-in targets
 * @param consent opens Google's address as a person would, chooses an account and allows; gives where it leads
 * @throws Error when a step answers otherwise than expected
 */
export async function signInToDemo(
  server: string,
  redirectUri: string,
  consent: (authorizeUrl: string) => Promise<URL>,
): Promise<SessionReply> {
  const verifier = randomBytes(32).toString('base64url')
  const start = new URL('/api/auth/start', server)
  start.search = new URLSearchParams({
    redirect_uri: redirectUri,
    state: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  }).toString()
  const callback = await consent(await redirectOf(await ask(start)))
  const back = await redirectOf(await ask(callback))
  const code = new URL(back).searchParams.get('code')
  if (!code) throw new Error('the demo sign-in gave no code')
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const reply = await ask(new URL('/api/auth/session', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Duebox terminal' },
    body: JSON.stringify({ code, verifier, timeZone }),
  })
  return SessionReply.parse(await reply.json())
}

const ask = (url: URL, init: RequestInit = {}) =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...init })

async function redirectOf(response: Response): Promise<string> {
  const to = response.headers.get('location')
  if (!to) throw new Error(`the demo sign-in stopped at ${response.url}: ${response.status}`)
  return new URL(to, response.url).href
}

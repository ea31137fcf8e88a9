import { createHash, randomBytes } from 'node:crypto'
import { SessionReply } from '#shared/contract/auth.ts'

/**
 * Signs in to the demo as a person would, over HTTP: our start address, the consent page of the fake Google,
 * our callback, the one-time code. It makes the person and the first mailbox, so that `npm start` has
 * something to show before a browser is opened.
 *
 * @param server the API's own address
 * @param redirectUri one of the allowed sign-in targets
 * @param email the account to choose on the consent page
 * @throws Error when a step answers otherwise than expected
 */
export async function signInToDemo(
  server: string,
  redirectUri: string,
  email: string,
): Promise<SessionReply> {
  const verifier = randomBytes(32).toString('base64url')
  const start = new URL('/api/auth/start', server)
  start.search = new URLSearchParams({
    redirect_uri: redirectUri,
    state: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  }).toString()
  const consent = await redirectOf(await ask(start))
  const callback = await redirectOf(await allow(consent, email))
  const back = await redirectOf(await ask(new URL(callback)))
  const code = new URL(back).searchParams.get('code')
  if (!code) throw new Error('the demo sign-in gave no code')
  const reply = await ask(new URL('/api/auth/session', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Duebox terminal' },
    body: JSON.stringify({ code, verifier }),
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

/** Fills in the consent page's form: every hidden field as it is, the account, all permissions. */
async function allow(consent: string, email: string): Promise<Response> {
  const html = await (await ask(new URL(consent))).text()
  const form = new URLSearchParams({ account: email, decision: 'allow' })
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="(?:hidden|checkbox)" name="([^"]{1,60})" value="([^"]{0,4000})"/g,
  ))
    form.append(name, value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
  const action = /<form[^>]{0,200} action="([^"]{1,4000})"/.exec(html)?.[1] ?? consent
  return ask(new URL(action.replaceAll('&amp;', '&'), consent), { method: 'POST', body: form })
}

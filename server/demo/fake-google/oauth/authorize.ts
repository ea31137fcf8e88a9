import { Hono } from 'hono'
import type { MailboxState } from '../mailbox.ts'
import { type Served, observed } from '../observe.ts'
import type { World } from '../world.ts'
import { type AuthorizeRequest, readAuthorizeRequest } from './authorize-request.ts'
import { CONSENT_CSS, consentPage, refusalPage } from './consent-page.ts'
import { isOptional } from './scopes.ts'

/** A code is good for ten minutes. */
const CODE_MS = 600_000
// No form-action: Chromium applies it to every redirect that follows the form, and those go to the client.
const CSP = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The pages a person sees: account chooser and consent, and the redirect back. */
export const authorizeRoutes = (world: World) =>
  new Hono<Served>()
    .use('/o/*', async (c, next) => {
      await next()
      c.header('content-security-policy', CSP)
      c.header('referrer-policy', 'no-referrer')
      c.header('cache-control', 'no-store')
      c.header('x-content-type-options', 'nosniff')
    })
    .get('/o/oauth2/v2/auth', observed(world, 'authorize'), (c) => {
      const asked = readAuthorizeRequest(world, new URL(c.req.url).search.slice(1))
      if ('fault' in asked) return c.html(refusalPage(asked), 400)
      const silent = withoutAsking(world, asked)
      if (silent) return c.redirect(grant(world, asked, silent, asked.scopes, false))
      if (asked.prompts.has('none'))
        return c.redirect(back(world, asked, { error: 'interaction_required' }))
      return c.html(consentPage(asked, [...world.mailboxes.values()]))
    })
    .post('/o/oauth2/v2/auth', observed(world, 'consent'), async (c) => {
      const form = new URLSearchParams(await c.req.text())
      const asked = readAuthorizeRequest(world, form.get('request') ?? '')
      if ('fault' in asked) return c.html(refusalPage(asked), 400)
      if (form.get('decision') !== 'allow')
        return c.redirect(back(world, asked, { error: 'access_denied' }))
      const mailbox = world.mailboxes.get((form.get('mailbox') ?? '').toLowerCase())
      if (!mailbox)
        return c.html(
          consentPage(asked, [...world.mailboxes.values()], 'Choose a mailbox first.'),
          400,
        )
      const ticked = new Set(form.getAll('scope'))
      const scopes = asked.scopes.filter((scope) => !isOptional(scope) || ticked.has(scope))
      if (scopes.length === 0) return c.redirect(back(world, asked, { error: 'access_denied' }))
      return c.redirect(grant(world, asked, mailbox, scopes, true))
    })
    .get('/o/oauth2/v2/consent.css', (c) =>
      c.body(CONSENT_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }),
    )

/** The mailbox Google would answer for without a page: named by the hint, everything allowed before, no prompt. */
function withoutAsking(
  world: World,
  { loginHint, prompts, scopes }: AuthorizeRequest,
): MailboxState | undefined {
  if (prompts.has('consent') || prompts.has('select_account')) return undefined
  const mailbox = [...world.mailboxes.values()].find(
    ({ email, sub }) => email.toLowerCase() === loginHint || sub === loginHint,
  )
  return mailbox && scopes.every((scope) => mailbox.consented.has(scope)) ? mailbox : undefined
}

function grant(
  world: World,
  asked: AuthorizeRequest,
  mailbox: MailboxState,
  chosen: readonly string[],
  shown: boolean,
): string {
  const now = world.now().getTime()
  const first = mailbox.consented.size === 0
  const scopes = asked.includeGranted ? [...new Set([...chosen, ...mailbox.consented])] : chosen
  for (const scope of scopes) mailbox.consented.add(scope)
  const code = world.grants.keepCode({
    grant: {
      email: mailbox.email,
      clientId: world.client.id,
      scopes,
      consentedAt: now,
      grantGeneration: mailbox.grantGeneration,
      mailGeneration: mailbox.mailGeneration,
    },
    redirectUri: asked.redirectUri,
    nonce: asked.nonce,
    challenge: asked.challenge,
    method: asked.method,
    // Google gives a refresh token at the first consent, later only when it is asked for again.
    refreshable: asked.offline && shown && (first || asked.prompts.has('consent')),
    expiresAt: now + CODE_MS,
  })
  const extra = { scope: scopes.join(' '), authuser: '0', prompt: shown ? 'consent' : 'none' }
  return back(world, asked, { code, ...extra })
}

/** The redirect to the client with state and issuer (RFC 9207). */
function back(world: World, asked: AuthorizeRequest, answer: Record<string, string>): string {
  const url = new URL(asked.redirectUri)
  if (asked.state !== undefined) url.searchParams.set('state', asked.state)
  url.searchParams.set('iss', world.issuer)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  return url.href
}

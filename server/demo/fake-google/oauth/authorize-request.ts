import type { World } from '../world.ts'
import { readScopes } from './scopes.ts'

/** A sign-in request that may be shown to a person. */
export type AuthorizeRequest = Readonly<{
  /** The query as it came: the form carries it back, and it is checked again. */
  query: string
  redirectUri: string
  state: string | undefined
  scopes: readonly string[]
  nonce: string | undefined
  challenge: string | undefined
  method: string
  offline: boolean
  includeGranted: boolean
  prompts: ReadonlySet<string>
  loginHint: string
}>

/** Why Google would show its own page instead of returning to the client. */
export type RequestFault = Readonly<{ fault: string; detail: string }>

const QUERY_LIMIT = 8_000
const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?(\/|\?|$)/

/** Checks the query of the authorization endpoint in Google's order. */
export function readAuthorizeRequest(world: World, query: string): AuthorizeRequest | RequestFault {
  if (query.length > QUERY_LIMIT)
    return { fault: 'invalid_request', detail: 'The request is too long.' }
  const asked = new URLSearchParams(query)
  const given = (name: string) => asked.get(name) || undefined
  const redirectUri = given('redirect_uri')
  const method = given('code_challenge_method') ?? 'plain'
  const challenge = given('code_challenge')
  const scopes = readScopes(given('scope') ?? '')
  if (!given('client_id')) return missing('client_id')
  if (given('client_id') !== world.client.id)
    return { fault: 'invalid_client', detail: 'The OAuth client was not found.' }
  if (!redirectUri) return missing('redirect_uri')
  if (!allowed(world, redirectUri))
    return {
      fault: 'redirect_uri_mismatch',
      detail: 'The redirect target is not registered for this client.',
    }
  if (!given('response_type')) return missing('response_type')
  if (given('response_type') !== 'code')
    return { fault: 'unsupported_response_type', detail: 'Only response_type=code is served.' }
  if (scopes.length === 0) return missing('scope')
  if (challenge && !['S256', 'plain'].includes(method))
    return { fault: 'invalid_request', detail: 'code_challenge_method is S256 or plain.' }
  if (challenge && !/^[\w.~-]{43,128}$/.test(challenge))
    return { fault: 'invalid_request', detail: 'code_challenge has 43 to 128 characters.' }
  return {
    query,
    redirectUri,
    scopes,
    challenge,
    method,
    state: asked.get('state') ?? undefined,
    nonce: given('nonce'),
    offline: given('access_type') === 'offline',
    includeGranted: given('include_granted_scopes') === 'true',
    prompts: new Set((given('prompt') ?? '').split(' ').filter(Boolean)),
    loginHint: (given('login_hint') ?? '').toLowerCase(),
  }
}

const missing = (name: string): RequestFault => ({
  fault: 'invalid_request',
  detail: `Required parameter is missing: ${name}`,
})

const allowed = ({ redirectUris }: World, redirectUri: string) =>
  redirectUris
    ? redirectUris.includes(redirectUri)
    : LOCAL.test(redirectUri) && URL.canParse(redirectUri)

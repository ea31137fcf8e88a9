import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { type Served, observed } from '../observe.ts'
import { OAuthRefusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { ACCESS_SECONDS, type Grant, revokeGrant, stands } from './grants.ts'
import { signJwt } from './keys.ts'
import { EMAIL_SCOPE, PROFILE_SCOPE } from './scopes.ts'

const EXPIRED = 'Token has been expired or revoked.'

/** The token endpoint for a code or a refresh token, and revocation. */
export const tokenRoutes = (world: World) =>
  new Hono<Served>()
    .on(
      'POST',
      ['/token', '/oauth2/token', '/oauth2/v4/token'],
      observed(world, 'token'),
      async (c) => {
        const form = new URLSearchParams(await c.req.text())
        checkClient(world, form, c.req.header('authorization'))
        c.header('cache-control', 'no-cache, no-store, max-age=0, must-revalidate')
        switch (form.get('grant_type') ?? '') {
          case 'authorization_code':
            return c.json(fromCode(world, form))
          case 'refresh_token':
            return c.json(fromRefreshToken(world, form.get('refresh_token') ?? ''))
          default:
            throw new OAuthRefusal(
              'unsupported_grant_type',
              `Invalid grant_type: ${form.get('grant_type') ?? ''}`,
            )
        }
      },
    )
    .on(
      'POST',
      ['/revoke', '/oauth2/revoke', '/o/oauth2/revoke'],
      observed(world, 'revoke'),
      async (c) => {
        const form = new URLSearchParams(await c.req.text())
        const token = form.get('token') ?? c.req.query('token') ?? ''
        const grant = world.grants.accessToken(token)?.grant ?? world.grants.readRefreshToken(token)
        const mailbox = grant && world.mailboxes.get(grant.email.toLowerCase())
        if (!grant || !mailbox || !stands(grant, mailbox, 'production', world.now()))
          throw new OAuthRefusal('invalid_token', 'Token expired or revoked')
        revokeGrant(mailbox, world.now())
        return c.json({})
      },
    )

function checkClient({ client }: World, form: URLSearchParams, header: string | undefined): void {
  const basic = /^Basic ([\w+/=]{1,2000})$/i.exec(header ?? '')?.[1]
  const [id = '', secret = ''] = basic
    ? Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent)
    : [form.get('client_id') ?? '', form.get('client_secret') ?? '']
  if (id === '')
    throw new OAuthRefusal('invalid_request', 'Could not determine client ID from request.')
  if (id !== client.id)
    throw new OAuthRefusal('invalid_client', 'The OAuth client was not found.', 401)
  if (secret !== client.secret) throw new OAuthRefusal('invalid_client', 'Unauthorized', 401)
}

function fromCode(world: World, form: URLSearchParams) {
  const code = world.grants.takeCode(form.get('code') ?? '')
  if (!code) throw new OAuthRefusal('invalid_grant', 'Bad Request')
  if (code.expiresAt <= world.now().getTime())
    throw new OAuthRefusal('invalid_grant', 'Bad Request')
  if (code.redirectUri !== form.get('redirect_uri'))
    throw new OAuthRefusal('redirect_uri_mismatch', 'Bad Request')
  const verifier = form.get('code_verifier')
  if (code.challenge !== undefined) {
    if (!verifier) throw new OAuthRefusal('invalid_grant', 'Missing code verifier.')
    const proof =
      code.method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier
    if (proof !== code.challenge) throw new OAuthRefusal('invalid_grant', 'Invalid code verifier.')
  }
  const refresh = code.refreshable
    ? { refresh_token: world.grants.newRefreshToken(code.grant) }
    : {}
  return answer(world, code.grant, refresh, code.nonce)
}

function fromRefreshToken(world: World, token: string) {
  if (token === '')
    throw new OAuthRefusal('invalid_request', 'Missing required parameter: refresh_token')
  const grant = world.grants.readRefreshToken(token)
  if (!grant) throw new OAuthRefusal('invalid_grant', 'Bad Request')
  const mailbox = world.mailboxes.get(grant.email.toLowerCase())
  if (grant.clientId !== world.client.id || !stands(grant, mailbox, world.publishing, world.now()))
    throw new OAuthRefusal('invalid_grant', EXPIRED)
  return answer(world, grant, {}, undefined)
}

function answer(
  world: World,
  grant: Grant,
  refresh: { refresh_token?: string },
  nonce: string | undefined,
) {
  if (!stands(grant, world.mailboxes.get(grant.email.toLowerCase()), world.publishing, world.now()))
    throw new OAuthRefusal('invalid_grant', EXPIRED)
  const access = world.grants.newAccessToken(grant, world.now())
  const identity = grant.scopes.includes('openid')
    ? { id_token: idToken(world, grant, access, nonce) }
    : {}
  return {
    access_token: access,
    expires_in: ACCESS_SECONDS,
    ...refresh,
    scope: grant.scopes.join(' '),
    token_type: 'Bearer',
    ...identity,
  }
}

function idToken(world: World, grant: Grant, access: string, nonce: string | undefined): string {
  const [key] = world.keys
  const mailbox = world.mailboxes.get(grant.email.toLowerCase())
  if (!key || !mailbox) throw new OAuthRefusal('invalid_grant', EXPIRED)
  const seconds = Math.floor(world.now().getTime() / 1000)
  const named = grant.scopes.includes(PROFILE_SCOPE) ? { name: mailbox.name } : {}
  const addressed = grant.scopes.includes(EMAIL_SCOPE)
    ? { email: mailbox.email, email_verified: true }
    : {}
  return signJwt(key, key.kid, {
    iss: world.issuer,
    azp: world.client.id,
    aud: world.client.id,
    sub: mailbox.sub,
    ...addressed,
    // OpenID Connect Core §3.1.3.6: the left half of the hash.
    at_hash: createHash('sha256').update(access).digest().subarray(0, 16).toString('base64url'),
    ...(nonce === undefined ? {} : { nonce }),
    ...named,
    iat: seconds,
    exp: seconds + 3_600,
  })
}

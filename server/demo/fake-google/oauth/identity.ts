import { Hono } from 'hono'
import { type Served, observed } from '../observe.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { bearerOf } from '../bearer.ts'
import { EMAIL_SCOPE } from './scopes.ts'

const CERTS_AGE = 'public, max-age=19800, must-revalidate, no-transform'

/** Certificates in both forms, the person's own data, and the discovery document. */
export const identityRoutes = (world: World) =>
  new Hono<Served>()
    .get('/oauth2/v1/certs', observed(world, 'certs'), (c) => {
      c.header('cache-control', CERTS_AGE)
      return c.json(Object.fromEntries(world.keys.map((key) => [key.kid, key.certificate])))
    })
    .get('/oauth2/v3/certs', observed(world, 'certs'), (c) => {
      c.header('cache-control', CERTS_AGE)
      return c.json({
        keys: world.keys.map(({ publicKey, kid }) => ({
          ...publicKey.export({ format: 'jwk' }),
          kid,
          alg: 'RS256',
          use: 'sig',
        })),
      })
    })
    .on(
      'GET',
      ['/v1/userinfo', '/oauth2/v3/userinfo', '/oauth2/v2/userinfo'],
      observed(world, 'userinfo'),
      (c) => {
        const { grant, mailbox } = bearerOf(world, c.req.header('authorization'))
        if (!grant.scopes.includes('openid') && !grant.scopes.includes(EMAIL_SCOPE))
          throw new Refusal(403, { reason: 'insufficientPermissions' })
        const [given] = mailbox.name.split(' ')
        const old = c.req.path.includes('/v2/')
        return c.json({
          ...(old
            ? { id: mailbox.sub, verified_email: true }
            : { sub: mailbox.sub, email_verified: true }),
          name: mailbox.name,
          given_name: given,
          email: mailbox.email,
        })
      },
    )
    .get('/.well-known/openid-configuration', (c) => {
      const at = (path: string) => `${world.origin}${path}`
      return c.json({
        issuer: world.issuer,
        authorization_endpoint: at('/o/oauth2/v2/auth'),
        token_endpoint: at('/token'),
        revocation_endpoint: at('/revoke'),
        userinfo_endpoint: at('/v1/userinfo'),
        jwks_uri: at('/oauth2/v3/certs'),
        response_types_supported: ['code'],
        response_modes_supported: ['query'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid', 'email', 'profile'],
        token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
        code_challenge_methods_supported: ['plain', 'S256'],
        grant_types_supported: ['authorization_code', 'refresh_token'],
        authorization_response_iss_parameter_supported: true,
      })
    })

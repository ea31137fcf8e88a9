import { X509Certificate, createHash, createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FakeGoogle } from '#server/demo/fake-google/start.ts'
import {
  DAY_MS,
  GMAIL,
  REDIRECT,
  ROBIN,
  SAM,
  aGoogle,
  askToken,
  authorizeUrl,
  claimsOf,
  exchange,
  getJson,
  gmail,
  refresh,
  signIn,
} from './person.ts'

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email'
const codeOf = async (google: FakeGoogle, asked: Record<string, string | null> = {}) =>
  (await google.consent(authorizeUrl(google, asked))).searchParams.get('code') ?? ''

describe('consent page', () => {
  test('says what it is, offers each mailbox and a box for Gmail; no script, strict policy, not framed', async () => {
    await using google = await aGoogle()
    const response = await fetch(authorizeUrl(google, { login_hint: SAM }))
    const page = await response.text()
    expect(page).toContain('Demo, not Google.')
    expect(page).toMatch(new RegExp(`name="mailbox" value="${SAM}" required checked`))
    expect(page).toMatch(new RegExp(`name="mailbox" value="${ROBIN}" required\\s*/>`))
    expect(page).toMatch(new RegExp(`type="checkbox" name="scope" value="${GMAIL}" checked`))
    expect(page).not.toContain('<script')
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    const css = await fetch(`${google.origin}/o/oauth2/v2/consent.css`)
    expect(css.headers.get('content-type')).toContain('text/css')
  })

  test('returns state, issuer, code and granted scopes', async () => {
    await using google = await aGoogle()
    const back = await google.consent(authorizeUrl(google), { email: SAM })
    expect(back.origin + back.pathname).toBe(REDIRECT)
    expect(Object.fromEntries(back.searchParams)).toMatchObject({
      state: 'state-1',
      iss: 'https://accounts.google.com',
      scope: `openid ${EMAIL_SCOPE} ${GMAIL}`,
      code: expect.stringMatching(/^4\/0A[\w-]{43}$/),
    })
  })

  test('Cancel denies; an unticked scope is missing from code and token', async () => {
    await using google = await aGoogle()
    const denied = await google.consent(authorizeUrl(google), { deny: true })
    expect(Object.fromEntries(denied.searchParams)).toEqual({
      error: 'access_denied',
      state: 'state-1',
      iss: 'https://accounts.google.com',
    })
    const back = await google.consent(authorizeUrl(google), { without: [GMAIL] })
    const { body } = await exchange(google, back.searchParams.get('code') ?? '')
    expect(body.scope).toBe(`openid ${EMAIL_SCOPE}`)
    const { status, body: error } = await gmail(google, body.access_token ?? '', 'profile')
    expect([status, error]).toMatchObject([
      403,
      { error: { errors: [{ reason: 'insufficientPermissions' }] } },
    ])
    const all = await google.consent(authorizeUrl(google, { scope: GMAIL }), { without: [GMAIL] })
    expect(all.searchParams.get('error')).toBe('access_denied')
  })

  test.each([
    [{ client_id: 'someone-else' }, 'invalid_client'],
    [{ client_id: null }, 'invalid_request'],
    [{ redirect_uri: 'https://evil.example/callback' }, 'redirect_uri_mismatch'],
    [{ redirect_uri: 'http://localhost.evil.example/' }, 'redirect_uri_mismatch'],
    [{ redirect_uri: null }, 'invalid_request'],
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ response_type: null }, 'invalid_request'],
    [{ scope: '' }, 'invalid_request'],
    [{ code_challenge_method: 'S512' }, 'invalid_request'],
    [{ code_challenge: 'short' }, 'invalid_request'],
    [{ state: 'x'.repeat(9_000) }, 'invalid_request'],
  ])('shows a page instead of redirecting: %#', async (asked, fault) => {
    await using google = await aGoogle()
    const response = await fetch(authorizeUrl(google, asked), { redirect: 'manual' })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(`Error 400: ${fault}`)
  })

  test('only the registered redirects when there is a list', async () => {
    await using google = await aGoogle({ redirectUris: ['https://app.example/callback'] })
    expect(
      (await google.consent(authorizeUrl(google, { redirect_uri: 'https://app.example/callback' })))
        .host,
    ).toBe('app.example')
    await expect(google.consent(authorizeUrl(google))).rejects.toThrow('redirect_uri_mismatch')
  })

  test('hostile values are text on the page', async () => {
    await using google = await aGoogle({
      mailboxes: [{ email: '"><b>x@mail.example', name: '<i>R</i>', messages: [] }],
    })
    const page = await (await fetch(authorizeUrl(google, { state: '"><script>1</script>' }))).text()
    expect(page).not.toMatch(/<script|<i>R|"><b>x/)
  })
})

describe('prompt and access type', () => {
  test.each([
    ['first consent, offline', { prompt: null }, false, true],
    ['first consent, online', { prompt: null, access_type: 'online' }, false, false],
    ['prompt=consent, online', { access_type: 'online' }, false, false],
    ['later, prompt=consent', {}, true, true],
    ['later, prompt=consent select_account', { prompt: 'consent select_account' }, true, true],
    ['later, select_account', { prompt: 'select_account' }, true, false],
  ])('refresh token: %s', async (_, asked, before, expected) => {
    await using google = await aGoogle()
    if (before) await signIn(google)
    const { refreshToken } = await signIn(google, ROBIN, asked)
    expect(refreshToken !== undefined).toBe(expected)
  })

  test('a known person with a hint is not asked again; without one the page comes', async () => {
    await using google = await aGoogle()
    await signIn(google)
    const open = (asked: Record<string, string | null>) =>
      fetch(authorizeUrl(google, asked), { redirect: 'manual' })
    expect((await open({ prompt: null, login_hint: ROBIN })).headers.get('location')).toContain(
      'code=',
    )
    expect((await open({ prompt: 'none', login_hint: ROBIN })).headers.get('location')).toContain(
      'code=',
    )
    expect((await open({ prompt: null })).status).toBe(200)
    expect((await open({ prompt: 'none', login_hint: SAM })).headers.get('location')).toContain(
      'error=interaction_required',
    )
  })

  test('revoked: the next consent is a first one', async () => {
    await using google = await aGoogle()
    await signIn(google)
    google.revoke(ROBIN)
    expect((await signIn(google, ROBIN, { prompt: null })).refreshToken).toBeDefined()
  })
})

describe('token endpoint', () => {
  test('a code gives tokens, an id token with the nonce, and works once', async () => {
    await using google = await aGoogle()
    const code = await codeOf(google)
    const { status, body } = await exchange(google, code)
    expect([status, body]).toMatchObject([
      200,
      {
        expires_in: 3599,
        token_type: 'Bearer',
        scope: `openid ${EMAIL_SCOPE} ${GMAIL}`,
        access_token: expect.stringMatching(/^ya29\./),
        refresh_token: expect.stringMatching(/^1\/\//),
      },
    ])
    expect(claimsOf(body.id_token ?? '')).toMatchObject({
      iss: 'https://accounts.google.com',
      aud: google.client.id,
      azp: google.client.id,
      email: ROBIN,
      email_verified: true,
      nonce: 'nonce-1',
      sub: expect.stringMatching(/^\d{21}$/),
      at_hash: createHash('sha256')
        .update(body.access_token ?? '')
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
    })
    expect(await exchange(google, code)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
  })

  test.each([
    [{ code_verifier: 'w'.repeat(50) }, 400, 'invalid_grant', 'Invalid code verifier.'],
    [{ code_verifier: '' }, 400, 'invalid_grant', 'Missing code verifier.'],
    [{ redirect_uri: `${REDIRECT}/` }, 400, 'redirect_uri_mismatch', 'Bad Request'],
    [{ code: '4/0Anonsense' }, 400, 'invalid_grant', 'Bad Request'],
    [{ client_secret: 'wrong' }, 401, 'invalid_client', 'Unauthorized'],
    [{ client_id: 'wrong' }, 401, 'invalid_client', 'The OAuth client was not found.'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type', 'Invalid grant_type: password'],
  ])('refuses %j', async (changed, status, error, description) => {
    await using google = await aGoogle()
    const reply = await exchange(google, await codeOf(google), changed)
    expect(reply).toMatchObject({ status, body: { error, error_description: description } })
    expect(Object.keys(reply.body)).toEqual(['error', 'error_description'])
  })

  test('a code is dead after a wrong verifier, and after ten minutes', async () => {
    await using google = await aGoogle()
    const code = await codeOf(google)
    await exchange(google, code, { code_verifier: 'w'.repeat(50) })
    expect(await exchange(google, code)).toMatchObject({ status: 400 })
    const late = await codeOf(google)
    google.advance(600_000)
    expect(await exchange(google, late)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
  })

  test('client credentials in a Basic header', async () => {
    await using google = await aGoogle()
    const { refreshToken = '' } = await signIn(google)
    const basic = Buffer.from(`${google.client.id}:${google.client.secret}`).toString('base64')
    const response = await fetch(google.endpoints.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    })
    expect(response.status).toBe(200)
  })

  test('refresh gives another access token and no refresh token; junk is invalid_grant', async () => {
    await using google = await aGoogle()
    const { refreshToken = '', accessToken } = await signIn(google)
    const { body } = await refresh(google, refreshToken)
    expect(body).not.toHaveProperty('refresh_token')
    expect(body.access_token).not.toBe(accessToken)
    expect(claimsOf(body.id_token ?? '')).not.toHaveProperty('nonce')
    expect(await gmail(google, body.access_token ?? '', 'profile')).toMatchObject({
      status: 200,
    })
    for (const junk of [
      '1//0junk',
      `${refreshToken.slice(0, -1)}_`,
      refreshToken.replace('1//0e', '1//0f'),
    ])
      expect(await refresh(google, junk)).toMatchObject({
        status: 400,
        body: { error: 'invalid_grant' },
      })
    expect(await refresh(google, '')).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    })
  })

  test('a refresh token survives a restart with the same seed, not one with another', async () => {
    let refreshToken = ''
    {
      await using google = await aGoogle({ seed: 7 })
      refreshToken = (await signIn(google)).refreshToken ?? ''
    }
    await using again = await aGoogle({ seed: 7 })
    expect(await refresh(again, refreshToken)).toMatchObject({ status: 200 })
    await using other = await aGoogle({ seed: 8 })
    expect(await refresh(other, refreshToken)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
  })
})

describe('tokens die', () => {
  const dead = {
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
  }

  test('an access token after 3,599 seconds', async () => {
    await using google = await aGoogle()
    const { accessToken, refreshToken = '' } = await signIn(google)
    google.advance(3_598_999)
    expect(await gmail(google, accessToken, 'profile')).toMatchObject({ status: 200 })
    google.advance(1)
    expect(await gmail(google, accessToken, 'profile')).toMatchObject({ status: 401 })
    expect(await refresh(google, refreshToken)).toMatchObject({ status: 200 })
  })

  test.each(['refresh', 'access'])('revoking the %s token ends the whole grant', async (which) => {
    await using google = await aGoogle()
    const { accessToken, refreshToken = '' } = await signIn(google)
    const revoke = () =>
      fetch(google.endpoints.revokeUrl, {
        method: 'POST',
        body: new URLSearchParams({ token: which === 'refresh' ? refreshToken : accessToken }),
      })
    expect((await revoke()).status).toBe(200)
    expect(await refresh(google, refreshToken)).toMatchObject(dead)
    expect(await gmail(google, accessToken, 'profile')).toMatchObject({ status: 401 })
    const again = await revoke()
    expect([again.status, await again.json()]).toEqual([
      400,
      { error: 'invalid_token', error_description: 'Token expired or revoked' },
    ])
  })

  test('the person revokes; a new consent works while the old token stays dead; Sam is untouched', async () => {
    await using google = await aGoogle()
    const { refreshToken = '' } = await signIn(google)
    const sam = await signIn(google, SAM)
    google.revoke(ROBIN)
    expect(await refresh(google, refreshToken)).toMatchObject(dead)
    const fresh = await signIn(google)
    expect(await refresh(google, fresh.refreshToken ?? '')).toMatchObject({ status: 200 })
    expect(await refresh(google, refreshToken)).toMatchObject(dead)
    expect(await gmail(google, sam.accessToken, 'profile')).toMatchObject({ status: 200 })
  })

  test('a password change kills grants that reach mail, and only those', async () => {
    await using google = await aGoogle()
    const mail = await signIn(google)
    const plain = await signIn(google, ROBIN, { scope: 'openid email' })
    google.changePassword(ROBIN)
    expect(await refresh(google, mail.refreshToken ?? '')).toMatchObject(dead)
    expect(await refresh(google, plain.refreshToken ?? '')).toMatchObject({ status: 200 })
  })

  test('a project in testing: consent dies after 7 days; in production it lives', async () => {
    await using google = await aGoogle({ publishing: 'testing' })
    const { refreshToken = '' } = await signIn(google)
    google.advance(7 * DAY_MS - 1)
    expect(await refresh(google, refreshToken)).toMatchObject({ status: 200 })
    google.advance(1)
    expect(await refresh(google, refreshToken)).toMatchObject(dead)
    google.publish('production')
    expect(await refresh(google, refreshToken)).toMatchObject({ status: 200 })
  })

  test('a code given before a revocation is worth nothing', async () => {
    await using google = await aGoogle()
    const code = await codeOf(google)
    google.revoke(ROBIN)
    expect(await exchange(google, code)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
  })
})

const signed = (jwt: string) => {
  const [head = '', body = '', signature = ''] = jwt.split('.')
  const { kid }: { kid: string } = JSON.parse(Buffer.from(head, 'base64url').toString())
  return {
    kid,
    text: Buffer.from(`${head}.${body}`),
    signature: Buffer.from(signature, 'base64url'),
  }
}

describe('identity', () => {
  test('the id token is signed by the certificate of its kid, as PEM map and as JWKS, also after a rotation', async () => {
    await using google = await aGoogle()
    const { idToken } = await signIn(google)
    await google.rotateKeys()
    const later = await signIn(google)
    const pem = await getJson<Record<string, string>>(google.endpoints.certsUrl)
    const jwks = await getJson<{
      keys: (JsonWebKey & { kid: string })[]
    }>(google.jwksUrl)
    expect(Object.keys(pem)).toEqual(jwks.keys.map(({ kid }) => kid))
    expect(Object.keys(pem)).toHaveLength(2)
    for (const { kid, text, signature } of [idToken, later.idToken].map(signed)) {
      const certificate = new X509Certificate(pem[kid] ?? '')
      expect(certificate.verify(certificate.publicKey)).toBe(true)
      expect(verify('RSA-SHA256', text, certificate.publicKey, signature)).toBe(true)
      const key = createPublicKey({ key: jwks.keys.find((one) => one.kid === kid)!, format: 'jwk' })
      expect(verify('RSA-SHA256', text, key, signature)).toBe(true)
    }
    expect(signed(idToken).kid).not.toBe(signed(later.idToken).kid)
  })

  test('certificates may be kept for a while', async () => {
    await using google = await aGoogle()
    expect((await fetch(google.endpoints.certsUrl)).headers.get('cache-control')).toMatch(
      /max-age=\d+/,
    )
  })

  test('userinfo, and the issuer of the option everywhere', async () => {
    await using google = await aGoogle({ issuer: 'https://other.example' })
    const { accessToken, idToken } = await signIn(google)
    expect(await gmail(google, accessToken, '/v1/userinfo')).toMatchObject({
      status: 200,
      body: {
        email: ROBIN,
        email_verified: true,
        name: 'Robin Hale',
        sub: claimsOf(idToken)['sub'],
      },
    })
    expect(claimsOf(idToken)['iss']).toBe('https://other.example')
    expect(await gmail(google, 'ya29.junk', '/v1/userinfo')).toMatchObject({ status: 401 })
    const discovery = await getJson<Record<string, string>>(
      `${google.origin}/.well-known/openid-configuration`,
    )
    expect(discovery).toMatchObject({
      issuer: 'https://other.example',
      token_endpoint: google.endpoints.tokenUrl,
      jwks_uri: google.jwksUrl,
    })
  })

  test('the token endpoint answers a wrong form in its own shape', async () => {
    await using google = await aGoogle()
    expect(await askToken(google, { client_id: '' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    })
  })
})

import { type KeyObject, createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { verifyJwt } from './jwt.ts'
import { type KeySource, createKeySource, readKeys } from './keys.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const SECONDS = NOW.getTime() / 1_000
const [ours, strangers] = [keyPair(), keyPair()]
const keys: KeySource = { keyOf: async (kid) => (kid === 'k1' ? ours.publicKey : undefined) }
const expected = { issuers: ['https://accounts.google.com'], audience: 'client' }
const claims = {
  iss: 'https://accounts.google.com',
  aud: 'client',
  sub: '1',
  iat: SECONDS - 10,
  exp: SECONDS + 3_590,
}

function keyPair(bits = 2_048) {
  return generateKeyPairSync('rsa', { modulusLength: bits })
}
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
function sign(body: object, header: object = { alg: 'RS256', kid: 'k1' }, key = ours.privateKey) {
  const text = `${part(header)}.${part(body)}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`
}
const verify = (token: string) => verifyJwt(token, keys, expected, NOW)

test.each([
  ['good', claims],
  ['its one audience in a list', { ...claims, aud: ['client'] }],
  ['times as text', { ...claims, iat: String(claims.iat), exp: String(claims.exp) }],
])('a good token gives its claims: %s', async (_, body) => {
  expect(await verify(sign(body))).toMatchObject({ sub: '1' })
})

const pem = ours.publicKey.export({ type: 'spki', format: 'pem' })
const withHmac = () => {
  const text = `${part({ alg: 'HS256', kid: 'k1' })}.${part(claims)}`
  return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`
}
test.each([
  ['alg none', `${part({ alg: 'none', kid: 'k1' })}.${part(claims)}.`],
  ['HS256 with the public key as secret', withHmac()],
  ['RS512 in the header', sign(claims, { alg: 'RS512', kid: 'k1' })],
  ['an unknown key', sign(claims, { alg: 'RS256', kid: 'k2' })],
  ['no key id', sign(claims, { alg: 'RS256' })],
  ["a stranger's signature", sign(claims, undefined, strangers.privateKey)],
  ["another client's audience", sign({ ...claims, aud: 'other' })],
  ['several audiences', sign({ ...claims, aud: ['client', 'other'] })],
  ['another issuer', sign({ ...claims, iss: 'https://accounts.google.com.evil.example' })],
  ['expired', sign({ ...claims, exp: SECONDS - 61 })],
  ['issued in the future', sign({ ...claims, iat: SECONDS + 61 })],
  ['living for a year', sign({ ...claims, exp: SECONDS + 31_536_000 })],
  ['no expiry', sign({ ...claims, exp: undefined })],
  ['four parts', `${sign(claims)}.e30`],
  ['padding', `${sign(claims)}==`],
  ['nothing', ''],
  ['10 kB of text', 'a.'.repeat(5_000)],
])('refused: %s', async (_, token) => {
  expect(await verify(token)).toBeUndefined()
})

test('refused: any changed character of a good token', async () => {
  const good = sign(claims)
  for (let at = 0; at < good.length; at++) {
    const changed = good.slice(0, at) + (good[at] === 'A' ? 'B' : 'A') + good.slice(at + 1)
    expect(await verify(changed), `character ${at}`).toBeUndefined()
  }
})

const jwk = (key: KeyObject) => key.export({ format: 'jwk' })
test('keys come as PEM map or JWKS; weak and foreign ones are left out', () => {
  const weak = keyPair(1_024)
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect([
    ...readKeys({ k1: pem, weak: weak.publicKey.export({ type: 'spki', format: 'pem' }) }),
  ]).toHaveLength(1)
  expect([
    ...readKeys({
      keys: [
        { ...jwk(ours.publicKey), kid: 'k1', use: 'sig', alg: 'RS256' },
        { ...jwk(strangers.publicKey), kid: 'enc', use: 'enc' },
        { ...jwk(curve.publicKey), kid: 'ec' },
        { kty: 'oct', k: 'x' },
        null,
        { ...jwk(strangers.publicKey), kid: 'k2', use: null, alg: null },
      ],
    }).keys(),
  ]).toEqual(['k1', 'k2'])
  expect([...readKeys({ k1: pem, k2: null }).keys()]).toEqual(['k1'])
  for (const junk of [undefined, '<html>', {}, { keys: [{}] }, { k: 'no pem' }, []])
    expect(readKeys(junk).size).toBe(0)
})

test('keys that may not be kept are not fetched for every token', async () => {
  let fetched = 0
  const server = createServer((_, reply) => {
    fetched++
    reply
      .writeHead(200, { 'cache-control': 'no-store, max-age=0' })
      .end(JSON.stringify({ k1: pem }))
  }).listen(0, '127.0.0.1')
  try {
    await new Promise((listening) => server.once('listening', listening))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const source = createKeySource(`http://127.0.0.1:${port}/certs`)
    for (let token = 0; token < 3; token++) expect(await source.keyOf('k1')).toBeDefined()
    expect(fetched).toBe(1)
  } finally {
    server.close()
  }
})

test('keys are fetched once, again for an unknown id, but not for every stranger', async () => {
  let fetched = 0
  const published: Record<string, string> = { k1: pem }
  const server = createServer((_, reply) => {
    fetched++
    reply.writeHead(200, {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=600',
    })
    reply.end(JSON.stringify(published))
  }).listen(0, '127.0.0.1')
  try {
    await new Promise((listening) => server.once('listening', listening))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const source = createKeySource(`http://127.0.0.1:${port}/certs`)
    await Promise.all([source.keyOf('k1'), source.keyOf('k1')])
    expect(fetched).toBe(1)
    published.k2 = strangers.publicKey.export({ type: 'spki', format: 'pem' })
    expect(await source.keyOf('k2')).toBeDefined()
    for (const kid of ['x', 'y', 'z']) expect(await source.keyOf(kid)).toBeUndefined()
    expect(fetched).toBe(2)
  } finally {
    server.close()
  }
})

test('keys that cannot be fetched are "unavailable", not "forged"', async () => {
  const source = createKeySource('http://127.0.0.1:1/certs')
  await expect(source.keyOf('k1')).rejects.toMatchObject({ code: 'unavailable' })
})

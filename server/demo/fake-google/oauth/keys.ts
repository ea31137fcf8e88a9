import { createHash, generateKeyPair, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { certificateOf } from '../../certificate.ts'

export type SigningKey = Readonly<{
  kid: string
  privateKey: KeyObject
  publicKey: KeyObject
  /** A self-signed X.509 certificate in PEM, the form Google's v1 list has. */
  certificate: string
}>

/** Any clock a test may choose lies inside. */
const SUBJECT = {
  name: 'fake-google.invalid',
  from: new Date('1970-01-01T00:00:00Z'),
  until: new Date('9999-12-31T23:59:59Z'),
}

const kept = new Map<number, Promise<SigningKey>>()

/**
 * The n-th RSA key of this process, made on first use (0.1 to 0.4 s) and kept: many fakes in one test share it.
 */
export function signingKey(index: number): Promise<SigningKey> {
  const made = kept.get(index) ?? makeKey()
  kept.set(index, made)
  return made
}

async function makeKey(): Promise<SigningKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' })
  const kid = createHash('sha256').update(spki).digest('hex').slice(0, 40)
  return { kid, ...pair, certificate: certificateOf(pair, SUBJECT) }
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JWT signed with RS256; `kid` may name another key than the one that signs, as a forger would. */
export function signJwt(
  key: Pick<SigningKey, 'privateKey'>,
  kid: string,
  claims: Readonly<Record<string, unknown>>,
): string {
  const text = `${part({ alg: 'RS256', kid, typ: 'JWT' })}.${part(claims)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key.privateKey).toString('base64url')}`
}

import { verify } from 'node:crypto'
import { z } from 'zod'
import type { KeySource } from './keys.ts'
import { Numeric } from './wire.ts'

const LONGEST_TOKEN = 8_192
/** Clocks differ by this much at most, in seconds. */
const LEEWAY_SECONDS = 60
const LONGEST_LIFETIME_SECONDS = 86_400

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200) })
/** One audience may come as a list of one. A second one is somebody else, whom we do not trust. */
const Audience = z.union([z.string(), z.tuple([z.string()]).transform(([only]) => only)])
const Claims = z.looseObject({ iss: z.string(), aud: Audience, exp: Numeric, iat: Numeric })
export type Claims = z.infer<typeof Claims>

/**
 * The claims of a signed token, or undefined when anything about it is wrong. RS256 only: no `none`, no HMAC with
 * a public key as its secret. Every base64url part must be in its one canonical form, so that no changed
 * character passes.
 *
 * @param expect issuers that count, and the audience
 * @throws AppError('unavailable') when the signing keys cannot be fetched
 * @source RFC 7515, RFC 7519 §4.1; OpenID Connect Core §3.1.3.7
 */
export async function verifyJwt(
  token: string,
  keys: KeySource,
  expect: { issuers: readonly string[]; audience: string },
  now: Date,
): Promise<Claims | undefined> {
  const [head = '', body = '', signature = '', ...rest] = token.split('.')
  if (token.length > LONGEST_TOKEN || rest.length > 0) return undefined
  const header = Header.safeParse(jsonIn(head)).data
  const claims = Claims.safeParse(jsonIn(body)).data
  const signed = bytesIn(signature)
  if (!header || !claims || !signed) return undefined
  const key = await keys.keyOf(header.kid)
  if (!key || !verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, signed)) return undefined
  return isMeantForUs(claims, expect, now) ? claims : undefined
}

function isMeantForUs(
  { iss, aud, exp, iat }: Claims,
  { issuers, audience }: { issuers: readonly string[]; audience: string },
  now: Date,
): boolean {
  const seconds = now.getTime() / 1_000
  return (
    issuers.includes(iss) &&
    aud === audience &&
    seconds < exp + LEEWAY_SECONDS &&
    iat < seconds + LEEWAY_SECONDS &&
    exp - iat <= LONGEST_LIFETIME_SECONDS
  )
}

function bytesIn(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url')
  return bytes.length > 0 && bytes.toString('base64url') === part ? bytes : undefined
}

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(bytesIn(part)?.toString('utf8') ?? '')
  } catch {
    return undefined
  }
}

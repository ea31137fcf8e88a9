import { type KeyObject, createPublicKey } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '#server/errors.ts'
import { getJson } from './http.ts'

/** Public keys by key id. */
export type KeySource = Readonly<{
  /** @throws AppError('unavailable') when the keys cannot be fetched and none are held */
  keyOf(kid: string): Promise<KeyObject | undefined>
}>

const DEFAULT_AGE_SECONDS = 3_600
const LONGEST_AGE_SECONDS = 86_400
/** An unknown key id fetches again at most this often: ids come from strangers. */
const REFETCH_EVERY_MS = 60_000
const SMALLEST_RSA_BITS = 2_048

/**
 * The signing keys a server publishes: kept as long as it says, fetched again once for a key id nobody knows.
 *
 * @param certsUrl a PEM map (`{ kid: certificate or public key }`, Google's v1) or a JWKS (v3, RFC 7517)
 */
export function createKeySource(certsUrl: string): KeySource {
  let held: { keys: Map<string, KeyObject>; endsAtMs: number } | undefined
  let fetching: Promise<void> | undefined
  let refetchedAtMs = -Infinity

  async function load(): Promise<void> {
    try {
      const { body, maxAgeSeconds = DEFAULT_AGE_SECONDS } = await getJson(certsUrl)
      const keys = readKeys(body)
      if (keys.size === 0) throw new Error('no usable key')
      const ageMs = Math.min(maxAgeSeconds, LONGEST_AGE_SECONDS) * 1_000
      held = { keys, endsAtMs: performance.now() + ageMs }
    } catch (cause) {
      throw new AppError('unavailable', 'Google’s signing keys cannot be fetched. Try again.', {
        cause,
      })
    } finally {
      fetching = undefined
    }
  }
  const loadOnce = () => (fetching ??= load())

  return {
    async keyOf(kid) {
      if (!held || performance.now() >= held.endsAtMs) await loadOnce()
      const known = held?.keys.get(kid)
      if (known || performance.now() - refetchedAtMs < REFETCH_EVERY_MS) return known
      refetchedAtMs = performance.now()
      await loadOnce()
      return held?.keys.get(kid)
    },
  }
}

const Jwk = z.object({
  kid: z.string(),
  kty: z.string(),
  use: z.string().optional(),
  n: z.string().optional(),
  e: z.string().optional(),
})
const Jwks = z.object({ keys: z.array(Jwk) })
const PemMap = z.record(z.string(), z.string())

/** RSA keys for signatures in a certificates document, by id; other keys are left out. Exported for its tests. */
export function readKeys(body: unknown): Map<string, KeyObject> {
  const jwks = Jwks.safeParse(body)
  const entries: [string, KeyObject | undefined][] = jwks.success
    ? jwks.data.keys
        .filter(({ kty, use }) => kty === 'RSA' && (use === undefined || use === 'sig'))
        .map(({ kid, kty, n = '', e = '' }) => [kid, asKey({ key: { kty, n, e }, format: 'jwk' })])
    : Object.entries(PemMap.safeParse(body).data ?? {}).map(([kid, pem]) => [kid, asKey(pem)])
  return new Map(
    entries.flatMap(([kid, key]): [string, KeyObject][] =>
      key && isStrongRsa(key) ? [[kid, key]] : [],
    ),
  )
}

/** A key nobody can read is left out: the document may hold kinds we do not know. */
function asKey(input: Parameters<typeof createPublicKey>[0]): KeyObject | undefined {
  try {
    return createPublicKey(input)
  } catch {
    return undefined
  }
}

const isStrongRsa = (key: KeyObject) =>
  key.asymmetricKeyType === 'rsa' &&
  (key.asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA_BITS

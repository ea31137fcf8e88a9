import { type KeyObject, createPublicKey } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '#server/errors.ts'
import { getJson } from './http.ts'
import { Text, hopefully, those } from './wire.ts'

/** Public keys by key id. */
export type KeySource = Readonly<{
  /** @throws AppError('unavailable') when the keys cannot be fetched and none are held */
  keyOf(kid: string): Promise<KeyObject | undefined>
}>

const DEFAULT_AGE_SECONDS = 3_600
const LONGEST_AGE_SECONDS = 86_400
/** Also for a server that forbids to keep them: every push and sign-in needs a key. */
const SHORTEST_AGE_SECONDS = 60
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
      const ageSeconds = Math.max(
        SHORTEST_AGE_SECONDS,
        Math.min(maxAgeSeconds, LONGEST_AGE_SECONDS),
      )
      held = { keys, endsAtMs: performance.now() + ageSeconds * 1_000 }
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
  kid: Text,
  kty: z.literal('RSA'),
  use: hopefully(z.string()),
  n: z.string(),
  e: z.string(),
})
const Jwks = z.object({ keys: those(Jwk) })
const PemMap = z.record(z.string(), z.unknown())

/** RSA keys for signatures in a certificates document, by id; other keys are left out. Exported for its tests. */
export function readKeys(body: unknown): Map<string, KeyObject> {
  return new Map(
    publishedIn(body).flatMap(([kid, input]): [string, KeyObject][] => {
      const key = asKey(input)
      return key && isStrongRsa(key) ? [[kid, key]] : []
    }),
  )
}

type KeyInput = Parameters<typeof createPublicKey>[0]

function publishedIn(body: unknown): [string, KeyInput][] {
  const map = PemMap.safeParse(body).data ?? {}
  if (Array.isArray(map.keys))
    return Jwks.parse(map)
      .keys.filter(({ use = 'sig' }) => use === 'sig')
      .map(({ kid, kty, n, e }) => [kid, { key: { kty, n, e }, format: 'jwk' }])
  return Object.entries(map).flatMap(([kid, pem]): [string, KeyInput][] =>
    typeof pem === 'string' ? [[kid, pem]] : [],
  )
}

/** A key nobody can read is left out: the document may hold kinds we do not know. */
function asKey(input: KeyInput): KeyObject | undefined {
  try {
    return createPublicKey(input)
  } catch {
    return undefined
  }
}

const isStrongRsa = (key: KeyObject) =>
  key.asymmetricKeyType === 'rsa' &&
  (key.asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA_BITS

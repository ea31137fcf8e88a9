import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { SetupError } from './errors.ts'

/** Keys by id; the current one seals, all of them open. */
export type Keyring = Readonly<{ current: string; keys: ReadonlyMap<string, Buffer> }>

/**
 * A key ring from its text, first key current.
 *
 * @param text "k2:<base64url of 32 bytes>,k1:…"
 * @throws SetupError naming SECRET_KEYS for a key of another shape or length, or a repeated id
 * @source RFC 5869 (HKDF-SHA256) derives the sealing key, so the same secret may serve other purposes later
 */
export function parseKeyring(text: string): Keyring {
  const keys = new Map<string, Buffer>()
  for (const part of text.split(',').map((part) => part.trim())) {
    const [id = '', secret = ''] = part.split(':')
    const key = Buffer.from(secret, 'base64url')
    if (!/^[a-z0-9]{1,16}$/.test(id) || key.length !== 32 || keys.has(id))
      throw new SetupError(
        `SECRET_KEYS: "${id.slice(0, 16)}" is not a key. Write NAME:SECRET with SECRET = 32 random bytes in base64url; \`npm run -s keys:new\` prints one.`,
      )
    keys.set(id, Buffer.from(hkdfSync('sha256', key, '', 'duebox/token-at-rest/v1', 32)))
  }
  return { current: [...keys.keys()][0] ?? '', keys }
}

/** A new key ring text with one random key. */
export const newKeyringText = (): string => `k1:${randomBytes(32).toString('base64url')}`

/**
 * Seals a text with AES-256-GCM under the current key.
 *
 * @param owner table.column.row: bound as additional data, so a value copied to another row does not open
 * @source NIST SP 800-38D, random 96-bit IV, 128-bit tag
 */
export function seal({ current, keys }: Keyring, plain: string, owner: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, current), iv)
  cipher.setAAD(Buffer.from(`v1.${current}.${owner}`))
  const body = Buffer.concat([
    iv,
    cipher.update(plain, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return `${sealedUnder(current)}${body.toString('base64url')}`
}

/**
 * Opens what {@link seal} made.
 *
 * @throws Error for an unknown key id, another owner, or any changed byte
 */
export function unseal({ keys }: Keyring, sealed: string, owner: string): string {
  const [version, id = '', text = ''] = sealed.split('.')
  const body = Buffer.from(text, 'base64url')
  if (version !== 'v1' || body.length < 28) throw new Error('not a sealed value')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, id), body.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(`v1.${id}.${owner}`)).setAuthTag(body.subarray(-16))
  return decipher.update(body.subarray(12, -16)).toString('utf8') + decipher.final('utf8')
}

/** The text, or undefined when it does not open: {@link unseal} for a value that may be lost without harm. */
export function unsealed(keyring: Keyring, sealed: string, owner: string): string | undefined {
  try {
    return unseal(keyring, sealed, owner)
  } catch {
    return undefined
  }
}

/** How every value sealed under a key begins. */
export const sealedUnder = (keyId: string): string => `v1.${keyId}.`

function keyOf(keys: ReadonlyMap<string, Buffer>, id: string): Buffer {
  const key = keys.get(id)
  if (!key) throw new Error('sealed with an unknown key')
  return key
}

/**
 * The installation's key ring: the configured text, or a file beside the embedded database that is made at the
 * first start (mode 0600).
 *
 * @throws SetupError naming DATA_DIR when the file cannot be made, or SECRET_KEYS when a key is not right
 */
export function openKeyring(
  keys: { kind: 'given'; text: string } | { kind: 'file'; path: string },
): Keyring {
  if (keys.kind === 'given') return parseKeyring(keys.text)
  try {
    mkdirSync(dirname(keys.path), { recursive: true })
    writeFileSync(keys.path, `${newKeyringText()}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw new SetupError(
        `DATA_DIR: cannot write ${keys.path}. Give the directory to this user or choose another: DATA_DIR=/some/where npm start`,
        { cause: error },
      )
  }
  return parseKeyring(readFileSync(keys.path, 'utf8').trim())
}

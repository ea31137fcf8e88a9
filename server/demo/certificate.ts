import { type KeyObject, randomBytes, sign } from 'node:crypto'

export type CertificateSubject = Readonly<{
  /** Common name of the subject, who is also the issuer. */
  name: string
  /** Host names the certificate stands for (subjectAltName); none by default. */
  hosts?: readonly string[]
  from: Date
  until: Date
}>

const SEQUENCE = 0x30
const INTEGER = 0x02
const BITS = 0x03
const OCTETS = 0x04
const UTC_TIME = 0x17
const GENERALIZED_TIME = 0x18

/** One DER value: tag, length, content. @source ITU-T X.690 §8.1 */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  const size = body.length
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, Math.floor(size / 256), size % 256]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

/** An object identifier by its encoded bytes. */
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const COMMON_NAME = oid('550403')
const SUBJECT_ALT_NAME = oid('551d11')
/** Signature algorithms by the type of key. @source RFC 8017 §A.2.4, RFC 5758 §3.2 */
const ALGORITHMS: Partial<Record<string, Buffer>> = {
  rsa: der(SEQUENCE, oid('2a864886f70d01010b'), der(0x05)),
  ec: der(SEQUENCE, oid('2a8648ce3d040302')),
}
const VERSION_3 = der(0xa0, der(INTEGER, Buffer.from([2])))

/**
 * A self-signed X.509 certificate around a key pair, as PEM.
 *
 * @param keys RSA, or an elliptic curve; SHA-256 signs
 * @throws Error for another type of key
 * @source RFC 5280 §4.1
 */
export function certificateOf(
  { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject },
  { name, hosts = [], from, until }: CertificateSubject,
): string {
  const algorithm = ALGORITHMS[publicKey.asymmetricKeyType ?? '']
  if (!algorithm) throw new Error('a certificate needs an RSA or EC key')
  const who = der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(name)))))
  const signed = der(
    SEQUENCE,
    VERSION_3,
    serial(),
    algorithm,
    who,
    der(SEQUENCE, time(from), time(until)),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(hosts.length > 0 ? [namesOf(hosts)] : []),
  )
  const signature = der(BITS, Buffer.from([0]), sign('SHA256', signed, privateKey))
  const lines = der(SEQUENCE, signed, algorithm, signature)
    .toString('base64')
    .match(/.{1,64}/g)
  return `-----BEGIN CERTIFICATE-----\n${(lines ?? []).join('\n')}\n-----END CERTIFICATE-----\n`
}

/** Positive and without a leading zero byte. */
const serial = () => der(INTEGER, Buffer.from([0x40]), randomBytes(15))

/** Two digits of the year up to 2049, four from 2050. @source RFC 5280 §4.1.2.5 */
function time(at: Date): Buffer {
  const text = `${at.toISOString().slice(0, 19).replaceAll(/\D/g, '')}Z`
  const year = at.getUTCFullYear()
  return year >= 1950 && year < 2050
    ? der(UTC_TIME, Buffer.from(text.slice(2)))
    : der(GENERALIZED_TIME, Buffer.from(text))
}

/** The extensions block with one extension, the host names. @source RFC 5280 §4.2.1.6 */
const namesOf = (hosts: readonly string[]) =>
  der(
    0xa3,
    der(
      SEQUENCE,
      der(
        SEQUENCE,
        SUBJECT_ALT_NAME,
        der(OCTETS, der(SEQUENCE, ...hosts.map((host) => der(0x82, Buffer.from(host))))),
      ),
    ),
  )

import { type KeyObject, sign } from 'node:crypto'

/** One DER value: tag, length, content. @source ITU-T X.690 §8.1 */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  const size = body.length
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, Math.floor(size / 256), size % 256]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

const SEQUENCE = 0x30
const SHA256_WITH_RSA = der(
  SEQUENCE,
  der(0x06, Buffer.from('2a864886f70d01010b', 'hex')),
  der(0x05),
)
const VERSION_3 = der(0xa0, der(0x02, Buffer.from([2])))
const SERIAL = der(0x02, Buffer.from([1]))
const COMMON_NAME = Buffer.from('550403', 'hex')
const NAME = der(
  SEQUENCE,
  der(0x31, der(SEQUENCE, der(0x06, COMMON_NAME), der(0x0c, Buffer.from('fake-google.invalid')))),
)
/** Any clock a test may choose lies inside. */
const VALIDITY = der(
  SEQUENCE,
  der(0x17, Buffer.from('700101000000Z')),
  der(0x18, Buffer.from('99991231235959Z')),
)

/**
 * A self-signed certificate around a public key, as PEM.
 *
 * @source RFC 5280 §4.1
 */
export function certificateOf(publicKey: KeyObject, privateKey: KeyObject): string {
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const signed = der(SEQUENCE, VERSION_3, SERIAL, SHA256_WITH_RSA, NAME, VALIDITY, NAME, spki)
  const signature = sign('RSA-SHA256', signed, privateKey)
  const whole = der(SEQUENCE, signed, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), signature))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

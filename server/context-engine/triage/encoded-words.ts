const ENCODED = /=\?([\w-]{1,40})\?([bq])\?([^?]{0,600})\?=(?:\s{1,10}(?==\?))?/gi
const UTF_8 = new TextDecoder()

/**
 * The text of a header value: encoded words decoded, all else as UTF-8. What cannot be decoded stays as it is written.
 *
 * @source RFC 2047
 */
export function decodedWords(bytes: Uint8Array): string {
  return UTF_8.decode(bytes).replace(
    ENCODED,
    (whole, charset: string, how: string, text: string) => {
      const raw = how === 'b' || how === 'B' ? fromBase64(text) : fromQuoted(text)
      return (raw && decoded(raw, charset)) ?? whole
    },
  )
}

const decoders = new Map<string, TextDecoder>([['utf-8', UTF_8]])
const MOST_CHARSETS = 40

function decoded(bytes: Uint8Array, charset: string): string | undefined {
  const name = charset.toLowerCase()
  const kept = decoders.get(name)
  if (kept) return kept.decode(bytes)
  try {
    const decoder = new TextDecoder(name)
    if (decoders.size < MOST_CHARSETS) decoders.set(name, decoder)
    return decoder.decode(bytes)
  } catch {
    // The charset is made up.
    return undefined
  }
}

function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/[^A-Za-z0-9+/]/g, '')
  const whole = plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0))
}

function fromQuoted(text: string): Uint8Array {
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}

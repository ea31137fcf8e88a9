const CR = 13
const LF = 10
const EQUALS = 61

/** A way to write bytes in a mail. */
export type Encoding = 'plain' | 'quoted-printable'

/**
 * The bytes of a body between two places of a raw message. Every line ends with one line feed, as mail parsers hand
 * them on; "=" at its end joins a line with the next, "=" before anything but two hexadecimal digits stays.
 *
 * @source RFC 2045 §6.7
 */
export function bodyBytes(
  raw: Uint8Array,
  from: number,
  to: number,
  encoding: Encoding,
): Uint8Array {
  const out = new Uint8Array(to - from + 1)
  let length = 0
  for (let start = from; start < to;) {
    const newline = raw.indexOf(LF, start)
    const next = newline < 0 || newline >= to ? to : newline + 1
    let end = next
    while (end > start && (raw[end - 1] === LF || raw[end - 1] === CR)) end--
    const soft = encoding === 'quoted-printable' && end > start && raw[end - 1] === EQUALS
    if (soft) end--
    if (encoding === 'plain') {
      out.set(raw.subarray(start, end), length)
      length += end - start
    } else length = decodeLine(raw, { start, end }, { out, length })
    if (!soft) out[length++] = LF
    start = next
  }
  return out.subarray(0, length)
}

function decodeLine(
  raw: Uint8Array,
  { start, end }: { start: number; end: number },
  { out, length }: { out: Uint8Array; length: number },
): number {
  let to = length
  for (let at = start; at < end; at++) {
    const byte = raw[at] ?? 0
    const high = byte === EQUALS && at + 2 < end ? nibble(raw[at + 1] ?? 0) : -1
    const low = high < 0 ? -1 : nibble(raw[at + 2] ?? 0)
    if (low < 0) out[to++] = byte
    else {
      out[to++] = (high << 4) | low
      at += 2
    }
  }
  return to
}

/** Value of a hexadecimal digit, -1 for any other byte. */
function nibble(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

const NEWLINE = 10

/**
 * The messages of an mbox file, without their "From " lines and with ">From " unquoted.
 *
 * @returns [] for an empty file; a file without "From " lines is one message
 * @source RFC 4155
 */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = []
  for (let at = 0; at >= 0 && at < bytes.length; at = nextLine(bytes, at)) {
    const blank =
      at === 0 || bytes[at - 2] === NEWLINE || (bytes[at - 2] === 13 && bytes[at - 3] === NEWLINE)
    if (blank && startsWith(bytes, at, 'From ')) starts.push(at)
  }
  if (starts.length === 0) return bytes.length > 0 ? [bytes] : []
  return starts.map((start, index) =>
    unquoted(bytes.subarray(nextLine(bytes, start), starts[index + 1] ?? bytes.length)),
  )
}

function nextLine(bytes: Uint8Array, from: number): number {
  const newline = bytes.indexOf(NEWLINE, from)
  return newline < 0 ? bytes.length : newline + 1
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}

/** Takes one ">" from each line that begins with ">From ", ">>From " and so on. */
function unquoted(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length;) {
    const end = nextLine(bytes, at)
    let marks = at
    while (bytes[marks] === 62) marks++
    const from = marks > at && startsWith(bytes, marks, 'From ') ? at + 1 : at
    kept.set(bytes.subarray(from, end), length)
    length += end - from
    at = end
  }
  return kept.subarray(0, length)
}

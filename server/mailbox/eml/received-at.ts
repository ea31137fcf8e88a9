const HEAD_BYTES = 64 * 1024

/**
 * When a mail arrived, as its own headers tell: the date behind the last `;` of the topmost Received, else Date.
 * A file has no provider to ask.
 *
 * @param raw RFC 5322 bytes; only the first 64 KiB are looked at
 * @returns undefined when neither header holds a date
 */
export function receivedAtOf(raw: Uint8Array): Date | undefined {
  const head = Buffer.from(raw.subarray(0, HEAD_BYTES)).toString('latin1')
  const lines = unfold(head)
  const received = lines.find((line) => /^received:/i.test(line))
  const date = lines.find((line) => /^date:/i.test(line))
  return instantIn(received?.slice(received.lastIndexOf(';') + 1)) ?? instantIn(date?.slice(5))
}

/** Header lines, folded ones joined; the body is left out. */
function unfold(head: string): string[] {
  const lines: string[] = []
  for (const line of head.split(/\r?\n/)) {
    if (line === '') break
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push(`${lines.pop()} ${line.slice(1)}`)
    else lines.push(line)
  }
  return lines
}

function instantIn(text: string | undefined): Date | undefined {
  const at = Date.parse((text ?? '').trim().slice(0, 100))
  return Number.isNaN(at) ? undefined : new Date(at)
}

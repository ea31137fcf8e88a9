const HEAD_BYTES = 64 * 1024

/** What a mail's own headers tell of when it came and what it answers. A file has no provider to ask. */
export type Headers = Readonly<{
  /** The date behind the last `;` of the topmost Received, else Date; undefined when neither holds one. */
  receivedAt: Date | undefined
  /** The Message-ID of the mail that began the thread, or its own; undefined without one. */
  threadId: string | undefined
}>

/**
 * @param raw RFC 5322 bytes; only the first 64 KiB are looked at
 * @source RFC 5322 §3.6.4: References begins with the first mail of the thread
 */
export function headersOf(raw: Uint8Array): Headers {
  const lines = unfold(Buffer.from(raw.subarray(0, HEAD_BYTES)).toString('latin1'))
  const valueOf = (name: string) =>
    lines.find((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`)
  const received = valueOf('received')
  const at =
    instantIn(received?.slice(received.lastIndexOf(';') + 1)) ??
    instantIn(valueOf('date')?.slice(5))
  const ids = ['references', 'in-reply-to', 'message-id'].map((name) => idIn(valueOf(name)))
  return { receivedAt: at, threadId: ids.find((id) => id !== undefined) }
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

const idIn = (line: string | undefined): string | undefined =>
  /<[^<>\s]{1,250}>/.exec(line ?? '')?.[0]

function instantIn(text: string | undefined): Date | undefined {
  const at = Date.parse((text ?? '').trim().slice(0, 100))
  return Number.isNaN(at) ? undefined : new Date(at)
}

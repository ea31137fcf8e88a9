import { isStorable } from './wire.ts'

const HEADERS_BYTES = 256 * 1024

/**
 * When a mail says it was sent, from its Date header.
 *
 * @param raw the whole message; only its headers are looked at
 * @returns undefined when there is no such header, or none that can be read
 * @source RFC 5322 §3.6.1
 */
export function dateHeaderOf(raw: Uint8Array): Date | undefined {
  const head = Buffer.from(raw.subarray(0, HEADERS_BYTES)).toString('latin1')
  const [headers = ''] = head.split(/\r?\n\r?\n/, 1)
  const written = /^date:[ \t]*([^\r\n]{1,100})/im.exec(headers)?.[1] ?? ''
  const date = new Date(written)
  return isStorable(date) ? date : undefined
}

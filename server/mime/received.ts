import { LIMITS } from './limits.ts'

const RECEIVED = /^received:/i
const NEXT_HEADER = /\n(?![ \t])/
/** The date behind the last semicolon of a Received header, with its comments. */
const STAMP_CHARS = 140
const DATE = /^date:\s{0,10}([^\n]{6,80})/im
const OFFSET = /([+-])(\d{2})(\d{2})(?:\s|\(|$)/

/**
 * When a stored message arrived, for messages that no mailbox vouches for: the newest Received header, else Date.
 *
 * @returns the instant, and that header's own offset as a zone (`UTC` without one); the epoch without any date
 */
export function receivedOf(raw: Uint8Array): { at: Date; timeZone: string } {
  const head = new TextDecoder('latin1')
    .decode(raw.subarray(0, LIMITS.headerBytes))
    .replaceAll('\r', '')
  const header = head.slice(0, head.indexOf('\n\n') < 0 ? head.length : head.indexOf('\n\n'))
  const received = header.split(NEXT_HEADER).flatMap((field) => {
    const stamp = field.slice(field.lastIndexOf(';') + 1)
    return RECEIVED.test(field) && stamp.length < Math.min(STAMP_CHARS, field.length)
      ? stampOf(stamp)
      : []
  })
  const newest = received.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]
  return newest ?? stampOf(DATE.exec(header)?.[1] ?? '')[0] ?? { at: new Date(0), timeZone: 'UTC' }
}

function stampOf(text: string): { at: Date; timeZone: string }[] {
  const plain = text
    .replace(/\s{1,40}/g, ' ')
    .replace(/\([^)]{0,40}\)/g, '')
    .trim()
  const at = new Date(plain)
  const [, sign, hours, minutes] = OFFSET.exec(plain) ?? []
  const timeZone =
    sign && hours && Number(hours) <= 14 && Number(minutes) < 60
      ? `${sign}${hours}:${minutes}`
      : 'UTC'
  return Number.isNaN(at.getTime()) ? [] : [{ at, timeZone }]
}

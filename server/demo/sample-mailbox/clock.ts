import type { Day } from '#shared/day.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** Wall clock of a zone at an instant, as milliseconds that read right in UTC. */
function wallOf(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(at)
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  )
}

/**
 * The instant at which a clock in the zone shows this day and minute.
 *
 * @param minute minutes after midnight
 * @returns a time that a daylight-saving change skips lands one hour later
 */
export function instantIn(day: Day, minute: number, zone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000
  const guess = wall - (wallOf(wall, zone) - wall)
  return new Date(wall - (wallOf(guess, zone) - guess))
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const two = (value: number) => String(value).padStart(2, '0')

/** An instant as mail headers write it, with the zone's offset: `Tue, 24 Nov 2026 08:15:00 +0100`. @source RFC 5322 3.3 */
export function mailDate(at: Date, zone: string): string {
  const seconds = Math.floor(at.getTime() / 1000) * 1000
  const wall = wallOf(seconds, zone)
  const offset = Math.round((wall - seconds) / 60_000)
  const shown = new Date(wall)
  const clock = `${two(shown.getUTCHours())}:${two(shown.getUTCMinutes())}:${two(shown.getUTCSeconds())}`
  const shift = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`
  return `${DAYS[shown.getUTCDay()]}, ${shown.getUTCDate()} ${MONTHS[shown.getUTCMonth()]} ${shown.getUTCFullYear()} ${clock} ${shift}`
}

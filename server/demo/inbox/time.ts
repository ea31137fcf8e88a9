import { dayIn } from '#shared/day.ts'

/** The visitor's clock: the instant, and an IANA zone. */
export type Clock = Readonly<{ now: Date; zone: string }>

/** An IANA zone as the page names it; UTC for a name that is none. */
export function readZone(name: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name ?? 'UTC' }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

/** As a list shows it: "14:05" today, "3 Nov" this year, "3 Nov 2025" before. */
export function shortTime(at: Date, { now, zone }: Clock): string {
  const [day, today] = [dayIn(at, zone), dayIn(now, zone)]
  if (day === today) return format(at, zone, { hour: '2-digit', minute: '2-digit' })
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return format(at, zone, { day: 'numeric', month: 'short', ...(year ? { year } : {}) })
}

/** "Tue, 24 Nov 2026, 05:39". */
export const longTime = (at: Date, { zone }: Clock): string =>
  format(at, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

const format = (at: Date, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone, hourCycle: 'h23' }).format(at)

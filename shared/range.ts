import type { Range } from './contract/me.ts'
import { type Day, addDays } from './day.ts'

const DAYS: Record<Range, number | null> = { '30d': 30, '90d': 90, '1y': 365, all: null }

/** First day of the range a person chose, as seen from `today`; null for everything. */
export function rangeFrom(range: Range, today: Day): Day | null {
  const days = DAYS[range]
  return days === null ? null : addDays(today, -days)
}

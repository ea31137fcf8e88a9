import { z } from 'zod'
import { type Day, addDays, isDay } from '#shared/day.ts'

const DaySchema = z.string().refine(isDay)
const Instant = z.iso.datetime().transform((text) => new Date(text))

const Schema = z.object({
  v: z.literal(1),
  /** History was read to its end up to here, at that time. */
  historyId: z.string().regex(/^\d{1,30}$/),
  readAt: Instant,
  /** Everything from this day on was listed; `from: null` is the whole mailbox; null: the first scan still runs. */
  covered: z.object({ from: DaySchema.nullable() }).nullable(),
  /** First day of what an expired history left unread; null when there is no such gap. */
  gapFrom: DaySchema.nullable(),
  /** When a history id was last found expired: the guard against rescanning for ever. */
  expiredAt: Instant.nullable(),
  /** The range being read backwards: everything newer than `doneTo` is done. */
  backfill: z
    .object({
      why: z.enum(['first', 'gap', 'wider']),
      doneTo: Instant.nullable(),
      looked: z.int().nonnegative(),
      /** Messages of the range that no query listed. */
      passedOver: z.int().nonnegative(),
    })
    .nullable(),
})

/** Where reading stands, in Gmail's terms. Opaque to everyone else. */
export type Cursor = Readonly<z.infer<typeof Schema>>

/** A range to read backwards: days from `from` (null: the beginning) up to and without `to` (null: now). */
export type Range = Readonly<{
  why: 'first' | 'gap' | 'wider'
  from: Day | null
  to: Day | null
}>

/** How far before the last good reading a rescan goes. @source server.md 3.6: days since then + 2 */
const GAP_MARGIN_DAYS = 2

/** The stored text; undefined when there is none, or one this version cannot read: a first scan again. */
export function parseCursor(text: string | null): Cursor | undefined {
  if (text === null) return undefined
  try {
    return Schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The cursor as it is stored. */
export const formatCursor = (cursor: Cursor): string => JSON.stringify(cursor)

/** The cursor of a mailbox nobody has read, with the history pinned before anything is listed. */
export const firstCursor = (historyId: string, now: Date): Cursor => ({
  v: 1,
  historyId,
  readAt: now,
  covered: null,
  gapFrom: null,
  expiredAt: null,
  backfill: null,
})

/**
 * What is left to read backwards. A wider range than before leaves only its older part to read, a narrower one
 * nothing; while the first scan runs, it follows the range.
 *
 * @param wantedFrom first day the person wants; null wants everything
 * @returns undefined when everything wanted is covered
 */
export function nextRange({ covered, gapFrom }: Cursor, wantedFrom: Day | null): Range | undefined {
  if (!covered) return { why: 'first', from: wantedFrom, to: null }
  if (gapFrom) return { why: 'gap', from: gapFrom, to: null }
  if (covered.from !== null && (wantedFrom === null || wantedFrom < covered.from))
    return { why: 'wider', from: wantedFrom, to: covered.from }
  return undefined
}

/** The cursor once a range is read to its end. */
export function finishRange(cursor: Cursor, { why, from }: Range): Cursor {
  const rest = { ...cursor, backfill: null }
  return why === 'gap' ? { ...rest, gapFrom: null } : { ...rest, covered: { from }, gapFrom: null }
}

/**
 * The cursor after Gmail forgot our history id: reading starts anew at `historyId`, and the days since the last
 * good reading become a range to read, so that nothing is skipped.
 */
export function afterExpiry(cursor: Cursor, historyId: string, now: Date): Cursor {
  const lastGood = cursor.readAt.toISOString().slice(0, 10)
  const gapFrom = addDays(lastGood, -GAP_MARGIN_DAYS)
  return {
    ...cursor,
    historyId,
    readAt: now,
    expiredAt: now,
    backfill: null,
    gapFrom: cursor.gapFrom && cursor.gapFrom < gapFrom ? cursor.gapFrom : gapFrom,
  }
}

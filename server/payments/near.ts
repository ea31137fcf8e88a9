import { type Day, addDays, daysBetween } from '#shared/day.ts'
import type { Item } from './item.ts'
import { rootOf } from './number.ts'

/**
 * Which items can have to do with each other. The rules of `join` look no further than this, so that a new mail
 * needs only what is near it, however long the biller's history is.
 */

/** No rule of days joins two mails that came, or name a day, further apart; two of it are for another zone. */
const REACH_DAYS = 64
/** A refund without a number is looked for among payments this far back. */
export const REFUND_DAYS = 120
const REFUND_REACH_DAYS = REFUND_DAYS + 2
/** A mail names a payment's number at most so long after another did. */
export const NUMBER_DAYS = 800
/** A receipt without a number may come any time between a bill and its due date, but for so many days at most. */
export const EARLY_DAYS = 400

/** Days are looked up by stretches of this many. */
const BUCKET_DAYS = 32

/** Days from one to another, both included. */
export type Days = Readonly<{ from: Day; to: Day }>

/** The stretches of days an item stands in: a later one that can have to do with it looks there. */
export function daysStoodAt(item: Item): string[] {
  const on = serial(item.on)
  const named = daysNamed(item)
  const buckets = new Set(named.map(bucketOf))
  const last = Math.min(Math.max(on, ...named), on + EARLY_DAYS)
  for (let bucket = bucketOf(on); bucket <= bucketOf(last); bucket++) buckets.add(bucket)
  return [...buckets].map(atDays)
}

/** The stretches of days in which what an item can have to do with stands, numbers and thread apart. */
export function daysLookedAt(item: Item): string[] {
  const buckets = new Set<number>()
  const look = (day: number, back: number) => {
    for (let bucket = bucketOf(day - back); bucket <= bucketOf(day + REACH_DAYS); bucket++)
      buckets.add(bucket)
  }
  look(serial(item.on), item.kind === 'refund' ? REFUND_REACH_DAYS : REACH_DAYS)
  for (const day of daysNamed(item)) look(day, REACH_DAYS)
  return [...buckets].map(atDays)
}

/** The days an item has to do with, as the ledger stores them: what is near it overlaps its `reachOf`. */
export function spanOf(item: Item): Days {
  const named = [item.values.dueDate, item.values.scheduledFor].filter((day) => day !== undefined)
  const days = [item.on, ...named]
  const from = days.reduce((a, b) => (a < b ? a : b))
  const back = item.kind === 'refund' ? addDays(item.on, REACH_DAYS - REFUND_REACH_DAYS) : from
  return { from: from < back ? from : back, to: days.reduce((a, b) => (a > b ? a : b)) }
}

/** Where the span of everything near an item lies at least in part, before or after it. */
export function reachOf(item: Item): Days {
  const { from, to } = spanOf(item)
  return {
    from: addDays(from, -REACH_DAYS - BUCKET_DAYS),
    to: addDays(to, REACH_DAYS + BUCKET_DAYS),
  }
}

/** The number of an item and its thread: near whatever the days. */
export function marksOf(item: Item): string[] {
  const number = numberOf(item)
  return number === undefined ? [atThread(item)] : [atThread(item), atNumber(number)]
}

/** The root of the number an item names; undefined for none. */
export const numberOf = ({ number }: Item): string | undefined => rootOf(number) || undefined

export const atNumber = (root: string): string => `number ${root}`
export const atThread = ({ mailboxId, threadId }: Item): string => `thread ${mailboxId} ${threadId}`

const daysNamed = ({ values: { dueDate, scheduledFor } }: Item): number[] =>
  [dueDate, scheduledFor].filter((day) => day !== undefined).map(serial)

const serial = (day: Day): number => daysBetween('1970-01-01', day)
const bucketOf = (day: number): number => Math.floor(day / BUCKET_DAYS)
const atDays = (bucket: number): string => `days ${bucket}`

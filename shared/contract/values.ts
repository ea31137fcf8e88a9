import { z } from 'zod'
import { isDay } from '../day.ts'
import { isCurrency } from '../money.ts'

export const Day = z.string().refine(isDay, 'a day as YYYY-MM-DD')
export type Day = z.infer<typeof Day>

export const Currency = z.string().refine(isCurrency, 'an ISO 4217 code')
export type Currency = z.infer<typeof Currency>

/** Integer minor units (safe integer) and ISO 4217 code. */
export const Money = z.strictObject({ minor: z.int(), currency: Currency })
export type Money = z.infer<typeof Money>

/** An instant as ISO 8601 in UTC. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** What a message is. */
export const Kind = z.enum([
  'bill',
  'reminder',
  'renewal',
  'autopay',
  'failed',
  'receipt',
  'refund',
  'statement',
  'scam',
  'none',
])
export type Kind = z.infer<typeof Kind>

/** Where a payment stands (product life cycle); derived, never set. */
export const Status = z.enum([
  'upcoming',
  'overdue',
  'scheduled',
  'likely_paid',
  'paid',
  'failed',
  'cancelled',
  'dismissed',
])
export type Status = z.infer<typeof Status>

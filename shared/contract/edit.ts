import { z } from 'zod'
import { Day, Money } from './values.ts'

/** A value of a payment that a person can set. */
export const EditField = z.enum([
  'biller',
  'amountDue',
  'dueDate',
  'scheduledFor',
  'reference',
  'accountRef',
  'autopay',
  'note',
])
export type EditField = z.infer<typeof EditField>

const Due = Money.refine(({ minor }) => minor >= 0, 'an amount to pay is not negative')
const Words = z.string().trim().min(1).max(200)

/** What a person sets; a field that is left out stays as it is, null takes the value away. */
export const Edit = z.strictObject({
  biller: Words.optional(),
  /** Amount and currency travel together. */
  amountDue: Due.nullable().optional(),
  dueDate: Day.nullable().optional(),
  /** The day it goes out by itself. */
  scheduledFor: Day.nullable().optional(),
  reference: Words.nullable().optional(),
  accountRef: Words.nullable().optional(),
  autopay: z.enum(['yes', 'no', 'unknown']).optional(),
  /** For the person only. */
  note: z.string().trim().min(1).max(1000).nullable().optional(),
})
export type Edit = z.infer<typeof Edit>

/** A field the person has set, so that no mail changes it, and what the mails say of it. */
export const EditedField = z.object({
  field: EditField,
  /** Written as in the history ("52.00 EUR", "2026-11-18"); null when no mail says anything. */
  mail: z.string().nullable(),
  /** The mails say something else than they did when the person set it. */
  differs: z.boolean(),
})
export type EditedField = z.infer<typeof EditedField>

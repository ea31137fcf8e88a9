import { z } from 'zod'
import { REDUCED_BYTES } from '#server/context-engine/ask/quotes.ts'
import { isDay } from '#shared/day.ts'
import { isCurrency } from '#shared/money.ts'
import type { ReadResult } from './reader.ts'

/*
 * A child that read hostile mail is not trusted: whatever it answers is checked here again, down to the last quote.
 */

/** What no database takes as text, NUL and half a character, each as U+FFFD, so that quotes keep their places. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\u{FFFD}')

const words = (most: number) => z.string().max(most).transform(storable)
const Text = z.string().min(1).max(400).transform(storable)
const Day = z.string().refine(isDay)
const Money = z.strictObject({ minor: z.int(), currency: z.string().refine(isCurrency) })
const Span = z
  .strictObject({ node: z.int().min(0), start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start <= end)
const Evidence = z
  .strictObject({
    span: Span,
    quote: words(160),
    from: z.int().min(0),
    to: z.int().min(0),
    finder: words(40),
    because: z.array(words(120)).max(12),
  })
  .refine(({ from, to, quote }) => from <= to && to <= quote.length)
const found = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value,
      confidence: z.number().min(0).max(1),
      known: z.boolean(),
      evidence: z.array(Evidence).max(4),
    })
    .exactOptional()
const Due = z.strictObject({
  biller: found(Text),
  amountDue: found(Money),
  minimumDue: found(Money),
  amountPaid: found(Money),
  arrears: found(Money),
  issueDate: found(Day),
  dueDate: found(Day),
  scheduledFor: found(Day),
  period: found(z.strictObject({ from: Day, to: Day })),
  reference: found(Text),
  accountRef: found(Text),
  iban: found(z.string().regex(/^[A-Z]{2}[0-9A-Z]{10,32}$/)),
  payLink: found(z.string().max(2_000).startsWith('https://').transform(storable)),
  autopay: found(z.boolean()),
})
const Warnings = z.array(z.strictObject({ code: words(60), text: words(300) })).max(20)
const Confidence = z.number().min(0).max(1)
const Payable = z.strictObject({
  kind: z.enum([
    'bill',
    'reminder',
    'renewal',
    'autopay',
    'failed',
    'receipt',
    'refund',
    'statement',
    'scam',
  ]),
  confidence: Confidence,
  fields: Due,
  others: z.array(Due).max(24),
  warnings: Warnings,
  needsReview: z.boolean(),
  reviewReason: words(300).nullable(),
  seen: z
    .array(z.strictObject({ label: words(60), amountDue: found(Money).unwrap() }))
    .max(6)
    .exactOptional(),
})
const None = z.strictObject({
  kind: z.literal('none'),
  confidence: Confidence,
  why: words(300),
  warnings: Warnings,
  ended: z
    .strictObject({
      biller: Text.exactOptional(),
      on: Day.exactOptional(),
      reference: Text.exactOptional(),
      accountRef: Text.exactOptional(),
    })
    .exactOptional(),
})
const Answer = z.union([
  z.strictObject({
    ok: z.literal(true),
    from: z.strictObject({ name: words(200), address: words(320) }),
    subject: words(998),
    authentic: z.union([z.boolean(), z.literal('unknown')]),
    reading: z.union([None, Payable]),
    reduced: z.string().max(REDUCED_BYTES).exactOptional(),
  }),
  z.strictObject({ ok: z.literal(false), why: z.enum(['too_large', 'broken']) }),
])

/** A child's answer when it has exactly the agreed shape and sizes; `crashed` for anything else. */
export function checkedAnswer(answer: unknown): ReadResult {
  const checked = Answer.safeParse(answer)
  return checked.success ? checked.data : { ok: false, why: 'crashed' }
}

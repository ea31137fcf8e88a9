import { isDay } from '#shared/day.ts'
import { moneyOf } from '#shared/money.ts'
import type { Due, Found, Reading } from '#server/context-engine/types.ts'
import type { Reader, ReadRequest, ReadResult } from './reader.ts'

const KINDS = [
  'bill',
  'reminder',
  'renewal',
  'autopay',
  'failed',
  'receipt',
  'refund',
  'statement',
  'scam',
] as const

/**
 * A reader for development and fault tests, never for engine or end-to-end results: it reads the lines `Kind:`,
 * `Biller:`, `Amount due:` (12.50 EUR), `Amount paid:`, `Due date:` (YYYY-MM-DD) and `Invoice:` and nothing else.
 * Without a `Kind:` line a message is `none`.
 */
export function createStandInReader(): Reader {
  return {
    engineVersion: 'stand-in',
    async read(request, _hints, signal) {
      signal.throwIfAborted()
      return standIn(request)
    },
    async [Symbol.asyncDispose]() {},
  }
}

function standIn({ raw }: ReadRequest): ReadResult {
  const text = new TextDecoder().decode(raw.subarray(0, 64 * 1024))
  const lines = new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const match = /^([A-Za-z ]{2,20}): (.{1,300})$/.exec(line)
      return match ? [[match[1]?.toLowerCase() ?? '', match[2] ?? ''] as const] : []
    }),
  )
  const address = /<([^>]{1,300})>/.exec(lines.get('from') ?? '')?.[1] ?? lines.get('from') ?? ''
  const from = { name: (lines.get('from') ?? '').replace(/\s{0,5}<.{0,300}/, ''), address }
  return {
    ok: true,
    from,
    subject: lines.get('subject') ?? '',
    authentic: 'unknown',
    reading: readingOf(lines),
  }
}

function readingOf(lines: ReadonlyMap<string, string>): Reading {
  const kind = KINDS.find((name) => name === lines.get('kind'))
  if (!kind) return { kind: 'none', confidence: 1, why: 'No Kind line', warnings: [] }
  const money = (key: string) => {
    const [decimal = '', currency = ''] = (lines.get(key) ?? '').split(' ')
    return moneyOf(decimal, currency)
  }
  const day = lines.get('due date')
  const values = {
    biller: lines.get('biller'),
    amountDue: money('amount due'),
    amountPaid: money('amount paid'),
    dueDate: day !== undefined && isDay(day) ? day : undefined,
    reference: lines.get('invoice'),
  }
  const fields: Due = Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, found(value)]],
    ),
  )
  return {
    kind,
    confidence: 1,
    fields,
    others: [],
    warnings: [],
    needsReview: false,
    reviewReason: null,
  }
}

const found = <T>(value: T): Found<T> => ({ value, confidence: 1, known: true, evidence: [] })

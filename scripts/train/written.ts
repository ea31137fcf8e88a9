import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toDocument } from '#server/mime/document.ts'
import { receivedOf } from '#server/mime/received.ts'
import { Kind } from '#shared/contract/values.ts'
import { isDay } from '#shared/day.ts'
import { moneyOf, type Money } from '#shared/money.ts'
import { rawSample } from '../samples/mail.ts'
import { readSamples, type WrittenSample } from '../samples/read.ts'
import { FOLDS } from './generator/senders.ts'
import type { Sample, Truth } from './generator/types.ts'

/** Samples the rules were mended on, and those whose readings nobody looked at: only these tell how sure a value is. */
export const LEARN = join(import.meta.dirname, '../samples/learn')
export const JUDGE = join(import.meta.dirname, '../samples/judge')

/** Senders of written samples are numbered apart from the invented ones. */
const FIRST_SENDER = 1_000_000_000
export const isWritten = (sender: number): boolean => sender >= FIRST_SENDER
/** Nobody labels them. */
const UNLABELLED = ['issueDate', 'accountRef', 'amountPaid', 'minimumDue', 'payLink']

/**
 * The written samples of a folder, in the order of their names, as the trainer wants them. Each has a sender of its own.
 *
 * @param counts how many invented mails each weighs
 * @throws Error that names the sample whose truth makes no sense
 */
export async function* written(folder: string, counts: number): AsyncGenerator<Sample> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
  let at = 0
  for (const file of files)
    for (const sample of readSamples(await readFile(join(folder, file), 'utf8'))) {
      const document = await documentOf(sample)
      if (document)
        yield { ...labelled(sample), sender: FIRST_SENDER + at, fold: at % FOLDS, document, counts }
      at += 1
    }
}

async function documentOf(sample: WrittenSample) {
  const raw = new TextEncoder().encode(rawSample(sample))
  const { at, timeZone } = receivedOf(raw)
  const document = await toDocument(raw, {
    receivedAt: at,
    timeZone,
    mailboxEmail: 'me@mailbox.example',
  })
  return 'why' in document ? undefined : document
}

function labelled({ name, truth }: WrittenSample) {
  const { alt_kinds: alternatives, ambiguous, language } = truth
  const kind = Kind.safeParse(truth['kind']).data
  if (!kind) throw new Error(`sample ${name}: no such kind`)
  const unlabelled = UNLABELLED.filter((field) => typeof truth[field] !== 'string')
  return {
    language: typeof language === 'string' ? language.slice(0, 2) : '',
    sort: kind === 'failed' ? ('failed' as const) : ('written' as const),
    truth: truthOf(kind, truth),
    also: listOf(alternatives).flatMap((other) => Kind.safeParse(other).data ?? []),
    open: new Set([...listOf(ambiguous), ...unlabelled]),
  }
}

function truthOf(kind: Truth['kind'], truth: WrittenSample['truth']): Truth {
  const text = (field: string): string | undefined => {
    const value = truth[field]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const money = (field: string): Money | undefined => {
    const [amount, currency] = [text(field), text('currency')]
    return amount && currency ? moneyOf(amount, currency) : undefined
  }
  const day = text('dueDate')
  const values = {
    biller: text('biller'),
    amountDue: money('amountDue'),
    minimumDue: money('minimumDue'),
    amountPaid: money('amountPaid'),
    dueDate: day !== undefined && isDay(day) ? day : undefined,
    reference: text('reference'),
    accountRef: text('accountRef'),
    iban: text('iban'),
    payLink: text('payLink'),
  }
  return { kind, ...definedOf(values) }
}

/** Without the fields that are undefined. */
const definedOf = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []

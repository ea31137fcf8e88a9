import { addDays, daysBetween, partsOf, type Day } from '#shared/day.ts'
import { digitsOf } from '#shared/money.ts'
import type { Kind } from '#server/context-engine/types.ts'
import { monthName, writeDay, writeMoney } from './formats.ts'
import type { Random } from './random.ts'
import type { Sender } from './senders.ts'
import type { Sort, Truth } from './types.ts'

export const KIND: Readonly<Record<Sort, Kind>> = {
  bill: 'bill',
  thanksOpen: 'bill',
  reminder: 'reminder',
  renewal: 'renewal',
  trial: 'renewal',
  autopay: 'autopay',
  failed: 'failed',
  receipt: 'receipt',
  partPaid: 'receipt',
  refund: 'refund',
  statement: 'statement',
  scam: 'scam',
  promo: 'none',
  order: 'none',
  quote: 'none',
  alert: 'none',
  income: 'none',
  shipping: 'none',
  news: 'none',
  security: 'none',
  ended: 'none',
  prices: 'none',
  chat: 'none',
  list: 'none',
  visit: 'none',
}

/** The values of one message and, once it is written, which of them stand in it. */
export type Values = Readonly<{
  received: Day
  /** Amount in minor units, and the lines it is made of. */
  amount: number
  subtotal: number
  tax: number
  link: string
  texts: ReadonlyMap<string, string>
  days: Readonly<{ issued: Day; due: Day; net: number }>
  minimum: number
  reference: string
  used: Set<string>
}>

const TERMS = [7, 10, 14, 14, 21, 30, 30, 45, 60]

/** Invented values for a message of a sort. */
export function valuesFor(sender: Sender, sort: Sort, random: Random): Values {
  const { place } = sender
  const received = addDays('2025-01-10', random.whole(0, 640))
  const net = random.pick(TERMS)
  const written = addDays(received, -random.pick([0, 0, 0, 0, 0, 1, 2, 4]))
  const due = dueDay(sort, random, { received, issued: written, net })
  const issued = sort === 'reminder' ? addDays(due, -net) : written
  const amount = amountFor(place.currency, random)
  const digits = digitsOf(place.currency)
  const tax = Math.round(amount * random.pick([0.04, 0.08, 0.1, 0.16, 0.167]))
  const money = (minor: number) =>
    writeMoney(Math.max(1, Math.round(minor)), place.currency, sender.money)
  const day = (value: Day) => writeDay(value, sender.day, place.wording.code)
  const reference = sender.prefix + random.digits(random.whole(4, 9))
  const unit = 10 ** digits
  const price =
    Math.max(1, Math.round((amount * random.pick([0.13, 0.27, 0.61])) / unit)) * unit -
    (digits > 0 ? 1 : 0)
  const minimum = Math.round(amount * random.pick([0.03, 0.05, 0.1]))
  const link = `https://${random.chance(0.6) ? 'pay' : 'www'}.${sender.domain}/${random.pick(['i', 'bill', 'pay', 'invoice', 'account'])}/${random.digits(7)}`
  const texts = new Map([
    ['amount', money(amount)],
    ['part', money(amount * random.pick([0.06, 0.12, 0.31, 0.48, 0.83]) + 3)],
    ['more', money(amount * random.pick([2, 4, 12, 7.5, 30]) + 7 * unit)],
    ['min', money(minimum)],
    ['price', money(price)],
    ['price2', money(price * 1.5 + 2)],
    ['zero', writeMoney(0, place.currency, sender.money)],
    ['subtotal', money(amount - tax)],
    ['tax', money(tax)],
    ['pct', String(random.pick([10, 15, 20, 25, 40, 50, 70]))],
    ['day', day(due)],
    ['issued', day(issued)],
    ['past', day(addDays(received, -random.whole(1, 40)))],
    ['later', day(addDays(received, random.whole(3, 75)))],
    ['n', String(daysBetween(received, due))],
    ['net', String(net)],
    ['ref', reference],
    ['acct', sender.account],
    ['last4', random.digits(4)],
    ['order', random.digits(random.whole(6, 10))],
    ['biller', sender.written],
    ['person', random.pick(place.wording.people)],
    ['month', monthName(place.wording.code, partsOf(issued).month)],
    ['year', String(partsOf(received).year)],
    ['item', random.pick(place.wording.items)],
    ['iban', sender.iban.replace(/(.{4})(?=.)/g, '$1 ')],
    ['link', link],
    ['phone', `+${random.digits(2)} ${random.digits(3)} ${random.digits(6)}`],
    ['code', random.digits(random.whole(6, 9))],
  ])
  return {
    received,
    amount,
    subtotal: amount - tax,
    tax,
    link,
    texts,
    days: { issued, due, net },
    minimum,
    reference,
    used: new Set(),
  }
}

function dueDay(
  sort: Sort,
  random: Random,
  { received, issued, net }: { received: Day; issued: Day; net: number },
): Day {
  if (sort === 'reminder')
    return addDays(received, random.chance(0.55) ? -random.whole(2, 40) : random.whole(2, 9))
  if (sort === 'bill') return addDays(issued, net)
  if (sort === 'autopay' || sort === 'failed' || sort === 'trial')
    return addDays(received, random.whole(2, 12))
  return addDays(received, random.whole(3, 34))
}

const SCALE: Readonly<Record<string, number>> = {
  JPY: 150,
  HUF: 350,
  COP: 4000,
  INR: 80,
  RUB: 90,
  CZK: 24,
  TRY: 35,
  MXN: 18,
  ZAR: 18,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  BRL: 5,
  CNY: 7,
}

/** Minor units, about 4 to 4,000 dollars' worth. */
function amountFor(currency: string, random: Random): number {
  const worth = 4 * 10 ** (random.next() * 2.4 + random.next() * 0.6)
  const units = worth * (SCALE[currency] ?? 1)
  const digits = digitsOf(currency)
  const round = random.chance(0.25) || currency === 'COP'
  return round
    ? Math.max(1, Math.round(units)) * 10 ** digits
    : Math.max(2, Math.round(units * 10 ** digits))
}

/** A text with its values put in; the names of those are kept in `used`. */
export function fill(text: string, { texts, used }: Values): string {
  return text.replace(/\{(\w{1,10})\}/g, (whole, name: string) => {
    const value = texts.get(name)
    if (value === undefined) return whole
    used.add(name)
    return value
  })
}

/** What a reading should say of a message in which the `used` values stand. */
export function truthOf(sender: Sender, sort: Sort, values: Values): Truth {
  const { used, days, amount } = values
  const kind = KIND[sort]
  if (kind === 'none' || kind === 'scam') return { kind }
  const settled = kind === 'receipt' || kind === 'refund'
  const { currency } = sender.place
  const named =
    used.has('biller') ||
    !['paymora.com', 'ledgerly.io', 'billhive.com', 'fakturo.eu'].includes(sender.domain) ||
    sender.from.name.includes(' via ')
  const due =
    used.has('day') || used.has('n')
      ? days.due
      : addDays(used.has('issued') ? days.issued : values.received, days.net)
  const dated = used.has('day') || used.has('n') || used.has('net')
  return {
    kind,
    ...(named ? { biller: sender.biller } : {}),
    ...(used.has('amount')
      ? { [settled ? 'amountPaid' : 'amountDue']: { minor: amount, currency } }
      : {}),
    ...(used.has('min') ? { minimumDue: { minor: values.minimum, currency } } : {}),
    ...(dated && !settled ? { dueDate: due } : {}),
    ...(used.has('issued') ? { issueDate: days.issued } : {}),
    ...(used.has('ref') ? { reference: values.reference } : {}),
    ...(used.has('acct') && sender.account ? { accountRef: sender.account } : {}),
    ...(used.has('iban') && sender.iban ? { iban: sender.iban } : {}),
    ...(used.has('button') && !settled ? { payLink: values.link } : {}),
  }
}

import { getDomain } from 'tldts'
import type { PayeeCheck } from '#shared/contract/checks.ts'
import { foldName } from './identity.ts'
import { writtenMoney } from './written-money.ts'

/** A payment as the tripwire sees it. */
export type Seen = Readonly<{
  id: string
  /** When its first mail came, ms. */
  firstAt: number
  biller: string
  billerKey: string
  iban: string | null
  payLink: string | null
  currency: string | null
  amountDueMinor: number | null
  /** It was paid, so that its payee was right. */
  settled: boolean
  /** `keyOf` of what the person accepted. */
  accepted: ReadonlySet<string>
}>

/** So many earlier payments make a biller known. */
const KNOWN = 2
/** Payments are compared with those of so many days before. */
const COMPARED_DAYS = 400
const COMPARED_MS = COMPARED_DAYS * 86_400_000
/** An amount is odd when it is more than so many times the highest one before. */
const ODD = 3

/** Equal for a check the person has answered already. */
export const keyOf = ({ code, now }: Pick<PayeeCheck, 'code' | 'now'>): string => `${code} ${now}`

/**
 * What differs from all earlier payments of a known biller: another bank account, another site to pay at, another
 * sender, an amount far above the others. What is not accepted or paid makes nothing known for later payments.
 *
 * @param payments those of some billers, in any order
 * @returns the open checks of each payment that has any
 */
export function checksOf(payments: readonly Seen[]): Map<string, PayeeCheck[]> {
  const ordered = payments.toSorted(
    (a, b) => a.firstAt - b.firstAt || (tieOf(a) < tieOf(b) ? -1 : 1),
  )
  const found = new Map<string, PayeeCheck[]>()
  const trusted: Seen[] = []
  for (const payment of ordered) {
    const open = openOf(payment, trusted)
    if (open.length > 0) found.set(payment.id, open)
    if (open.length === 0 || payment.settled) trusted.push(payment)
  }
  return found
}

/** Payments of one instant stand in an order of what they say, not of their ids, which differ from run to run. */
const tieOf = ({ billerKey, biller, amountDueMinor, iban, payLink, id }: Seen): string =>
  JSON.stringify([billerKey, biller, amountDueMinor, iban, payLink, id])

function openOf(payment: Seen, trusted: readonly Seen[]): PayeeCheck[] {
  const since = payment.firstAt - COMPARED_MS
  const earlier = trusted.filter(({ firstAt }) => firstAt >= since)
  return allOf(payment, earlier).filter((check) => !payment.accepted.has(keyOf(check)))
}

function allOf(payment: Seen, earlier: readonly Seen[]): PayeeCheck[] {
  const name = foldName(payment.biller)
  const mine = earlier.filter(({ billerKey }) => billerKey === payment.billerKey)
  const namesakes = earlier.filter(({ biller }) => foldName(biller) === name)
  const known = mine.length >= KNOWN ? mine : namesakes
  return [
    ...other(
      'iban',
      payment.iban,
      known.map(({ iban }) => iban),
    ),
    ...other('pay_site', siteOf(payment), known.map(siteOf)),
    ...(mine.length < KNOWN ? senderOf(payment, namesakes) : []),
    ...oddAmount(payment, known),
  ]
}

/** A value that none of at least two earlier ones equals. */
function other(
  code: PayeeCheck['code'],
  now: string | null,
  before: readonly (string | null)[],
): PayeeCheck[] {
  const said = before.filter((value) => value !== null)
  const last = said.at(-1)
  if (now === null || last === undefined || said.length < KNOWN || said.includes(now)) return []
  return [{ code, before: last, now }]
}

const siteOf = ({ payLink }: Seen): string | null => (payLink ? getDomain(payLink) : null)

/** The name of a known biller from an address that is not one of its own. */
function senderOf({ billerKey }: Seen, namesakes: readonly Seen[]): PayeeCheck[] {
  const domains = namesakes.map((one) => one.billerKey).filter(isDomain)
  const last = domains.at(-1)
  if (last === undefined || domains.length < KNOWN || domains.includes(billerKey)) return []
  const [domain = ''] = billerKey.split('/')
  // A payment service speaks for many billers, and proves that it does.
  if (domain === 'via') return []
  return [{ code: 'sender', before: last, now: domain === '?' ? 'an unproven sender' : domain }]
}

const isDomain = (billerKey: string) => /^[\w-]+(\.[\w-]+)+$/.test(billerKey)

function oddAmount({ currency, amountDueMinor }: Seen, earlier: readonly Seen[]): PayeeCheck[] {
  const same = earlier.flatMap((one) =>
    one.currency === currency && one.amountDueMinor !== null ? [one.amountDueMinor] : [],
  )
  if (amountDueMinor === null || currency === null || same.length <= KNOWN) return []
  const most = Math.max(...same)
  if (most <= 0 || amountDueMinor <= most * ODD) return []
  return [
    {
      code: 'amount',
      before: writtenMoney(most, currency) ?? '',
      now: writtenMoney(amountDueMinor, currency) ?? '',
    },
  ]
}

/** What differs, as a sentence for the person. */
export function sentenceOfCheck({ code, before, now }: PayeeCheck): string {
  const words: Record<PayeeCheck['code'], string> = {
    iban: `The bank account differs from the one before: ${now}, before it was ${before}.`,
    pay_site: `The payment page is at ${now}, before it was at ${before}.`,
    sender: `It came from ${now}, before it came from ${before}.`,
    amount: `The amount is far above the others: ${now}, before it was ${before} at most.`,
  }
  return words[code]
}

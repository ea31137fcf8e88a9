import type { Day } from '#shared/day.ts'
import { dayIn } from '#shared/day.ts'
import { type Money, decimalOf, moneyOf } from '#shared/money.ts'
import type {
  Due,
  Ended,
  Fields,
  Found,
  Kind,
  Reading,
  Seen,
} from '#server/context-engine/types.ts'
import type { ReadMessage } from '#server/payments/apply-readings.ts'
import { derive } from '#server/payments/derive.ts'
import { domainOfAddress } from '#server/payments/identity.ts'
import { itemsOf } from '#server/payments/item.ts'
import { reconcile } from '#server/payments/reconcile.ts'
import type { Decision } from '#server/payments/said.ts'

/** What a mail says, in few words; money as "52.10 EUR", `at` as a day (noon UTC) or an instant. */
export type Said = {
  kind: Kind
  at: string
  id?: string | undefined
  from?: string | undefined
  biller?: string | undefined
  due?: string | undefined
  charge?: string | undefined
  issued?: string | undefined
  amount?: string | undefined
  minimum?: string | undefined
  paid?: string | undefined
  arrears?: string | undefined
  /** Of kind none: it says that a charge is called off, with the day in `charge`. */
  ended?: boolean | undefined
  ref?: string | undefined
  account?: string | undefined
  autopay?: boolean | undefined
  period?: { from: Day; to: Day } | undefined
  payLink?: string | undefined
  iban?: string | undefined
  implied?: string[] | undefined
  thread?: string | undefined
  review?: string | undefined
  authentic?: boolean | undefined
  others?: Omit<Said, 'kind' | 'at'>[] | undefined
  /** Amounts with the words beside them, likeliest first. */
  seen?: (readonly [label: string, amount: string])[] | undefined
}

export const money = (text: string): Money => {
  const [decimal = '', currency = ''] = text.split(' ')
  const found = moneyOf(decimal, currency)
  if (!found) throw new Error(`not money: ${text}`)
  return found
}

const evidence = (quote: string) => [
  {
    span: { node: 0, start: 0, end: quote.length },
    quote: `It says ${quote} here`,
    from: 8,
    to: 8 + quote.length,
    finder: 'test',
    because: [],
  },
]

function dueOf(said: Omit<Said, 'kind' | 'at'>): Due {
  const due: { -readonly [F in keyof Due]: Due[F] } = {}
  const put = <F extends keyof Fields>(field: F, value: Fields[F] | undefined | '') => {
    if (value === undefined || value === '') return
    const found: Found<Fields[F]> = {
      value,
      confidence: 0.95,
      known: !said.implied?.includes(field),
      evidence: evidence(typeof value === 'string' ? value : JSON.stringify(value)),
    }
    Object.assign(due, { [field]: found })
  }
  put('biller', said.biller ?? 'Acme')
  put('amountDue', said.amount === undefined ? undefined : money(said.amount))
  put('minimumDue', said.minimum === undefined ? undefined : money(said.minimum))
  put('amountPaid', said.paid === undefined ? undefined : money(said.paid))
  put('arrears', said.arrears === undefined ? undefined : money(said.arrears))
  put('issueDate', said.issued)
  put('dueDate', said.due)
  put('scheduledFor', said.charge)
  put('period', said.period)
  put('reference', said.ref)
  put('accountRef', said.account)
  put('iban', said.iban)
  put('payLink', said.payLink)
  put('autopay', said.autopay)
  return due
}

const endedOf = ({ biller = 'Acme', charge, ref }: Said): Ended => ({
  biller,
  ...(charge === undefined ? {} : { on: charge }),
  ...(ref === undefined ? {} : { reference: ref }),
})

/** The reading of a mail. */
export function readingOf(said: Said): Reading {
  if (said.kind === 'none')
    return {
      kind: 'none',
      confidence: 0.9,
      why: 'It asks for no money.',
      warnings: [],
      ...(said.ended ? { ended: endedOf(said) } : {}),
    }
  return {
    kind: said.kind,
    confidence: 0.9,
    fields: dueOf(said),
    others: (said.others ?? []).map(dueOf),
    warnings: said.kind === 'scam' ? [{ code: 'scam', text: 'It asks for gift cards.' }] : [],
    needsReview: said.review !== undefined,
    reviewReason: said.review ?? null,
    ...(said.seen ? { seen: said.seen.map(seenOf) } : {}),
  }
}

const seenOf = ([label, amount]: readonly [string, string]): Seen => ({
  label,
  amountDue: { value: money(amount), confidence: 0.5, known: true, evidence: evidence(amount) },
})

const instant = (at: string) => new Date(at.length === 10 ? `${at}T12:00:00Z` : at)
let made = 0
const idOf = ({ id }: Said) => id ?? (made += 1).toString(16).padStart(8, '0')

/** A mail as the scan hands it to the ledger. */
export function mail(said: Said): ReadMessage {
  const gmailId = idOf(said)
  return {
    gmailId,
    threadId: said.thread ?? `t${gmailId}`,
    receivedAt: instant(said.at),
    engineVersion: 'test',
    result: {
      ok: true,
      from: { name: said.biller ?? 'Acme', address: said.from ?? 'billing@mail.acme.com' },
      subject: `About ${said.kind}`,
      authentic: said.authentic ?? 'unknown',
      reading: readingOf(said),
    },
  }
}

/** Gives every mail an id that stays, for tests that shuffle or repeat them. */
export const named = (mails: readonly Said[]): Said[] =>
  mails.map((said, index) => ({ ...said, id: said.id ?? `m${String(index).padStart(3, '0')}` }))

/** A payment in few words: "Acme 52.10 EUR due 2026-11-18 paid: m000 m001". */
export type Line = {
  biller: string
  status: string
  amount: string | null
  paid: string | null
  due: string | null
  mails: string[]
  review: boolean
  reviewReason: string | null
  conflict: boolean
  because: string
  paidOn: string | null
  snoozedUntil: string | null
}

export const zone = 'Europe/Berlin'

/** A decision as the tests write it. */
export const decided = (verb: Decision['verb'], at: string, day?: Day, sequence = 0): Decision => ({
  id: `${verb}-${at}-${sequence}`,
  verb,
  day,
  at: instant(at).getTime(),
  on: dayIn(instant(at), zone),
  sequence,
})

/**
 * The ledger of some mails as of a day, without a database: payments by due date (none last), then first mail.
 *
 * @param decisions what the person said of the payment that holds the mail of that id
 */
export function ledgerOf(
  mails: readonly Said[],
  today: Day,
  decisions: Record<string, Decision[]> = {},
): Line[] {
  const items = mails.flatMap((said) => {
    const id = idOf(said)
    const from = said.from ?? 'billing@mail.acme.com'
    return itemsOf(
      {
        id,
        mailboxId: 'box',
        threadId: said.thread ?? `t${id}`,
        receivedAt: instant(said.at),
        senderDomain: said.authentic === false ? null : domainOfAddress(from),
        reading: readingOf(said),
      },
      zone,
    )
  })
  return reconcile(items, [])
    .flatMap((change): Line[] => {
      if (change.do !== 'put') return []
      const ids = change.items.map(({ messageId }) => messageId)
      const { facts } = change
      const standing = derive(
        { ...change, decisions: ids.flatMap((id) => decisions[id] ?? []) },
        today,
      )
      const currency = facts.amountDue?.currency ?? facts.events.at(-1)?.amount?.currency ?? 'EUR'
      return [
        {
          biller: facts.biller,
          status: standing.status,
          amount: facts.amountDue
            ? `${decimalOf(facts.amountDue)} ${facts.amountDue.currency}`
            : null,
          paid:
            standing.amountPaidMinor === undefined
              ? null
              : `${decimalOf({ minor: standing.amountPaidMinor, currency })} ${currency}`,
          due: facts.dueDate ?? null,
          mails: ids,
          review: standing.review,
          reviewReason: standing.reviewReason ?? null,
          conflict: standing.conflict,
          because: standing.because,
          paidOn: standing.paidOn ?? null,
          snoozedUntil: standing.snoozedUntil ?? null,
        },
      ]
    })
    .toSorted(
      (a, b) => compare(a.due ?? '~', b.due ?? '~') || compare(a.mails[0] ?? '', b.mails[0] ?? ''),
    )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

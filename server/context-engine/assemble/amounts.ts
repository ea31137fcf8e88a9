import type { Money } from '#shared/money.ts'
import { NOT_ASKED } from '../languages/labels.ts'
import type { Document, Fields, Found, Kind } from '../types.ts'
import type { ScoredCandidate } from '../score/index.ts'
import { asFound, groupsOf, sureness, type Group } from './pick.ts'

/** Least chance at which an amount is worth showing. */
const SHOW_AT = 0.3
/** The same where the kind says that there is one, and nothing beside it calls it something else. */
const SHOW_EXPECTED_AT = 0.17
const EXPECTING: ReadonlySet<Kind> = new Set(['bill', 'reminder', 'autopay', 'renewal'])
/** What a trial costs later is said less plainly, and nothing else is to be paid. */
const LATER_AT = 0.12

const leastFor = (kind: Kind, best: Group<Money>): number => {
  if (kind === 'renewal' && (best.best.around.get('later')?.weight ?? 0) < 0.6) return LATER_AT
  return isExpected(kind, best) ? SHOW_EXPECTED_AT : SHOW_AT
}

type Amounts = { [F in 'amountDue' | 'minimumDue' | 'amountPaid']?: Found<Fields[F]> }

/** The consistent set of amounts for a kind: settled kinds have what was paid, open ones what is due. */
export function amountsFor(
  document: Document,
  kind: Kind,
  scored: readonly ScoredCandidate[],
): Amounts {
  if (kind === 'receipt' || kind === 'refund') {
    const paid = groupsOf(scored, 'amountPaid', ({ minor }) => minor !== 0)
    const groups = kind === 'refund' ? withCredits(paid, scored) : paid
    const best = groups[0]
    if (!best || sureness(groups, best) < 0.15) return {}
    const value = { ...best.value, minor: Math.abs(best.value.minor) }
    return {
      amountPaid: {
        ...asFound(document, best, sureness(groups, best)),
        value,
      },
    }
  }
  const due = groupsOf(scored, 'amountDue', ({ minor }) => minor > 0)
  const best = kind === 'reminder' ? (withFee(due, scored) ?? due[0]) : due[0]
  const amount =
    best && sureness(due, best) >= leastFor(kind, best)
      ? asFound(document, best, sureness(due, best))
      : undefined
  const least = groupsOf(scored, 'minimumDue', ({ minor }) => minor > 0)
  const minimum = least[0]
  const fits =
    minimum &&
    sureness(least, minimum) > 0.5 &&
    amount !== undefined &&
    minimum.value.currency === amount.value.currency &&
    minimum.value.minor < amount.value.minor
  return {
    ...(amount ? { amountDue: amount } : {}),
    ...(fits ? { minimumDue: asFound(document, minimum, sureness(least, minimum)) } : {}),
  }
}

/** A bill speaks of its amount, if only in a sentence without a label. */
const isExpected = (kind: Kind, { best: { around } }: Group<Money>): boolean =>
  EXPECTING.has(kind) && !NOT_ASKED.some((concept) => (around.get(concept)?.weight ?? 0) >= 0.4)

/** A credit note may call what it gives back "amount due" and nothing else. */
function withCredits(
  paid: readonly Group<Money>[],
  scored: readonly ScoredCandidate[],
): readonly Group<Money>[] {
  const [best] = paid
  if (best && sureness(paid, best) >= 0.3) return paid
  return groupsOf(
    scored.filter(({ around }) => around.has('due')),
    'amountDue',
    ({ minor }) => minor !== 0,
  ).map((group) => ({ ...group, score: Math.max(group.score, 0) }))
}

/** A reminder's total: the amount that is the best one and a reminder fee together. */
function withFee(
  due: readonly Group<Money>[],
  scored: readonly ScoredCandidate[],
): Group<Money> | undefined {
  const [best] = due
  if (!best) return undefined
  const { minor, currency } = best.value
  const fees = scored.flatMap(({ candidate, around }) =>
    candidate.field === 'amountDue' && (around.get('fee')?.weight ?? 0) >= 0.6
      ? [candidate.value.minor]
      : [],
  )
  return due.find(
    ({ value, best: { around } }) =>
      value.currency === currency &&
      fees.some((fee) => fee > 0 && fee < minor && value.minor === minor + fee) &&
      (around.get('later')?.weight ?? 0) < 0.5,
  )
}

import { daysBetween, type Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import type { Page } from '../document/page.ts'
import type { Candidate, Span } from '../types.ts'
import { isTermsOfEInvoice } from '../find/e-invoice.ts'
import { isOfCode } from '../find/payment-codes.ts'
import { surroundingsOf, type Surroundings } from './surroundings.ts'
import { markInstalments, markSums } from './sums.ts'
import { WEIGHTS, type Extra, type Scored } from './weights.ts'

/** A candidate with its log-odds and the reasons for them, strongest first. */
export type ScoredCandidate = Readonly<{
  candidate: Candidate
  score: number
  because: readonly string[]
  around: Surroundings
}>

type Place = Readonly<{ around: Surroundings; extras: Set<Extra>; repeats: number }>

const isScored = (field: Candidate['field']): field is Scored => field in WEIGHTS
const isMoney = (value: Candidate['value']): value is Money =>
  typeof value === 'object' && 'minor' in value

/**
 * Scores amounts and days by what stands around them; the other fields pass with the score of their finder's rank.
 * Values in answered history are left out.
 *
 * @returns one entry a candidate, in the order given
 */
export function score(page: Page, candidates: readonly Candidate[]): ScoredCandidate[] {
  const live = candidates.filter(({ span }) => page.leaves[span.node]?.quoted === false)
  const spans = { money: spansOf(live, 'amountDue'), day: spansOf(live, 'dueDate') }
  const places = new Map<string, Place>()
  const peers = peersOf(live)
  for (const candidate of live) {
    const key = placeKey(candidate)
    const rivals = isMoney(candidate.value) ? spans.money : spans.day
    if (isScored(candidate.field) && !places.has(key))
      places.set(key, placeOf(page, candidate, { rivals, peers }))
  }
  const amounts = live.flatMap((candidate) => amountAt(candidate, places.get(placeKey(candidate))))
  markSums(amounts)
  markInstalments(amounts)
  return live.map((candidate) => {
    const place = places.get(placeKey(candidate))
    return isScored(candidate.field) && place
      ? weigh(candidate, candidate.field, place)
      : { candidate, score: 0, because: [candidate.finder], around: new Map() }
  })
}

const placeKey = ({ value, span }: Candidate) =>
  `${isMoney(value) ? 'm' : 'd'} ${span.node} ${span.start} ${span.end}`

function amountAt({ field, value }: Candidate, place: Place | undefined) {
  return field === 'amountDue' && place ? [{ minor: value.minor, ...place }] : []
}

function spansOf(candidates: readonly Candidate[], field: 'amountDue' | 'dueDate'): Span[] {
  return candidates.filter((candidate) => candidate.field === field).map(({ span }) => span)
}

function placeOf(
  page: Page,
  candidate: Candidate,
  { rivals, peers }: { rivals: readonly Span[]; peers: Peers },
): Place {
  const others = rivals.filter(
    ({ node, start }) => node !== candidate.span.node || start !== candidate.span.start,
  )
  const leaf = page.leaves[candidate.span.node]
  const extras = new Set<Extra>()
  if (leaf?.node.role === 'subject') extras.add('subject')
  if (leaf?.node.role === 'forwarded') extras.add('forwarded')
  if (candidate.finder === 'e-invoice') extras.add('eInvoice')
  else if (leaf?.node.role === 'data' || isOfCode(candidate)) extras.add('structured')
  if (candidate.finder === 'terms' && leaf && isTermsOfEInvoice(page, leaf.index))
    extras.add('eInvoiceTerms')
  if (!candidate.known) extras.add('implied')
  if (candidate.finder === 'terms') extras.add('terms')
  if (candidate.finder === 'day of month') extras.add('monthDay')
  if (candidate.finder === 'bare amount') extras.add('bare')
  if (leaf && leaf.node.text.length > 1_500 && candidate.span.start > leaf.node.text.length * 0.75)
    extras.add('smallPrint')
  if (leaf && !isMoney(candidate.value) && standsInRange(leaf.node.text, candidate.span, others))
    extras.add('range')
  const around = aroundOf(page, candidate, others)
  const { value } = candidate
  const repeats = isMoney(value)
    ? rankMoney(value, peers, extras)
    : typeof value === 'string'
      ? rankDay(page, value, { peers, extras })
      : 0
  return { around, extras, repeats }
}

/** What stands around a candidate; the tax that a sum already holds says nothing against it. */
function aroundOf(page: Page, { span, finder }: Candidate, others: readonly Span[]): Surroundings {
  const around = surroundingsOf(page, span, others)
  return finder === 'with tax' ? new Map([...around].filter(([of]) => of !== 'tax')) : around
}

const BETWEEN =
  /^\s{0,3}(?:-|–|—|~|～|to|bis|through|thru|au|al|ao|a|tot|t\/m|do|til|till|по|до|έως|εως|から|부터|至|से|إلى|الى|حتى|～)\s{0,3}(?:zum|the|den|le|el)?\s{0,3}$/iu

/** "01.11.2024 bis 30.11.2024": the ends of a period. */
function standsInRange(text: string, span: Span, others: readonly Span[]): boolean {
  return others.some(({ node, start, end }) => {
    if (node !== span.node) return false
    const [from, to] = end <= span.start ? [end, span.start] : [span.end, start]
    return to - from > 0 && to - from < 14 && BETWEEN.test(text.slice(from, to))
  })
}

/** All amounts and days of a message: how often each is said, how many different ones there are. */
type Peers = Readonly<{
  said: ReadonlyMap<string, number>
  amounts: number
  /** By currency. */
  largest: ReadonlyMap<string, number>
  days: number
}>

const sumKey = ({ minor, currency }: Money) => `${minor} ${currency}`

function peersOf(live: readonly Candidate[]): Peers {
  const said = new Map<string, number>()
  const [amounts, days] = [new Set<number>(), new Set<Day>()]
  const largest = new Map<string, number>()
  for (const candidate of live) {
    if (candidate.field !== 'amountDue' && candidate.field !== 'dueDate') continue
    const key = candidate.field === 'amountDue' ? sumKey(candidate.value) : candidate.value
    said.set(key, (said.get(key) ?? 0) + 1)
    if (candidate.field === 'amountDue') {
      const { minor, currency } = candidate.value
      amounts.add(minor)
      largest.set(currency, Math.max(minor, largest.get(currency) ?? minor))
    } else days.add(candidate.value)
  }
  return { said, amounts: amounts.size, largest, days: days.size }
}

function rankMoney(money: Money, peers: Peers, extras: Set<Extra>): number {
  if (money.minor < 0) extras.add('negative')
  if (peers.amounts === 1) extras.add('only')
  else if (money.minor > 0 && money.minor === peers.largest.get(money.currency))
    extras.add('largest')
  return (peers.said.get(sumKey(money)) ?? 0) - 1
}

function rankDay(
  page: Page,
  day: Day,
  { peers, extras }: { peers: Peers; extras: Set<Extra> },
): number {
  const away = daysBetween(page.today, day)
  if (away < 0) extras.add('before')
  if (away < -200) extras.add('longAgo')
  if (away > 400) extras.add('farAhead')
  if (peers.days === 1) extras.add('only')
  return (peers.said.get(day) ?? 0) - 1
}

function weigh(
  candidate: Candidate,
  field: Scored,
  { around, extras, repeats }: Place,
): ScoredCandidate {
  const weights = WEIGHTS[field]
  const parts = new Map<string, number>([['bias', weights.bias ?? 0]])
  for (const [concept, { weight, words }] of around) {
    const log = (weights[concept] ?? 0) * weight
    if (log !== 0) parts.set(`${concept} "${words.replace(/\s{1,40}/g, ' ').slice(0, 40)}"`, log)
  }
  for (const extra of extras) if (weights[extra]) parts.set(extra, weights[extra])
  if (repeats > 0 && weights.repeated)
    parts.set('repeated', weights.repeated * Math.min(repeats, 2))
  const total = [...parts.values()].reduce((sum, log) => sum + log, 0)
  const because = [...parts]
    .filter(([name]) => name !== 'bias')
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, 6)
    .map(([name, log]) => `${log > 0 ? '+' : ''}${log.toFixed(1)} ${name}`.slice(0, 120))
  return { candidate, score: total, because, around }
}

/** The chance behind log-odds, 0..1. */
export const chance = (score: number): number => 1 / (1 + Math.exp(-score))

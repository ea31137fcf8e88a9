import { daysBetween, type Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import type { Page } from '../document/page.ts'
import type { Concept } from '../languages/types.ts'
import type { Candidate, Span } from '../types.ts'
import { isTermsOfEInvoice } from '../find/e-invoice.ts'
import { isOfCode } from '../find/payment-codes.ts'
import { rivalsOf, type Rivals } from './rivals.ts'
import { surroundingsOf, type Surroundings } from './surroundings.ts'
import { markBesideDays } from './beside-days.ts'
import { markInstalments, markSums } from './sums.ts'
import { markProducts } from './products.ts'
import { isOfDiscount } from './terms.ts'
import { WEIGHTS, type Extra, type Scored } from './weights.ts'

/** A candidate with its log-odds and the reasons for them, strongest first. */
export type ScoredCandidate = Readonly<{
  candidate: Candidate
  score: number
  because: readonly string[]
  around: Surroundings
}>

export type Place = Readonly<{ around: Surroundings; extras: Set<Extra>; repeats: number }>

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
  const places = placesOf(page, live)
  const amounts = live.flatMap((candidate, index) => amountAt(candidate, places[index]))
  markSums(amounts)
  markInstalments(amounts)
  markBesideDays(page, live, places)
  return live.map((candidate, index) => {
    const place = places[index]
    return isScored(candidate.field) && place
      ? weigh(candidate, candidate.field, place)
      : { candidate, score: 0, because: [candidate.finder], around: NOTHING }
  })
}

const NOTHING: Surroundings = new Map()

/** The place of each candidate whose field is scored; those of one value at one place share it. */
function placesOf(page: Page, live: readonly Candidate[]): (Place | undefined)[] {
  const spans = {
    money: rivalsOf(spansOf(live, 'amountDue')),
    day: rivalsOf(spansOf(live, 'dueDate')),
  }
  const peers = peersOf(live)
  const known = new Map<string, Place>()
  let before: Candidate | undefined
  let place: Place | undefined
  return live.map((candidate) => {
    if (!isScored(candidate.field)) return undefined
    if (place && before?.span === candidate.span && before.value === candidate.value) return place
    const key = placeKey(candidate)
    const rivals = isMoney(candidate.value) ? spans.money : spans.day
    place = known.get(key) ?? placeOf(page, candidate, { rivals, peers })
    known.set(key, place)
    before = candidate
    return place
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
  { rivals, peers }: { rivals: Rivals; peers: Peers },
): Place {
  const leaf = page.leaves[candidate.span.node]
  const extras = new Set<Extra>()
  if (leaf?.node.role === 'subject') extras.add('subject')
  if (candidate.finder === 'e-invoice') extras.add('eInvoice')
  else if (leaf?.node.role === 'data' || isOfCode(candidate)) extras.add('structured')
  if (candidate.finder === 'terms' && leaf && isTermsOfEInvoice(page, leaf.index))
    extras.add('eInvoiceTerms')
  if (candidate.finder === 'terms cell') extras.add('terms').add('eInvoiceTerms')
  if (!candidate.known) extras.add('implied')
  if (candidate.finder === 'terms') extras.add('terms')
  if (candidate.finder === 'day of month') extras.add('monthDay')
  if (candidate.finder === 'bare amount') extras.add('bare')
  if (leaf && leaf.node.text.length > 1_500 && candidate.span.start > leaf.node.text.length * 0.75)
    extras.add('smallPrint')
  if (leaf && !isMoney(candidate.value) && standsInRange(leaf.node.text, candidate.span, rivals))
    extras.add('range')
  if (leaf && isMoney(candidate.value)) markProducts(leaf.text, candidate.span, extras)
  const around = aroundOf(page, candidate, rivals)
  if (candidate.finder === 'terms' && isAsked(around)) extras.add('askedWithin')
  if (candidate.finder === 'terms' && leaf && isOfDiscount(leaf.text, candidate.span))
    extras.add('ofDiscount')
  const { value } = candidate
  const repeats = isMoney(value)
    ? rankMoney(value, peers, extras)
    : typeof value === 'string'
      ? rankDay(page, value, { peers, extras })
      : 0
  return { around, extras, repeats }
}

const ASKS: readonly Concept[] = ['request', 'due', 'overdue', 'payTo']

/** "Please pay within 7 days", "the amount of 12.00 can be paid within 14 days". */
const isAsked = (around: Surroundings): boolean =>
  (around.has('withinDays') || around.has('withinWeeks')) &&
  !around.has('failed') &&
  ASKS.some((concept) => (around.get(concept)?.weight ?? 0) >= 0.3)

/** What stands around a candidate; the tax that a sum already holds says nothing against it. */
function aroundOf(page: Page, { span, finder }: Candidate, rivals: Rivals): Surroundings {
  const around = surroundingsOf(page, span, rivals)
  return finder === 'with tax' ? new Map([...around].filter(([of]) => of !== 'tax')) : around
}

const BETWEEN =
  /^\s{0,3}(?:-|–|—|~|～|to|bis|through|thru|au|al|ao|a|tot|t\/m|do|til|till|по|до|έως|εως|から|부터|至|से|إلى|الى|حتى|～)\s{0,3}(?:zum|the|den|le|el)?\s{0,3}$/iu

/** "01.11.2024 bis 30.11.2024": the ends of a period. */
function standsInRange(text: string, span: Span, rivals: Rivals): boolean {
  return rivals.some(span, ({ start, end }) => {
    const from = end <= span.start ? end : span.end
    const to = end <= span.start ? span.start : start
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

function weigh(candidate: Candidate, field: Scored, place: Place): ScoredCandidate {
  const { around, extras, repeats } = place
  const weights = WEIGHTS[field]
  let total = weights.bias ?? 0
  for (const [concept, { weight }] of around) total += (weights[concept] ?? 0) * weight
  for (const extra of extras) total += weights[extra] ?? 0
  if (repeats > 0) total += (weights.repeated ?? 0) * Math.min(repeats, 2)
  return new Weighed(candidate, total, { field, place })
}

/** A score whose reasons are put into words when they are asked for. */
class Weighed implements ScoredCandidate {
  readonly candidate: Candidate
  readonly score: number
  readonly around: Surroundings
  readonly #how: Readonly<{ field: Scored; place: Place }>

  constructor(candidate: Candidate, score: number, how: Readonly<{ field: Scored; place: Place }>) {
    this.candidate = candidate
    this.score = score
    this.around = how.place.around
    this.#how = how
  }

  get because(): readonly string[] {
    return reasonsFor(this.#how.field, this.#how.place)
  }
}

/** The strongest parts of a score in words; few scores are asked for them. */
function reasonsFor(field: Scored, { around, extras, repeats }: Place): string[] {
  const weights = WEIGHTS[field]
  const parts: (readonly [name: string, log: number])[] = []
  for (const [concept, { weight, words }] of around) {
    const log = (weights[concept] ?? 0) * weight
    if (log !== 0) parts.push([`${concept} "${words.replace(/\s{1,40}/g, ' ').slice(0, 40)}"`, log])
  }
  for (const extra of extras) if (weights[extra]) parts.push([extra, weights[extra]])
  if (repeats > 0 && weights.repeated)
    parts.push(['repeated', weights.repeated * Math.min(repeats, 2)])
  return parts
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, 6)
    .map(([name, log]) => `${log > 0 ? '+' : ''}${log.toFixed(1)} ${name}`.slice(0, 120))
}

/** The chance behind log-odds, 0..1. */
export const chance = (score: number): number => 1 / (1 + Math.exp(-score))

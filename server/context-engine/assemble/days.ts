import { daysBetween, type Day } from '#shared/day.ts'
import type { Page } from '../document/page.ts'
import type { Fields, Found, Kind } from '../types.ts'
import { chance, type ScoredCandidate } from '../score/index.ts'
import { asFound, groupsOf, sureness, type Group } from './pick.ts'

const SHOW_AT = 0.42
const NEARLY = 0.35
/** Chance at which the only day to come is taken for the day to pay. */
const LONE = 0.28

type Days = { [F in 'dueDate' | 'scheduledFor' | 'issueDate']?: Found<Fields[F]> }

/**
 * The consistent set of days for a kind. What renews or is debited has the day of the charge (as `scheduledFor` and
 * `dueDate`); a reminder has the newer of two days to pay by; nothing settled has a day to come.
 */
export function daysFor(page: Page, kind: Kind, scored: readonly ScoredCandidate[]): Days {
  const issued = pick(
    page,
    'issueDate',
    scored,
    (day) => day <= page.today || daysBetween(page.today, day) < 15,
  )
  const own: Days = issued ? { issueDate: issued } : {}
  if (kind === 'receipt' || kind === 'refund') return own
  if (kind === 'autopay' || kind === 'renewal') {
    const charge = chargeDay(page, scored)
    return charge ? { ...own, scheduledFor: charge, dueDate: charge } : own
  }
  const due = dueDay(page, kind, scored)
  if (!due) return own
  return issued && issued.value > due.value ? { dueDate: due } : { ...own, dueDate: due }
}

/** The better supported of "charged on" and "due by"; both name the day money leaves. */
function chargeDay(page: Page, scored: readonly ScoredCandidate[]): Found<Day> | undefined {
  const charge = groupsOf(scored, 'scheduledFor')
  const due = groupsOf(scored, 'dueDate')
  const [first, second] = [charge[0], due[0]]
  const sure = first ? sureness(charge, first) : 0
  const other = second ? sureness(due, second) : 0
  if (first && sure >= SHOW_AT && sure >= other - NEARLY) return asFound(page.document, first, sure)
  if (second && other >= 0.5 && second.value >= page.today)
    return asFound(page.document, second, other)
  const lone = loneToCome(charge, page.today)
  return lone && asFound(page.document, lone, sureness(charge, lone))
}

/** The only day to come that a message names, when little speaks against it. */
function loneToCome(groups: readonly Group<Day>[], today: Day): Group<Day> | undefined {
  const [first, ...others] = groups.filter(
    ({ value }) => value > today && daysBetween(today, value) < 120,
  )
  return first && others.length === 0 && chance(first.score) >= LONE ? first : undefined
}

function dueDay(
  page: Page,
  kind: Kind,
  scored: readonly ScoredCandidate[],
): Found<Day> | undefined {
  const fits = ({ candidate, around }: ScoredCandidate) =>
    candidate.field !== 'dueDate' ||
    kind !== 'failed' ||
    (around.get('dueBy')?.weight ?? 0) > 0.5 ||
    candidate.value > page.today
  const groups = groupsOf(
    scored.filter(fits),
    'dueDate',
    (day) => Math.abs(daysBetween(page.today, day)) < 800,
  )
  const best = groups[0]
  if (!best || chance(best.score) < SHOW_AT) {
    const lone = loneToCome(groups, page.today)
    return lone && asFound(page.document, lone, sureness(groups, lone))
  }
  // "This was due on the 9th. Please pay by the 30th": the next day to come, when the best one is over.
  const next = groups
    .filter(
      ({ value, score }) => value >= page.today && score >= best.score - 2 && chance(score) > 0.6,
    )
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))[0]
  const chosen =
    kind === 'reminder' && best.value < page.today ? next : statedBeside(best, groups, page.today)
  return asFound(page.document, chosen ?? best, sureness(groups, chosen ?? best))
}

const isOfTerms = ({ finder }: { finder: string }) => finder === 'terms' || finder === 'terms cell'

/** The day a bill names beside the term that leads to another: "30 giorni … Scadenza: 30/11". */
function statedBeside(
  best: Group<Day>,
  groups: readonly Group<Day>[],
  today: Day,
): Group<Day> | undefined {
  if (!isOfTerms(best.best.candidate)) return undefined
  return groups.find(
    ({ best: { candidate, around }, value, score }) =>
      !isOfTerms(candidate) &&
      value >= today &&
      (around.get('dueBy')?.weight ?? 0) > 0.8 &&
      score >= best.score - 1.5 &&
      chance(score) > 0.6,
  )
}

function pick(
  page: Page,
  field: 'issueDate',
  scored: readonly ScoredCandidate[],
  fits: (day: Day) => boolean,
): Found<Day> | undefined {
  const groups = groupsOf(scored, field, fits)
  const best = groups[0]
  return best && chance(best.score) > 0.5
    ? asFound(page.document, best, sureness(groups, best))
    : undefined
}

import { addDays } from '#shared/day.ts'
import type { Page } from '../../document/page.ts'
import type { Line } from './lines.ts'
import { saysOf, sentencesOf, textAbove } from './lines.ts'
import { MAX_ROWS, type Row, type Rows } from './row.ts'
import { isSettled, namesChoice, namesOneOf, namesPlan } from './wording.ts'

/** Lines of one plan stand at most this many characters apart. */
const APART_CHARS = 200
/** Instalments before this many days ago were paid long since. */
const PAST_DAYS = 3

/**
 * Instalments: lines with one amount and one day each, numbered or under words that announce a plan, or such pairs in
 * one sentence. The days must go up.
 *
 * @returns undefined when there are fewer than two still to come
 */
export function plannedRows(page: Page, lines: readonly Line[]): Rows | undefined {
  for (const run of runsOf(lines)) {
    const open = openRows(page, goingUp(partsOf(page, run).flatMap((line) => rowOf(line) ?? [])))
    if (open.length >= 2) return { rows: open, because: 'instalments' }
  }
  for (const sentence of lines.flatMap(sentencesOf)) {
    const open = openRows(page, pairsIn(sentence))
    if (open.length >= 2) return { rows: open, because: 'instalments' }
  }
  return undefined
}

/** The lines of a run that name one payment each: numbered ones, else all that stand under words of a plan. */
function partsOf(page: Page, run: readonly Line[]): readonly Line[] {
  const numbered = run.filter(({ text }) => namesOneOf(text))
  const announced = run[0] !== undefined && namesPlan(textAbove(page, run[0]))
  const parts = numbered.length < 2 && announced ? run : numbered
  return parts.filter(({ text }) => !isSettled(text))
}

/** Lines near one another, each with one amount. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const before = runs.at(-1)?.at(-1)
    if (before?.node === line.node && line.start - before.end < APART_CHARS) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

/** The line's only amount, and its only day or the one that reads most like a day to pay by ("1/3" is none). */
function rowOf({ amounts, days }: Line): Row | undefined {
  const [best, next] = days.toSorted((a, b) => b.entry.score - a.entry.score)
  const amount = amounts.length === 1 ? amounts[0] : undefined
  const clear = !next || (best?.entry.score ?? 0) - next.entry.score > 1
  return amount && best && clear ? { amount, day: best } : undefined
}

const dayOf = ({ day }: Row) => day?.candidate.value ?? ''

/** The rows up to the first whose day is not after the one before. */
function goingUp(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row, index) => {
    const before = rows[index - 1]
    return before !== undefined && dayOf(row) <= dayOf(before)
  })
  return end < 0 ? rows : rows.slice(0, end)
}

const openRows = (page: Page, rows: readonly Row[]): Row[] =>
  rows.filter((row) => dayOf(row) >= addDays(page.today, -PAST_DAYS)).slice(0, MAX_ROWS)

/** "The first instalment of 600 € on 1 December, the second of 600 € on 1 March": amounts and days in turn. */
function pairsIn({ text, start, amounts, days }: Line): Row[] {
  if (amounts.length < 2 || amounts.length !== days.length) return []
  if (!namesOneOf(text) || isSettled(text)) return []
  const rows = amounts.flatMap((amount, index) => {
    const day = days[index]
    return day ? [{ amount, day }] : []
  })
  const places = rows.map(({ amount, day }) => [
    amount.candidate.span.start,
    day.candidate.span.start,
  ])
  const inTurn = places.every(([a = 0, d = 0], index) => {
    const [nextA = Infinity, nextD = Infinity] = places[index + 1] ?? []
    const first = (places[0]?.[0] ?? 0) < (places[0]?.[1] ?? 0)
    return first ? a < d && d < nextA : d < a && a < nextD
  })
  const [from, to] = [places[0], places.at(-1)].map((pair) => Math.min(...(pair ?? [0])))
  const between = text.slice((from ?? start) - start, (to ?? start) - start)
  const aside = rows.some(({ day }) => saysOf(day.entry, 'skonto') || saysOf(day.entry, 'issued'))
  return inTurn && goingUp(rows).length === rows.length && !namesChoice(between) && !aside
    ? rows
    : []
}

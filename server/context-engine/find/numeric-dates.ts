import { daysBetween, dayOf, type Day } from '#shared/day.ts'
import { LANGUAGES } from '../languages/index.ts'
import type { Page } from '../document/page.ts'
import type { FoundDay } from './days.ts'
import { commonYear } from './eras.ts'
import { nearest } from './nearest-day.ts'

type Order = 'dmy' | 'mdy'
type Rough = Readonly<{
  node: number
  start: number
  end: number
  sign: string
  numbers: readonly [number, number, number]
}>

/** A quick look: two numbers with a dash or slash, three or a last point with points. */
const LIKE_DATE = /\d(?:[/-]\s?\d|\.\s?\d{1,2}\.)/
/** A day of one digit stands last only behind a whole year: "2026. 12. 5." */
const FULL =
  /(?<![\d.,/-]|\d )(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2}|(?<=\d{3,4}[./-]\s?\d{1,2}[./-]\s?)\d)(?![\d%]|[./-]\d)/g
/** "08/12, 2015": a comma before the year. */
const COMMA =
  /(?<![\d.,/-]|\d\s)(\d{1,2})([/-])(\d{1,2}),\s?(\d{4}|(?<=,)\d{2}(?!\s?[\p{L}\p{Sc}]))(?![\d%]|[.,/-]\d)/gu
/** Where dates begin with the year: "2010 01 29", "27-7-3". */
const YEAR_FIRST =
  /(?<![\d.,/-])(?:((?:19|20)\d{2}) (\d{2}) (\d{2})|(\d{2})-(\d{1,2})-(\d))(?![\d%]|[.,/-]\d)/g
const SHORT = /(?<![\d.,/-]|\d )(\d{1,2})([./])\s?(\d{1,2})(\.?)(?![\d%,]|[./-]\d|\s?(?:€|EUR|%))/g

/**
 * All-number dates. Which number is the day is settled by the year's place, a number above 12, the sign between,
 * other dates of the message, its country, currency and language, and nearness to the day it came; a date that only
 * such hints settle counts as implied.
 */
export function numericDates(page: Page): FoundDay[] {
  const full: Rough[] = []
  const short: Rough[] = []
  for (const leaf of page.leaves) {
    const { text } = leaf
    if (page.language === 'zh')
      for (const match of text.matchAll(YEAR_FIRST)) full.push(yearFirst(page, leaf.index, match))
    if (!LIKE_DATE.test(text)) continue
    for (const match of [...text.matchAll(FULL), ...text.matchAll(COMMA)])
      full.push(rough(leaf.index, match))
    for (const match of text.matchAll(SHORT)) {
      const date = rough(leaf.index, match)
      const inside = full.some(
        ({ node, start, end }) => node === date.node && date.start < end && date.end > start,
      )
      if (!inside && (match[2] === '/' || match[4] === '.')) short.push(date)
    }
  }
  const order = orderOf(page, [...full, ...short])
  const brief = monthLeads(page) ? 'mdy' : order
  return [
    ...full.slice(0, 200).flatMap((date) => readFull(page, date, order)),
    ...short.slice(0, 100).flatMap((date) => readShort(page, date, brief)),
  ]
}

function rough(node: number, match: RegExpExecArray): Rough {
  const [whole, first, sign = '', second, third] = match
  const numbers = [
    Number(first),
    Number(second),
    third === '.' || third === '' ? 0 : Number(third),
  ] as const
  return { node, start: match.index, end: match.index + whole.length, sign, numbers }
}

function yearFirst(page: Page, node: number, match: RegExpExecArray): Rough {
  const [year = 0, month = 0, day = 0] = match.slice(1).filter(Boolean).map(Number)
  const numbers = [commonYear(page, year), month, day] as const
  return { node, start: match.index, end: match.index + match[0].length, sign: '-', numbers }
}

function readFull(page: Page, date: Rough, order: Order): FoundDay[] {
  const [a, b, c] = date.numbers
  if (a > 31) return said(date, dayOf(commonYear(page, a), b, c), a > 99)
  if (leadsWithYear(page, date)) return said(date, dayOf(commonYear(page, a), b, c), false)
  const year = commonYear(page, c)
  const sure = a > 12 || b > 12 || a === b || date.sign === '.'
  const [dmy, mdy] = [dayOf(year, b, a), dayOf(year, a, b)]
  if (sure)
    return said(
      date,
      (date.sign === '.' || a > 12 ? dmy : undefined) ?? (b > 12 ? mdy : dmy),
      c > 99,
    )
  const [first, second] = order === 'mdy' ? [mdy, dmy] : [dmy, mdy]
  const open = order === 'mdy' || isOpen(page)
  const better =
    open && first && second && isNear(page, second) && !isNear(page, first) ? second : first
  return said(date, better ?? second, false)
}

/** Where dates are written from the year down, three short numbers are, unless only another order makes a day. */
function leadsWithYear(page: Page, { numbers: [a, , c], sign }: Rough): boolean {
  const order = LANGUAGES[page.tongues[0] ?? 0]?.order
  return order === 'ymd' && sign !== '.' && c < 32 && (a > 12 || (a > 9 && page.language === 'zh'))
}

function readShort(page: Page, date: Rough, order: Order): FoundDay[] {
  const [a, b] = date.numbers
  const dayFirst = date.sign === '.' || a > 12 || (b <= 12 && order === 'dmy')
  const [day, month] = dayFirst ? [a, b] : [b, a]
  return said(date, month >= 1 && month <= 12 ? nearest(page.today, month, day) : undefined, false)
}

const said = (date: Rough, day: Day | undefined, known: boolean): FoundDay[] =>
  day === undefined
    ? []
    : [
        {
          day,
          known,
          span: { node: date.node, start: date.start, end: date.end },
          finder: 'numeric date',
        },
      ]

/** English is written in both orders, and so is what names a country of the other one. */
const isOpen = ({ language, countries }: Page) =>
  language === 'en' || countries.some(({ order }) => order === 'mdy')

/** Bills speak of days from two months back to four months ahead. */
function isNear(page: Page, day: Day): boolean {
  const away = daysBetween(page.today, day)
  return away >= -62 && away <= 125
}

/** Languages that write the month before the day where the year is left out; all but Chinese do where it ends the date. */
const EASTERN: ReadonlySet<string> = new Set(['ja', 'zh', 'ko'])
const monthLeads = ({ language, countries }: Page): boolean =>
  EASTERN.has(language) && countries[0]?.code !== 'hk'

/** The order of all-number dates in this message. */
function orderOf(page: Page, dates: readonly Rough[]): Order {
  const slashed = dates.filter(({ numbers, sign }) => numbers[0] <= 31 && sign !== '.')
  const dayFirst = slashed.filter(({ numbers }) => numbers[0] > 12).length
  const monthFirst = slashed.filter(({ numbers }) => numbers[1] > 12).length
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy'
  const country = page.countries[0]
  if (page.language !== 'zh' && monthLeads(page)) return 'mdy'
  if (country) return country.order === 'mdy' ? 'mdy' : 'dmy'
  const text = page.leaves.map(({ text }) => text.slice(0, 20_000)).join(' ')
  if (/[£€₹]|\b(?:EUR|GBP|INR|AUD|NZD)\b|R\$/.test(text)) return 'dmy'
  return LANGUAGES[page.tongues[0] ?? 0]?.order === 'mdy' ? 'mdy' : 'dmy'
}

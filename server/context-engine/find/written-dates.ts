import { dayOf } from '#shared/day.ts'
import type { Leaf, Page } from '../document/page.ts'
import { triggerOf, triggersOf } from '../document/triggers.ts'
import type { Word } from '../document/words.ts'
import type { FoundDay } from './days.ts'
import { easternYear } from './eras.ts'
import { isLastSign, lastDay, monthEnd } from './month-ends.ts'
import { monthOf, opensMonth } from './months.ts'
import { nearest } from './nearest-day.ts'

const ORDINALS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'o',
  'º',
  'ª',
  'a',
  'e',
  'ste',
  'de',
  'ter',
  'i',
  'го',
  'dia',
  'ere',
  'η',
  'ησ',
])
const JOINTS = new Set([
  'of',
  'de',
  'del',
  'of the',
  'den',
  'the',
  'van',
  'di',
  'd',
  'года',
  'г',
  'من',
])
/** What stands between a month's number and a day's in Chinese, Japanese and Korean. */
const MONTH_SIGNS = new Set(['月', '월'])
const OPENS_DATE = triggerOf((form) => MONTH_SIGNS.has(form.folded) || opensMonth(form))
/** English words that are months only beside a plain day number. */
const DOUBTFUL = new Set([
  'may',
  'mar',
  'march',
  'mai',
  'out',
  'set',
  'jan',
  'avg',
  'mars',
  'dec',
  'sept',
  'jun',
  'ago',
  'nov',
])

/**
 * Days with a month in words: "3 December 2026", "Dec. 3rd", "le 1er décembre", "03 DIC 26", "7 grudnia", "2026年12月3日",
 * "2026년 12월 3일".
 * A day without a year gets the one nearest to the day the message came, and counts as implied.
 */
export function writtenDates(page: Page, leaf: Leaf): FoundDay[] {
  const found: FoundDay[] = []
  if ((leaf.triggers & OPENS_DATE) === 0) return found
  const { words } = leaf
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word?.form || (triggersOf(word.form) & OPENS_DATE) === 0) continue
    const day = MONTH_SIGNS.has(word.folded)
      ? eastern(page, leaf, index)
      : western(page, leaf, index)
    if (day) found.push(day)
  }
  return found
}

function western(page: Page, leaf: Leaf, index: number): FoundDay | undefined {
  const { words, text } = leaf
  const first = words[index]
  if (!first || (first.folded.length < 3 && first.folded < 'א')) return undefined
  if (!first.form || !opensMonth(first.form)) return undefined
  const single = monthOf(first.folded, page.tongues)
  // "كانون الثاني" is one month; its first word alone is none.
  const second = single ? undefined : words[index + 1]
  const named = single ?? monthOf(first.folded + (second?.folded ?? ''), page.tongues)
  if (!named) return undefined
  const name = second ?? first
  const last = second ? index + 1 : index
  const { month, foreign } = named
  const lower = text[first.start] === first.folded[0]
  const before = dayBefore(words, index)
  const after = numberAfter(leaf, last + 1)
  if (before && isDayNumber(before.number, text)) {
    const later = after || !joint(words, last + 1) ? after : numberAfter(leaf, last + 2)
    const year = later && yearOf(later.word, text)
    if (foreign && (year === undefined || later?.word.folded.length !== 4)) return undefined
    return made(page, leaf, {
      month,
      day: Number(before.number.folded),
      year,
      from: before.number,
      to: year && later ? later.word : name,
    })
  }
  const day =
    after && /^\d{1,2}$/.test(after.word.folded) && isDayNumber(after.word, text)
      ? after
      : undefined
  if (!day)
    return foreign ? undefined : monthEnd(page, leaf, { month, index, last, year: after?.word })
  const next = ordinal(words, day.at + 1) ? day.at + 2 : day.at + 1
  const follow = numberAfter(leaf, next)
  const year = follow && follow.word.folded.length === 4 ? yearOf(follow.word, text) : undefined
  if (foreign || (year === undefined && lower && DOUBTFUL.has(first.folded))) return undefined
  const leading = words[index - 1]
  const yearBefore =
    year === undefined &&
    leading?.number &&
    leading.folded.length === 4 &&
    leading.gap !== undefined
      ? yearOf(leading, text)
      : undefined
  return made(page, leaf, {
    month,
    day: Number(day.word.folded),
    year: year ?? yearBefore,
    from: yearBefore && leading ? leading : first,
    to: year && follow ? follow.word : (words[next - 1] ?? day.word),
  })
}

/** The number before a month name, over an ordinal ending or a joining word: "3rd of", "1er", "10 de". */
function dayBefore(
  words: readonly Word[],
  index: number,
): { number: Word; at: number } | undefined {
  for (let back = 1; back <= 4; back++) {
    const word = words[index - back]
    const right = words[index - back + 1]
    if (!word || !right || (right.gap === 'hard' && !word.number)) return undefined
    if (word.number) return word.folded.length <= 2 ? { number: word, at: index - back } : undefined
    if (!ORDINALS.has(word.folded) && !JOINTS.has(word.folded)) return undefined
  }
  return undefined
}

/** The number behind a word, over an ordinal ending or joining word; brackets and the like part them. */
function numberAfter({ words, text }: Leaf, at: number): { word: Word; at: number } | undefined {
  const previous = words[at - 1]
  const word = words[at]
  if (!previous || !word || !/^[\s.,'’/-]{0,3}$/.test(text.slice(previous.end, word.start)))
    return undefined
  if (word.number) return word.gap === 'joined' ? undefined : { word, at }
  const skipped = JOINTS.has(word.folded) || ORDINALS.has(word.folded) ? words[at + 1] : undefined
  return skipped?.number ? { word: skipped, at: at + 1 } : undefined
}

const joint = (words: readonly Word[], at: number) => JOINTS.has(words[at]?.folded ?? '')
const ordinal = (words: readonly Word[], at: number) =>
  words[at]?.gap === 'joined' && ORDINALS.has(words[at]?.folded ?? '')

/** A year of four digits, or of two when nothing decimal follows. */
function yearOf(word: Word, text: string): number | undefined {
  if (/^(?:19|20)\d{2}$/.test(word.folded)) return Number(word.folded)
  if (/^1[0-8]\d{2}$/.test(word.folded) && !AMOUNT_GOES_ON.test(text.slice(word.end, word.end + 3)))
    return Number(word.folded)
  if (!/^\d{2}$/.test(word.folded) || /^[.,:]\d/.test(text.slice(word.end, word.end + 2)))
    return undefined
  if (!/[\s.'’-]$/.test(text.slice(Math.max(0, word.start - 1), word.start))) return undefined
  const short = Number(word.folded)
  if (short >= 70 && !AMOUNT_GOES_ON.test(text.slice(word.end, word.end + 3))) return 1900 + short
  return short >= 20 && short <= 45 ? 2000 + short : undefined
}

/** A number with more behind it than the end of a sentence: an amount, a time, a count of something. */
const AMOUNT_GOES_ON = /^(?:\s?[\p{L}\p{Sc}%]|[.,:]\d)/u

/** A plain day number: no decimals behind it, no currency before it. */
const isDayNumber = (word: Word, text: string) =>
  Number(word.folded) >= 1 &&
  Number(word.folded) <= 31 &&
  !/^[.,]\d/.test(text.slice(word.end, word.end + 2)) &&
  !/[\d.,$€£]$/.test(text.slice(Math.max(0, word.start - 1), word.start).replace(/[.,](?=$)/, ''))

function eastern(page: Page, leaf: Leaf, index: number): FoundDay | undefined {
  const { words } = leaf
  const [month, day] = [words[index - 1], words[index + 1]]
  if (month?.number && day && isLastSign(day) && Number(month.folded) <= 12)
    return lastDay(page, leaf, {
      month: Number(month.folded),
      year: undefined,
      from: month,
      to: day,
    })
  const sun = words[index + 2]
  if (!month?.number || !day?.number || !sun || !/^(?:[日号]$|일)/u.test(sun.folded))
    return undefined
  const year = /^[年년]$/u.test(words[index - 2]?.folded ?? '') ? words[index - 3] : undefined
  const lead = year ? leaf.text.slice(Math.max(0, year.start - 3), year.start) : ''
  return made(page, leaf, {
    month: Number(month.folded),
    day: Number(day.folded),
    year: year?.number ? easternYear(year.folded, lead) : undefined,
    from: year?.number ? year : month,
    // Of "일까지" the second part is no part of the date.
    to: { ...sun, end: sun.start + 1 },
  })
}

function made(
  page: Page,
  leaf: Leaf,
  {
    month,
    day,
    year,
    from,
    to,
  }: { month: number; day: number; year: number | undefined; from: Word; to: Word },
): FoundDay | undefined {
  const value = year === undefined ? nearest(page.today, month, day) : dayOf(year, month, day)
  return value === undefined
    ? undefined
    : {
        day: value,
        known: year !== undefined,
        span: { node: leaf.index, start: from.start, end: to.end },
        finder: 'written date',
      }
}

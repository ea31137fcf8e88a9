import { dayOf, endOfMonth } from '#shared/day.ts'
import { foldWord } from '../document/fold.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { Word } from '../document/words.ts'
import type { FoundDay } from './days.ts'
import { nearest } from './nearest-day.ts'

/** The end of a month, before or behind its name. */
const ENDS = new Set(
  `end ende fin finales final fine eind einde koniec końca końcem konec konce koncem slutet slutningen slutten udgangen
  utgången utgangen fim sfârșitul sfârșit finele конец конца концу кінець кінця кінцю τέλος τέλη نهاية آخر végéig végén vége
  sonuna sonu sonunda loppuun lopussa अंत`
    .split(/\s+/)
    .map(foldWord),
)
/** What stands there in Chinese, Japanese and Korean. */
const LAST_SIGNS = new Set(['末', '底', '말', '말까지', '말일', '말일까지'])
/** What joins an end to its month. */
const OF_END = new Set(
  'of de del di des du do da av af mois mes lunii του monat miesiąca месяца měsíce شهر'
    .split(' ')
    .map(foldWord),
)
/** True for the sign behind a month's own that makes it the month's end. */
export const isLastSign = ({ folded }: Word): boolean => LAST_SIGNS.has(folded)

/** "Ende Februar", "by the end of March 2027", "március végéig": the last day of a month. */
export function monthEnd(
  page: Page,
  leaf: Leaf,
  {
    month,
    index,
    last,
    year,
  }: Readonly<{
    month: number
    /** First and last word of the month. */
    index: number
    last: number
    /** The number behind it. */
    year: Word | undefined
  }>,
): FoundDay | undefined {
  const { words } = leaf
  const [before, joint] = [words[index - 1], words[index - 2]]
  const lead = [before, joint].find((word) => word !== undefined && ENDS.has(word.folded))
  if (lead && lead === joint && !OF_END.has(before?.folded ?? '')) return undefined
  const behind = words[last + 1]
  const tail = behind && (ENDS.has(behind.folded) ? behind : endBehind(words, last + 1))
  if ((!lead && !tail) || words[index]?.gap === 'hard') return undefined
  return lastDay(page, leaf, {
    month,
    year: year && /^20\d{2}$/.test(year.folded) ? Number(year.folded) : undefined,
    from: lead ?? words[index],
    to: tail ?? words[last],
  })
}

/** "फरवरी के अंत": over one word. */
const endBehind = (words: readonly Word[], at: number) =>
  words[at]?.folded === foldWord('के') && ENDS.has(words[at + 1]?.folded ?? '')
    ? words[at + 1]
    : undefined

/** The last day of a month; without a year, the one nearest to the day the message came. */
export function lastDay(
  page: Page,
  leaf: Leaf,
  {
    month,
    year,
    from,
    to,
  }: { month: number; year: number | undefined; from: Word | undefined; to: Word | undefined },
): FoundDay | undefined {
  const first = year === undefined ? nearest(page.today, month, 28) : dayOf(year, month, 28)
  return first && from && to
    ? {
        day: endOfMonth(first),
        known: false,
        span: { node: leaf.index, start: from.start, end: to.end },
        finder: 'month end',
      }
    : undefined
}

import { dayOf, addMonths, partsOf, type Day } from '#shared/day.ts'
import { foldWord } from '../document/fold.ts'
import type { Leaf, Page } from '../document/page.ts'
import { triggerOf } from '../document/triggers.ts'
import type { FoundDay } from './days.ts'

/** Words that end a "by the" before a lone number: "bis zum 10.", "avant le 5", "entro il 10", "vóór de 3e". */
const LEADS: ReadonlySet<string> = new Set(
  `bis zum|spätestens zum|spätestens am|vor dem|avant le|tard le|pour le|ici le|ici au|entro il|entro giorno|il giorno|oltre il|voor de|tegen de|
  uiterlijk de|uiterlijk op de|laatste de|antes del|antes del día|tardar el|el día|até dia|até ao dia|até o dia|no dia`
    .split('|')
    .map((lead) => foldWord(lead.trim())),
)
const LAST = new Set([...LEADS].map((lead) => lead.slice(lead.lastIndexOf(' ') + 1)))
const LEAD = triggerOf(({ folded }) => LAST.has(folded))
/** What may stand behind the number: its ending, then no other word of the same value. */
const BEHIND = /^(?:\.|er|ste|de|e|º|\.º)?(?:[ ]?[,;:!?)–-]|\.?[ ]?\n|\.?$|\.?[ ]\p{Lu}|[ ]\p{Ll})/u
/** "am 5. um 14 Uhr", "le 3 mars": hours, months, units and months' own words make it another value. */
const OTHER =
  /^\.?[ ](?:uhr|h\b|heures?|ore|uur|tage?|jours?|giorni|dagen|wochen?|semaines?|settimane|weken|euros?|eur|chf|cents?|stück|x|mal|fois|volte|jahr|ans?|anni|jaar|mois|mesi|maanden|monate?)/iu
const WORDS = 5_000

/** A day of the month by itself, the next one to come: "bitte bis zum 10. überweisen". */
export function loneDays(page: Page, leaf: Leaf, dates: readonly FoundDay[]): FoundDay[] {
  if ((leaf.triggers & LEAD) === 0) return []
  return leaf.words.slice(0, WORDS).flatMap((word, index) => {
    if (!word.number || word.end - word.start > 2) return []
    const lead = leadOf(leaf, index)
    const date = Number(word.folded)
    if (!lead || date < 1 || date > 31) return []
    const rest = leaf.text.slice(word.end, word.end + 24)
    if (!BEHIND.test(rest) || OTHER.test(rest)) return []
    if (
      dates.some(
        ({ span }) => span.node === leaf.index && span.start < word.end && span.end > word.start,
      )
    )
      return []
    const day = dayInMonth(page.today, date)
    return day === undefined
      ? []
      : [
          {
            day,
            known: false,
            span: { node: leaf.index, start: lead.start, end: word.end },
            finder: 'day of month',
          },
        ]
  })
}

function leadOf({ words }: Leaf, index: number) {
  for (const count of [2, 3]) {
    const lead = words.slice(Math.max(0, index - count), index)
    if (lead.length === count && LEADS.has(lead.map(({ folded }) => folded).join(' ')))
      return lead[0]
  }
  return undefined
}

/** The next such day of a month, today included. */
export function dayInMonth(today: Day, date: number): Day | undefined {
  const { year, month } = partsOf(today)
  const here = dayOf(year, month, date)
  if (here !== undefined && here >= today) return here
  const after = partsOf(addMonths(dayOf(year, month, 1) ?? today, 1))
  return dayOf(after.year, after.month, date)
}

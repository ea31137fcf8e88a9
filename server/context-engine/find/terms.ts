import {
  addDays,
  addMonths,
  dayOf,
  endOfMonth,
  isDay,
  partsOf,
  weekdayOf,
  type Day,
} from '#shared/day.ts'
import { countOf } from '../document/counts.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { Mark } from '../document/lexicon.ts'
import { triggerOf } from '../document/triggers.ts'
import type { Word } from '../document/words.ts'
import type { Concept } from '../languages/types.ts'
import type { FoundDay } from './days.ts'
import { eInvoiceLines, isEInvoice, isTermsOfEInvoice } from './e-invoice.ts'
import { dayInMonth, loneDays } from './lone-days.ts'
import { weekdays } from './weekdays.ts'

/** Longest term that is believed, in days. */
const MAX_DAYS = 400

/**
 * Days counted from another day: payment terms from the document's own date where it names one, everything else from
 * the day the message came (in the person's zone). All are implied.
 *
 * @param dates days the message writes out, to find its own date among them
 */
export function termDays(page: Page, dates: readonly FoundDay[]): FoundDay[] {
  const issued = issueDay(page, dates) ?? page.today
  return page.leaves.flatMap((leaf) => [
    ...leaf.marks.flatMap((mark) =>
      mark.concept === 'dayOfMonth' && opensDate(leaf, mark, dates)
        ? []
        : counted(page, leaf, { mark, issued }),
    ),
    ...(isTermsOfEInvoice(page, leaf.index)
      ? bareTerms(leaf, issued)
      : [...termsInCells(page, leaf, issued), ...(saysDueBy(leaf) ? bareTerms(leaf, issued) : [])]),
    ...(leaf.quoted
      ? []
      : [...monthDays(page, leaf), ...loneDays(page, leaf, dates), ...weekdays(page, leaf)]),
  ])
}

/** "on the coming 1st" of a date that goes on "… of November". */
const opensDate = (leaf: Leaf, { start, end }: Mark, dates: readonly FoundDay[]): boolean =>
  dates.some(({ span }) => span.node === leaf.index && span.start < end && span.end > start)

/** "vom", "du", "del" name the day of whatever stands before them: an inspection, a contract, or indeed the bill. */
function isOfOtherDay({ text }: Leaf, { start, end }: Mark): boolean {
  if (end - start > 4) return false
  return !/(?:rechnung|bescheid|faktur|factur|fattur|invoice|bill|beleg|dated)\S{0,12}\s.{0,24}$/iu.test(
    text.slice(Math.max(0, start - 50), start),
  )
}

/** The day right behind an "invoice date" label, when there is one. */
function issueDay(page: Page, dates: readonly FoundDay[]): Day | undefined {
  for (const leaf of page.leaves.filter(isEInvoice)) {
    const day = eInvoiceLines(leaf).get('issueDate')?.value
    if (day && isDay(day)) return day
  }
  for (const leaf of page.leaves.filter(({ quoted }) => !quoted))
    for (const mark of leaf.marks) {
      if (mark.concept !== 'issued' || isOfOtherDay(leaf, mark)) continue
      const date = dates.find(
        ({ span }) =>
          span.node === leaf.index && span.start >= mark.end && span.start - mark.end < 30,
      )
      if (date && date.day <= addDays(page.today, 31)) return date.day
    }
  return undefined
}

const TERMS: ReadonlySet<Concept> = new Set([
  'today',
  'onReceipt',
  'tomorrow',
  'yesterday',
  'monthEnd',
  'nextMonthEnd',
  'netDays',
  'withinDays',
  'withinWeeks',
  'withinMonths',
  'daysAgo',
  'dayOfMonth',
])

/** Days on which banks work, in the forms that stand in or right behind a term. */
const WORKING =
  /business|working|werktag|arbeitstag|bank(?:arbeits)?(?:tag|dag)|ouvr(?:é|able)|hábil|laboral|lavorativ|werkdag|útei|roboc|pracovn|arbetsdag|vardag|hverdag|arbejdsdag|virkedag|arkip|iş\s?gün|営業日|工作日|рабоч|робоч|банківськ|munkanap|lucrăto|εργάσιμ|영업일|कार्य\s?दिवस|عمل/iu

/** "30 gg fine mese", "30 days EOM": from there on to the end of the month. */
const TO_MONTH_END = /fine mese|\bf\.?\s?m\b|fin de mois|\beom\b|end of (?:the )?month|fin de mes/iu

/** A term that names the bill's own day as its beginning, or is a condition of the bill. */
const OF_BILL =
  /invoice|rechnung|ausstellung|factur|fattura|faktur|factuur|fatura|net|terms|zahlungsziel|bedingung|condizion|condition|condicion|d\.?f\.?\b/iu

const countAt = (word: Word | undefined): number =>
  (word?.form ? countOf(word.form) : Number(word?.folded)) ?? Number.NaN

function counted(
  page: Page,
  leaf: Leaf,
  { mark, issued }: { mark: Mark; issued: Day },
): FoundDay[] {
  if (!TERMS.has(mark.concept)) return []
  const count = countAt(leaf.words[mark.number])
  const received = page.document.from.address !== ''
  const words = leaf.text.slice(mark.start, mark.end + 20)
  const from = { count, today: page.today, received, words }
  const counted = dayAfter(mark, { ...from, issued })
  // "Our bill of 3 March is still open. Please pay within 7 days": from the reminder on, not from the bill.
  const isOver =
    mark.concept === 'netDays' && received && counted !== undefined && counted < page.today
  const day =
    isOver && !OF_BILL.test(words) ? dayAfter(mark, { ...from, issued: page.today }) : counted
  return day === undefined
    ? []
    : [
        {
          day,
          known: false,
          span: { node: leaf.index, start: mark.start, end: mark.end },
          finder: 'terms',
        },
      ]
}

/** Payment terms that are nothing but a number of days: "14 Tage". */
const BARE_TERMS =
  /(?:^|[\t:])[ ]{0,3}(\d{1,3})\s(?:tage|days|jours|d[ií]as|dias|giorni|dagen|dni|dn[ií]|dagar|dager|dage|nap|zile|gün|дней|дня|дн|днів|дні|ημέρες|ημερών|μέρες|일|दिन|يوما?|أيام)[ \t.]*$/gimu

/** Some line may be the value of a label such as "Payment term". */
const saysDueBy = ({ marks, quoted }: Leaf): boolean =>
  !quoted && marks.some(({ concept }) => concept === 'dueBy')

function bareTerms(leaf: Leaf, issued: Day): FoundDay[] {
  return [...leaf.text.slice(0, 2_000).matchAll(BARE_TERMS)].flatMap((match) => {
    const count = Number(match[1])
    const span = {
      node: leaf.index,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }
    return count > 0 && count <= MAX_DAYS
      ? [{ day: addDays(issued, count), known: false, span, finder: 'terms' }]
      : []
  })
}

const TERMS_LABEL =
  /terms|zahlungs(?:ziel|bedingung|frist)|paiement|règlement|condici[óo]n|pagamento|pago|betaal|betalings|płatno|splatnost|villkor|vilkår|maksuehto|fizetési|ödeme|vade|支払|付款|결제/iu
const ONLY_DAYS =
  /^(?:net(?:to)? )?(\d{1,3})\s(?:tage|days|jours|d[ií]as|dias|giorni|gg|dagen|dni|dn[ií]|dagar|dager|dage|pv|nap|zile|gün|дней|днів|ημέρες|일|天)\.?(?: net(?:to)?)?$/iu

/** "Payment terms" over or left of "14 days", in an attached document. */
function termsInCells(page: Page, leaf: Leaf, issued: Day): FoundDay[] {
  if (leaf.node.role !== 'attached') return []
  return page.document.cells.flatMap(({ label, value }) => {
    if (value.node !== leaf.index) return []
    const count = Number(ONLY_DAYS.exec(leaf.text.slice(value.start, value.end).trim())?.[1])
    if (!(count > 0 && count <= MAX_DAYS)) return []
    return TERMS_LABEL.test(leaf.text.slice(label.start, label.end))
      ? [{ day: addDays(issued, count), known: false, span: value, finder: 'terms cell' }]
      : []
  })
}

function dayAfter(
  { concept }: Mark,
  {
    count,
    issued,
    today,
    received,
    words,
  }: {
    count: number
    issued: Day
    today: Day
    /** False for a document alone. */ received: boolean
    /** The term and what follows it. */ words: string
  },
): Day | undefined {
  if (received && (concept === 'today' || concept === 'onReceipt')) return today
  if (received && concept === 'tomorrow') return addDays(today, 1)
  if (received && concept === 'yesterday') return addDays(today, -1)
  if (concept === 'monthEnd') return endOfMonth(today)
  if (concept === 'nextMonthEnd') return endOfMonth(addMonths(today, 1))
  if (!(count > 0 && count <= MAX_DAYS)) return undefined
  const after = WORKING.test(words) ? addWorkingDays : addDays
  if (concept === 'netDays' && TO_MONTH_END.test(words)) return endOfMonth(addDays(issued, count))
  if (concept === 'netDays') return after(issued, count)
  if (concept === 'withinDays') return after(today, count)
  if (concept === 'withinWeeks') return addDays(today, count * 7)
  if (concept === 'withinMonths' && count <= 13) return addMonths(today, count)
  if (concept === 'daysAgo') return addDays(today, -count)
  if (concept === 'dayOfMonth') return dayInMonth(today, count)
  return undefined
}

/** So many days later, Saturdays and Sundays left out. */
function addWorkingDays(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    if (weekdayOf(at) < 6) left -= 1
  }
  return at
}

const MONTH_DAY =
  /\b(?:[Tt]he|[Oo]n|[Bb]efore|[Bb]y)\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)\b(?!\s{0,2}(?:of\s)?\p{Lu})(\s(?:day\s)?of\s(?:the\s)?(?:(?:this|the|every|each|next|following)\smonth|month(?:\s(?:following|after))?))?/gu

const ORDINAL = triggerOf(({ folded }) => /^(?:st|nd|rd|th)/.test(folded))

/** "the 1st", "the 20th of this month", "the 20th of the month following", "on the 15th of every month". */
function monthDays(page: Page, leaf: Leaf): FoundDay[] {
  if ((leaf.triggers & ORDINAL) === 0) return []
  return [...leaf.text.slice(0, 20_000).matchAll(MONTH_DAY)].flatMap((match) => {
    const date = Number(match[1])
    const { year, month } = partsOf(page.today)
    const which = match[2] ?? ''
    const fixed = /next|following|after/i.test(which)
      ? dayInMonth(addDays(endOfMonth(page.today), 1), date)
      : /this/i.test(which)
        ? dayOf(year, month, date)
        : dayInMonth(page.today, date)
    return fixed === undefined
      ? []
      : [
          {
            day: fixed,
            known: false,
            span: { node: leaf.index, start: match.index, end: match.index + match[0].length },
            finder: 'day of month',
          },
        ]
  })
}

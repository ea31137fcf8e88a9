import { dayOf } from '#shared/day.ts'
import { foldWord } from '../document/fold.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { FoundDay } from './days.ts'
import { easternWeekdays } from './eastern-weekdays.ts'
import { commonYear } from './eras.ts'
import { nearest } from './nearest-day.ts'

const THAI_MONTHS =
  `มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค. สิงหาคม/ส.ค.
  กันยายน/ก.ย. ตุลาคม/ต.ค. พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.`
    .split(/\s+/)
    .map((names) => names.split('/'))
const THAI =
  /(?<!\d)(\d{1,2})\s?((?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.|[ก-ฮ][ก-๎]{4,9}(?:คม|ยน|พันธ์))(?:\s?(?:พ\.ศ\.\s?|ค\.ศ\.\s?)?(\d{4}|\d{2}(?![\d.,])))?/gu
const HOLDS_THAI = /[ก-๛]/u
/** "ngày 12 tháng 9 năm 2026" */
const VIETNAMESE =
  /(?<!\d)(\d{1,2})\s?(?:tháng|thang)\s(\d{1,2})(?:\s?(?:năm|nam|,|\/)\s?(\d{4}))?(?!\d)/giu

/** Days whose month stands in a text without spaces between words, or as a number behind its own word. */
export function spelledDates(page: Page, leaf: Leaf): FoundDay[] {
  const found: FoundDay[] = easternWeekdays(page, leaf)
  if (HOLDS_THAI.test(leaf.text))
    for (const match of leaf.text.matchAll(THAI))
      found.push(...made(page, leaf, { match, month: thaiMonth(match[2] ?? '') }))
  if (page.language === 'vi')
    for (const match of leaf.text.matchAll(VIETNAMESE))
      found.push(...made(page, leaf, { match, month: Number(match[2]) }))
  return found
}

const thaiMonth = (name: string) =>
  THAI_MONTHS.findIndex((names) => names.some((known) => foldWord(known) === foldWord(name))) + 1

function made(
  page: Page,
  leaf: Leaf,
  { match, month }: { match: RegExpExecArray; month: number },
): FoundDay[] {
  const [whole, day, , year] = match
  const value =
    year === undefined
      ? nearest(page.today, month, Number(day))
      : dayOf(commonYear(page, Number(year)), month, Number(day))
  if (month < 1 || month > 12 || value === undefined) return []
  return [
    {
      day: value,
      known: year !== undefined,
      span: { node: leaf.index, start: match.index, end: match.index + whole.length },
      finder: 'written date',
    },
  ]
}

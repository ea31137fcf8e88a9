import { addDays, weekdayOf, type Day } from '#shared/day.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { FoundDay } from './days.ts'

/** Signs of the weekdays from Monday on. */
const CHINESE = ['一', '二', '三', '四', '五', '六', '日天']
const JAPANESE = ['月', '火', '水', '木', '金', '土', '日']
const OF_CHINESE =
  /(本|这|這|下)?(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])(?:之?前|以前|截止|下午|中午|晚上|放学)/gu
const OF_JAPANESE = /(今週|来週|次)?の?(?<!\d日[(]?)([月火水木金土日])曜日?(?:まで|中に|いっぱい)/gu
const NEXT = /^(?:下|来週)$/u

/** "请于本周五前", "来週の金曜日までに": a weekday to pay by in languages that set no space around it. */
export function easternWeekdays(page: Page, leaf: Leaf): FoundDay[] {
  const [pattern, signs] =
    page.language === 'zh'
      ? [OF_CHINESE, CHINESE]
      : page.language === 'ja'
        ? [OF_JAPANESE, JAPANESE]
        : [undefined, []]
  if (!pattern) return []
  return [...leaf.text.matchAll(pattern)].map((match) => ({
    day: weekdayFrom(
      page.today,
      signs.findIndex((sign) => sign.includes(match[2] ?? '')) + 1,
      NEXT.test(match[1] ?? ''),
    ),
    known: false,
    span: { node: leaf.index, start: match.index, end: match.index + match[0].length },
    finder: 'weekday',
  }))
}

/** The next such weekday; that of next week, which begins on Monday, when it says so. */
function weekdayFrom(today: Day, weekday: number, next: boolean): Day {
  const now = weekdayOf(today)
  if (next) return addDays(today, 7 - now + weekday)
  return addDays(today, (weekday - now + 7) % 7 || 7)
}

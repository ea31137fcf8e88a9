import { addDays, weekdayOf } from '#shared/day.ts'
import { foldWord } from '../document/fold.ts'
import { memoOf } from '../document/forms.ts'
import type { Leaf, Page } from '../document/page.ts'
import { triggerOf } from '../document/triggers.ts'
import type { FoundDay } from './days.ts'
import { INFLECTED } from './inflected-weekdays.ts'
import { WEEKDAYS } from './months.ts'

const BEFORE_WEEKDAY = new Set(
  [
    'by',
    'before',
    'on',
    'until',
    'bis',
    'am',
    'avant',
    'le',
    'antes',
    'el',
    'entro',
    'voor',
    'this',
    'next',
    'due',
    'kommenden',
    'proximo',
    'prossimo',
    'nachsten',
    'diesen',
    'spatestens',
    'ici',
    'pour',
    'ce',
    'per',
    'questo',
    'uiterlijk',
    'komende',
    'aanstaande',
    'tegen',
    'laatste',
    'do',
    'przed',
    'w',
    'pred',
    'senast',
    'senest',
    'innen',
    'pa',
    'till',
    'viimeistaan',
    'ate',
    'este',
    'esta',
    'nesta',
    'neste',
    'inden',
    'nu',
    'kommande',
    'kommende',
    'nasta',
    'naeste',
    'neste',
    'forstkommende',
    'proxima',
    'ensi',
    'jo',
    'na',
    'до',
    'к',
    'во',
    'в',
    'у',
    'цього',
    'наступного',
    'έως',
    'εως',
    'μέχρι',
    'μεχρι',
    'την',
    'τη',
    'το',
    'يوم',
    'قبل',
    'حتى',
    'अगले',
    'इस',
  ].map(foldWord),
)

/** Short forms are too often other words; in Hangul the full name has three signs. */
const isShort = ({ short }: { short: boolean }, word: string) =>
  short && !/\p{Script=Hangul}/u.test(word)

/** "금요일까지": until, written onto the weekday. */
const UNTIL = /까지$/

/** The weekday a word names, when it is no short form. */
const weekdayIn = memoOf((folded) => {
  const named = WEEKDAYS.get(folded.replace(UNTIL, '')) ?? INFLECTED.get(folded)
  return named && !isShort(named, folded) ? named : undefined
})
const WEEKDAY = triggerOf((form) => weekdayIn(form) !== undefined)
const WEEKDAY_WORDS = 5_000

/** "by Friday": the next such weekday, unless a date stands beside it. */
export function weekdays(page: Page, leaf: Leaf): FoundDay[] {
  if ((leaf.triggers & WEEKDAY) === 0) return []
  return leaf.words.slice(0, WEEKDAY_WORDS).flatMap((word, index) => {
    const named = word.form && weekdayIn(word.form)
    if (!named?.languages.some((language) => page.tongues.includes(language))) return []
    const split = leaf.words[index - 1]?.folded === 'п' ? 1 : 0
    const before = leaf.words[index - 1 - split]
    const behind = UNTIL.test(word.folded) || leaf.words[index + 1]?.folded === 'तक'
    const first = behind || !before || !BEFORE_WEEKDAY.has(before.folded) ? word : before
    if (first === word && !behind) return []
    if (
      /^\W{0,3}(?:den |the |le |el )?(?:\d|\p{Lu}\p{L}{2,8}\.? \d)/u.test(
        leaf.text.slice(word.end, word.end + 16),
      )
    )
      return []
    const ahead = (named.value - weekdayOf(page.today) + 7) % 7 || 7
    return [
      {
        day: addDays(page.today, ahead),
        known: false,
        span: { node: leaf.index, start: first.start, end: word.end },
        finder: 'weekday',
      },
    ]
  })
}

import { addDays, addMonths } from '#shared/day.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { Word } from '../document/words.ts'
import type { FoundDay } from './days.ts'
import { nearest } from './nearest-day.ts'

const ENDS = new Set(
  'ende end fin fine eind einde konca konce koniec konec slutet slutten udgangen slutningen fim final finales конца кінця τελοσ sfarsitul'.split(
    ' ',
  ),
)
const OF = new Set(['of', 'de', 'di', 'av', 'af', 'du', 'van', 'lunii', 'mes'])

/** "by the end of February" */
export function endOfMonth(
  page: Page,
  leaf: Leaf,
  { index, month, name }: { index: number; month: number; name: Word },
): FoundDay | undefined {
  const { words } = leaf
  const at = OF.has(words[index - 1]?.folded ?? '') ? index - 2 : index - 1
  const end = words[at]
  if (!end || !ENDS.has(end.folded) || name.gap === 'hard') return undefined
  const first = nearest(page.today, month, 1)
  const day = first && addDays(addMonths(first, 1), -1)
  if (!day) return undefined
  const span = { node: leaf.index, start: end.start, end: name.end }
  return { day, known: false, span, finder: 'written date' }
}

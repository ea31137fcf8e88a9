import type { Draft } from './draft.ts'
import type { Item } from './item.ts'
import type { Place } from './join.ts'
import { referenceOf, sameDay } from './match.ts'
import type { Shelf } from './shelf.ts'

/**
 * The one charge ahead that a mail about an end calls off: that of its number or its day, or the only one there is.
 * Where nothing is ahead, it belongs nowhere.
 */
export function placeEnd(item: Item, shelf: Shelf): Place {
  const near = shelf.near(item).filter((draft) => referenceOf(draft, item) !== 'different')
  const ahead = [shelf.ofNumber(item), near].map((drafts) =>
    drafts.filter((draft) => isAhead(draft, item)),
  )
  const some = ahead.find((drafts) => drafts.length > 0) ?? []
  const onDay = some.filter((draft) => sameDay(draft, item))
  const [only, another] = onDay.length > 0 ? onDay : some
  return only && !another ? { to: 'payment', draft: only } : { to: 'nothing' }
}

const isAhead = ({ facts, cover }: Draft, item: Item): boolean =>
  facts.autopay === 'yes' && !cover.full && (facts.scheduledFor ?? '') >= item.on

import { isPayable } from '../kinds.ts'
import type { Page } from '../document/page.ts'
import { type ScoredCandidate, chance } from '../score/index.ts'
import type { Kind, Seen } from '../types.ts'
import { foundAt } from './found.ts'
import { labelAt } from './label.ts'

/** Amounts of one message that are kept with their labels. */
const KEPT = 6

type Amount = ScoredCandidate & {
  candidate: Extract<ScoredCandidate['candidate'], { field: 'amountDue' }>
}

/**
 * The amounts a message asking for money could mean, likeliest first, each with the words beside it: what a person
 * who corrects the amount, and the sender's next mails, choose from.
 */
export function seenIn(
  page: Page,
  kind: Kind,
  scored: readonly ScoredCandidate[],
): { seen?: readonly Seen[] } {
  if (!isPayable(kind)) return {}
  const amounts = scored.filter(isAmount).toSorted((a, b) => b.score - a.score)
  const spans = amounts.map(({ candidate }) => candidate.span)
  const seen = new Map<string, Seen>()
  for (const { candidate, score } of amounts) {
    const { span, value, known, finder } = candidate
    const rivals = spans.filter(({ node, start }) => node !== span.node || start !== span.start)
    const label = labelAt(page, span, rivals)
    const key = `${value.minor} ${value.currency} ${label.toLowerCase()}`
    if (label === '' || seen.has(key)) continue
    const how = { confidence: chance(score), known, span, finder, because: [] }
    seen.set(key, { label, amountDue: foundAt(page.document, value, how) })
    if (seen.size === KEPT) break
  }
  return seen.size > 0 ? { seen: [...seen.values()] } : {}
}

const isAmount = (one: ScoredCandidate): one is Amount =>
  one.candidate.field === 'amountDue' && one.candidate.value.minor > 0

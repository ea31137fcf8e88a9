import type { Classified } from '../classify/index.ts'
import type { Page } from '../document/page.ts'
import type { ScoredCandidate } from '../score/index.ts'
import type { Ended, Hints } from '../types.ts'
import { billerOf } from './biller.ts'
import { numbersOf } from './numbers.ts'
import { groupsOf } from './pick.ts'

/** Least weight of words that say that something has ended. */
const SAID_AT = 0.5

/** What a message that asks for nothing ends; nothing when it does not say so. */
export function endedIn(
  page: Page,
  scored: readonly ScoredCandidate[],
  { signs }: Classified,
  hints: Hints,
): { ended?: Ended } {
  if ((signs.get('over') ?? 0) < SAID_AT) return {}
  const candidates = scored.map(({ candidate }) => candidate)
  const biller = billerOf(page, candidates, hints)?.value
  const [day] = groupsOf(scored, 'scheduledFor')
  const { reference, accountRef } = numbersOf(page, 'renewal', candidates)
  return {
    ended: {
      ...(biller === undefined ? {} : { biller }),
      ...(day ? { on: day.value } : {}),
      ...(reference ? { reference: reference.value } : {}),
      ...(accountRef ? { accountRef: accountRef.value } : {}),
    },
  }
}

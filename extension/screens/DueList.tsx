import type { Ref } from 'react'
import type { OpenPayments, Payment } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { groupsOf } from '#shared/groups.ts'
import type { Duebox, Snapshot } from '../platform/client.ts'
import type { ListParts } from './list-parts.ts'
import type { Freshness } from './freshness.ts'
import { figuresOf } from './LeftHeader.tsx'
import { PaymentList, type ListKeys } from './PaymentList.tsx'
import type { Doing } from './use-doing.ts'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  open: OpenPayments
  today: Day
  timeZone: string
  doing: Doing
  /** Until every mailbox was read, an empty list means "not yet". */
  freshness: Freshness
  /** What is only sometimes in it. */
  parts: ListParts
  search?: Search | undefined
  keys?: Ref<ListKeys>
}>

/** What is searched for and found; left to the surfaces that search. */
export type Search = Readonly<{ query: string; found: readonly Payment[]; onClear: () => void }>

/** The grouped list with its honest empty states. */
export function DueList(props: Props) {
  const { duebox, snapshot, open, today, timeZone, doing, freshness, parts, search, keys } = props
  const groups = groupsOf(search?.found ?? open.payments, today, open.mainCurrency)
  const range = snapshot.me?.settings.range ?? '90d'
  const scanning = freshness.first !== undefined
  if (groups.length === 0 && scanning)
    return <p className="waiting q">The first bills appear here in a moment.</p>
  if (groups.length === 0 && search) return <parts.NothingMatches {...search} />
  if (groups.length === 0 && freshness.readAt === null)
    return <parts.NotReadYet mailboxes={snapshot.mailboxes} today={today} timeZone={timeZone} />
  if (groups.length === 0) return <parts.NothingFound duebox={duebox} range={range} />
  const clear = !search && freshness.readAt !== null && figuresOf(open, today).bills === 0
  return (
    <>
      {clear && <parts.AllClear open={open} today={today} timeZone={timeZone} />}
      <PaymentList
        duebox={duebox}
        groups={groups}
        snapshot={snapshot}
        today={today}
        timeZone={timeZone}
        invented={snapshot.demo ?? snapshot.me?.demo ?? false}
        allOpen={search !== undefined}
        parts={parts}
        run={(payment, action) => doing.run([payment], action)}
        {...(keys ? { keys } : {})}
      />
    </>
  )
}

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import type { Group, GroupName } from '#shared/groups.ts'

/** A row that was just dealt with: it folds away where it stood while the list already counts without it. */
type Leaving = Readonly<{ payment: Payment; group: GroupName; index: number }>

/** A row of the list as it is painted. */
export type ShownRow = Readonly<{ payment: Payment; leaving: boolean }>

const FOLD_MS = 260

/**
 * Keeps rows that leave their group in place for the length of the fold.
 *
 * @returns `leave` to call before the action, and `rowsOf` giving a group's rows with the leaving ones among them
 */
export function useLeaving(groups: readonly Group[]) {
  const [leaving, setLeaving] = useState<readonly Leaving[]>([])
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())
  useEffect(() => {
    const running = timers.current
    return () => running.forEach((timer) => clearTimeout(timer))
  }, [])
  const leave = useCallback(
    (payment: Payment) => {
      const group = groups.find(({ payments }) => payments.some(({ id }) => id === payment.id))
      if (!group) return
      const index = group.payments.findIndex(({ id }) => id === payment.id)
      setLeaving((rows) => [...rows, { payment, group: group.name, index }])
      const timer = setTimeout(() => {
        timers.current.delete(timer)
        setLeaving((rows) => rows.filter((row) => row.payment.id !== payment.id))
      }, FOLD_MS)
      timers.current.add(timer)
    },
    [groups],
  )
  const rowsOf = ({ name, payments }: Pick<Group, 'name' | 'payments'>): ShownRow[] => {
    const rows: ShownRow[] = payments.map((payment) => ({ payment, leaving: false }))
    for (const { payment, group, index } of leaving)
      if (group === name && !payments.some(({ id }) => id === payment.id))
        rows.splice(index, 0, { payment, leaving: true })
    return rows
  }
  return { leave, rowsOf }
}

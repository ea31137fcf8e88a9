import { useState } from 'react'
import type { ListPayments, ListPaymentsQuery, Payment } from '#shared/contract/payments.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { useAnswer } from '../use-answer.ts'
import { queryOf, type Filters } from './route.ts'

const PAGE = 50
/** The server's largest page. */
const LARGEST = 200

/** The table's rows as far as they were asked for; `rows` is undefined before the first answer. */
export type PaymentRows = Readonly<{
  rows: readonly Payment[] | undefined
  total: number
  left: ListPayments['left']
  hasMore: boolean
  busy: boolean
  fault: string | undefined
  more: () => void
  retry: () => void
}>

/**
 * The filtered table, read page by page and again when the ledger changes; old rows stay until new ones are there.
 * A row that was just acted on is taken from the snapshot, so that it changes at once.
 */
export function usePayments(duebox: Duebox, snapshot: Snapshot, filters: Filters): PaymentRows {
  const query = queryOf(filters)
  const wish = JSON.stringify(query)
  const [depth, setDepth] = useState({ wish, rows: PAGE })
  const wanted = depth.wish === wish ? depth.rows : PAGE
  const key = `${wish} ${wanted} ${snapshot.open?.version ?? ''}`
  const answer = useAnswer(key, () => readRows(duebox, query, wanted))
  const open = new Map(snapshot.open?.payments.map((payment) => [payment.id, payment]))
  const rows = answer.value?.payments.map((row) => {
    const now = open.get(row.id)
    return now && (now.version >= row.version || row.id in snapshot.pending) ? now : row
  })
  return {
    rows,
    total: answer.value?.total ?? 0,
    left: answer.value?.left ?? [],
    hasMore: (answer.value?.nextCursor ?? null) !== null,
    busy: answer.busy,
    fault: answer.fault,
    more: () => setDepth({ wish, rows: wanted + PAGE }),
    retry: answer.retry,
  }
}

/** The first `wanted` rows, in as few pages as the server allows. */
async function readRows(
  duebox: Duebox,
  query: Partial<ListPaymentsQuery>,
  wanted: number,
): Promise<ListPayments> {
  const page = (cursor: string | null, missing: number) =>
    duebox.list({ ...query, limit: Math.min(LARGEST, missing), ...(cursor ? { cursor } : {}) })
  let list = await page(null, wanted)
  while (list.nextCursor && list.payments.length < wanted) {
    const next = await page(list.nextCursor, wanted - list.payments.length)
    list = { ...next, payments: [...list.payments, ...next.payments] }
  }
  return list
}

import { useEffect, useState } from 'react'
import type { Payment, PaymentDetail } from '#shared/contract/payments.ts'
import type { Duebox } from '../platform/client.ts'
import { reasonOf } from './use-doing.ts'

/** Messages, evidence and history of a payment, as far as they are known. */
export type Detail =
  | { state: 'reading' }
  | { state: 'read'; detail: PaymentDetail }
  | { state: 'failed'; message: string }

/**
 * Reads a payment's detail, and again whenever `payment.version` changes; shown meanwhile as it was.
 *
 * @param wish what is shown; only its id and version count
 */
export function useDetail(duebox: Duebox, wish: Pick<Payment, 'id' | 'version'>) {
  const [detail, setDetail] = useState<Detail & { id?: string }>({ state: 'reading' })
  const [attempt, setAttempt] = useState(0)
  const { id } = wish
  const key = `${wish.version} ${attempt}`
  useEffect(() => {
    let wanted = key !== ''
    const keep = (next: Detail) => wanted && setDetail({ ...next, id })
    duebox.detail(id).then(
      (found) => keep({ state: 'read', detail: found }),
      (fault: unknown) => keep({ state: 'failed', message: reasonOf(fault) }),
    )
    return () => {
      wanted = false
    }
  }, [duebox, id, key])
  const mine: Detail = detail.id === id ? detail : { state: 'reading' }
  return { ...mine, retry: () => setAttempt((count) => count + 1) }
}

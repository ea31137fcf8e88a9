import { useEffect, useState } from 'react'
import type { Payment, PaymentDetail } from '#shared/contract/payments.ts'
import type { Duebox } from '../platform/client.ts'
import { reasonOf } from './use-doing.ts'

export type Detail =
  | { state: 'reading' }
  | { state: 'read'; detail: PaymentDetail }
  | { state: 'failed'; message: string }

/** Messages, evidence and history of a payment; read again when its version changes, shown meanwhile as it was. */
export function useDetail(
  duebox: Duebox,
  { id, version }: Pick<Payment, 'id' | 'version'>,
): Detail & { retry: () => void } {
  const [detail, setDetail] = useState<Detail & { id?: string }>({ state: 'reading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let wanted = true
    const read = async () => {
      try {
        const found = await duebox.detail(id)
        if (wanted) setDetail({ state: 'read', detail: found, id })
      } catch (fault) {
        if (wanted) setDetail({ state: 'failed', message: reasonOf(fault), id })
      }
    }
    void read()
    return () => {
      wanted = false
    }
  }, [duebox, id, version, attempt])
  const mine: Detail = detail.id === id ? detail : { state: 'reading' }
  return { ...mine, retry: () => setAttempt((count) => count + 1) }
}

import type { Payment, PaymentDetail } from '#shared/contract/payments.ts'
import type { Duebox } from '../platform/client.ts'
import { useAnswer, type Answer } from './use-answer.ts'

/**
 * Messages, evidence and history of a payment; read again when its version changes, shown meanwhile as they were.
 *
 * @param wish what is shown; only its id and version count
 */
export function useDetail(
  duebox: Duebox,
  wish: Pick<Payment, 'id' | 'version'>,
): Answer<PaymentDetail> {
  const answer = useAnswer(`${wish.id} ${wish.version}`, () => duebox.detail(wish.id))
  const isMine = answer.value?.payment.id === wish.id
  return isMine ? answer : { ...answer, value: undefined }
}

import { useRef, useState } from 'react'
import type { PaymentActionResult } from '#shared/contract/payments.ts'
import type { Edit } from '#shared/edit.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { reasonOf } from '../use-doing.ts'
import { BLANK, EditForm } from './EditForm.tsx'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Pick<Snapshot, 'open'>
  onDone: () => void
}>

/** A payment no mail speaks of; once it is there, its page opens. */
export function AddForm({ duebox, snapshot, onDone }: Props) {
  // One key for every attempt: a reply that was lost does not add it twice.
  const key = useRef<string>(undefined)
  const [fault, setFault] = useState<string>()
  const save = async ({ biller = '', ...rest }: Edit) => {
    setFault(undefined)
    try {
      key.current ??= crypto.randomUUID()
      const { payment } = await duebox.call<PaymentActionResult>('POST /api/payments', {
        body: { ...rest, biller },
        headers: { 'idempotency-key': key.current },
      })
      await duebox.refresh()
      onDone()
      duebox.openDashboard(`payments/${payment.id}`)
    } catch (reason) {
      setFault(reasonOf(reason))
    }
  }
  return (
    <EditForm
      title="Add a payment"
      values={BLANK}
      currency={snapshot.open?.mainCurrency ?? 'EUR'}
      save="Add"
      onSave={(set) => void save(set)}
      onCancel={onDone}
    >
      {fault && (
        <p className="pad danger" role="alert">
          Not added. {fault}
        </p>
      )}
    </EditForm>
  )
}

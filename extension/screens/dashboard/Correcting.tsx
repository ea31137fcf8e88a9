import { useState } from 'react'
import type { Payment, PaymentAction, PaymentDetail } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { isUnpaid, statusOn } from '#shared/payment.ts'
import type { Duebox } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { EditForm } from './EditForm.tsx'
import { PartForm } from './PartForm.tsx'
import { Teach } from './Teach.tsx'
import { TieForm } from './TieForm.tsx'

type Props = Readonly<{
  payment: Payment
  detail: PaymentDetail
  today: Day
  currency: string
  duebox: Duebox
  /** Payments it may be one with. */
  others: readonly Payment[]
  run: (action: PaymentAction) => void
}>

/** The verbs that ask for something first, and those of one press that are rarer than the row's own. */
export function Correcting(props: Props) {
  const { payment, detail, today, currency, duebox, others, run } = props
  const [open, setOpen] = useState<'edit' | 'part' | 'tie' | 'teach'>()
  const shut = () => setOpen(undefined)
  const doIt = (action: PaymentAction) => {
    shut()
    run(action)
  }
  if (open === 'edit')
    return (
      <EditForm
        title="Correct this payment"
        values={{ ...payment, note: detail.note }}
        currency={currency}
        save="Save"
        onSave={(set) => doIt({ do: 'edit', set })}
        onCancel={shut}
      />
    )
  if (open === 'part')
    return <PartForm {...{ payment, today, currency }} run={doIt} onCancel={shut} />
  if (open === 'tie') return <TieForm {...{ payment, detail, others }} run={doIt} onCancel={shut} />
  if (open === 'teach') return <Teach {...{ duebox, payment }} onDone={shut} />
  const canPay = isUnpaid(payment, today) || statusOn(payment, today) === 'scheduled'
  return (
    <div className="btns">
      <Button icon="pen" onClick={() => setOpen('edit')}>
        Edit
      </Button>
      {canPay && <Button onClick={() => setOpen('part')}>Paid with date or amount…</Button>}
      {canPay && (
        <Button kind="quiet" onClick={() => run({ do: 'skip' })}>
          Skip this one
        </Button>
      )}
      <Button kind="quiet" onClick={() => setOpen('tie')}>
        Merge or split…
      </Button>
      <Button kind="quiet" onClick={() => setOpen('teach')}>
        Always for this biller…
      </Button>
      {isSkipped(detail) && <Button onClick={() => run({ do: 'unskip' })}>Do not skip</Button>}
    </div>
  )
}

/** Whether their last word on it was to skip it. */
const isSkipped = ({ changes }: PaymentDetail): boolean =>
  changes.findLast(({ field, from, to }) => field === 'decision' && /skip/.test(to ?? from ?? ''))
    ?.to === 'skip'

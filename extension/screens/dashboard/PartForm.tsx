import { useState } from 'react'
import type { Payment, PaymentAction } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { decimalOf } from '#shared/money.ts'
import { leftOf } from '#shared/payment.ts'
import { Button } from '../../ui/Button.tsx'
import { typedAmount } from '../../ui/typed-amount.ts'

type Props = Readonly<{
  payment: Payment
  today: Day
  currency: string
  run: (action: PaymentAction) => void
  onCancel: () => void
}>

/** How much was paid, and when: the whole of what is left, or a part of it. */
export function PartForm({ payment, today, currency, run, onCancel }: Props) {
  const left = leftOf(payment)
  const [amount, setAmount] = useState(left ? decimalOf(left) : '')
  const [on, setOn] = useState(today)
  const code = payment.amountDue?.currency ?? currency
  const typed = typedAmount(amount, code)
  const wrong = !typed || typed.minor === 0 || on === '' || on > today
  return (
    <form
      className="card edit"
      aria-label="What was paid"
      onSubmit={(event) => {
        event.preventDefault()
        if (wrong) return
        const isWhole = left !== null && typed.minor === left.minor
        run(isWhole ? { do: 'paid', on } : { do: 'paid', on, amount: typed })
      }}
    >
      <div className="pad edit-fields">
        <label className="field">
          <span>Amount in {code}</span>
          <input
            className="inp"
            value={amount}
            autoFocus
            autoComplete="off"
            onChange={(event) => setAmount(event.target.value)}
          />
        </label>
        <label className="field">
          <span>Paid on</span>
          <input
            className="inp"
            type="date"
            value={on}
            max={today}
            onChange={(event) => setOn(event.target.value)}
          />
        </label>
      </div>
      <div className="pad btns end">
        <Button onClick={onCancel}>Cancel</Button>
        <button type="submit" className="btn primary" disabled={wrong}>
          Save
        </button>
      </div>
    </form>
  )
}

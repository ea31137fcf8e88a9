import type { PayeeCheck } from '#shared/contract/checks.ts'
import type { PaymentAction, PaymentDetail } from '#shared/contract/payments.ts'
import { Button } from '../../ui/Button.tsx'
import { shownValue } from '../../ui/written.ts'

type Props = Readonly<{ detail: PaymentDetail; run: (action: PaymentAction) => void }>

const NAMES: Record<PayeeCheck['code'], string> = {
  iban: 'Bank account',
  pay_site: 'Page to pay at',
  sender: 'Sender',
  amount: 'Amount',
}

/** What differs from the earlier payments, old and new side by side; payment is withheld until it is accepted. */
export function PayeeChecks({ detail: { checks, payment }, run }: Props) {
  return (
    <section className="card" aria-label="Before and now">
      {checks.length > 0 && (
        <div className="pad">
          <BeforeAndNow checks={checks} />
        </div>
      )}
      <div className="pad btns">
        <Button onClick={() => run({ do: 'accept' })}>I have checked, it is right</Button>
        <span className="sm q">
          Ask <bdi>{payment.biller}</bdi> by a number you already know, not by one in this mail.
        </span>
      </div>
    </section>
  )
}

/** One line for each value that differs. */
export function BeforeAndNow({ checks }: Readonly<{ checks: readonly PayeeCheck[] }>) {
  return (
    <table className="checks">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">What</span>
          </th>
          <th scope="col">Before</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ code, before, now }) => (
          <tr key={code}>
            <th scope="row">{NAMES[code]}</th>
            <td>
              <bdi>{shownValue(before, code === 'iban' ? 'iban' : undefined)}</bdi>
            </td>
            <td>
              <bdi className="strong">{shownValue(now, code === 'iban' ? 'iban' : undefined)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

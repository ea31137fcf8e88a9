import { useState } from 'react'
import type { Payment, PaymentAction, PaymentDetail } from '#shared/contract/payments.ts'
import { formatMoney } from '#shared/money.ts'
import { Button } from '../../ui/Button.tsx'
import { likelyFor } from '../../ui/likely.ts'
import { locale, shortDay } from '../../ui/words.ts'

type Props = Readonly<{
  payment: Payment
  detail: PaymentDetail
  others: readonly Payment[]
  run: (action: PaymentAction) => void
  onCancel: () => void
}>

/** Other payments written out. */
const SHOWN = 8

/** Which other payment this one is, or which of its mails are of another. Nothing is chosen beforehand. */
export function TieForm({ payment, detail, others, run, onCancel }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { messages } = detail
  const choose = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <section className="card edit" aria-label="Merge or split">
      <div className="head">
        <h2>Is it the same as another one?</h2>
      </div>
      <ul className="pad ties">
        {likelyFor(payment, others)
          .slice(0, SHOWN)
          .map(({ payment: other, reasons }) => (
            <li key={other.id}>
              <span>
                <bdi className="strong">{other.biller}</bdi>{' '}
                {other.amountDue && formatMoney(other.amountDue, locale())}
                {other.dueDate && ` · ${shortDay(other.dueDate)}`}
                <span className="sm q"> {reasons.join(' · ')}</span>
              </span>
              <Button onClick={() => run({ do: 'merge', with: other.id })}>
                Merge<span className="vh"> with {other.biller}</span>
              </Button>
            </li>
          ))}
      </ul>
      {messages.length > 1 && (
        <>
          <div className="head">
            <h2>Or are some mails of another payment?</h2>
          </div>
          <ul className="pad ties">
            {messages.map(({ messageId, subject, receivedAt }) => (
              <li key={messageId}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={chosen.includes(messageId)}
                    onChange={(event) => choose(messageId, event.target.checked)}
                  />{' '}
                  <bdi>{subject ?? 'Mail without a subject'}</bdi>{' '}
                  <span className="q">{shortDay(receivedAt.slice(0, 10))}</span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="pad btns end">
        <Button onClick={onCancel}>Cancel</Button>
        {messages.length > 1 && (
          <Button
            disabled={chosen.length === 0 || chosen.length === messages.length}
            onClick={() => run({ do: 'split', messages: [...chosen] })}
          >
            Split off the chosen mails
          </Button>
        )}
      </div>
    </section>
  )
}

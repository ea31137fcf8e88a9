import { useState } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import type { RulePatch } from '#shared/contract/rules.ts'
import type { Duebox } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/words.ts'
import { useAnswer } from '../use-answer.ts'
import { reasonOf } from '../use-doing.ts'
import { makeRule, previewRule } from './rule-calls.ts'

type Props = Readonly<{ duebox: Duebox; payment: Payment; onDone: () => void }>

/** A rule about this biller, with what it would change before it is saved. */
export function Teach({ duebox, payment, onDone }: Props) {
  const [kind, setKind] = useState<NonNullable<RulePatch['kind']>>('never_bill')
  const [fault, setFault] = useState<string>()
  const rule = { kind, paymentId: payment.id }
  const preview = useAnswer(`${kind} ${payment.id}`, () => previewRule(duebox, rule))
  const seen = preview.key === `${kind} ${payment.id}` ? preview.value : undefined
  const save = async () => {
    setFault(undefined)
    try {
      await makeRule(duebox, rule)
      onDone()
    } catch (reason) {
      setFault(reasonOf(reason))
    }
  }
  return (
    <section className="card edit" aria-label="Make a rule">
      <div className="head">
        <h2>Always for this biller</h2>
      </div>
      <div className="pad stack">
        <label className="field">
          <span>What shall hold</span>
          <select
            className="inp"
            value={kind}
            onChange={(event) =>
              setKind(event.target.value === 'stop_biller' ? 'stop_biller' : 'never_bill')
            }
          >
            <option value="never_bill">Its mails are never bills</option>
            <option value="stop_biller">Stop tracking it; what was paid stays</option>
          </select>
        </label>
        {seen && (
          <>
            <p className="strong">{seen.sentence}</p>
            <p>Would change {counted(seen.total, 'payment')} now:</p>
            <ul className="ties">
              {seen.payments.map((one) => (
                <li key={one.id}>
                  <a href={`#payments/${one.id}`}>
                    <bdi>{one.biller}</bdi> {one.dueDate}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {(preview.fault ?? fault) && <p role="alert">{preview.fault ?? fault}</p>}
      </div>
      <div className="pad btns end">
        <Button onClick={onDone}>Cancel</Button>
        <Button kind="primary" disabled={!seen} onClick={() => void save()}>
          Add rule
        </Button>
      </div>
    </section>
  )
}

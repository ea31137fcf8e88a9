import { useState } from 'react'
import type { Rule } from '#shared/contract/rules.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Empty } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/words.ts'
import { useAnswer } from '../use-answer.ts'
import { reasonOf } from '../use-doing.ts'
import { changeRule, dropRule, readRules } from './rule-calls.ts'

type Props = Readonly<{ duebox: Duebox; snapshot: Snapshot }>

/** What the person taught, in plain sentences; each can be turned, paused and taken away. */
export function Rules({ duebox, snapshot }: Props) {
  const [changes, setChanges] = useState(0)
  const [fault, setFault] = useState<string>()
  const answer = useAnswer(`rules ${snapshot.open?.version ?? 0} ${changes}`, () =>
    readRules(duebox),
  )
  const attempt = async (change: () => Promise<void>) => {
    setFault(undefined)
    try {
      await change()
      setChanges((count) => count + 1)
    } catch (reason) {
      setFault(reasonOf(reason))
    }
  }
  return (
    <>
      <div className="ph">
        <h1>Rules</h1>
      </div>
      {(answer.fault ?? fault) && <p role="alert">{answer.fault ?? fault}</p>}
      {answer.value?.rules.length === 0 && (
        <Empty icon="pen" title="No rules yet">
          <p>Open a payment and choose “Always for this biller…” to make one.</p>
        </Empty>
      )}
      {answer.value?.rules.map((rule) => (
        <RuleCard key={rule.id} {...{ duebox, rule }} attempt={(one) => void attempt(one)} />
      ))}
    </>
  )
}

type CardProps = Readonly<{
  duebox: Duebox
  rule: Rule
  attempt: (change: () => Promise<void>) => void
}>

function RuleCard({ duebox, rule, attempt }: CardProps) {
  const { id, kind, sentence, paused } = rule
  const other = kind === 'never_bill' ? 'stop_biller' : 'never_bill'
  return (
    <section className="card" aria-label={sentence}>
      <div className="pad stack">
        <p className="strong rule">
          <bdi>{sentence}</bdi>
        </p>
        <p className="sm q">{effectOf(rule)}</p>
        <div className="btns">
          <Button onClick={() => attempt(() => changeRule(duebox, id, { paused: !paused }))}>
            {paused ? 'Wake' : 'Pause'}
          </Button>
          {kind !== 'take_amount' && (
            <Button onClick={() => attempt(() => changeRule(duebox, id, { kind: other }))}>
              {kind === 'never_bill' ? 'Only stop tracking it' : 'Its mails are never bills'}
            </Button>
          )}
          <Button kind="quiet" onClick={() => attempt(() => dropRule(duebox, id))}>
            Delete
          </Button>
        </div>
      </div>
    </section>
  )
}

function effectOf({ kind, paused, payments }: Rule): string {
  if (paused) return 'Paused: it changes nothing.'
  const some = counted(payments, 'payment')
  return kind === 'take_amount' ? `Gives the amount of ${some}.` : `Keeps ${some} away.`
}

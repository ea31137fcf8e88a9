import { useState, type ReactNode } from 'react'
import type { Payment, PaymentAction } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { Button } from '../ui/Button.tsx'
import { SnoozeChoices } from '../ui/SnoozeChoices.tsx'
import { openedChoices, type Verb } from '../ui/verbs.ts'

type Props = Readonly<{
  payment: Payment
  today: Day
  run: (action: PaymentAction) => void
  /** Opened by the snooze key: shows the days at once. */
  snoozing?: boolean
  /** Keys are printed inside the buttons, on pages only. */
  printKeys?: boolean
  children?: ReactNode
}>

const KEYS: Partial<Record<Verb, string>> = { paid: 'p', snooze: 's' }

/** Everything that can be done with one payment; snooze asks for a day in the same place. */
export function Choices({ payment, today, run, snoozing, printKeys, children }: Props) {
  const [snooze, setSnooze] = useState(snoozing ?? false)
  if (snooze)
    return (
      <SnoozeChoices
        today={today}
        dueDate={payment.dueDate}
        onPick={(until) => run({ do: 'snooze', until })}
        onCancel={() => setSnooze(false)}
      />
    )
  return (
    <div className="btns">
      {openedChoices(payment, today).map(({ verb, word, lead }) => (
        <Button
          key={verb}
          kind={lead ? 'primary' : verb === 'dismiss' ? 'quiet' : undefined}
          {...(lead
            ? { icon: 'tick' as const }
            : verb === 'snooze'
              ? { icon: 'moon' as const }
              : {})}
          shortcut={printKeys && KEYS[verb]}
          onClick={() => {
            if (verb === 'snooze') setSnooze(true)
            else if (verb !== 'look') run({ do: verb })
          }}
        >
          {word}
        </Button>
      ))}
      {children}
    </div>
  )
}

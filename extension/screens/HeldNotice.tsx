import type { ReactNode } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import { Icon } from '../ui/Icon.tsx'
import { Reasons } from './Reasons.tsx'

type Props = Readonly<{
  payment: Pick<Payment, 'warnings' | 'payLink'>
  /** What stands above the reasons. */
  children?: ReactNode
}>

/** Check before paying: why, in the engine's words, and what is withheld until then. It stays counted as unpaid. */
export function HeldNotice({ payment: { warnings, payLink }, children }: Props) {
  return (
    <section className="stop" aria-label="Check before paying">
      <h2>
        <Icon name="shield" />
        Check before paying
      </h2>
      {children}
      <Reasons warnings={warnings} />
      {payLink && (
        <p className="withheld">
          <Icon name="lock" />
          <span>The payment link is withheld. Still counted as unpaid until you decide.</span>
        </p>
      )}
    </section>
  )
}

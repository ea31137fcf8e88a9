import type { PaymentEvidence } from '#shared/contract/payments.ts'
import { partsOfQuote } from './quote-parts.ts'

type Props = Readonly<{ evidence: Pick<PaymentEvidence, 'quote' | 'start' | 'end'> }>

/** The mail's own words, in serif, the value on a marker. Its language is not known, its direction is its own. */
export function Quote({ evidence }: Props) {
  const parts = partsOfQuote(evidence)
  return (
    <blockquote className="quote" lang="" dir="auto">
      {parts ? (
        <>
          {parts.before}
          <mark>{parts.marked}</mark>
          {parts.after}
        </>
      ) : (
        evidence.quote
      )}
    </blockquote>
  )
}

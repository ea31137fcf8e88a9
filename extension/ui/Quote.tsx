import type { PaymentEvidence } from '#shared/contract/payments.ts'

type Props = Readonly<{ evidence: Pick<PaymentEvidence, 'quote' | 'start' | 'end'> }>

/** The mail's own words, in serif, the value on a marker. Its language is not known, its direction is its own. */
export function Quote({ evidence: { quote, start, end } }: Props) {
  const fits = start >= 0 && end > start && end <= quote.length
  return (
    <blockquote className="quote" lang="" dir="auto">
      {fits ? (
        <>
          {quote.slice(0, start)}
          <mark>{quote.slice(start, end)}</mark>
          {quote.slice(end)}
        </>
      ) : (
        quote
      )}
    </blockquote>
  )
}

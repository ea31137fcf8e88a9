import type { Snapshot } from '../../extension/platform/client.ts'
import type { Review, ReviewItem } from '../../shared/contract/review.ts'
import { PAYMENTS, detailOf } from './ledger-fixture.ts'

/** A question of each sort about payments of the snapshot. */
export function reviewIn({ open }: Snapshot): Review {
  const payments = open?.payments ?? []
  const waiting = payments.filter(
    ({ review, conflict, warnings, status }, index) =>
      ((review || conflict) && warnings.length === 0) || (index > 3 && status === 'upcoming'),
  )
  const receiptFor = payments.find(({ status, amountDue }) => status === 'overdue' && amountDue)
  const payee = payments.find(({ warnings }) => warnings.length > 0)
  const items: ReviewItem[] = [
    ...waiting.slice(0, 2).map((payment): ReviewItem =>
      payment.conflict
        ? {
            about: 'conflict',
            question: `${payment.biller} wrote again after this was paid. Is it paid?`,
            ...none(payment),
            yes: { do: 'paid' },
            no: { do: 'not_paid' },
          }
        : {
            about: 'reading',
            question: payment.reviewReason ?? 'Not sure of the amount',
            ...none(payment),
            yes: { do: 'accept' },
            no: { do: 'dismiss' },
          },
    ),
    ...(payee
      ? [
          {
            about: 'payee' as const,
            question: 'Check before paying',
            ...none(payee),
            checks: [
              {
                code: 'iban' as const,
                before: 'DE02120300000000202051',
                now: 'LT121000011101001000',
              },
            ],
            yes: { do: 'accept' as const },
            no: { do: 'dismiss' as const },
          },
        ]
      : []),
    ...(receiptFor ? [suggested(receiptFor)] : []),
  ]
  return { version: open?.version ?? 0, total: items.length, items }
}

const none = (payment: ReviewItem['payment']) => ({ payment, candidates: [], checks: [] })

function suggested(payment: ReviewItem['payment']): ReviewItem {
  const [message] = detailOf(PAYMENTS[0] ?? payment).messages
  if (!message) throw new Error('the fixture has no mail')
  return {
    about: 'receipt',
    question: 'Is one of these its receipt?',
    payment,
    candidates: [
      {
        message: { ...message, subject: 'Thank you for your payment', from: 'Zahlhaus' },
        amount: payment.amountDue,
        reasons: ['The same amount', '2 days after the due day', 'It came from another sender'],
        yes: { do: 'accept_receipt', message: message.messageId },
        no: { do: 'refuse_receipt', message: message.messageId },
      },
    ],
    checks: [],
    yes: null,
    no: null,
  }
}

import type { Page } from '../document/page.ts'
import type { Candidate } from '../types.ts'
import { amountsIn } from './money.ts'

const FIELDS = ['amountDue', 'minimumDue', 'amountPaid'] as const

/** Every amount as what it might be: due, the minimum, or paid. */
export const findMoney = (page: Page): Candidate[] =>
  amountsIn(page).flatMap(({ money, span, known, bare }) =>
    FIELDS.map((field) => ({
      field,
      value: money,
      known,
      span,
      finder: bare ? 'bare amount' : 'amount',
    })),
  )

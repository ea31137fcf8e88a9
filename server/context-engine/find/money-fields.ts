import type { Page } from '../document/page.ts'
import type { Candidate } from '../types.ts'
import { amountsIn, type Amount } from './money.ts'
import { sumsWithTax } from './plus-tax.ts'

const FIELDS = ['amountDue', 'minimumDue', 'amountPaid'] as const

/** Every amount as what it might be: due, the minimum, or paid. */
export const findMoney = (page: Page): Candidate[] =>
  withSums(page, amountsIn(page)).flatMap(({ money, span, known, bare, summed }) =>
    FIELDS.map((field) => ({
      field,
      value: money,
      known,
      span,
      finder: bare ? 'bare amount' : summed ? 'with tax' : 'amount',
    })),
  )

const withSums = (page: Page, amounts: readonly Amount[]) => [
  ...amounts,
  ...sumsWithTax(page, amounts),
]

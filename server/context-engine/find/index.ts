import type { Page } from '../document/page.ts'
import type { Candidate, Hints } from '../types.ts'
import { findBillers } from './billers.ts'
import { codesOf } from './codes/index.ts'
import { findDays } from './day-fields.ts'
import { findDocumentBillers } from './document-billers.ts'
import { findEInvoices } from './e-invoice.ts'
import { findIbans } from './ibans.ts'
import { findPayLinks } from './links.ts'
import { findMoney } from './money-fields.ts'
import { candidatesOfCodes, isInsideCode } from './payment-codes.ts'
import { findReferences } from './references.ts'
import { findStructured } from './schema-org/index.ts'

/** Finders do not see one another and over-generate; their order is irrelevant. */
const FINDERS: readonly ((page: Page, hints: Hints) => Candidate[])[] = [
  findMoney,
  findDays,
  findReferences,
  findIbans,
  findPayLinks,
  findBillers,
  findDocumentBillers,
  findStructured,
  findEInvoices,
]

/** Everything in the message that could be a field. What stands inside a payment code is read by its own finder only. */
export function find(page: Page, hints: Hints): Candidate[] {
  const codes = codesOf(page)
  const found = FINDERS.flatMap((finder) => finder(page, hints))
  const outside =
    codes.length === 0 ? found : found.filter(({ span }) => !isInsideCode(codes, span))
  return [...outside, ...candidatesOfCodes(codes)]
}

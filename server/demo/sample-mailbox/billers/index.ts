import { AUTOMATIC } from './automatic.ts'
import type { Biller } from './biller.ts'
import { MONTHLY } from './monthly.ts'
import { PERSONAL } from './personal.ts'
import { RENEWALS } from './renewals.ts'
import { SELDOM } from './seldom.ts'
import { RECEIPTS, UNCLEAR } from './unclear.ts'

/** Everyone who writes to her about money. */
export const BILLERS: readonly Biller[] = [
  ...MONTHLY,
  ...SELDOM,
  ...AUTOMATIC,
  ...RENEWALS,
  ...UNCLEAR,
  ...RECEIPTS,
  ...PERSONAL,
]

import { z } from 'zod'

/** What differs from all earlier payments of a known biller, old and new side by side. */
export const PayeeCheck = z.object({
  code: z.enum(['iban', 'pay_site', 'sender', 'amount']),
  before: z.string(),
  now: z.string(),
})
export type PayeeCheck = z.infer<typeof PayeeCheck>

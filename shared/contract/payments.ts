import { z } from 'zod'
import { PayeeCheck } from './checks.ts'
import { Edit, EditField, EditedField } from './edit.ts'
import { Currency, Day, Instant, Kind, Money, Status } from './values.ts'

/** One row of the ledger as every surface shows it. Absent values are null. */
export const Payment = z.object({
  id: z.string(),
  mailboxId: z.string().nullable(),
  /** Address of the mailbox it was read from, so that links open the right Gmail account. */
  mailboxEmail: z.string().nullable(),
  biller: z.string(),
  amountDue: Money.nullable(),
  minimumDue: Money.nullable(),
  amountPaid: Money.nullable(),
  issueDate: Day.nullable(),
  dueDate: Day.nullable(),
  scheduledFor: Day.nullable(),
  reference: z.string().nullable(),
  accountRef: z.string().nullable(),
  autopay: z.enum(['yes', 'no', 'unknown']),
  /** Status on the server's "today"; use `statusOn` of shared/payment.ts to carry it over midnight. */
  status: Status,
  /** Why the status is what it is, one sentence, e.g. "Acme wrote on 21 Nov that the payment failed". */
  because: z.string(),
  paidOn: Day.nullable(),
  /** The person has to answer a question about this one; `reviewReason` says which. */
  review: z.boolean(),
  reviewReason: z.string().nullable(),
  /** Newer evidence contradicts a decision. */
  conflict: z.boolean(),
  snoozedUntil: Day.nullable(),
  /** `url` is '' while the payment is to be checked before paying: what could pay it is not sent then. */
  payLink: z.object({ url: z.string(), host: z.string() }).nullable(),
  /** Fields inferred rather than written (a counted day, an assumed currency). */
  implied: z.array(z.string()),
  warnings: z.array(z.object({ code: z.string(), text: z.string() })),
  /** The newest message that speaks of it. */
  latest: z.object({ kind: Kind, receivedAt: Instant }).nullable(),
  messageCount: z.int(),
  /** Goes up with each change; sent back with edits. */
  version: z.int(),
})
export type Payment = z.infer<typeof Payment>

export const PaymentMessage = z.object({
  messageId: z.string(),
  gmailId: z.string(),
  threadId: z.string(),
  kind: Kind,
  receivedAt: Instant,
  subject: z.string().nullable(),
  from: z.string().nullable(),
})
export type PaymentMessage = z.infer<typeof PaymentMessage>

/** Where one value was read: the mail's own words around it, `quote.slice(start, end)` being the value. */
export const PaymentEvidence = z.object({
  field: z.enum([
    'biller',
    'amountDue',
    'minimumDue',
    'amountPaid',
    'currency',
    'issueDate',
    'dueDate',
    'scheduledFor',
    'reference',
    'accountRef',
    'iban',
    'payLink',
  ]),
  value: z.string(),
  known: z.boolean(),
  confidence: z.number(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  messageId: z.string(),
})
export type PaymentEvidence = z.infer<typeof PaymentEvidence>

/** One line of a payment's history. */
export const PaymentChange = z.object({
  id: z.string(),
  at: Instant,
  actor: z.enum(['user', 'mail', 'rule', 'clock', 'bank']),
  field: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  messageId: z.string().nullable(),
  undoes: z.string().nullable(),
})
export type PaymentChange = z.infer<typeof PaymentChange>

export const PaymentDetail = z.object({
  payment: Payment,
  messages: z.array(PaymentMessage),
  evidence: z.array(PaymentEvidence),
  changes: z.array(PaymentChange),
  /** What the person has set, in a fixed order. */
  edited: z.array(EditedField),
  note: z.string().nullable(),
  /** The person added it: no mail made it. */
  byHand: z.boolean(),
  /** What is to be checked before paying, old and new side by side. */
  checks: z.array(PayeeCheck),
})
export type PaymentDetail = z.infer<typeof PaymentDetail>

/**
 * GET /api/payments/open: what popup, badge and sidebar show. Everything not closed, plus what was paid,
 * likely paid or cancelled in the last 45 days. Served from cache as one string; ETag is `"<version>"`.
 */
export const OpenPayments = z.object({
  version: z.int(),
  today: Day,
  timeZone: z.string(),
  mainCurrency: Currency,
  horizonDays: z.int(),
  range: z.object({ from: Day.nullable() }),
  payments: z.array(Payment),
})
export type OpenPayments = z.infer<typeof OpenPayments>

/** GET /api/payments: the table of the dashboard. `status` may repeat (comma separated). */
export const ListPaymentsQuery = z.strictObject({
  status: z
    .string()
    .regex(/^[a-z_,]{1,120}$/)
    .optional(),
  q: z.string().max(100).optional(),
  from: Day.optional(),
  to: Day.optional(),
  currency: Currency.optional(),
  review: z.literal('yes').optional(),
  sort: z
    .enum(['due', '-due', 'biller', '-biller', 'amount', '-amount', 'updated', '-updated'])
    .default('due'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2000).optional(),
})
export type ListPaymentsQuery = z.infer<typeof ListPaymentsQuery>

export const ListPayments = z.object({
  version: z.int(),
  total: z.int(),
  /** What is left to pay in the whole filtered view, one sum per currency. */
  left: z.array(Money),
  payments: z.array(Payment),
  nextCursor: z.string().nullable(),
})
export type ListPayments = z.infer<typeof ListPayments>

/** GET /api/payments/by-message?mailbox=ADDRESS&thread=ID&messages=ID,ID: what the open Gmail thread asks for. */
export const ByMessageQuery = z.strictObject({
  mailbox: z.string().max(320),
  thread: z
    .string()
    .regex(/^[0-9a-f]{1,20}$/)
    .optional(),
  messages: z
    .string()
    .regex(/^[0-9a-f,]{1,2000}$/)
    .optional(),
})
export type ByMessageQuery = z.infer<typeof ByMessageQuery>

/** `messages` tells what Duebox made of each known message of the thread, also of those that are no bills. */
export const ByMessage = z.object({
  connected: z.boolean(),
  payments: z.array(PaymentDetail),
  messages: z.array(
    z.object({
      gmailId: z.string(),
      kind: Kind,
      why: z.string().nullable(),
      warnings: z.array(z.object({ code: z.string(), text: z.string() })),
    }),
  ),
})
export type ByMessage = z.infer<typeof ByMessage>

const Paid = Money.refine(({ minor }) => minor > 0, 'an amount above zero')
const Id = z.string().regex(/^[\w-]{1,100}$/)
const isSetting = (set: Edit) => Object.keys(set).length > 0

/** POST /api/payments/:id/actions with header Idempotency-Key. */
export const PaymentAction = z.discriminatedUnion('do', [
  /**
   * `on`: today or before, as the person's zone has it; today when left out. Without `amount` the whole is paid, with
   * it that part.
   */
  z.strictObject({ do: z.literal('paid'), on: Day.optional(), amount: Paid.optional() }),
  z.strictObject({ do: z.literal('not_paid') }),
  z.strictObject({ do: z.literal('dismiss') }),
  z.strictObject({ do: z.literal('restore') }),
  z.strictObject({ do: z.literal('snooze'), until: Day }),
  z.strictObject({ do: z.literal('unsnooze') }),
  /** This one is not to be paid, the biller's next one is. */
  z.strictObject({ do: z.literal('skip') }),
  z.strictObject({ do: z.literal('unskip') }),
  z.strictObject({ do: z.literal('edit'), set: Edit.refine(isSetting, 'nothing is set') }),
  /** The payee is right: what was to be checked before paying, and what the mail was warned of, is accepted. */
  z.strictObject({ do: z.literal('accept') }),
  /** A suggested receipt, by `messageId`, is of this payment, or is not. */
  z.strictObject({ do: z.literal('accept_receipt'), message: Id }),
  z.strictObject({ do: z.literal('refuse_receipt'), message: Id }),
  /** The other payment is this one: their mails stand together from now on. */
  z.strictObject({ do: z.literal('merge'), with: Id }),
  /** These mails, by `messageId`, are of another payment, which comes about. */
  z.strictObject({
    do: z.literal('split'),
    messages: z.array(Id).min(1).max(200),
  }),
  /** Takes the mails' word again for some fields. */
  z.strictObject({ do: z.literal('follow'), fields: z.array(EditField).min(1).max(8) }),
  z.strictObject({ do: z.literal('undo'), decisionId: Id }),
])
export type PaymentAction = z.infer<typeof PaymentAction>

/** POST /api/payments with header Idempotency-Key: a payment without a mail. Answered like an action. */
export const AddPayment = Edit.required({ biller: true })
export type AddPayment = z.infer<typeof AddPayment>

/** Reply of an action: the payment after it, and the id that undoes it (null for an undo). */
export const PaymentActionResult = z.object({
  version: z.int(),
  payment: Payment,
  undo: z.string().nullable(),
})
export type PaymentActionResult = z.infer<typeof PaymentActionResult>

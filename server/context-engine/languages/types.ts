/**
 * What a word or phrase names or says. Labels stand beside a value, signs tell what the message is, terms are days
 * counted from another day (`#` in them is the number).
 */
export type Concept =
  // labels of amounts
  | 'due' // what is to be paid, without doubt
  | 'total' // the sum of the document
  | 'whole' // of an order or plan paid in parts
  | 'yearly' // of a whole year
  | 'part' // one of several payments of a sum
  | 'sum' // "amount": may be anything
  | 'minimum'
  | 'paid'
  | 'previous'
  | 'subtotal'
  | 'tax'
  | 'discount'
  | 'fee'
  | 'limit'
  | 'holding' // what the person owns or may use: balance of an account, available credit
  | 'remaining' // what stays open after this instalment
  | 'later' // what it costs after the due date, next year, regularly
  | 'refunded'
  | 'incoming'
  | 'rate' // per month, per unit
  // labels of days
  | 'dueBy' // the day to pay by
  | 'charge' // the day money is taken
  | 'issued'
  | 'period'
  | 'ends' // expiry, end of a trial or offer
  | 'happened' // paid, ordered, delivered, posted on
  | 'skonto' // early payment
  // labels of references
  | 'invoiceNo'
  | 'orderNo'
  | 'accountNo'
  | 'otherNo'
  | 'payTo' // whose account is named
  // signs of what a message is
  | 'bill' // speaks of a bill
  | 'newBill' // says that one is here
  | 'overdue'
  | 'reminder'
  | 'autopay'
  | 'renewal'
  | 'ending'
  | 'failed'
  | 'mend' // "update your card"
  | 'receipt'
  | 'refund'
  | 'statement'
  | 'request' // "please pay", "pay now"
  | 'attached'
  | 'nothingDue'
  | 'order'
  | 'quote'
  | 'promo'
  | 'news'
  | 'delivery'
  | 'security'
  | 'income'
  | 'aside' // "due to": holds label words, means nothing
  | 'account' // alerts and notices about an account that ask for nothing
  | 'notice' // about bills, budgets and prices, and asks for nothing
  | 'over' // a contract that was cancelled or has ended
  | 'theirs' // the reader is the one to be paid, or is asked to a meeting
  | 'arranged' // something was set up, or a bill announced, and nothing is asked now
  | 'talk' // people answer one another
  | 'credentials'
  | 'threat'
  | 'oddPayment'
  | 'bankChange'
  | 'prize'
  | 'secrecy' // tell nobody, do not telephone
  | 'proof' // "send me the confirmation", "the codes"
  | 'hours' // to be done within hours, or today
  | 'extortion'
  | 'smallFee' // customs, redelivery, a toll: what scams ask for little of
  | 'payout' // money waits to be claimed
  // terms
  | 'withinDays'
  | 'withinWeeks'
  | 'withinMonths'
  | 'netDays'
  | 'daysAgo'
  | 'today'
  | 'tomorrow'
  | 'yesterday'
  | 'onReceipt'
  | 'monthEnd' // the last day of this month
  | 'nextMonthEnd'
  | 'dayOfMonth'

/**
 * Phrases of each concept, set apart by `|`: lower case, single spaces; accents do not matter; `*` at the end of a
 * word stands for any ending, before a phrase's first word for any beginning of it, `#` for a number, `$` for an amount that follows, `…` for up to nine words in the same
 * sentence.
 */
export type Phrases = Readonly<Partial<Record<Concept, string>>>

/** One language: a file of its own, listed in `index.ts`. */
export type Language = Readonly<{
  /** BCP 47 code; month and weekday names come from Intl. */
  code: string
  /** Frequent words that tell the language. */
  common: string
  /** Usual order of an all-number date. */
  order: 'dmy' | 'mdy' | 'ymd'
  phrases: Phrases
}>

import type { Money } from '#shared/money.ts'
import type { Page } from '../document/page.ts'
import { chance, type ScoredCandidate } from '../score/index.ts'
import type { Candidate } from '../types.ts'

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'minor' in value

/** An amount of more than nothing. */
export const positive = ({ candidate }: ScoredCandidate): boolean =>
  isMoney(candidate.value) && candidate.value.minor > 0

const says = (
  { around }: ScoredCandidate,
  concept: 'due' | 'total' | 'sum' | 'paid' | 'dueBy' | 'previous',
) => around.get(concept)?.weight ?? 0

/** An amount beside the words "amount due" or their like. */
export const labelled = (entry: ScoredCandidate): boolean => says(entry, 'due') >= 0.5

/** An amount called due, or the only one there is, beside a day to come that is called the day to pay by. */
export const asksByDay = (page: Page, scored: readonly ScoredCandidate[]): boolean =>
  (scored.some(
    (entry) =>
      entry.candidate.field === 'amountDue' && says(entry, 'due') >= 0.6 && positive(entry),
  ) ||
    hasOneLabelled(scored)) &&
  scored.some(
    (entry) =>
      entry.candidate.field === 'dueDate' &&
      says(entry, 'dueBy') >= 0.6 &&
      entry.candidate.value >= page.today,
  )

/** One amount in the whole message, with a label of a sum and no word of being paid: "Amount: 80.00". */
function hasOneLabelled(scored: readonly ScoredCandidate[]): boolean {
  const amounts = scored.filter((entry) => entry.candidate.field === 'amountDue' && positive(entry))
  const [first] = amounts
  return (
    first !== undefined &&
    amounts.every((entry) => same(entry.candidate, first.candidate)) &&
    amounts.some(
      (entry) =>
        Math.max(says(entry, 'sum'), says(entry, 'total')) >= 0.9 && says(entry, 'paid') < 0.3,
    )
  )
}

/** "Invoice total 80.00, amount received 80.00", and nothing that is to be paid on a day to come. */
export function isPaidInFull(page: Page, scored: readonly ScoredCandidate[]): boolean {
  const amounts = scored.filter((entry) => entry.candidate.field === 'amountDue' && positive(entry))
  if (amounts.some((entry) => says(entry, 'previous') >= 0.5)) return false
  const paid = amounts.filter((entry) => says(entry, 'paid') >= 0.9 && says(entry, 'due') < 0.3)
  return (
    paid.some((entry) =>
      amounts.some(
        (whole) =>
          Math.max(says(whole, 'total'), says(whole, 'due')) >= 0.9 &&
          says(whole, 'paid') < 0.3 &&
          same(whole.candidate, entry.candidate),
      ),
    ) && !hasDayToCome(page, scored)
  )
}

/** "Re: [shop/cart] Total is wrong (#77)" */
export const isThread = (page: Page): boolean =>
  page.leaves.some(
    ({ node, text }) =>
      node.role === 'subject' &&
      /^\s?(?:re|aw|antw|sv|vs|odp|ref|res|rif|ynt)\s?:/i.test(text) &&
      /\[[^[\]]{2,60}\]|\(#\d{1,8}\)/.test(text),
  )

const METHOD =
  /(?:pay|zahl|paiement|règlement|reglement|pago|pagamento|betaal|betal|płatności|platby|úhrady|maksutapa|ödeme|plată|plata|fizet|оплаты|оплати|πληρωμής|支払|付款|결제)[^\n:：\t]{0,20}[:：\t]\s?$/iu

/** "Payment method: direct debit" */
export const isPaidByDebit = (page: Page, scored: readonly ScoredCandidate[]): boolean =>
  hasDayToCome(page, scored) &&
  page.leaves.some(
    ({ text, marks, quoted }) =>
      !quoted &&
      marks.some(
        ({ concept, start }) =>
          concept === 'autopay' && METHOD.test(text.slice(Math.max(0, start - 48), start)),
      ),
  )

/** "A balance of 120.00 remains and is due by 10 December." */
const isBalanceByDay = ({ around }: ScoredCandidate): boolean => {
  const total = around.get('total')
  return (
    total !== undefined &&
    /balance|rest|saldo|solde|remain|reste|restante/i.test(total.words) &&
    (around.get('dueBy')?.weight ?? 0) > 0
  )
}

/** "Thank you for your payment of 50.00. The remaining 120.00 is due on 10 December." */
export function isStillOpen(page: Page, scored: readonly ScoredCandidate[]): boolean {
  const amounts = scored.filter(
    (entry) =>
      entry.candidate.field === 'amountDue' && positive(entry) && chance(entry.score) > 0.6,
  )
  const paid = scored.filter(
    (entry) =>
      entry.candidate.field === 'amountPaid' && chance(entry.score) > 0.6 && saysPaid(entry),
  )
  const open = amounts.filter(
    (entry) =>
      (labelled(entry) || isBalanceByDay(entry)) &&
      !paid.some(({ candidate }) => same(candidate, entry.candidate)),
  )
  return paid.length > 0 && open.length > 0 && hasDayToCome(page, scored)
}

const hasDayToCome = (page: Page, scored: readonly ScoredCandidate[]): boolean =>
  scored.some(
    ({ candidate, score }) =>
      candidate.field === 'dueDate' && candidate.value > page.today && chance(score) > 0.7,
  )

const same = ({ value: a }: Candidate, { value: b }: Candidate) =>
  isMoney(a) && isMoney(b) && a.minor === b.minor

const saysPaid = ({ around }: ScoredCandidate) =>
  Math.max(around.get('paid')?.weight ?? 0, around.get('receipt')?.weight ?? 0) >= 0.4 &&
  (around.get('due')?.weight ?? 0) < 0.5

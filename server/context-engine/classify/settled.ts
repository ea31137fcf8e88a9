import type { Page } from '../document/page.ts'
import type { ScoredCandidate } from '../score/index.ts'
import { positive } from './open-facts.ts'

/** The value of a label: "Status: paid", which says it of the whole. */
const STATUS =
  /(?:status|stav|statut|estado|stato|stan|tila|durum|állapot|stare|статус|κατάσταση|ステータス|状态|상태)[ ]?[:：\t][ ]{0,3}(?:fully )?(?:paid(?: in full)?|settled|bezahlt|beglichen|pay[ée]e?|réglée?|pagad[oa]|pagat[oa]|pag[oa]|saldat[oa]|betaald|voldaan|zapłacon[oae]|opłacon[oae]|betalt|betald|maksettu|zaplacen[oa]|uhrazen[oa]|fizetve|kifizetve|ödendi|achitat[ăa]?|plătit[ăa]?|оплачен[оа]?|сплачен[оа]|πληρωμένο|εξοφλημένο|支払済み?|お支払い済み|已付款|已支付|결제완료|납부완료)(?![\p{L}\p{N}])(?! by| through)/iu

/** "Status: PAID" in the text itself. */
export const hasPaidStatus = (page: Page): boolean =>
  page.leaves.some(
    ({ node, text, quoted }) =>
      !quoted && node.role !== 'subject' && STATUS.test(text.slice(0, 20_000)),
  )

const OTHERS = ['bill', 'newBill', 'reminder', 'overdue', 'autopay', 'receipt'] as const

/** The subject names a statement and no bill: "Statement of account, March". */
export const isHeadedStatement = (page: Page): boolean => {
  const subject = page.leaves.find(({ node }) => node.role === 'subject')
  if (!subject || /bill/i.test(subject.text)) return false
  const said = new Set(subject.marks.map(({ concept }) => concept))
  return said.has('statement') && !OTHERS.some((other) => said.has(other))
}

/** What has its own kind, though nothing is to be paid now. */
const OTHERWISE = [
  'receipt',
  'refund',
  'failed',
  'renewal',
  'autopay',
  'statement',
  'newBill',
  'overdue',
  'reminder',
  'request',
] as const

/** Says that nothing is to be paid, is of no other kind, and has no amount that asks for more: "Your account is in credit". */
export function isNothingOwed(page: Page, scored: readonly ScoredCandidate[]): boolean {
  const said = new Set(
    page.leaves.flatMap(({ marks, quoted }) => (quoted ? [] : marks.map(({ concept }) => concept))),
  )
  const open = scored.some(
    (entry) =>
      entry.candidate.field === 'amountDue' &&
      positive(entry) &&
      (entry.around.get('due')?.weight ?? 0) >= 0.8,
  )
  return said.has('nothingDue') && !open && !OTHERWISE.some((other) => said.has(other))
}

const PAYMENT =
  /pay|paid|paiement|règlement|zahl|pago|pagament|pagad|betaal|betal|płat|plac|plat|maks|ödeme|fizet|plăt|plat[ăa]|оплат|сплат|платеж|платіж|πληρω|決済|支払|付款|支付|결제|भुगतान|الدفع/iu
const ASKING = ['request', 'overdue', 'newBill', 'failed', 'refund'] as const

/** An order or a parcel whose payment has come: "Your payment was received, we send your order soon". */
export function isPaidOrder(page: Page): boolean {
  const said = new Set<string>()
  let paid = false
  for (const { marks, quoted, node } of page.leaves)
    for (const { concept, start, end } of quoted ? [] : marks) {
      said.add(concept)
      paid ||= concept === 'receipt' && PAYMENT.test(node.text.slice(start, end))
    }
  return (
    paid && (said.has('order') || said.has('delivery')) && !ASKING.some((other) => said.has(other))
  )
}

import type { Leaf, Page } from '../document/page.ts'
import type { Amount } from './money.ts'

/** What joins an amount and the tax that comes on top of it. */
const JOINS =
  /^[\s,(]{0,3}(?:\+|plus|zzgl\.?|zuzüglich|più|más|mais|plusz|oraz|og|och|и|та|συν|artı)(?=[\s\d\p{Sc}])[^\n.;!?]{0,30}$/iu
/** How far behind its amount a tax is named, in characters. */
const NEAR = 14

/**
 * Sums that a message leaves to its reader: "€5.00 + €0.95 tax" asks for 5.95. The span covers what is added up.
 *
 * @param amounts those the message writes out
 */
export function sumsWithTax(page: Page, amounts: readonly Amount[]): Amount[] {
  const sums: Amount[] = []
  const inOrder = amounts.toSorted(
    (a, b) => a.span.node - b.span.node || a.span.start - b.span.start,
  )
  for (const [index, first] of inOrder.entries()) {
    let sum = first
    for (const tax of inOrder.slice(index + 1, index + 4)) {
      const leaf = page.leaves[tax.span.node]
      if (!leaf || !isAddedTax(leaf, sum, tax)) break
      const span = { ...sum.span, end: tax.span.end }
      const money = { ...sum.money, minor: sum.money.minor + tax.money.minor }
      sum = { money, span, known: false, bare: false, summed: true }
    }
    if (sum !== first) sums.push(sum)
  }
  return sums
}

function isAddedTax(leaf: Leaf, sum: Amount, tax: Amount): boolean {
  const [from, to] = [sum.span.end, tax.span.start]
  if (sum.span.node !== tax.span.node || to <= from || to - from > 48) return false
  if (sum.money.currency !== tax.money.currency || sum.money.minor <= tax.money.minor) return false
  if (tax.money.minor <= 0 || !JOINS.test(leaf.text.slice(from, to))) return false
  const line = leaf.text.indexOf('\n', tax.span.end)
  const end = Math.min(tax.span.end + NEAR, line < 0 ? leaf.text.length : line)
  return leaf.marks.some(
    (mark) =>
      mark.concept === 'tax' &&
      ((mark.start >= from && mark.end <= to) || (mark.start >= tax.span.end && mark.start < end)),
  )
}

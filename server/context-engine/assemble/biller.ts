import { fold } from '../document/fold.ts'
import type { Page } from '../document/page.ts'
import { isOfCode } from '../find/payment-codes.ts'
import type { Candidate, Found, Hints } from '../types.ts'
import { foundAt } from './found.ts'

type Name = Extract<Candidate, { field: 'biller' }>

/** How sure each way to find a biller is. */
const RANK: Readonly<Record<string, number>> = {
  forwarded: 0.96,
  via: 0.95,
  'schema.org': 0.9,
  'e-invoice': 0.97,
  sender: 0.93,
  seller: 0.8,
  named: 0.75,
  person: 0.6,
  company: 0.55,
  'return address': 0.54,
  processor: 0.5,
  head: 0.48,
  domain: 0.45,
  'pay to': 0.4,
}

const core = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '')

/**
 * Who is to be paid, as a person would say it. A name the person gave this sender wins; a merchant named again and
 * again beats the platform that writes for it; else the surest way of finding decides.
 */
export function billerOf(
  page: Page,
  candidates: readonly Candidate[],
  hints: Hints,
): Found<string> | undefined {
  const names = candidates.filter((candidate): candidate is Name => candidate.field === 'biller')
  const sender = names.find(
    ({ finder }) =>
      finder === 'sender' || finder === 'via' || finder === 'person' || finder === 'processor',
  )
  const best = merchant(page, names, sender) ?? names.toSorted((a, b) => rank(b) - rank(a))[0]
  const given = hints.billers.find(({ domain }) => domain === page.domain)
  if (!best) return undefined
  const agreed = names.filter(
    ({ value, finder }) => finder !== best.finder && related(value, best.value),
  ).length
  return foundAt(page.document, given?.name ?? best.value, {
    confidence: given ? 0.97 : Math.min(0.98, rank(best) + 0.03 * agreed),
    known: given ? false : best.known,
    span: best.span,
    finder: given ? 'hint' : best.finder,
    because: [best.finder, ...(agreed > 0 ? [`${agreed} other places agree`] : [])],
  })
}

const rank = ({ finder }: Name) => (isOfCode({ finder }) ? 0.72 : (RANK[finder] ?? 0.3))

/** "Your contribution to X failed", sent by a platform: X, unless the name is the platform's own. */
function merchant(page: Page, names: readonly Name[], sender: Name | undefined): Name | undefined {
  if (!sender || sender.finder === 'via') return undefined
  const paid = names.filter(
    ({ finder, value }) =>
      finder === 'pay to' && !related(value, sender.value) && !related(value, page.domain),
  )
  return paid.find(
    (name) =>
      page.document.nodes[name.span.node]?.role === 'subject' ||
      sender.finder === 'processor' ||
      paid.filter(({ value }) => core(value) === core(name.value)).length >= 2 ||
      /bill to/i.test(
        page.document.nodes[name.span.node]?.text.slice(
          Math.max(0, name.span.start - 12),
          name.span.start,
        ) ?? '',
      ),
  )
}

/** Two names for one company: one begins the other, or they share their first four letters. */
function related(a: string, b: string): boolean {
  const [x, y] = [core(a), core(b)]
  return (
    x.length > 1 &&
    y.length > 1 &&
    (x.includes(y) || y.includes(x) || (x.length > 3 && x.slice(0, 4) === y.slice(0, 4)))
  )
}

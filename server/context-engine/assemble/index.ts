import type { Classified } from '../classify/index.ts'
import type { Danger } from '../danger/scam.ts'
import type { Page } from '../document/page.ts'
import { isPayable } from '../kinds.ts'
import type { ScoredCandidate } from '../score/index.ts'
import type { Due, Hints, Kind, Reading } from '../types.ts'
import { amountsFor } from './amounts.ts'
import { arrearsIn } from './arrears.ts'
import { billerOf } from './biller.ts'
import { kindConfidence, wholeConfidence, withConfidence } from './confidence.ts'
import { disagreementsIn, doubted, isUnseen } from './cross-check.ts'
import { daysFor } from './days.ts'
import { apart } from './dues/index.ts'
import { endedIn } from './ended.ts'
import { foundAt } from './found.ts'
import { numbersOf } from './numbers.ts'
import { seenIn } from './seen.ts'
import { reviewReason, whyNone } from './why.ts'

/** The best consistent reading: kind, fields that fit it, and what a person has to look at. */
export function assemble(
  page: Page,
  scored: readonly ScoredCandidate[],
  { classified, danger, hints }: { classified: Classified; danger: Danger; hints: Hints },
): Reading {
  const [top] = classified.kinds
  const aside = danger.serious ? danger.warnings : []
  if (page.document.outgoing && !page.leaves.some(({ node }) => node.role === 'forwarded'))
    return { kind: 'none', confidence: 0.95, why: 'You sent this yourself', warnings: [] }
  if (!top || ((top.kind === 'none' || danger.extortion) && !danger.scam))
    return {
      kind: 'none',
      confidence: kindConfidence({ page, classified, kind: 'none' }),
      why: whyNone(classified.signs),
      warnings: aside,
      ...endedIn(page, scored, classified, hints),
    }
  const kind: Kind = danger.scam ? 'scam' : top.kind
  const context = { page, scored, classified, kind }
  const confidence = kindConfidence(context)
  if (kind === 'none') return { kind, confidence, why: whyNone(classified.signs), warnings: aside }
  const disagreements = isPayable(kind) ? disagreementsIn(page, scored) : []
  const found = fieldsOf(page, { kind, scored, hints, confidence })
  const whole = doubted(withConfidence(found, context), disagreements)
  const { fields: own, others } = apart(page, { kind, scored, fields: whole })
  const fields =
    kind === 'bill' ? { ...own, ...arrearsIn(page.document, scored, own.amountDue?.value) } : own
  const warnings = [...danger.warnings, ...disagreements.map(({ warning }) => warning)]
  const unseen = isUnseen(page, fields)
  const reason =
    kind === 'scam'
      ? null
      : reviewReason(page.document, {
          kind,
          confidence,
          sure: wholeConfidence(fields, context),
          fields,
          warnings,
          unseen,
        })
  return {
    kind,
    confidence,
    fields,
    others,
    warnings,
    needsReview: reason !== null,
    reviewReason: reason,
    ...seenIn(page, kind, scored),
  }
}

function fieldsOf(
  page: Page,
  {
    kind,
    scored,
    hints,
    confidence,
  }: { kind: Kind; scored: readonly ScoredCandidate[]; hints: Hints; confidence: number },
): Due {
  const candidates = scored.map(({ candidate }) => candidate)
  const biller = billerOf(page, candidates, hints)
  const shared = { ...(biller ? { biller } : {}), ...numbersOf(page, kind, candidates) }
  if (kind === 'scam') return shared
  return {
    ...shared,
    ...amountsFor(page.document, kind, scored),
    ...daysFor(page, kind, scored),
    ...autopayOf(page, kind, confidence),
  }
}

/** Whether money leaves without the person: said by the kind, quoted by the words that say it. */
function autopayOf(page: Page, kind: Kind, confidence: number): Due {
  if (kind !== 'autopay') return {}
  for (const leaf of page.leaves) {
    const mark = leaf.quoted ? undefined : leaf.marks.find(({ concept }) => concept === 'autopay')
    if (!mark) continue
    const span = { node: leaf.index, start: mark.start, end: mark.end }
    const because = [leaf.node.text.slice(mark.start, mark.end)]
    return {
      autopay: foundAt(page.document, true, {
        confidence,
        known: true,
        span,
        finder: 'autopay',
        because,
      }),
    }
  }
  return {}
}

import { backed } from './ask/quotes.ts'
import { assemble } from './assemble/index.ts'
import { classify } from './classify/index.ts'
import { dangerOf } from './danger/scam.ts'
import { pageOf } from './document/page.ts'
import { find } from './find/index.ts'
import { score } from './score/index.ts'
import { taught } from './taught/taught.ts'
import type { Candidate, Document, Hints, Reading } from './types.ts'

export { engineVersion } from './version.ts'

/**
 * What one message asks for. Same document, hints and extra candidates → same reading; never throws.
 *
 * @param extra candidates from elsewhere, scored like our own of the same words; others are dropped
 */
export function read(document: Document, hints: Hints, extra: readonly Candidate[] = []): Reading {
  return trace(document, hints, extra).reading
}

/** {@link read} with everything in between, for `explain`. */
export function trace(document: Document, hints: Hints, extra: readonly Candidate[] = []) {
  const page = pageOf(document)
  const own = score(page, find(page, hints))
  const scored = [...own, ...backed(own, extra)]
  const classified = classify(page, scored)
  const danger = dangerOf(page, classified, hints)
  const reading = assemble(page, scored, { classified, danger, hints })
  // What was learnt of a sender is no news to one who only claims to be it.
  const slots =
    document.authentic === true
      ? (hints.slots ?? []).filter(({ domain }) => domain === page.domain)
      : []
  return { page, scored, classified, danger, reading: taught(reading, slots) }
}

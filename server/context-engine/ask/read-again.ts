import { pageOf } from '../document/page.ts'
import { find } from '../find/index.ts'
import { read } from '../read.ts'
import type { Document, Due, Hints, Reading } from '../types.ts'
import { isInDoubt } from './doubt.ts'
import { LANGUAGE_MODEL, type Quotes, quotedIn } from './quotes.ts'

const HELPED = 'Read with the help of a language model'
const CHECKED = ['amountDue', 'minimumDue', 'dueDate', 'scheduledFor'] as const

/**
 * The reading of a doubtful message with a language model's quotes among the candidates.
 *
 * @returns the rules' own reading when no quote stands in the visible text as a finder reads it, or when the quotes
 *   would make the message something else. What a model helped to read is always asked about: whoever wrote the mail
 *   may have written for the model.
 */
export function readAgain(document: Document, hints: Hints, quotes: Quotes): Reading {
  const rules = read(document, hints)
  if (rules.kind === 'none' || !isInDoubt(document, rules)) return rules
  const page = pageOf(document)
  const extra = quotedIn(page, find(page, hints), quotes)
  if (extra.length === 0) return rules
  const helped = read(document, hints, extra)
  if (helped.kind === 'none' || helped.kind !== rules.kind || !isHelped(helped.fields)) return rules
  return { ...helped, needsReview: true, reviewReason: rules.reviewReason ?? HELPED }
}

const isHelped = (due: Due): boolean =>
  CHECKED.some((field) => due[field]?.evidence[0]?.finder === LANGUAGE_MODEL)

import { pageOf } from '../document/page.ts'
import { find } from '../find/index.ts'
import { read } from '../read.ts'
import type { Document, Due, Fields, Hints, Reading } from '../types.ts'
import { isInDoubt } from './doubt.ts'
import { LANGUAGE_MODEL, type Quotes, isShown, quotedIn } from './quotes.ts'

type Page = ReturnType<typeof pageOf>
type Open = Exclude<Reading, { kind: 'none' }>

const HELPED = 'Read with the help of a language model'
const CHECKED = ['amountDue', 'minimumDue', 'dueDate', 'scheduledFor'] as const

/**
 * The reading of a doubtful message with a language model's quotes among the candidates.
 *
 * @returns the rules' own reading when no quote stands in the visible text as a finder reads it, or when the quotes
 *   would make the message something else. A value that the rules did not take themselves is always asked about; one
 *   that they took goes without a question only where nothing speaks against the message.
 */
export function readAgain(document: Document, hints: Hints, quotes: Quotes): Reading {
  const rules = read(document, hints)
  if (rules.kind === 'none' || !isInDoubt(document, rules)) return rules
  const page = pageOf(document)
  const extra = quotedIn(page, find(page, hints), quotes)
  if (extra.length === 0) return rules
  const helped = read(document, hints, extra)
  if (helped.kind === 'none' || helped.kind !== rules.kind || !isHelped(helped.fields)) return rules
  if (agree(rules.fields, helped.fields) && isAboveSuspicion(page, helped)) return helped
  return { ...helped, needsReview: true, reviewReason: helped.reviewReason ?? HELPED }
}

const isHelped = (due: Due): boolean =>
  CHECKED.some((field) => due[field]?.evidence[0]?.finder === LANGUAGE_MODEL)

/** True when the model's word changed no value: it only made the rules' own likelier. */
const agree = (rules: Due, helped: Due): boolean =>
  CHECKED.every((field) => valueOf(rules, field) === valueOf(helped, field))

const valueOf = (due: Due, field: keyof Fields): string => JSON.stringify(due[field]?.value ?? null)

/**
 * The receiving server vouches for the sender, nothing in the mail is hidden or contradicts itself, and nothing in it
 * talks to a machine.
 */
const isAboveSuspicion = (page: Page, { warnings }: Open): boolean =>
  page.document.authentic === true &&
  page.document.hiddenPieces === 0 &&
  warnings.length === 0 &&
  !page.leaves.some((leaf) => isShown(leaf) && speaksToMachine(leaf.node.text))

const TO_MACHINE = [
  /\b(?:ignorier|ignorez|ignora|ignore[sz]\b|negeer|zignoruj)|忽略|無視|игнорир/iu,
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,60}\b(?:previous|prior|above|earlier|all|any|your|instructions?|rules?)\b/iu,
  /\b(?:system|developer|hidden|secret)\s{1,3}(?:prompt|message|instructions?)\b/iu,
  /\b(?:language\s{1,3}models?|LLMs?|chat\s?GPT|assistants?|prompts?|jailbreak|JSON)\b/iu,
  /\b(?:A\.?I\.?|model)\b/u,
  /<\|[^|]{0,40}\|>|\[\/?INST\]|"(?:amountDue|dueDate)"|\b(?:amountDue|dueDate)\b|^\s{0,4}(?:system|assistant|user)\s{0,3}:/imu,
  // Words in another writing, for whoever can read it: nobody prints such a line for a person.
  /[A-Za-z0-9+/]{48}/u,
]

const speaksToMachine = (text: string): boolean => {
  const start = text.slice(0, 65_536)
  return TO_MACHINE.some((words) => words.test(start))
}

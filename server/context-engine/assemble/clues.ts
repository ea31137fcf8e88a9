import type { Classified } from '../classify/index.ts'
import { isPayable } from '../kinds.ts'
import type { Page } from '../document/page.ts'
import type { ScoredCandidate } from '../score/index.ts'
import type { Due, Fields, Found, Kind } from '../types.ts'

/** What speaks for and against a found value, by name; never the value itself. */
export type Clues = Readonly<Record<string, number>>
export type Context = Readonly<{
  page: Page
  scored: readonly ScoredCandidate[]
  classified: Classified
  kind: Kind
}>

const MONEY: ReadonlySet<keyof Fields> = new Set(['amountDue', 'minimumDue', 'amountPaid'])

const within = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value))
const logit = (share: number) => {
  const safe = within(share, 0.0005, 0.9995)
  return Math.log(safe / (1 - safe))
}

/** Clues of the kind that was chosen. */
export function kindClues({ page, classified, kind }: Omit<Context, 'scored'>): Clues {
  const { kinds, facts, signs } = classified
  const [first, second] = kinds
  const marks = page.leaves.reduce((sum, leaf) => sum + (leaf.quoted ? 0 : leaf.marks.length), 0)
  return {
    score: logit(first?.confidence ?? 0),
    margin: within(Math.log((first?.confidence ?? 1) / (second?.confidence ?? 1)), 0, 6),
    payable: payableClue(classified, kind),
    near: second && isPayable(second.kind) === isPayable(kind) ? 1 : 0,
    marks: Math.log1p(marks) / 3,
    noMoney: facts.get('noMoney') ?? 0,
    bulk: page.document.bulk ? 1 : 0,
    fewSigns: signs.size < 3 ? 1 : 0,
    [`is ${kind}`]: 1,
  }
}

/** How sure it is that the message asks for a payment, or that it does not. */
function payableClue({ kinds }: Classified, kind: Kind): number {
  const open = kinds.reduce((sum, entry) => sum + (isPayable(entry.kind) ? entry.confidence : 0), 0)
  return logit(isPayable(kind) ? open : 1 - open)
}

/** Clues of one found field. */
export function fieldClues(field: keyof Fields, found: Found<unknown>, context: Context): Clues {
  const { classified, kind, page } = context
  const [evidence] = found.evidence
  const role = page.leaves[evidence?.span.node ?? -1]?.node.role
  const common = {
    payable: payableClue(classified, kind),
    kind: logit(classified.kinds[0]?.confidence ?? 0),
    implied: found.known ? 0 : 1,
    inSubject: role === 'subject' ? 1 : 0,
    attached: role === 'attached' ? 1 : 0,
    forwarded: role === 'forwarded' ? 1 : 0,
    [`by ${evidence?.finder ?? ''}`]: 1,
    [`is ${kind}`]: 1,
  }
  const scoredField = MONEY.has(field) || /Date$|^scheduledFor$/.test(field)
  return {
    ...common,
    ...(scoredField ? scoredClues(field, found, context) : namedClues(field, found, context)),
  }
}

/** Clues of an amount or day: its own score and how near the others come. */
function scoredClues(
  field: keyof Fields,
  { value }: Found<unknown>,
  { scored, page }: Context,
): Clues {
  let own: ScoredCandidate | undefined
  let rival = -8
  const near = new Set<string>()
  const isOwn = sameAs(value)
  // The day of a charge is found as either of two fields.
  const fields: ReadonlySet<string> = new Set(
    field === 'dueDate' ? ['dueDate', 'scheduledFor'] : [field],
  )
  for (const entry of scored) {
    if (!fields.has(entry.candidate.field)) continue
    if (isOwn(entry.candidate.value)) {
      if (!own || entry.score > own.score) own = entry
    } else {
      rival = Math.max(rival, entry.score)
      if (entry.score > -1) near.add(JSON.stringify(entry.candidate.value))
    }
  }
  const score = own?.score ?? 0
  const strongest = (concepts: readonly string[]) =>
    Math.max(
      0,
      ...[...(own?.around ?? [])].map(([concept, { weight }]) =>
        concepts.includes(concept) ? weight : 0,
      ),
    )
  return {
    score: within(score, -3, 8),
    low: within(2 - score, 0, 4),
    margin: within(score - rival, -2, 6),
    close: within(1.5 - (score - rival), 0, 4),
    rivals: Math.log1p(near.size),
    labelled: strongest(['due', 'dueBy', 'charge', 'paid', 'refunded', 'issued', 'minimum']),
    summed: strongest(['total', 'sum']),
    past: typeof value === 'string' && value < page.today ? 1 : 0,
  }
}

function sameAs(value: unknown): (other: unknown) => boolean {
  if (typeof value !== 'object' || value === null) return (other) => other === value
  const { minor, currency } = value as Partial<Fields['amountDue']>
  return (other) =>
    typeof other === 'object' &&
    other !== null &&
    'minor' in other &&
    'currency' in other &&
    other.minor === minor &&
    other.currency === currency
}

const bare = (text: string) => text.replace(/[^\p{L}\d]/gu, '').toLowerCase()

/** Clues of a name, number, account or link: how it was found, and what else could be meant. */
function namedClues(
  field: keyof Fields,
  { value }: Found<unknown>,
  { scored, page }: Context,
): Clues {
  const own = bare(String(value))
  const [same, others, ways] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let double = 0
  for (const { candidate } of scored) {
    if (typeof candidate.value !== 'string') continue
    const text = bare(candidate.value)
    const alike =
      text === own ||
      (text.length > 2 && own.includes(text)) ||
      (own.length > 2 && text.includes(own))
    if (candidate.field !== field) {
      if (alike && (candidate.field === 'reference' || candidate.field === 'accountRef')) double = 1
    } else if (alike) {
      same.add(`${candidate.span.node} ${candidate.span.start}`)
      ways.add(candidate.finder)
    } else {
      others.add(text)
      ways.add(`not ${candidate.finder}`)
    }
  }
  const host = bare(page.domain.split('.')[0] ?? '')
  return {
    repeated: Math.log1p(same.size),
    others: Math.log1p(others.size),
    agreed: [...ways].filter((way) => !way.startsWith('not ')).length > 1 ? 1 : 0,
    double,
    digits: /\d/.test(own) ? 1 : 0,
    letters: /\p{L}/u.test(own) ? 1 : 0,
    short: own.length < 5 ? 1 : 0,
    ofDomain:
      host.length > 2 && (own.includes(host) || (own.length > 2 && host.includes(own))) ? 1 : 0,
  }
}

/** Clues on whether everything the ledger would track of a message is right. */
export function wholeClues(due: Due, context: Context): Clues {
  const { amountDue, dueDate } = due
  const missed = dueDate ? undefined : bestDay(context)
  return {
    missedDay: missed === undefined ? 0 : within(missed + 4, 0, 6),
    noDays: !dueDate && missed === undefined ? 1 : 0,
    eInvoice: context.classified.facts.get('eInvoice') ?? 0,
    kind: payableClue(context.classified, context.kind),
    amount: logit(amountDue?.confidence ?? 0.5),
    day: dueDate ? logit(dueDate.confidence) : 0,
    [`dayless ${context.kind}`]: dueDate ? 0 : 1,
    implied: amountDue?.known === false ? 1 : 0,
    [`is ${context.kind}`]: 1,
  }
}

/** Score of the likeliest day to pay by that was not taken; undefined without one. */
function bestDay({ scored }: Context): number | undefined {
  const scores = scored.flatMap(({ candidate, score }) =>
    candidate.field === 'dueDate' || candidate.field === 'scheduledFor' ? [score] : [],
  )
  return scores.length > 0 ? Math.max(...scores) : undefined
}

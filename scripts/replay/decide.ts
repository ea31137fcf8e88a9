import type { Database } from '#server/db/open.ts'
import type { Page } from '#server/mailbox/mailbox.ts'
import type { PaymentAction } from '#shared/contract/payments.ts'
import { act } from '#server/payments/act.ts'
import type { ActDeps } from '#server/payments/once.ts'
import { proposedRule } from '#server/payments/rule-amounts.ts'
import { makeRule } from '#server/payments/rule-book.ts'
import type { RulePatch } from '#shared/contract/rules.ts'
import { type Day, isDay, startOf } from '#shared/day.ts'
import { type Line, sentenceOf } from './decisions.ts'
import { type Linked, idsOf, linksOf } from './links.ts'
import { UNDO, actionOf } from './verbs.ts'

/** The person of a replay, who says what the file of decisions has for each mail. */
export type Decider = Readonly<{
  /** Does what is to be done after one of the page's mails. */
  after: (page: Page) => Promise<void>
  /** @throws Error when a line waits for a mail that did not come */
  rest: () => Promise<void>
}>

type Deps = Readonly<{ db: Database; newId: () => string; userId: string }>

/** Each action happens a minute after its mail was received. */
const LATER_MS = 60_000

export function deciderOf(
  deps: Deps,
  { decisions, today, timeZone }: { decisions: readonly Line[]; today: Day; timeZone: string },
): Decider {
  const waiting = decisions.map((line, index) => ({ line, number: index + 1 }))
  const undos = new Map<string, string[]>()
  const noonOf = (day: Day) => startOf(day, timeZone).getTime() + 12 * 3_600_000
  const end = noonOf(today)
  const done = async ({ line, number }: (typeof waiting)[number], at: number) => {
    const said = isDay(String(line['on'])) ? noonOf(String(line['on'])) : 0
    const when = new Date(Math.min(Math.max(at + LATER_MS, said), end))
    try {
      await perform(deps, { line, at: when, key: `decision-${number}` }, undos)
    } catch (error) {
      // The person acts on what they see: what is not there, or cannot be done, they leave.
      process.stderr.write(
        `decision ${number} (${line.do} after ${line.after}) was not done: ${sentenceOf(error)}\n`,
      )
    }
  }
  return {
    async after({ messages, unread }) {
      const read = new Map(messages.map(({ id, receivedAt }) => [id, receivedAt.getTime()]))
      for (const { id } of unread) read.set(id, end)
      for (const one of waiting.filter(({ line }) => read.has(line.after))) {
        waiting.splice(waiting.indexOf(one), 1)
        await done(one, read.get(one.line.after) ?? end)
      }
    },
    async rest() {
      const [first] = waiting
      if (first)
        throw new Error(`decision ${first.number}: there is no mail called ${first.line.after}`)
    },
  }
}

async function perform(
  { db, newId, userId }: Deps,
  { line, at, key }: { line: Line; at: Date; key: string },
  undos: Map<string, string[]>,
): Promise<void> {
  const deps = { db, newId, now: () => at }
  for (const [index, { id, action }] of (await stepsOf(db, userId, line)).entries()) {
    const asked = `${key}-${index}`
    if (action.do === 'rule') {
      await makeRule(deps, userId, { kind: action.kind, paymentId: id }, asked)
      continue
    }
    const done = undos.get(id) ?? []
    const decisionId = done.at(-1)
    if (action.do === 'undo' && decisionId === undefined)
      throw new Error('nothing of this payment was done')
    const undoing = { do: 'undo', decisionId: decisionId ?? '' } as const
    const { undo } = await act(deps, userId, id, action.do === 'undo' ? undoing : action, asked)
    undos.set(id, undo === null ? done.slice(0, -1) : [...done, undo])
    if (action.do === 'edit' && line['rule'] !== false) await learn(deps, userId, id, asked)
  }
}

/** The person takes the rule that their correction suggests, unless the line says otherwise. */
async function learn(deps: ActDeps, userId: string, id: string, key: string): Promise<void> {
  const proposal = await proposedRule(deps, userId, id)
  if (proposal) await makeRule(deps, userId, proposal.rule, `${key}-rule`)
}

type RuleKind = NonNullable<RulePatch['kind']>

type Step = Readonly<{
  id: string
  action: PaymentAction | Readonly<{ do: 'rule'; kind: RuleKind }>
}>

/** Verbs that make a rule about the biller of the payment. */
const RULES: Readonly<Record<string, RuleKind>> = {
  'never-bills': 'never_bill',
  'stop-biller': 'stop_biller',
}

/** What is done to which payments: one thing to one, unless payments are merged or split. */
async function stepsOf(db: Database, userId: string, line: Line): Promise<Step[]> {
  const linked = (await linksOf(db, userId)).filter(({ row }) => row.mergedInto === null)
  if (line.do === 'merge') return mergeOf(linked, line)
  const { row, messages } = paymentOf(linked, line)
  const id = row.id
  const kind = line['always'] === 'sender' ? 'never_bill' : RULES[line.do]
  const rule: Step[] = kind ? [{ id, action: { do: 'rule', kind } }] : []
  if (RULES[line.do]) return rule
  if (line.do === UNDO) return [{ id, action: { do: 'undo', decisionId: '' } }]
  const [receipt] = line.receipt === undefined ? [] : await idsOf(db, userId, [line.receipt])
  if (line.do !== 'split')
    return [{ id, action: actionOf({ ...line, receipt }, row.currency) }, ...rule]
  const named = line.messages.filter((name) => messages.includes(name))
  // Of all its mails the first stays.
  const leaving = named.length === messages.length ? named.slice(1) : named
  const ids = await idsOf(db, userId, leaving)
  return ids.map((one) => ({ id, action: { do: 'split', messages: [one] } }))
}

function mergeOf(linked: readonly Linked[], line: Line): Step[] {
  const some = linked.filter(({ messages }) =>
    line.messages.some((name) => messages.includes(name)),
  )
  const [first, ...rest] = some.toSorted((a, b) =>
    (a.messages[0] ?? '') < (b.messages[0] ?? '') ? -1 : 1,
  )
  if (!first) throw new Error(`no payment holds ${line.messages.join(', ') || 'no mail'}`)
  return rest.map(({ row }) => ({ id: first.row.id, action: { do: 'merge', with: row.id } }))
}

/** The one payment that holds all the mails of a line; of several the one that holds no other, or the one due first. */
function paymentOf(linked: readonly Linked[], line: Line): Linked {
  const payments = linked.filter(
    ({ row, messages }) =>
      line.messages.length > 0 &&
      line.messages.every((name) => messages.includes(name)) &&
      (line.dueDate === undefined || (row.dueDate ?? row.scheduledFor) === line.dueDate) &&
      (line.reference === undefined || row.reference === line.reference),
  )
  const alone = payments.filter(({ messages }) => messages.length === line.messages.length)
  const [found] = (alone.length > 0 ? alone : payments).toSorted(byDueDate)
  if (!found) throw new Error(`no payment holds ${line.messages.join(', ') || 'no mail'}`)
  return found
}

const LAST = '9999'
const byDueDate = (a: Linked, b: Linked) =>
  (a.row.dueDate ?? LAST) < (b.row.dueDate ?? LAST) ? -1 : 1

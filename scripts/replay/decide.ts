import type { Database } from '#server/db/open.ts'
import type { Page } from '#server/mailbox/mailbox.ts'
import type { PaymentRow } from '#server/payments/neighbourhood.ts'
import { act } from '#server/payments/act.ts'
import { type Day, startOf } from '#shared/day.ts'
import { type Line, sentenceOf } from './decisions.ts'
import { linksOf } from './links.ts'
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
  const end = startOf(today, timeZone).getTime() + 12 * 3_600_000
  const done = async ({ line, number }: (typeof waiting)[number], at: Date) => {
    try {
      await perform(deps, { line, at, key: `decision-${number}` }, undos)
    } catch (error) {
      throw new Error(`decision ${number} (${line.do} after ${line.after}): ${sentenceOf(error)}`, {
        cause: error,
      })
    }
  }
  return {
    async after({ messages, unread }) {
      const read = new Map(messages.map(({ id, receivedAt }) => [id, receivedAt.getTime()]))
      for (const { id } of unread) read.set(id, end)
      for (const one of waiting.filter(({ line }) => read.has(line.after))) {
        const at = read.get(one.line.after) ?? end
        waiting.splice(waiting.indexOf(one), 1)
        await done(one, new Date(Math.min(at + LATER_MS, end)))
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
  const { id, currency } = await paymentOf(db, userId, line)
  const done = undos.get(id) ?? []
  const last = done.at(-1)
  if (line.do === UNDO && last === undefined) throw new Error('nothing of this payment was done')
  const action =
    line.do === UNDO ? ({ do: 'undo', decisionId: last ?? '' } as const) : actionOf(line, currency)
  const { undo } = await act({ db, newId, now: () => at }, userId, id, action, key)
  undos.set(id, undo === null ? done.slice(0, -1) : [...done, undo])
}

/** The one payment that holds all the mails of a line; of several the one that holds no other. */
async function paymentOf(db: Database, userId: string, line: Line): Promise<PaymentRow> {
  const payments = (await linksOf(db, userId)).filter(
    ({ row, messages }) =>
      line.messages.length > 0 &&
      line.messages.every((name) => messages.includes(name)) &&
      (line.dueDate === undefined || (row.dueDate ?? row.scheduledFor) === line.dueDate) &&
      (line.reference === undefined || row.reference === line.reference),
  )
  const alone = payments.filter(({ messages }) => messages.length === line.messages.length)
  const [found, another] = alone.length > 0 ? alone : payments
  if (!found) throw new Error(`no payment holds ${line.messages.join(', ') || 'no mail'}`)
  if (another) throw new Error('several payments hold these mails; add "dueDate" or "reference"')
  return found.row
}

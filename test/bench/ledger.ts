import { randomUUID } from 'node:crypto'
import { addDays } from '../../shared/day.ts'
import type { Item } from '../../server/payments/item.ts'
import { itemsOf } from '../../server/payments/item.ts'
import { reconcile } from '../../server/payments/reconcile.ts'
import { listing } from './ledger-listing.ts'
import { createRandom } from './invented.ts'
import { readingOf, type Said } from '../support/ledger.ts'
import { whole, type Table } from './table.ts'

const MESSAGES = 20_000
const BILLERS = 120
const FIRST = '2016-01-04'

/** Twenty thousand payment messages of one person, and ten thousand payments of one person on PostgreSQL. */
export async function benchLedger(): Promise<Table> {
  const { seconds, megabytes, payments } = reconciled()
  const { rows, slowest } = await listing()
  return {
    title: `The ledger: ${whole(MESSAGES)} payment messages of ${BILLERS} billers, ${whole(payments)} payments`,
    ratios: [
      { what: 'Reconciled in', value: `${seconds.toFixed(1)} s`, goal: '≤ 10 s' },
      { what: 'Heap growth meanwhile', value: `${whole(megabytes)} MB`, goal: '≤ 100 MB' },
      {
        what: 'A page of a list of 10,000 payments on PostgreSQL, slowest p99',
        value:
          slowest === undefined ? 'PostgreSQL could not be brought' : `${slowest.toFixed(1)} ms`,
        goal: '< 20 ms',
      },
    ],
    columns: ['query', 'median ms', 'p99 ms', 'indexes scanned'],
    rows,
  }
}

function reconciled(): { seconds: number; megabytes: number; payments: number } {
  reconcile(itemsOfMails(1_000, 1), [])
  const items = itemsOfMails(MESSAGES, 2)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const started = performance.now()
  const changes = reconcile(items, [])
  const seconds = (performance.now() - started) / 1_000
  const unswept = process.memoryUsage().heapUsed
  globalThis.gc?.()
  const grown = globalThis.gc ? process.memoryUsage().heapUsed : unswept
  return { seconds, megabytes: (grown - before) / 1e6, payments: changes.length }
}

/** Bills, reminders, notices and receipts as they come over ten years, of billers with and without numbers. */
function itemsOfMails(count: number, seed: number): Item[] {
  const random = createRandom(seed)
  return Array.from({ length: count / 2 }, (_, n) => {
    const biller = n % BILLERS
    const at = addDays(FIRST, Math.floor((n / BILLERS) * 44) + random.below(9))
    const amount = `${20 + random.below(300)}.${10 + random.below(89)} EUR`
    const named: Partial<Said> = biller % 3 === 0 ? {} : { ref: `R-${seed}${100_000 + n}` }
    const bill: Said = { kind: 'bill', at, due: addDays(at, 14), amount, ...named }
    const answers: Said[] = [
      { kind: 'receipt', at: addDays(at, 12), paid: amount, ...named },
      { kind: 'receipt', at: addDays(at, 20), paid: amount, ...named },
      { kind: 'reminder', at: addDays(at, 21), due: addDays(at, 14), amount, ...named },
    ]
    const answer = answers[random.below(answers.length)] ?? bill
    return [bill, answer].flatMap((said) => itemOf(said, biller))
  }).flat()
}

const itemOf = (said: Said, biller: number): Item[] => {
  const id = randomUUID()
  return itemsOf(
    {
      id,
      mailboxId: 'box',
      threadId: id,
      receivedAt: new Date(`${said.at}T12:00:00Z`),
      senderDomain: `biller${biller}.example`,
      reading: readingOf({ ...said, biller: `Biller ${biller}` }),
    },
    'Europe/Berlin',
  )
}

import type { FakeGoogle, FakeMessage } from '#server/demo/fake-google/start.ts'
import { Random } from '../../scripts/train/generator/random.ts'
import { MARA, standInMail } from '../support/app.ts'

const HOUR_MS = 3_600_000
/** One beginning for all runs of a process: what they read is compared by its time. */
const NOW = Date.now()
/** Of the messages whose subject says "Invoice" so many are none; all of them are listed. */
const SHARE_OF_BILLS = 0.5

/** An invented mailbox of so many messages within the last month: bills, receipts of some, and what is neither. */
export function mailboxOf(seed: number, count: number): FakeMessage[] {
  const random = new Random(seed)
  return Array.from({ length: count }, (_, at) => {
    const receivedAt = new Date(NOW - HOUR_MS - at * ((28 * 24 * HOUR_MS) / count))
    const draw = random.next()
    if (draw > SHARE_OF_BILLS + 0.1) return standInMail(`n${at}`, receivedAt, { Note: `${at}` })
    const invoice = `R-${draw > SHARE_OF_BILLS ? Math.max(0, at - 7) : at}`
    return standInMail(`b${at}`, receivedAt, {
      Kind: draw > SHARE_OF_BILLS ? 'receipt' : 'bill',
      Biller: `Biller ${at % 40}`,
      [draw > SHARE_OF_BILLS ? 'Amount paid' : 'Amount due']: `${(at % 90) + 5}.00 EUR`,
      ...(draw > SHARE_OF_BILLS ? {} : { 'Due date': dayAfter(receivedAt, 14) }),
      Invoice: invoice,
    })
  })
}

/** One more bill, that comes in while something else goes on. */
const lateBill = (at: number, receivedAt: Date): FakeMessage =>
  standInMail(`late${at}`, receivedAt, {
    Kind: 'bill',
    Biller: 'Latecomer',
    'Amount due': `${at + 1}.50 EUR`,
    'Due date': dayAfter(receivedAt, 20),
    Invoice: `L-${at}`,
  })

export const OWNER = MARA

/** Bills that come in now, a second apart. */
export function deliverLate(world: { google: FakeGoogle }, count: number): void {
  for (let at = 0; at < count; at++)
    world.google.deliver(OWNER, lateBill(at, new Date(NOW - (count - at) * 1_000)))
}
const dayAfter = (at: Date, days: number) =>
  new Date(at.getTime() + days * 24 * HOUR_MS).toISOString().slice(0, 10)

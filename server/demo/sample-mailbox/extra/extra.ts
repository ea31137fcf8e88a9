import { addDays, dayIn, type Day } from '#shared/day.ts'
import type { Biller } from '../billers/biller.ts'
import { BILLERS } from '../billers/index.ts'
import { OTHERS } from '../others/index.ts'
import { otherMail } from '../others/mails.ts'
import { paymentMail } from '../payments.ts'
import { obligation, obligationsOf, statusOf, type Event, type Obligation } from '../schedule.ts'
import { SCAMS } from '../scams/list.ts'
import { scamMail } from '../scams/mails.ts'
import { pick } from '../seed.ts'
import type { Owner, SampleMessage, Status } from '../types.ts'

/** A mail to drop into the running demo, and what should happen on the screens. */
export type Extra = Readonly<{ message: SampleMessage; expect: string }>

type World = { now: Date; today: Day; zone: string; owner: Owner; take: string; from: Day }

/** Every extra mail by name; each call writes one that was never there before. */
// prettier-ignore
const EXTRAS: Record<string, (world: World) => Extra> = {
  bill: (world) => billDue(world, 6, 'a new bill under "This week"; the badge goes up by one'),
  'bill-today': (world) => billDue(world, 0, 'a bill under "Today", and the badge turns amber'),
  'bill-later': (world) => billDue(world, 24, 'a bill under "Later"; the badge stays as it is'),
  autopay: (world) => fresh(world, 'autopay', 'autopay', 5, 'a payment marked automatic'),
  renewal: (world) => fresh(world, 'renewal', 'renewal', 20, 'a renewal marked automatic'),
  failed: (world) => fresh(world, 'autopay', 'failed', 0, 'a failed payment under "Needs you"'),
  pdf: (world) => fresh(world, 'attachment', 'bill', 14, 'a question: the amount is in the PDF'),
  reminder: (world) => known(world, 'overdue', 'reminder', 'joins its overdue bill'),
  receipt: (world) => known(world, 'upcoming', 'receipt', 'closes its bill; the total goes down'),
  scam: (world) => {
    const scam = pick(world.take, SCAMS)
    return { message: scamMail(scam, world.today, world, sentNow(world, 'scam')), expect: 'a warning under "Check before paying"; no payment' }
  },
  promo: (world) => nothing(world, 'promo', 'nothing: prices, but no bill'),
  newsletter: (world) => nothing(world, 'digest', 'nothing at all'),
  letter: (world) => nothing(world, 'note', 'nothing: a friend writes'),
}

export const EXTRA_NAMES: readonly string[] = Object.keys(EXTRAS)

/**
 * A mail that has not been in the mailbox yet, received now.
 *
 * @param name one of {@link EXTRA_NAMES}
 * @param options `now` to the millisecond makes it unique: its Message-ID, amount and reference
 * @returns undefined for an unknown name
 */
export function extraMail(
  name: string,
  options: { now: Date; zone: string; owner: Owner },
): Extra | undefined {
  const today = dayIn(options.now, options.zone)
  const take = options.now.getTime().toString(36)
  return EXTRAS[name]?.({ ...options, today, take, from: addDays(today, -90) })
}

const sentNow = ({ now, take }: World, name: string) => ({
  name: `extra/${name}/${take}`,
  receivedAt: now,
})

/** Of a new obligation: the first mail, or one that stands alone. */
function fresh(
  world: World,
  by: Biller['by'],
  kind: Event['kind'],
  inDays: number,
  expect: string,
): Extra {
  const biller = pick(
    world.take,
    BILLERS.filter((one) => one.by === by && isOrdinary(one) && (kind !== 'failed' || one.fails)),
  )
  const [low] = biller.amount
  const short = { ...biller, noticeDays: 0, amount: [low, low + 1900] as const }
  const owed = obligation(short, 1, addDays(world.today, inDays), `${biller.key}/${world.take}`)
  return mail(world, { ...owed, issued: world.today }, kind, expect)
}

const billDue = (world: World, inDays: number, expect: string) =>
  fresh(world, 'hand', 'bill', inDays, expect)

/** Bills in the main currency, drawn up by a machine, with their due day written out. */
const isOrdinary = ({ currency, look, terms }: Biller) =>
  currency === 'EUR' && look !== 'note' && !terms

/** Of an obligation that is in the mailbox today in this state. */
function known(world: World, status: Status, kind: Event['kind'], expect: string): Extra {
  const open = BILLERS.filter(({ by }) => by === 'hand')
    .flatMap((biller) => obligationsOf(biller, world.from, addDays(world.today, 45)))
    .filter((owed) => owed.issued <= world.today && statusOf(owed, world.today) === status)
  const ordinary = open.filter(({ biller }) => isOrdinary(biller))
  return mail(world, pick(world.take, ordinary.length ? ordinary : open), kind, expect)
}

function mail(world: World, owed: Obligation, kind: Event['kind'], expect: string): Extra {
  const message = paymentMail(owed, { kind, day: world.today }, world, sentNow(world, kind))
  return { message, expect: `${owed.biller.name}: ${expect}` }
}

function nothing(world: World, look: string, expect: string): Extra {
  const other = pick(
    world.take,
    OTHERS.filter((one) => one.look === look),
  )
  const issue = pick(world.take, other.issues)
  return { message: otherMail(other, issue, world.today, world, sentNow(world, look)), expect }
}

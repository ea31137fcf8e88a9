import { documentOf } from './mail.ts'
import { draftOf } from './letters.ts'
import { Random } from './random.ts'
import { senderOf, type Sender } from './senders.ts'
import type { Invented, Sort } from './types.ts'
import { eInvoiceOf, paperOf } from './papers.ts'
import { truthOf, valuesFor } from './values.ts'

/** How often each sort is drawn: a mailbox holds more that asks for nothing than bills. */
const SORTS: readonly (readonly [Sort, number])[] = [
  ['bill', 17],
  ['thanksOpen', 2],
  ['reminder', 8],
  ['renewal', 5],
  ['trial', 2],
  ['autopay', 6],
  ['failed', 6],
  ['receipt', 10],
  ['partPaid', 1],
  ['refund', 4],
  ['statement', 4],
  ['promo', 7],
  ['order', 4],
  ['quote', 3],
  ['alert', 4],
  ['income', 3],
  ['shipping', 3],
  ['news', 3],
  ['security', 3],
  ['ended', 2],
  ['prices', 2],
  ['chat', 3],
  ['list', 3],
  ['visit', 2],
  ['scam', 4],
]
const PER_SENDER = 3
/** People among themselves. */
const TALK: ReadonlySet<Sort> = new Set(['chat', 'list'])
/** What may come as a document without a mail. */
const PAPERS: ReadonlySet<Sort> = new Set(['bill', 'receipt', 'refund', 'reminder'])

/**
 * Labelled messages, invented: the same seed and count give the same messages on every machine.
 *
 * @param count messages tried; a few have no letter in their language and are left out
 */
export async function* generate(seed: number, count: number): AsyncGenerator<Invented> {
  for (let id = 0; id * PER_SENDER < count; id++) {
    const random = new Random(seed * 1_000_003 + id)
    const sender = senderOf(id, random.whole(0, 2 ** 30), random)
    for (let at = 0; at < PER_SENDER; at++) {
      const sample = await sampleOf(sender, random.weighed(SORTS), random)
      if (sample) yield sample
    }
  }
}

/** One message of a sender. */
export async function sampleOf(
  sender: Sender,
  sort: Sort,
  random: Random,
): Promise<Invented | undefined> {
  const fake = sort === 'scam'
  const as = fake ? disguised(sender, random) : TALK.has(sort) ? personal(sender, random) : sender
  const values = valuesFor(as, sort, random)
  const draft = draftOf(as, sort, values)
  if (!draft) return undefined
  const rest = { sender: sender.id, fold: sender.fold, language: sender.place.wording.code, sort }
  const way = PAPERS.has(sort) ? sender.way : 'mail'
  if (way === 'e-invoice') return { ...rest, ...(await eInvoiceOf(as, sort, { values, random })) }
  if (way === 'paper') {
    const document = await paperOf(draft, { sender: as, values })
    // A document is read as of its own date: terms count from there.
    const truth = truthOf(as, sort, { ...values, received: values.days.issued })
    const { payLink: _, ...written } = truth
    return { ...rest, document, truth: { ...written, biller: as.biller } }
  }
  const bulk = random.chance(['promo', 'news', 'list'].includes(sort) ? 0.7 : 0.15)
  const document = await documentOf(draft, {
    sender: as,
    received: values.received,
    random,
    bulk,
    fake,
  })
  if (!document) return undefined
  const truth = truthOf(as, sort, values)
  return { ...rest, document, truth }
}

/** A person who writes from a mailbox of their own. */
function personal(sender: Sender, random: Random): Sender {
  const name = random.pick(sender.place.wording.people)
  const box = `writer${random.digits(3)}`
  const address = random.chance(0.5)
    ? `${box}@gmail.com`
    : `${box}@${random.pick(['uni', 'home', 'lists'])}-${random.digits(2)}.org`
  return {
    ...sender,
    from: { name, address },
    document: false,
    layout: random.chance(0.7) ? 'text' : sender.layout,
  }
}

/** Another's name on an address of no relation. */
function disguised(sender: Sender, random: Random): Sender {
  const address = `${random.pick(['info', 'alert', 'service', 'mail'])}${random.digits(2)}@${random.pick(['cheap-host', 'k7-mail', 'secure-notice', 'outmail'])}${random.digits(2)}.${random.pick(['top', 'xyz', 'info', 'com'])}`
  return {
    ...sender,
    from: { name: sender.biller, address },
    domain: address.slice(address.indexOf('@') + 1),
    document: false,
  }
}

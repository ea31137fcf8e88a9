import { addDays, addMonths } from '#shared/day.ts'
import type { Biller } from '../billers/biller.ts'
import { amountIn, dayIn, figuresIn, fill, monthIn } from '../format.ts'
import { ibanOf, spaced } from '../iban.ts'
import type { Event, Obligation } from '../schedule.ts'
import { between, digits, hex, pick, seedOf } from '../seed.ts'
import type { Owner } from '../types.ts'
import { WORDS, type Speech, type Words } from '../words/words.ts'
import type { Letter } from './letter.ts'
import { factsOf } from './facts.ts'
import { itemsOf } from './items.ts'

/** The values of an obligation in the biller's own way of writing them, by the name of their hole. */
export type Values = Readonly<Record<string, string>>

/** What a biller writes on one occasion. */
export function writeLetter(owed: Obligation, event: Event, owner: Owner): Letter {
  const { biller } = owed
  const words = WORDS[biller.language]
  const isNote = biller.look === 'note'
  const speech = speechOf(owed, event, words)
  const values = valuesOf(owed, event, owner, words)
  const say = (part: keyof Speech, list: readonly string[]) =>
    fill(pick(`${biller.key}/${event.kind}/${part}`, list), values)
  const [opening, closing] = [speech.openings, speech.closings].map((list, index) =>
    pick(`${biller.key}/${event.kind}/${index}`, list).map((line) => fill(line, values)),
  )
  const facts = factsOf(owed, event, values, words)
  return {
    language: biller.language,
    biller: biller.name,
    domain: biller.domain,
    subject: say('subjects', speech.subjects),
    preheader: (opening ?? []).at(-1) ?? '',
    title: say('titles', speech.titles),
    hello: fill(helloOf(biller, words), values),
    opening: opening ?? [],
    ...(facts.big && { big: facts.big }),
    facts: facts.rows,
    ...itemsOf(owed, event, words),
    ...(speech.button && {
      button: {
        text: speech.button,
        url: `https://my.${biller.domain}/${event.kind === 'receipt' ? 'receipts' : 'pay'}/${hex(owed.key, 12)}`,
      },
    }),
    closing: closing ?? [],
    regards: isNote ? (words.regards.at(-1) ?? '') : pick(`${biller.key}/regards`, words.regards),
    footer: isNote ? [] : footerOf(biller),
  }
}

function speechOf({ biller }: Obligation, { kind }: Event, words: Words): Speech {
  const own =
    kind === 'bill' || kind === 'receipt' || kind === 'refund' ? biller.says?.[kind] : undefined
  if (own) return own
  if (kind === 'renewal' && biller.by === 'trial') return words.trial
  if (kind === 'bill' && biller.by === 'attachment') return words.attachment
  return words[kind]
}

/** Everything a phrase may mention. What follows a late fee speaks of the amount with it. */
export function valuesOf(
  owed: Obligation,
  { kind, day }: Event,
  owner: Owner,
  words: Words,
): Values {
  const { biller, due, issued, minor, fee } = owed
  const { language, currency } = biller
  const amount = (value: number) => amountIn(language, value, currency)
  const date = seedOf(`${biller.key}/dates`) % 3 === 0 ? figuresIn : dayIn
  return {
    amount: amount(amountOf(owed, kind)),
    original: amount(minor),
    fee: amount(fee),
    minimum: amount(minimumOf(owed)),
    due: date(language, due, currency),
    issued: date(language, issued, currency),
    paidOn: date(
      language,
      kind === 'receipt' ? addDays(day, biller.by === 'hand' ? -1 : 0) : day,
      currency,
    ),
    reference: owed.reference,
    account: owed.account ?? '',
    biller: biller.name,
    item: biller.item,
    period: monthIn(language, addMonths(due, -1)),
    iban: biller.bank ? spaced(ibanOf(biller.bank, biller.key)) : '',
    method: methodOf(biller, words),
    first: owner.firstName,
    last: owner.name.split(' ').at(-1) ?? owner.name,
  }
}

/** What a mail of this kind speaks of: the bill's amount, with the late fee once there is one, or what comes back. */
export function amountOf({ biller, minor, fee }: Obligation, kind: Event['kind']): number {
  if (kind === 'refund' && biller.refund) return Math.round(minor * biller.refund.part)
  return kind === 'bill' ? minor : minor + fee
}

const isFormal = (line: string) => line.includes('{last}')

/** People who write notes say first names, letters on plain paper last names. */
function helloOf({ key, look }: Biller, { hello }: Words): string {
  if (look === 'note')
    return pick(
      `${key}/hello`,
      hello.filter((line) => !isFormal(line)),
    )
  return pick(`${key}/hello`, look === 'plain' ? hello.filter(isFormal) : hello)
}

function methodOf({ by, key, look }: Biller, words: Words): string {
  if (by === 'hand' || by === 'attachment') return words.transfer
  const isCard = look === 'card' || by === 'renewal' || by === 'trial' || by === 'receipt'
  return isCard ? fill(words.card, { digits: digits(`${key}/card`, 4) }) : words.automatic
}

/** The least a card statement asks for: a twentieth, but 5 at least, and never more than the balance. */
export const minimumOf = ({ minor }: Obligation): number =>
  Math.min(minor, Math.max(500, Math.ceil(minor / 2000) * 100))

/** Places that are on no map, by language, and by currency where that says more. */
const PLACES: Record<string, (number: number) => string> = {
  de: (number) => `Werkstraße ${number}, 10999 Lindenau`,
  en: (number) => `${number} Orchard Lane, Marlow Vale MV4 2QX`,
  fr: (number) => `${number} rue des Tilleuls, 68999 Valmont`,
  es: (number) => `Calle del Puerto ${number}, 46999 Mareta`,
  it: (number) => `Via del Lago ${number}, 22999 Roccafiore`,
  nl: (number) => `Dijkstraat ${number}, 1099 ZX Polderzicht`,
  CHF: (number) => `Seestrasse ${number}, 8999 Seefeld`,
  SEK: (number) => `Sjövägen ${number}, 999 99 Sjövik`,
  PLN: (number) => `ul. Brzozowa ${number}, 30-999 Wiślany`,
  JPY: (number) => `${number} Kitano, Minami-machi, Japan`,
  USD: (number) => `${number} Larch Street, Stillwater Falls, USA`,
}

function footerOf({ currency, domain, key, language, name, sender }: Biller): string[] {
  const place = PLACES[currency] ?? PLACES[language]
  return [`${name} · ${place?.(between(`${key}/street`, 1, 180)) ?? ''}`, `${sender}@${domain}`]
}

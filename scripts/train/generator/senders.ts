import { fromOf, initials, nameOf, PLATFORMS, type Face } from './faces.ts'
import type { MoneyStyle } from './formats.ts'
import { ibanOf } from './ibans.ts'
import type { Place } from './place.ts'
import { PLACES } from './places.ts'
import type { Random } from './random.ts'

/** Parts senders are split into: no sender, and where there is enough of it no wording, stands in two. */
export const FOLDS = 4

/** Languages that a PDF in Windows-1252 can hold. */
export const WINDOWS: ReadonlySet<string> = new Set([
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'sv',
  'da',
  'nb',
  'fi',
])

/** One invented sender with its habits: all its messages look alike. */
export type Sender = Readonly<{
  id: number
  fold: number
  seed: number
  place: Place
  biller: string
  /** The name as it stands in letters, perhaps with its legal form. */
  written: string
  from: Readonly<{ name: string; address: string }>
  domain: string
  money: MoneyStyle
  day: string
  layout: 'text' | 'html' | 'both'
  facts: 'colon' | 'table' | 'stack' | 'columns' | 'aligned'
  document: boolean
  /** How its bills come: as mails, as PDFs or as e-invoices alone. */
  way: 'mail' | 'paper' | 'e-invoice'
  prefix: string
  /** The person's number there, '' for senders without one. */
  account: string
  iban: string
}>

/** The sender of a number. @param id from 0; its fold is its rest by {@link FOLDS} */
export function senderOf(id: number, seed: number, random: Random): Sender {
  const place = random.weighed(PLACES.map((option) => [option, option.share] as const))
  const biller = nameOf(random)
  const form = random.pick(place.forms)
  const slug = biller
    .toLowerCase()
    .replace(/[^a-z\d]+/g, random.chance(0.5) ? '' : '-')
    .replace(/^-|-$/g, '')
  const own = random.chance(0.92)
    ? slug
    : `${initials(biller)}-${random.pick(['online', 'mail', 'group', 'direct'])}`
  const ending = random.chance(0.7) ? place.ending : random.pick(['com', 'net', 'io', 'org'])
  const face = random.weighed<Face>([
    ['name', 52],
    ['role', 17],
    ['address', 7],
    ['mailbox', 5],
    ['via', 7],
    ['platform', 2],
    ['person', 3],
  ])
  const domain = `${own}.${ending}`
  const platform = random.pick(PLATFORMS)
  const way = random.weighed<Sender['way']>([
    ['mail', 80],
    ['paper', WINDOWS.has(place.wording.code) ? 14 : 0],
    ['e-invoice', 6],
  ])
  return {
    id,
    fold: id % FOLDS,
    seed,
    place,
    biller,
    written: random.chance(0.45) ? `${biller} ${form}` : biller,
    from: fromOf(random, face, {
      biller,
      domain,
      platform,
      person: random.pick(place.wording.people),
    }),
    domain: face === 'via' || face === 'platform' ? platform[1] : domain,
    money: moneyStyleOf(place, way, random),
    day: random.pick(place.days),
    layout: random.weighed([
      ['text', 30],
      ['html', 45],
      ['both', 25],
    ]),
    facts: random.weighed([
      ['colon', 30],
      ['table', 35],
      ['stack', 15],
      ['columns', 12],
      ['aligned', 8],
    ]),
    document: random.chance(0.12) && WINDOWS.has(place.wording.code),
    way,
    prefix: random.pick(['INV-', '', 'R', 'F-', '2026-', 'A/', 'RE', 'No', 'IN']),
    account: random.chance(0.55)
      ? random.pick(['', 'K', 'C-', '']) + random.digits(random.whole(6, 10))
      : '',
    iban: random.chance(0.3) ? ibanOf(place.country, random) : '',
  }
}

function moneyStyleOf(place: Place, way: Sender['way'], random: Random): MoneyStyle {
  // A document without a mail around it says whose dollars it means.
  const alone = way === 'paper' && place.country !== 'US'
  const pattern = alone
    ? (place.money.find((sign) => !sign.includes('$') || /[A-Z]/.test(sign)) ?? '#')
    : random.pick(place.money)
  const [before = '', after = ''] = pattern.split('#')
  const [group, point] = random.pick(place.marks)
  const sign = (before || after).replace('_', '')
  return {
    sign: random.chance(0.015) ? '' : sign,
    after: before === '',
    space: pattern.includes('_') ? random.pick([' ', '\u00a0', ' ']) : '',
    group,
    point,
    lakh: place.country === 'IN',
    short: random.chance(0.15),
  }
}

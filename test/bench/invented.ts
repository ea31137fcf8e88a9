/** Numbers and words by a seed: the same seed, the same run. */
export function createRandom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0],
  }
}

export type Random = ReturnType<typeof createRandom>

const FIRST = [
  'Alder',
  'Brook',
  'Cedar',
  'Dun',
  'Elm',
  'Fern',
  'Glen',
  'Hazel',
  'Ivy',
  'Juniper',
  'Kestrel',
  'Larch',
  'Moor',
  'North',
  'Otter',
  'Pine',
  'Quarry',
  'Rowan',
  'Sedge',
  'Thorn',
] as const
const LAST = [
  'bank',
  'dale',
  'field',
  'ford',
  'gate',
  'ham',
  'hurst',
  'ley',
  'mere',
  'mouth',
  'port',
  'ridge',
  'side',
  'stead',
  'ton',
  'vale',
  'wick',
  'wood',
] as const
const TRADE = [
  'Water',
  'Energy',
  'Broadband',
  'Mobile',
  'Insurance',
  'Books',
  'Garden Centre',
  'Dental',
  'Fitness',
  'Storage',
  'Rail',
  'Gas',
] as const

/** A company that does not exist, with its domain. */
export function companyOf(random: Random): { name: string; domain: string } {
  const place = random.pick(FIRST) + random.pick(LAST)
  const trade = random.pick(TRADE)
  const name = `${place} ${trade}`
  return { name, domain: `${name.toLowerCase().replace(/\s/g, '-')}.example` }
}

/** An amount with thousands and decimals, without a sign. */
export function amountOf(random: Random): string {
  const minor = 100 + random.below(random.below(4) === 0 ? 400_000 : 20_000)
  return (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A written day of 2026. */
export const dayOf = (random: Random): string =>
  `${1 + random.below(28)} ${random.pick(MONTHS)} 2026`

const SENTENCES = [
  'We have made a few changes to the way your account works, and most people will not notice any of them.',
  'You can see every detail of your plan in the app, or ask us by chat between 8 and 18 on weekdays.',
  'Our engineers worked through the night so that the new exchange could open before the holidays.',
  'If you have moved house lately, please tell us your new address before the end of the month.',
  'Members get early access to the spring programme, with more than 40 events in 12 towns.',
  'This message was sent to you because you are a customer; we never ask for your password by mail.',
  'The average household used 212 kWh in this period, a little less than in the year before.',
  'Parcels that are ordered before noon leave our store on the same day, except on Sundays.',
  'Thank you for being with us since 2019; it is people like you who keep small companies going.',
  'Read our terms carefully: they tell what we do with what you send us and how you can object.',
] as const

/** Running text of about so many characters. */
export function proseOf(random: Random, chars: number): string {
  let text = ''
  while (text.length < chars) text += `${random.pick(SENTENCES)} `
  return text.trim()
}

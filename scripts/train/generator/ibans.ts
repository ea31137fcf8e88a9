import type { Random } from './random.ts'

const LENGTHS: Readonly<Record<string, number>> = {
  DE: 18,
  FR: 23,
  ES: 20,
  IT: 23,
  NL: 14,
  PT: 21,
  PL: 24,
  CH: 17,
  IE: 18,
  FI: 14,
  CZ: 20,
  RO: 20,
  SE: 20,
  DK: 14,
  NO: 11,
  HU: 24,
  GB: 18,
}
const LETTERS: Readonly<Record<string, string>> = { NL: 'WREN', RO: 'TARN', GB: 'QUIL', IE: 'QUIL' }

/** An invented account with right check digits; '' where the country has no such numbers. @source ISO 13616 */
export function ibanOf(country: string, random: Random): string {
  const length = LENGTHS[country]
  if (length === undefined) return ''
  const letters = LETTERS[country] ?? ''
  const account =
    (country === 'IT' ? 'X' : letters) +
    random.digits(length - (country === 'IT' ? 1 : letters.length))
  let rest = 0
  for (const sign of `${account}${country}00`) {
    const digit = Number.parseInt(sign, 36)
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return `${country}${String(98 - rest).padStart(2, '0')}${account}`
}

import { digits, pick } from './seed.ts'

export type BankCountry = 'DE' | 'GB' | 'CH' | 'FR' | 'NL' | 'ES' | 'IT'

const mod97 = (text: string): number =>
  Array.from(text).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
const asDigits = (text: string) =>
  Array.from(text)
    .map((sign) => (/[A-Z]/.test(sign) ? sign.charCodeAt(0) - 55 : sign))
    .join('')

/**
 * An IBAN of an invented bank with right check digits, the national ones too, without spaces.
 *
 * Bank codes are outside what is given out (German codes never start with 9, the letters name no bank).
 *
 * @source ISO 13616 (mod 97), and the account checks of FR (RIB key), NL (elfproef), ES (dígitos de control), IT (CIN)
 */
export function ibanOf(country: BankCountry, name: string): string {
  const account = bbanOf[country](name)
  const check = 98 - mod97(asDigits(`${account}${country}00`))
  return `${country}${String(check).padStart(2, '0')}${account}`
}

/** An IBAN in groups of four, as bills print it. */
export const spaced = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1 ')

const bbanOf: Record<BankCountry, (name: string) => string> = {
  DE: (name) => `9${digits(`${name}/bank`, 4)}000${digits(name, 10)}`,
  GB: (name) =>
    `${pick(name, ['DUEB', 'LOOM', 'FERN'])}99${digits(`${name}/bank`, 4)}${digits(name, 8)}`,
  CH: (name) => `99${digits(`${name}/bank`, 3)}${digits(name, 12)}`,
  FR: (name) => {
    const [bank, branch, account] = [
      '99' + digits(`${name}/bank`, 3),
      digits(`${name}/branch`, 5),
      digits(name, 11),
    ]
    return `${bank}${branch}${account}${String(97 - mod97(`${bank}${branch}${account}00`)).padStart(2, '0')}`
  },
  NL: (name) => `${pick(name, ['VELD', 'POLD'])}0${elevenProof(digits(name, 9))}`,
  ES: (name) => {
    const [bank, account] = [`99${digits(`${name}/bank`, 6)}`, digits(name, 10)]
    return `${bank}${spanishDigit(`00${bank}`)}${spanishDigit(account)}${account}`
  },
  IT: (name) => {
    const rest = `99${digits(`${name}/bank`, 8)}${digits(name, 12)}`
    return `${italianLetter(rest)}${rest}`
  },
}

function elevenProof(account: string): string {
  const lead = account.slice(0, 8)
  const sum = Array.from(lead).reduce(
    (total, digit, index) => total + Number(digit) * (9 - index),
    0,
  )
  const last = (11 - (sum % 11)) % 11
  return last === 10
    ? elevenProof(`${(Number(lead) + 1) % 100_000_000}`.padStart(8, '1') + '0')
    : `${lead}${last}`
}

function spanishDigit(text: string): string {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  const rest = 11 - (sum % 11)
  return rest === 10 ? '1' : rest === 11 ? '0' : String(rest)
}

function italianLetter(text: string): string {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
  const sum = Array.from(text).reduce(
    (total, digit, index) => total + (index % 2 === 0 ? (odd[Number(digit)] ?? 0) : Number(digit)),
    0,
  )
  return String.fromCharCode(65 + (sum % 26))
}

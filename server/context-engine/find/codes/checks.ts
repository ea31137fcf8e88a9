/** True when the last digit is the Luhn check of those before it. @source ISO/IEC 7812-1 Annex B (mod 10, weights 1 and 2) */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const digit = Number(digits[at]) * (twice ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return digits.length > 1 && sum % 10 === 0
}

/** The remainder by 97 of a text whose letters count 10 to 35, as IBANs and creditor references do. @source ISO 7064 */
export function mod97(text: string): number {
  let rest = 0
  for (const sign of text) {
    const digit = Number.parseInt(sign, 36)
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return rest
}

/** An RF creditor reference without spaces. @source ISO 11649 */
export const isCreditorReference = (text: string): boolean =>
  /^RF\d{2}[A-Z0-9]{1,21}$/.test(text) && mod97(text.slice(4) + text.slice(0, 4)) === 1

const RECURSIVE = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5]

/** True when the last digit is the recursive mod 10 check. @source Swiss Payment Standards, QR reference */
export function isModTenRecursive(digits: string): boolean {
  let carry = 0
  for (const digit of digits.slice(0, -1)) carry = RECURSIVE[(carry + Number(digit)) % 10] ?? 0
  return Number(digits.at(-1)) === (10 - carry) % 10
}

/** The sum of digits times weights, from the right; the weights repeat. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < digits.length; at++)
    sum += Number(digits[digits.length - 1 - at]) * (weights[at % weights.length] ?? 0)
  return sum
}

/** The check value of EMV payment codes. @source EMV QRCPS §4.7.3: CRC-16/CCITT, polynomial 1021, start FFFF */
export function crc16(text: string): number {
  let crc = 0xffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc
}

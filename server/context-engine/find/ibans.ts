import type { Page } from '../document/page.ts'
import type { Candidate } from '../types.ts'
import { isPayersAccount } from './payers-account.ts'

const IBAN =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu

/**
 * Bank accounts whose checksum is right, those left out that the text calls the reader's own.
 *
 * @source ISO 13616 (ISO 7064 mod 97-10)
 */
export function findIbans(page: Page): Candidate[] {
  return page.leaves
    .filter(({ quoted }) => !quoted)
    .flatMap(({ index, text }) =>
      [...text.slice(0, 64 * 1024).matchAll(IBAN)].flatMap((match): Candidate[] => {
        const value = match[0].replaceAll(' ', '')
        if (!isIban(value) || isPayersAccount(text, match.index)) return []
        const span = { node: index, start: match.index, end: match.index + match[0].length }
        return [{ field: 'iban', value, known: true, span, finder: 'iban' }]
      }),
    )
}

/** True for an IBAN of 15 to 34 characters with the right check digits. */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value)) return false
  let rest = 0
  for (const sign of value.slice(4) + value.slice(0, 4)) {
    const digit = Number.parseInt(sign, 36)
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return rest === 1
}

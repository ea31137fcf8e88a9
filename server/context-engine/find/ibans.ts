import type { Page } from '../document/page.ts'
import type { Candidate } from '../types.ts'
import { isPayersAccount } from './payers-account.ts'

const IBAN =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \n]?[A-Z0-9]{2,4}){3,7}(?:[ \n]?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu

/**
 * Bank accounts whose checksum is right, those left out that the text calls the reader's own.
 *
 * @source ISO 13616 (ISO 7064 mod 97-10)
 */
export function findIbans(page: Page): Candidate[] {
  return page.leaves
    .filter(({ quoted }) => !quoted)
    .flatMap(({ index, text }) =>
      ibansIn(text.slice(0, 64 * 1024)).flatMap(({ written, start }): Candidate[] => {
        if (isPayersAccount(text, start)) return []
        const value = written.replaceAll(/[ \n]/g, '')
        const span = { node: index, start, end: start + written.length }
        return [{ field: 'iban', value, known: true, span, finder: 'iban' }]
      }),
    )
}

/** What looks like an IBAN and is none may hold the next one: "VAT NL001234567B01 IBAN NL91 …". */
function ibansIn(text: string): { written: string; start: number }[] {
  const found: { written: string; start: number }[] = []
  const search = new RegExp(IBAN)
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const written = ibanAt(match[0])
    if (written) found.push({ written, start: match.index })
    search.lastIndex = match.index + (written?.length ?? 4)
  }
  return found
}

/** The IBAN that some groups begin with: the words behind it ("BIC", the name of a bank) may look like its last groups. */
function ibanAt(groups: string): string | undefined {
  for (let end = groups.length; end > 0; end = lastGap(groups, end - 1)) {
    const written = groups.slice(0, end)
    if (isIban(written.replaceAll(/[ \n]/g, ''))) return written
  }
  return undefined
}

const lastGap = (groups: string, before: number) =>
  Math.max(groups.lastIndexOf(' ', before), groups.lastIndexOf('\n', before))

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

import { isFreeMail } from '../billers/processors.ts'
import { spansAround } from '../document/around.ts'
import type { Page } from '../document/page.ts'
import { core, domainOf, lookAlike } from './domains.ts'
import { sign } from './sign.ts'
import type { Sign } from './types.ts'

const ADDRESS = { sign: '@', left: /[\w.+-]/, right: /[\w.-]/ }
const HOST = /^(?:[\w-]{1,63}\.){1,4}[a-z]{2,20}/i
const READ_CHARS = 20_000
const MOST_ADDRESSES = 40

/** Answers a matter from a domain that only looks like the one it was discussed with, or like the reader's own. */
export function historySigns(page: Page): Sign[] {
  const host = page.domain
  if (isFreeMail(host)) return []
  const [said, answered] = [new Set<string>(), new Set<string>()]
  for (const { address } of page.document.to) said.add(domainOf(address))
  let left = MOST_ADDRESSES
  for (const { node, quoted } of page.leaves) {
    if (node.role === 'data' || node.role === 'header' || !node.text.includes('@')) continue
    for (const { at, end } of spansAround(node.text.slice(0, READ_CHARS), ADDRESS)) {
      const [domain] = HOST.exec(node.text.slice(at + 1, end)) ?? []
      if (domain === undefined) continue
      if (left-- <= 0) break
      const known = quoted ? answered : said
      known.add(domainOf(`@${domain}`))
    }
  }
  if (said.has(host) || answered.has(host)) return []
  const twin =
    [...answered].find((domain) => isTwin(host, domain) || isExtended(host, domain)) ??
    [...said].find((domain) => isTwin(host, domain))
  if (!twin) return []
  const text = `${host} looks like ${twin} of this conversation, but is another address`
  return [sign('twin_domain', text, 1.2)]
}

const label = (domain: string) => core(domain.split('.')[0] ?? '')

/** Other letters in the same name; the same name under another ending may be the same company. */
function isTwin(host: string, domain: string): boolean {
  const [own, other] = [label(host), label(domain)]
  if (own.length < 6 || other.length < 6 || own === other) return false
  return lookAlike(host, domain) <= 2
}

/** "harrow-joinery" and "harrowjoinerybilling" for "harrowjoinery": the name cut up, or with a word glued to it. */
function isExtended(host: string, domain: string): boolean {
  const [own, other] = [label(host), label(domain)]
  if (other.length < 8 || !own.startsWith(other)) return false
  return own.length > other.length || host.split('.')[0] !== domain.split('.')[0]
}

/** Countries whose accounts a biller writing in a language has; languages written everywhere are absent. */
const HOMES: Readonly<Record<string, string>> = {
  de: 'DE AT CH LI LU BE',
  fr: 'FR BE CH LU MC',
  es: 'ES AD',
  it: 'IT CH SM VA',
  nl: 'NL BE',
  pt: 'PT',
  pl: 'PL',
  cs: 'CZ SK',
  sk: 'SK CZ',
  sv: 'SE FI',
  da: 'DK',
  nb: 'NO',
  fi: 'FI',
  hu: 'HU',
  ro: 'RO MD',
  el: 'GR CY',
  tr: 'TR CY',
}
const IBAN =
  /(?<![\p{L}\p{N}])([A-Z]{2})\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/u

/** Money is to go to another country than the language, and where the sender's domain is, say. */
export function accountSigns(page: Page): Sign[] {
  const homes = HOMES[page.language]
  if (!homes) return []
  for (const { node, quoted } of page.leaves) {
    if (quoted || node.role === 'data' || node.role === 'header') continue
    const country = IBAN.exec(node.text.slice(0, READ_CHARS))?.[1]
    if (!country) continue
    if (homes.includes(country) || page.domain.endsWith(`.${country.toLowerCase()}`)) return []
    return [
      sign(
        'account_elsewhere',
        `The account is in another country (${country}) than the sender`,
        0.35,
      ),
    ]
  }
  return []
}

import { parse } from 'tldts'
import { fold } from '../document/fold.ts'
import type { Page } from '../document/page.ts'
import { plainHost } from '../document/plain-host.ts'
import { LANGUAGES } from '../languages/index.ts'
import type { Candidate } from '../types.ts'

const PATH =
  /pay|bill|invoice|checkout|rechnung|factur|fattura|bolletta|boleto|faktur|fatura|zahlung|bezahl|pagar|paga(?:mento)?\b|payer|r[eè]glement|betal|betaal|zaplat|oplac|platn[oa]s|uhrad|odeme|maks(?:a|u)|fizet|plata|oplat|rahun|szamla|lasku|regning/i
/** Pages about paying, pictures and settings are no place to pay. */
const NOT =
  /unsubscribe|preferences|settings|help|support|faq|contact|privacy|terms|legal|blog|news|app-?store|how-to|\.(?:png|jpe?g|gif|svg|css|js)$/i

/** Words of "pay now" in all languages, folded, for the text of a link. */
const REQUESTS = LANGUAGES.flatMap(({ phrases }) =>
  (phrases.request ?? '').split('|').map((phrase) => fold(phrase.trim())),
).filter((phrase) => phrase && !/[…#*$]/.test(phrase))

/** The phrases by their first two letters, and a quick look whether any begins with such two. */
const BY_START = new Map<string, string[]>()
const SLOTS = 4096
const STARTS = new Uint8Array(SLOTS)
const slotAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) & (SLOTS - 1)
for (const phrase of REQUESTS) {
  const start = phrase.slice(0, 2)
  BY_START.set(start, [...(BY_START.get(start) ?? []), phrase])
  STARTS[slotAt(phrase, 0)] = 1
}

/** Whether a folded text holds one of the phrases. */
function asksIn(text: string): boolean {
  for (let at = 0; at < text.length - 1; at++) {
    if (STARTS[slotAt(text, at)] === 0) continue
    for (const phrase of BY_START.get(text.slice(at, at + 2)) ?? [])
      if (text.startsWith(phrase, at)) return true
  }
  return false
}

/** Signs that stand in the path of an address as they are written. */
const AS_WRITTEN = /^[\w\-.~:/?#!$&'()*+,;=%]{1,2000}$/

/** Links to pay at: https, on the sender's own domain, and named like a payment. */
export function findPayLinks(page: Page): Candidate[] {
  return page.document.links.flatMap(({ url, text, span }): Candidate[] => {
    // A quick look before an address is taken apart: most are on another domain or not named like a payment.
    const host = AS_WRITTEN.test(url) ? plainHost(url) : undefined
    if (host?.endsWith(page.domain) === false) return []
    const asks = asksIn(` ${fold(text)} `)
    if (host !== undefined && !asks && !PATH.test(url)) return []
    const address = safeUrl(url)
    if (!address || !isOwn(page, address.hostname)) return []
    if (NOT.test(address.pathname) || (!asks && !PATH.test(address.pathname))) return []
    return [
      { field: 'payLink', value: url, known: true, span, finder: asks ? 'pay button' : 'pay path' },
    ]
  })
}

/** An https address without user names or control characters, or undefined. */
export function safeUrl(url: string): URL | undefined {
  if (!/^https:\/\/[^\s\\@]{3,1900}$/i.test(url) || !URL.canParse(url)) return undefined
  const address = new URL(url)
  return address.username || address.password || address.port ? undefined : address
}

const isOwn = (page: Page, host: string) => {
  const { domain, isIp } = parse(host)
  return !isIp && page.domain !== '' && (domain ?? host) === page.domain
}

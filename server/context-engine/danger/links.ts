import { getDomain, parse } from 'tldts'
import type { Page } from '../document/page.ts'
import { plainHost } from '../document/plain-host.ts'
import { PROCESSORS } from '../billers/processors.ts'
import { CHEAP, core } from './domains.ts'
import type { Sign } from './types.ts'

/** Hosts where anyone puts a page or a redirect in a minute; a biller links to its own. */
const ANYONES =
  /(?:^|\.)(?:storage\.googleapis\.com|cloudfunctions\.net|firebaseapp\.com|web\.app|appspot\.com|blogspot\.com|sites\.google\.com|script\.google\.com|forms\.gle|weebly\.com|wixsite\.com|netlify\.app|vercel\.app|pages\.dev|workers\.dev|r2\.dev|herokuapp\.com|glitch\.me|repl\.co|000webhostapp\.com|s3\.amazonaws\.com|blob\.core\.windows\.net|z\d{1,2}\.web\.core\.windows\.net|azurewebsites\.net|ngrok\.io|ngrok-free\.app|bit\.ly|bit\.do|is\.gd|tinyurl\.com|shorturl\.at|rebrand\.ly|cutt\.ly|t\.ly|rb\.gy|ow\.ly|lnkd\.in|ipfs\.io|duckdns\.org|typeform\.com|jotform\.com|notion\.site|mystrikingly\.com)$/

/** A web address as the text of a link. */
const SHOWN = /^(?:https?:\/\/)?((?:[\w-]{1,60}\.){1,4}[a-z]{2,10})(?:\/\S{0,200})?$/i

/** Where the message leads: bare numbers, names that lie, pages anyone can put up. */
export function linkSigns(page: Page): Sign[] {
  const found = new Map<string, Sign>()
  const add = (code: string, text: string, weight: number) => {
    if (!found.has(code)) found.set(code, { code, text, leg: 'header', weight })
  }
  const parsed = new Map<string, ReturnType<typeof parse>>()
  const parseOnce = (url: string) => {
    const host = plainHost(url)
    const known = host === undefined ? undefined : parsed.get(host)
    const result = known ?? parse(url)
    if (host !== undefined) parsed.set(host, result)
    return result
  }
  const hosts = new Set<string>()
  const orgs = new Set<string>()
  let open = 0
  for (const { url, text } of page.document.links.slice(0, 200)) {
    if (/^(?:javascript|data|vbscript):/i.test(url))
      add('odd_link', 'A link hides a program instead of an address', 1)
    if (!/^https?:/i.test(url)) continue
    const { hostname, domain, isIp } = parseOnce(url)
    if (!hostname) continue
    hosts.add(hostname)
    if (/^http:/i.test(url)) open += 1
    orgs.add(domain ?? hostname)
    if (isIp) add('link_to_number', `A link leads to the bare number ${hostname}`, 1.2)
    const own = domain === page.domain
    if (!own && ANYONES.test(hostname))
      add('anyones_page', `A link leads to ${hostname}, where anyone can put a page`, 0.6)
    if (!own && CHEAP.test(hostname)) add('cheap_link', `A link leads to ${hostname}`, 0.5)
    const shown = text.includes('.') ? SHOWN.exec(text.trim())?.[1] : undefined
    const claims = shown ? getDomain(shown) : undefined
    if (claims && domain && claims !== domain && !own)
      add('link_lies', `A link shows ${claims} but leads to ${domain}`, 0.5)
  }
  const few = hosts.size > 0 && hosts.size <= 2 && !page.document.bulk
  if (open > 0 && few && page.document.receivedAt.getTime() >= ENCRYPTED_SINCE)
    add('open_link', 'The link is not encrypted, as no place to pay is today', 0.35)
  const [only = ''] = orgs
  if (few && orgs.size === 1 && isStrange(page, only))
    add('link_elsewhere', `The only links lead to ${only}, which is not the sender’s`, 0.25)
  return [...found.values()]
}

/** Since when browsers warn of pages that are not encrypted. */
const ENCRYPTED_SINCE = Date.UTC(2019, 0)

/** Neither the sender's own, nor a processor's, nor named like the sender. */
function isStrange(page: Page, domain: string): boolean {
  if (domain === page.domain || PROCESSORS[domain] || PROCESSORS[page.domain]) return false
  const [label, own] = [domain, page.domain].map((name) => core(name.split('.')[0] ?? ''))
  const name = core(page.document.from.name)
  return Boolean(
    label && own && !label.includes(own) && !own.includes(label) && !name.includes(label),
  )
}

import { getDomain } from 'tldts'

/** The one server whose verdict counts: the person's own provider. Anyone can write any other name into a header. */
const TRUSTED = 'mx.google.com'
const RESULT = /\b(dmarc|dkim|spf)\s{0,5}=\s{0,5}([a-z]{2,12})([^;]{0,600})/gi
const DOMAIN =
  /(?:header\.from|header\.d|header\.i|smtp\.mailfrom)\s{0,3}=\s{0,3}"?([^\s;"]{1,320})/i

/**
 * The receiving server's verdict on the From address.
 *
 * @param results values of all Authentication-Results headers, topmost first; only the topmost counts
 * @param from address in the From header
 * @returns true or false when the trusted server says so, 'unknown' without its word
 * @source RFC 8601 §1.6 (trust boundary), §2.2 (syntax)
 */
export function authenticOf(results: readonly string[], from: string): boolean | 'unknown' {
  const [top = ''] = results
  const server = /^\s{0,20}([^\s;]{1,200})/.exec(top)?.[1]?.toLowerCase()
  if (server !== TRUSTED) return 'unknown'
  const sender = organisation(from)
  let aligned = false
  let failed = false
  for (const [, method = '', verdict = '', rest = ''] of top.slice(0, 8_000).matchAll(RESULT)) {
    const domain = organisation(DOMAIN.exec(rest)?.[1] ?? '')
    const pass = verdict.toLowerCase() === 'pass'
    if (method.toLowerCase() === 'dmarc') {
      if (pass && domain === sender) return true
      if (verdict.toLowerCase() === 'fail') return false
    }
    if (pass && domain === sender && sender) aligned = true
    if (!pass && /fail/i.test(verdict)) failed = true
  }
  return aligned ? true : failed ? false : 'unknown'
}

/** Registrable domain of an address, host or `@host`; the host itself where there is none (test and local names). */
function organisation(text: string): string {
  const host = text
    .slice(text.lastIndexOf('@') + 1)
    .replace(/[<>]/g, '')
    .toLowerCase()
  return getDomain(host) ?? host
}

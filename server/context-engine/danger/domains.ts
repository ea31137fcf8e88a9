import { getDomain } from 'tldts'
import { fold } from '../document/fold.ts'

/** Endings that cost next to nothing and are common in scams, rare in bills. */
export const CHEAP =
  /\.(?:xyz|top|click|shop|icu|buzz|live|online|site|website|space|store|club|cyou|rest|sbs|cfd|monster|quest|lol|work|tk|ml|ga|cf|gq|fun|best|bond|beauty|hair|skin|makeup|autos|boats|homes|mom|pics|today|world|zip|mov|vip|win|loan|bid|stream|download|review|date|racing|trade|party|science|cam|biz|su|one|ltd|ug|za\.com|uk\.com|eu\.com|us\.com|br\.com|in\.net|ru\.com|biz\.ua)$/

/** Letters and digits only, folded: what remains of a name to compare. */
export const core = (text: string): string => fold(text).replace(/[^\p{L}\d]/gu, '')

/** Registrable domain of a host, or the host itself where there is none. */
export const org = (host: string): string => getDomain(host.toLowerCase()) ?? host.toLowerCase()

/** Registrable domain of an address. */
export const domainOf = (address: string): string =>
  org(address.slice(address.lastIndexOf('@') + 1))

/** How many edits part the first labels of two domains, at most 3; another ending counts as one. */
export function lookAlike(a: string, b: string): number {
  const [x, y] = [core(a.split('.')[0] ?? ''), core(b.split('.')[0] ?? '')]
  const ending = a.slice(a.indexOf('.')) === b.slice(b.indexOf('.')) ? 0 : 1
  if (x === y) return a === b ? 0 : Math.max(1, ending)
  if (Math.abs(x.length - y.length) > 2 || Math.min(x.length, y.length) < 5 || x.length > 60)
    return 3
  let row = Array.from({ length: y.length + 1 }, (_, index) => index)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const swap = (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap)
    }
    row = next
  }
  return Math.min(3, row[y.length] ?? 3)
}

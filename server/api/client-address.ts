import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Whom a rate limit counts a request for: the address it came from, of IPv6 the /64 that one customer has;
 * 'local' when there is no socket (tests).
 *
 * @param trustedProxies how many proxies of ours it passed (`Config.trustedProxies`)
 */
export function clientAddress(c: Context, trustedProxies: number): string {
  return addressBehind(remoteOf(c), c.req.header('x-forwarded-for'), trustedProxies)
}

/**
 * The address that counts. Each proxy appends the address it was called from, so of X-Forwarded-For only so many
 * entries from the right were written by proxies of ours; what stands left of them anybody may have made up.
 *
 * @param remote where the connection came from
 * @param forwardedFor the header as it came
 * @returns `remote` when no proxy is trusted, or the entry that counts is no address
 */
export function addressBehind(
  remote: string,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const entries = forwardedFor?.split(',') ?? []
  const entry = entries[Math.max(0, entries.length - trustedProxies)] ?? ''
  return networkOf(addressIn(entry) ?? addressIn(remote) ?? remote)
}

function remoteOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'local'
  } catch {
    return 'local'
  }
}

/** The IP address of an entry such as `203.0.113.7`, `203.0.113.7:4711`, `[2001:db8::1]:4711`, `::ffff:203.0.113.7`. */
function addressIn(entry: string): string | undefined {
  const text = entry.trim().replace(/^\[([^\]]{2,45})\](?::\d{1,5})?$/, '$1')
  const bare = text
    .replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(bare) === 0 ? undefined : bare
}

/** The first 64 bits of an IPv6 address. @source RFC 4291 §2.2 (one `::` stands for the groups left out) */
function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

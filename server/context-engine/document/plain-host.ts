/** An address whose host is written plainly: no user name, port, escapes or letters beyond ASCII before its path. */
const PLAIN = /^https?:\/\/([a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?)(?=[/?#]|$)/i

/**
 * The host of a web address as every reader of addresses understands it, lower case.
 *
 * @returns undefined for an address that needs a real parser, or whose host may be a number
 */
export function plainHost(url: string): string | undefined {
  const host = PLAIN.exec(url)?.[1]?.toLowerCase()
  return host === undefined || /(?:^|\.)(?:\d|0x)[^.]*$/.test(host) ? undefined : host
}

/** A link that may be shown: where it goes, and the host a person sees (punycode when it mixes scripts). */
export type SafeLink = Readonly<{ url: string; host: string }>

/**
 * A link from a mail, only if it is plain https without a user name in it.
 *
 * @param url any text
 * @returns undefined for every other scheme, for relative and broken ones
 * @source WHATWG URL parsing, which also removes tabs and line ends inside schemes
 */
export function safeLink(url: string): SafeLink | undefined {
  if (!/^https:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const { protocol, username, password, hostname, href } = new URL(url)
  if (protocol !== 'https:' || username || password || !hostname.includes('.')) return undefined
  return { url: href, host: hostname }
}

/**
 * Gmail's search for a name in all mail, Spam and bin too, bound to the address.
 *
 * @param name any text; it is searched as one phrase
 */
export function gmailSearch(email: string, name: string): string {
  const words = name
    .replace(/["\\\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 80)
  const query = encodeURIComponent(`in:anywhere "${words}"`)
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(email)}#search/${query}`
}

/**
 * The page of a thread in Gmail, bound to the address rather than to the order of signed-in accounts.
 *
 * @param threadId hexadecimal id of Gmail's API
 * @returns undefined when the id is none
 */
export function gmailThread(email: string | null, threadId: string): string | undefined {
  if (!/^[0-9a-f]{1,20}$/.test(threadId)) return undefined
  const account = email ? `?authuser=${encodeURIComponent(email)}` : ''
  return `https://mail.google.com/mail/${account}#all/${threadId}`
}

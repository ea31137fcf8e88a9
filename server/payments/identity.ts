import { getDomain } from 'tldts'

/**
 * Services that send for many billers: there the merchant's name counts, not the sender's domain. Each entry is
 * a registrable domain without its suffix, because they send from several country domains.
 *
 * @source the services' own public help pages on their sender addresses
 */
const PROCESSORS = new Set(
  `paypal stripe klarna squareup gocardless paddle fastspring mollie adyen razorpay payu quickbooks intuit xero
  freshbooks waveapps bill chargebee recurly lexoffice lexware sevdesk billomat fastbill debitoor zoho zohoinvoice
  holded sumup zettle wise revolut afterpay billpay payone unzer ratepay billie pleo`.split(/\s+/),
)

/** Mail providers anyone has an address at: there, too, the name counts, and only together with the provider. */
const FREE_MAIL = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac gmx web t-online freenet posteo mailbox
  proton protonmail pm tutanota tuta orange wanadoo laposte free sfr libero virgilio tiscali yandex mail zoho
  fastmail hey qq 163 126 naver daum`.split(/\s+/),
)

/** Legal forms that come and go behind a name. */
const FORMS = new Set(
  `gmbh ag kg kgaa ohg ug se ev eg mbh co inc llc ltd limited plc corp corporation company bv nv sa sas sarl srl
  spa sl slu sau lda oy oyj ab as asa aps kft zrt sro doo pty pte kk`.split(/\s+/),
)

/**
 * The registrable domain of a mail address ("billing@mail.acme.co.uk" → "acme.co.uk").
 *
 * @returns null when the address has no domain under a public suffix
 * @source Public Suffix List through tldts
 */
export const domainOfAddress = (address: string): string | null =>
  getDomain(address.slice(address.lastIndexOf('@') + 1).toLowerCase())

/**
 * A biller's name reduced to what stays the same in every mail: lower case, no accents, no signs, no legal form.
 *
 * @returns '' when nothing is left
 */
export function foldName(name: string): string {
  const words = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const kept = words.filter((word) => !FORMS.has(word))
  return (kept.length > 0 ? kept : words).join(' ').slice(0, 80)
}

/** Who speaks in a mail: `own` the biller's own domain, `via` a payment service for it, `loose` nobody proven. */
export type Identity = Readonly<{ how: 'own' | 'via' | 'loose'; key: string; name: string }>

/**
 * Whose mail this is. Two mails with an equal key come from the same biller; keys of `via` carry only the folded
 * name, so that two services speaking for one merchant meet.
 *
 * @param domain registrable sender domain; null when it is unknown or was not proven
 * @param biller name as read from the mail; undefined when none was read
 */
export function identityOf(domain: string | null, biller: string | undefined): Identity {
  const name = foldName(biller ?? domain ?? '')
  if (domain === null) return { how: 'loose', key: `?/${name}`, name }
  const label = domain.slice(0, domain.indexOf('.'))
  const shared = PROCESSORS.has(label) || FREE_MAIL.has(label)
  // A service's own bill ("Your Xero subscription", a provider's telephone bill) is its own, not a stranger's.
  if (!shared || name.split(' ').includes(label) || name === foldName(domain))
    return { how: 'own', key: domain, name }
  if (PROCESSORS.has(label)) return { how: 'via', key: `via/${name}`, name }
  return { how: 'loose', key: `${domain}/${name}`, name }
}

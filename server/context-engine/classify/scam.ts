import { getDomain, parse } from 'tldts'
import { BRANDS } from '../billers/brands.ts'
import { FREE_MAIL, PROCESSORS } from '../billers/processors.ts'
import { fold } from '../document/fold.ts'
import type { Page } from '../document/page.ts'
import type { Concept } from '../languages/types.ts'
import type { Hints, Warning } from '../types.ts'

/** A sign of danger; `header` ones come from who sent it and where it leads, the others from what it asks. */
type Sign = Warning & Readonly<{ leg: 'header' | 'request'; weight: number }>
export type Danger = Readonly<{ scam: boolean; warnings: readonly Warning[] }>

/** Both legs need this much before the word scam is used. */
const ENOUGH = 1

const BAIT =
  /(?:^|[-.])(?:pay|payments?|billing|secure|security|sicherheit|verify|verification|verif|login|signin|logon|support|account|accounts|update|alert|alerts|help|helpdesk|refund|confirm|service|services|kundenservice|customer|notice|info|online|safe|access|unlock|bank)(?=$|[-.\d])/
const CHEAP =
  /\.(?:xyz|top|click|shop|icu|buzz|live|online|site|website|space|store|club|cyou|rest|sbs|cfd|monster|quest|lol|work|tk|ml|ga|cf|gq|fun|best|bond|beauty|hair|skin|makeup|autos|boats|homes|mom|pics|today|world|zip|mov|vip|win|loan|bid|stream|download|review|date|racing|trade|party|science|cam|us|info|biz)$/

/**
 * Signs of a scam. The word is used only when both legs stand: evidence in the headers or link targets that the
 * sender is not who it claims to be, and a request for money or credentials. One leg alone is a caution.
 *
 * @param signs how strongly the message says each concept
 * @param hints billers the person really has, for look-alikes
 */
export function dangerOf(page: Page, signs: ReadonlyMap<Concept, number>, hints: Hints): Danger {
  const found = [...senderSigns(page, hints), ...linkSigns(page), ...requestSigns(page, signs)]
  const leg = (name: Sign['leg']) =>
    found.filter((sign) => sign.leg === name).reduce((sum, { weight }) => sum + weight, 0)
  const scam = leg('header') >= ENOUGH && leg('request') >= ENOUGH
  const shown = scam
    ? found
    : found.filter(({ weight, code }) => weight >= ENOUGH || code === 'bank_change')
  return { scam, warnings: shown.slice(0, 8).map(({ code, text }) => ({ code, text })) }
}

const core = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '')
const org = (host: string) => getDomain(host.toLowerCase()) ?? host.toLowerCase()
const domainOf = (address: string) => org(address.slice(address.lastIndexOf('@') + 1))

function senderSigns(page: Page, hints: Hints): Sign[] {
  const { from, replyTo, authentic, to } = page.document
  const found: Sign[] = []
  const add = (code: string, text: string, weight: number) =>
    found.push({ code, text, leg: 'header', weight })
  const host = page.domain
  const name = fold(from.name)
  if (authentic === false)
    add('not_authentic', `Your mail provider could not confirm that this came from ${host}`, 1)
  const brand = claimedBrand(
    `${name} ${fold(page.document.nodes[0]?.text ?? '').slice(0, 120)}`,
    name,
  )
  if (
    brand &&
    authentic !== true &&
    !brand.domains.includes(host) &&
    !brand.domains.some((domain) => lookAlike(host, domain) === 0)
  )
    add(
      'wrong_domain',
      `Speaks for ${brand.name}, but was sent from ${host}`,
      brand.inName ? 1.2 : 0.7,
    )
  const known = hints.billers.find(
    (biller) => core(biller.name) === core(from.name) && org(biller.domain) !== host,
  )
  if (known)
    add(
      'biller_elsewhere',
      `${known.name} has written from ${known.domain} until now, this came from ${host}`,
      1,
    )
  const similar = hints.billers.find(
    (biller) => host !== org(biller.domain) && lookAlike(host, org(biller.domain)) <= 2,
  )
  if (similar) add('look_alike', `${host} looks like ${similar.domain}, but is another address`, 1)
  if (isBaited(host, from.name))
    add('bait_domain', `${host} puts words like "pay" or "secure" behind a company's name`, 1)
  if (FREE_MAIL.has(host) && looksLikeCompany(from.name))
    add('free_mailbox', `A company's name, but a free mailbox at ${host}`, 1)
  if (replyTo) {
    const reply = domainOf(replyTo.address)
    const differs =
      reply !== host &&
      reply !== '' &&
      PROCESSORS[host] === undefined &&
      PROCESSORS[reply] === undefined
    if (
      differs &&
      (FREE_MAIL.has(reply) || lookAlike(reply, host) <= 2 || /free|mail|proton/.test(reply))
    )
      add('reply_elsewhere', `Answers would go to ${reply}, not to ${host}`, 1)
    else if (differs) add('reply_elsewhere', `Answers would go to ${reply}, not to ${host}`, 0.4)
  }
  const named =
    /([\w.-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}|\b[\w-]{2,40}\.(?:com|net|org|de|fr|co\.uk|gov))\b/i.exec(
      from.name,
    )?.[1]
  if (named && domainOf(named) !== host && authentic !== true)
    add('name_lies', `The sender's name shows ${named}, the address is at ${host}`, 1)
  const mine = to
    .map(({ address }) => domainOf(address))
    .find((domain) => domain && !FREE_MAIL.has(domain))
  if (
    mine &&
    mine !== host &&
    core(from.name).includes(core(mine.split('.')[0] ?? '')) &&
    core(mine.split('.')[0] ?? '').length > 3
  )
    add('poses_as_yours', `Poses as your own ${mine}, but was sent from ${host}`, 1)
  if (CHEAP.test(host)) add('cheap_domain', `${host} has an ending that scams often use`, 0.5)
  if (
    /(?:^|[.-])(?=[a-z\d]{9,}(?:[.-]|$))(?=[a-z\d]{0,20}\d[a-z\d]{0,20}[a-z][a-z\d]{0,20}\d)[a-z\d]{9,40}/.test(
      from.address.slice(from.address.indexOf('@') + 1),
    )
  )
    add('random_domain', `${host} looks made up`, 0.5)
  if (/xn--/.test(host)) add('disguised_domain', `${host} is written with look-alike letters`, 1)
  if (
    /\p{Script=Cyrillic}/u.test(from.name) &&
    /[a-z]/i.test(from.name) &&
    /\p{L}*(?:[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z])/iu.test(from.name)
  )
    add('mixed_letters', "The sender's name mixes letters of different alphabets", 1)
  return found
}

const padded = (value: string) => ` ${value.replace(/[^\p{L}\d&]{1,50}/gu, ' ')} `

function claimedBrand(
  text: string,
  name: string,
): { name: string; domains: readonly string[]; inName: boolean } | undefined {
  for (const [brand, domains] of Object.entries(BRANDS)) {
    const inName = padded(name).includes(` ${brand} `)
    if (inName || padded(text).includes(` ${brand} `)) return { name: brand, domains, inName }
  }
  return undefined
}

/** A company's own name with a bait word glued to it: "riverbend-electric-pay" for Riverbend Electric. */
function isBaited(host: string, name: string): boolean {
  const label = host.split('.')[0] ?? ''
  if (!BAIT.test(label)) return false
  const bare = core(label.replace(BAIT, '-').replace(/-{1,5}$/g, ''))
  return bare.length >= 4 && core(name).includes(bare.slice(0, 12)) && core(label) !== core(name)
}

const looksLikeCompany = (name: string) =>
  /(?<!\p{L})(?:bank|support|service|security|billing|team|admin|department|inc|llc|ltd|gmbh|company|invoice|help ?desk|customer|notification|account|alert|payment|order|center|centre)(?!\p{L})/iu.test(
    name,
  )

/** Edits between two names, at most 3. */
function lookAlike(a: string, b: string): number {
  const [x, y] = [core(a.split('.')[0] ?? ''), core(b.split('.')[0] ?? '')]
  if (x === y)
    return a === b ? 0 : a.split('.').slice(1).join('.') === b.split('.').slice(1).join('.') ? 1 : 2
  if (Math.abs(x.length - y.length) > 2 || Math.min(x.length, y.length) < 5 || x.length > 60)
    return 3
  let row = Array.from({ length: y.length + 1 }, (_, index) => index)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1),
      )
    row = next
  }
  return Math.min(3, row[y.length] ?? 3)
}

function linkSigns(page: Page): Sign[] {
  const found = new Map<string, Sign>()
  const add = (code: string, text: string, weight: number) =>
    found.has(code) || found.set(code, { code, text, leg: 'header', weight })
  for (const { url, text } of page.document.links.slice(0, 200)) {
    if (!/^https?:/i.test(url)) {
      if (/^(?:javascript|data):/i.test(url))
        add('odd_link', 'A link hides a program instead of an address', 1)
      continue
    }
    const { hostname, domain, isIp } = parse(url)
    if (isIp) add('link_to_number', `A link leads to the bare number ${hostname ?? ''}`, 1)
    const shown = /(?:https?:\/\/)?((?:[\w-]{1,60}\.){1,4}[a-z]{2,10})(?:\/|$)/i.exec(
      text.trim(),
    )?.[1]
    if (
      shown &&
      domain &&
      org(shown) !== domain &&
      getDomain(shown) &&
      !/\s/.test(text.trim()) &&
      domain !== page.domain
    )
      add('link_lies', `A link shows ${shown} but leads to ${domain}`, 0.6)
  }
  return [...found.values()]
}

function requestSigns(page: Page, signs: ReadonlyMap<Concept, number>): Sign[] {
  const say = (concept: Concept) => signs.get(concept) ?? 0
  const found: Sign[] = []
  const add = (code: string, text: string, weight: number) =>
    found.push({ code, text, leg: 'request', weight })
  if (say('credentials') >= 0.5)
    add(
      'asks_credentials',
      'Asks you to confirm or enter account data',
      Math.min(1.5, say('credentials') + 0.3),
    )
  if (say('oddPayment') >= 0.5)
    add(
      'odd_payment',
      'Asks for gift cards, crypto or another payment that cannot be taken back',
      Math.min(1.2, say('oddPayment') + 0.3),
    )
  if (say('bankChange') >= 0.5)
    add(
      'bank_change',
      'Says that the bank account has changed: check by telephone before you pay',
      1,
    )
  if (say('prize') >= 0.8) add('prize', 'Promises money or a prize', Math.min(1.2, say('prize')))
  if (say('threat') >= 0.8) add('threat', 'Threatens and sets a very short time', 0.5)
  const money =
    say('request') +
    say('overdue') +
    say('failed') +
    say('newBill') * 0.6 +
    say('bill') * 0.4 +
    say('delivery') * 0.4 +
    say('receipt') * 0.3 +
    say('renewal') * 0.4
  if (money >= 0.8) add('asks_money', 'Asks for a payment', Math.min(1, money * 0.7))
  if (page.document.links.length === 0 && found.length === 0) return []
  return found
}

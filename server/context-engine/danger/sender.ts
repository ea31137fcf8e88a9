import { isFreeMail, PROCESSORS } from '../billers/processors.ts'
import type { Page } from '../document/page.ts'
import type { Hints } from '../types.ts'
import { baits } from './bait.ts'
import { brandIn } from './brand-in.ts'
import { letterSigns } from './letters.ts'
import { CHEAP, core, domainOf, lookAlike, org } from './domains.ts'
import { accountSigns, historySigns } from './payee.ts'
import { headSigns, officeSigns } from './persons.ts'
import { sign } from './sign.ts'
import { generalNameSigns, topicSigns } from './topics.ts'
import type { Sign } from './types.ts'

const COMPANY =
  /(?<!\p{L})(?:bank|support|service|security|billing|team|admin|department|inc|llc|ltd|gmbh|company|invoice|help ?desk|customer|notification|account|alert|payment|order|center|centre)(?!\p{L})/iu
/** The same in other languages, also at the end of a word. */
const SERVICE =
  /service|dienst|buchhaltung|rechnung|bestellung|facturation|commandes|comptabilité|soporte|pedidos|facturación|cobros|assistenza|ordini|fatture|bestelling|suporte|atendimento|cobrança|obsługa|podpora|asiakaspalvelu|kundtjänst|müşteri|поддержк|служба|підтримк/iu
/** Names made of roles only, with no one behind them: "Support-47684045", "Cloud Storage Team". */
const NOBODY =
  /^(?:(?:cloud|storage|account|accounts|customer|security|support|service|services|admin|billing|payment|payments|team|center|centre|dept|department|alert|alerts|notice|notification|notifications|mail|e?-?mail|statement|e-?statement|membership|member|prime|itemized|bill|invoice|order|orders|processing|risk|infrastructure|data|backup|&|and|the|info|information|system|help|helpdesk|desk|online|confirmation|e-?receipt|receipt|noreply|no-?reply|document|wallet|app|update|live|my|your|notre|compte)[\s/_*.-]{0,3}){1,6}[\s#_-]{0,2}[a-z]{0,3}\d{0,12}\*{0,3}$/iu

/** Doubts about who sent the message, each with its sentence. */
export function senderSigns(page: Page, hints: Hints): Sign[] {
  const { from, authentic } = page.document
  const host = page.domain
  const signs = [
    authentic === false &&
      sign('not_authentic', `Your mail provider could not confirm that this came from ${host}`, 1),
    ...claims(page),
    ...knownBillers(page, hints),
    ...answers(page),
    ...baits(host, from.name),
    isFreeMail(host) &&
      (COMPANY.test(from.name) || SERVICE.test(from.name)) &&
      sign('free_mailbox', `A company's name, but a free mailbox at ${host}`, 1),
    NOBODY.test(from.name.trim()) &&
      !related(from.name, host) &&
      sign('nobody', `"${from.name.slice(0, 40)}" names no company, and ${host} is no hint`, 0.6),
    isRandom(from.address) &&
      !page.document.bulk &&
      sign('random_address', 'The sender’s address looks made up', 0.6),
    !isHost(from.address) &&
      from.address !== '' &&
      sign('broken_address', 'The sender’s address cannot exist', 1),
    CHEAP.test(host) && sign('cheap_domain', `${host} has an ending that scams often use`, 0.5),
    host.includes('xn--') &&
      sign('disguised_domain', `${host} is written with look-alike letters`, 1),
    isNobodysHost(host) &&
      sign('nobodys_domain', `${host} is made of general words and names no company`, 0.7),
    isElsewhere(from, host) &&
      sign(
        'name_elsewhere',
        `${from.name.slice(0, 40)} writes from ${host}, not from a domain of its own`,
        0.5,
      ),
    ...letterSigns(page),
    ...topicSigns(host),
    ...generalNameSigns(from.name, host),
    ...headSigns(page),
    ...officeSigns(page),
    ...historySigns(page),
    ...accountSigns(page),
  ]
  return signs.filter((found) => found !== false)
}

const related = (name: string, host: string) => {
  const own = core(host.split('.')[0] ?? '')
  return own.length > 2 && (core(name).includes(own) || own.includes(core(name)))
}

/** Whose name the message wears: a known brand's, another address, or the reader's own company. */
function claims(page: Page): Sign[] {
  const { from, authentic, to, nodes } = page.document
  const host = page.domain
  const found: Sign[] = []
  const brand = claimedBrand(from.name, nodes[0]?.text ?? '', openingOf(page))
  const isNobody = NOBODY.test(from.name.trim())
  const elsewhere =
    brand && authentic !== true && !brand.domains.includes(host) && !PROCESSORS[host]
  if (elsewhere && (brand.weight > 0.5 || isNobody || isFreeMail(host) || isRandom(from.address)))
    found.push(
      sign(
        'wrong_domain',
        `Speaks for ${brand.name}, but was sent from ${host}`,
        Math.max(brand.weight, isNobody ? 0.7 : 0, isFreeMail(host) ? freely(brand.weight) : 0),
      ),
    )
  const named =
    /([\w.-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}|(?<!\S)[\w-]{2,40}\.(?:com|net|org|de|fr|co\.uk|gov|gov\.uk)(?!\S))/i.exec(
      from.name,
    )?.[1]
  if (named && domainOf(named) !== host && authentic !== true)
    found.push(
      sign(
        'name_lies',
        `The sender's name shows ${named}, the address is at ${host}`,
        // Newspapers call themselves by a domain; nobody is called by another's address.
        named.includes('@') ? 1 : 0.6,
      ),
    )
  const mine = to
    .map(({ address }) => domainOf(address))
    .find((domain) => domain && !isFreeMail(domain))
  const own = core(mine?.split('.')[0] ?? '')
  if (
    mine &&
    own.length > 3 &&
    mine !== host &&
    core(from.name).includes(own) &&
    COMPANY.test(from.name)
  )
    found.push(sign('poses_as_yours', `Poses as your own ${mine}, but was sent from ${host}`, 1))
  return found
}

/** A brand in the text alone is named by people at free mailboxes too, say to be paid through it. */
const freely = (weight: number) => (weight > 0.5 ? 1 : 0.7)

const OPENING_CHARS = 600

/** The first words of the message itself. */
function openingOf(page: Page): string {
  let text: string | undefined
  for (const { node, quoted } of page.leaves) {
    if (quoted || node.role === 'subject') continue
    text = text === undefined ? node.text : `${text} ${node.text}`
    if (text.length >= OPENING_CHARS) break
  }
  return (text ?? '').slice(0, OPENING_CHARS)
}

function claimedBrand(
  name: string,
  subject: string,
  body: string,
): { name: string; domains: readonly string[]; weight: number } | undefined {
  const places = [
    { text: name, weight: 1.2 },
    { text: subject, weight: 0.7 },
    { text: body, weight: 0.4 },
  ]
  for (const { text, weight } of places) {
    const brand = brandIn(text)
    if (brand) return { ...brand, weight }
  }
  return undefined
}

/** A biller of this person that suddenly writes from elsewhere, or a domain that looks like one of theirs. */
function knownBillers(page: Page, hints: Hints): Sign[] {
  const host = page.domain
  const moved = hints.billers.find(
    ({ name, domain }) => core(name) === core(page.document.from.name) && org(domain) !== host,
  )
  const similar = hints.billers.find(
    ({ domain }) => host !== org(domain) && lookAlike(host, org(domain)) <= 2,
  )
  return [
    ...(moved
      ? [
          sign(
            'biller_elsewhere',
            `${moved.name} has written from ${moved.domain} until now, this came from ${host}`,
            1,
          ),
        ]
      : []),
    ...(similar
      ? [sign('look_alike', `${host} looks like ${similar.domain}, but is another address`, 1)]
      : []),
  ]
}

const GENERAL =
  /^(?:cloud|storage|support|security|secure|account|billing|team|data|backup|mail|email|service|server|update|alert|notice|renewal|payment|customer|online|safe|protect|info|my|the|drive|system|admin|help|desk|center|verify){2,6}[a-z0-9]{0,6}$/

/** "cloud-storage1r1", "cloudsupportteam": a domain that could be anyone's. */
const isNobodysHost = (host: string): boolean => GENERAL.test(core(host.split('.')[0] ?? ''))

/** A company's name before the @ of a host that is not its own: "acme.billing.4471@post.example". */
function isElsewhere({ name, address }: { name: string; address: string }, host: string): boolean {
  const own = core(name.replace(COMPANY, ' ').trim())
  const local = core(address.slice(0, Math.max(0, address.lastIndexOf('@'))))
  return (
    own.length >= 5 &&
    local.includes(own) &&
    /\d{3}/.test(local) &&
    COMPANY.test(name) &&
    !related(name, host) &&
    !PROCESSORS[host]
  )
}

/** Answers that would go elsewhere: to a free mailbox or a look-alike it is evidence, else a hint. */
function answers(page: Page): Sign[] {
  const host = page.domain
  const reply = domainOf(page.document.replyTo?.address ?? '')
  if (!reply || reply === host || PROCESSORS[host] || PROCESSORS[reply]) return []
  const bad =
    (isFreeMail(reply) && !isFreeMail(host)) ||
    lookAlike(reply, host) <= 2 ||
    /free-?mail/.test(reply)
  return [sign('reply_elsewhere', `Answers would go to ${reply}, not to ${host}`, bad ? 1 : 0.4)]
}

/** Capitals as nobody sets them: "kTRWQbe", unlike "iTunes", "DHLPaket", "JaneDoe". */
const WILD_CAPITALS =
  /^(?![A-Z]{0,5}[a-z]{0,30}(?:[A-Z][a-z]{1,30}){0,6}[A-Z]{0,4}$)[A-Za-z]{6,30}$/

/** A long run of letters and digits nobody would choose: "res0lvdmaillm12375", "8sc8e833kksi". */
function isRandom(address: string): boolean {
  if (
    address
      .slice(0, address.lastIndexOf('@'))
      .split(/[._+-]/)
      .some((piece) => WILD_CAPITALS.test(piece))
  )
    return true
  const pieces = address
    .toLowerCase()
    .split(/[@._+-]/)
    .filter((piece) => piece.length >= 9)
  return pieces.some((piece) => {
    const switches = Array.from(piece).filter(
      (sign, index) => index > 0 && /\d/.test(sign) !== /\d/.test(piece[index - 1] ?? ''),
    ).length
    return (
      switches >= 3 ||
      /\d{6,}/.test(piece) ||
      (/\d/.test(piece) && /[bcdfghjklmnpqrstvwxz]{6,}/.test(piece)) ||
      /[bcdfghjklmnpqrstvwxz]{7,}/.test(piece)
    )
  })
}

const isHost = (address: string) =>
  /^[^\s@]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.){1,8}[a-z\d-]{2,24}$/i.test(address)

import { fold } from '../document/fold.ts'
import type { Leaf, Page } from '../document/page.ts'
import { isFollowed, triggerOf } from '../document/triggers.ts'
import { isFreeMail, PROCESSORS } from '../billers/processors.ts'
import type { Candidate, Span } from '../types.ts'
import { holdsLegalForm, LEGAL_FORM } from './legal-forms.ts'

const ROLE_WORDS =
  /(?<!\p{L})(?:billing(?: (?:team|dept|department|services?))?|invoices?|invoicing|accounts?(?: (?:receivable|payable|team|dept))?|payments?|receipts?|statements?|no[- ]?reply|do[- ]?not[- ]?reply|support|customer (?:service|care|support)|notifications?|alerts?|e-?bill(?:ing)?|collections?|renewals?|team|service|rechnung(?:en|swesen)?|buchhaltung|kundenservice|facturation|service client|comptabilit[ée]|facturas?|facturaci[óo]n|atenci[óo]n al cliente|facturen|administratie|fatture|servizio clienti)(?!\p{L})/giu
const VIA =
  /^(.{2,100}?)[\s,(]{1,3}(?:via|through|über|mit|med|par|por|tramite|w)\s(\p{L}[\p{L}\d .&]{1,40})\)?$/iu
const AT = /^.{0,60}?\s(?:at|from|@|chez|bei)\s(\p{Lu}[^,]{2,80})$/u
const SUBJECT_FROM =
  /(?:invoice|bill|receipt|statement|payment request|e-?bill|rechnung|facture|factura|fattura|factuur|faktura|fatura|reminder)\s(?:#?\S{1,24}\s)?(?:from|by|von|de la part de|chez|de|da|van|från|fra|od)\s([\p{Lu}\d][^#|:–(\n]{1,60}?)(?=\s?(?:[#|:–(,\n]|\.\s|\.$|-\s|is\b|for\b|ist\b|due\b|$))/iu
const PAY_TO =
  /(?:bill to|payable to|pay to|owed to|(?:payment|contribution|donation|gift|pledge)(?: of [^\n]{1,16}?)? to|supporting|spende an|don à|donación a|in favou?r of|t\.?n\.?v\.?|beneficiary|payee|zahlungsempfänger|empfänger|bénéficiaire|beneficiario|beneficiário|odbiorca)[:\s]{1,3}((?:the )?[\p{Lu}\d][^\n,:;?!$€£<>]{1,60}?)(?=\s?(?:[,;:?!\n$€£<–(]|\.\s|\.$|-\s|—|\s(?:and|in|failed|with|for|on|via|by|has|is|of|und|mail|et|y|will|within)\s|$))/giu
/** "Alder Studio sent you an invoice", "Mo Bell requests £42.50": whom a platform writes for. */
const SENT_BY =
  /^((?:the )?[\p{Lu}\d][^\n,:;?!$€£<>|]{1,60}?) (?:has |have |is |just |has just )?(?:(?:sent|issued) you (?:an?|your) |request(?:s|ed|ing) (?:an? )?(?:payment|[$€£\d])|invoiced you)/imu
const FORWARDED_FROM =
  /^[>\s*]{0,6}(?:From|Von|De|Da|Van|Från|Fra|Od) ?:\*{0,3}\s{0,3}"?([^"<\n]{2,80}?)"?\s{0,3}</imu

/**
 * Who could be the biller: the sender's name (cleaned), the merchant a processor writes for, the company named in the
 * subject or signature, the sender of a forwarded message, and the domain.
 */
export function findBillers(page: Page): Candidate[] {
  const header = page.document.nodes.findIndex(({ role }) => role === 'header')
  const found: Candidate[] = []
  const add = (
    value: string,
    span: Span,
    { finder, known = true }: { finder: string; known?: boolean },
  ) => {
    const name = value
      .trim()
      .replace(/^["'“„«]|["'”“»]$/g, '')
      .slice(0, 120)
    if (name.length >= 2 && /\p{L}/u.test(name))
      found.push({ field: 'biller', value: name, known, span, finder })
  }
  const name = page.document.from.name
  if (header >= 0 && name) {
    const cleaned = cleanName(name)
    const start = page.document.nodes[header]?.text.indexOf(cleaned) ?? -1
    const span = {
      node: header,
      start: Math.max(0, start),
      end: Math.max(0, start) + (start < 0 ? name.length : cleaned.length),
    }
    if (cleaned && !isMailbox(page, name))
      add(cleaned, span, {
        finder: VIA.test(name)
          ? 'via'
          : PROCESSORS[page.domain]
            ? 'processor'
            : isFreeMail(page.domain)
              ? 'person'
              : 'sender',
      })
  }
  for (const leaf of page.leaves) {
    if (leaf.quoted || leaf.node.role === 'attached') continue
    for (const [finder, match] of namesIn(leaf)) {
      const value = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(value)
      add(value, { node: leaf.index, start, end: start + value.length }, { finder })
    }
    for (const line of companyLines(leaf))
      add(
        line.text,
        { node: leaf.index, start: line.start, end: line.start + line.text.length },
        { finder: 'company' },
      )
  }
  const host = page.domain.split('.')[0] ?? ''
  const spelled = isFreeMail(page.domain) ? undefined : spelledOut(page, host)
  if (spelled) add(spelled.text, spelled.span, { finder: 'domain' })
  else if (header >= 0 && host && !isFreeMail(page.domain)) {
    const text = page.document.nodes[header]?.text ?? ''
    const start = Math.max(0, text.lastIndexOf(host))
    add(
      host.slice(0, 1).toUpperCase() + host.slice(1),
      { node: header, start, end: start + host.length },
      { finder: 'domain', known: false },
    )
  }
  return found.slice(0, 40)
}

const MOST_WORDS = 5

/** The words of the letter that run together into the sender's domain: "Northern Pine" for northern-pine.example. */
function spelledOut(page: Page, domain: string): { text: string; span: Span } | undefined {
  const host = fold(domain).replace(/[^\p{L}\d]/gu, '')
  if (host.length < 5) return undefined
  for (const { index, node, words, quoted } of page.leaves) {
    if (quoted) continue
    for (const [from, first] of words.entries()) {
      if (!host.startsWith(first.folded)) continue
      let run = ''
      for (const word of words.slice(from, from + MOST_WORDS)) {
        if (run !== '' && word.gap === 'joined') break
        run += word.folded
        if (!host.startsWith(run)) break
        const text = node.text.slice(first.start, word.end)
        if (run === host && first.end < word.end && /^\p{Lu}/u.test(text))
          return { text, span: { node: index, start: first.start, end: word.end } }
      }
    }
  }
  return undefined
}

const MAILBOX = /^(?:mail|info|hello|hi|office|contact|admin|post|kontakt|contacto|accounts|news)$/i

/** "billing <billing@acme.example>", "Accounts Team": a mailbox of the company, not its name. */
function isMailbox(page: Page, name: string): boolean {
  if (isFreeMail(page.domain) || PROCESSORS[page.domain]) return false
  const bare = name.replace(ROLE_WORDS, ' ').replace(/[^\p{L}\d]/gu, '')
  return bare === '' || MAILBOX.test(name.trim())
}

const PAPER = triggerOf(({ folded }) =>
  /(?:invoice|bill|receipt|statement|request|rechnung|facture|factura|fattura|factuur|faktura|fatura|reminder)$/.test(
    folded,
  ),
)
const BY = triggerOf(({ folded }) => /^(?:from|by|von|de|chez|da|van|fran|fra|od)$/.test(folded))
const PAYING = triggerOf(({ folded }) =>
  /(?:bill|payable|pay|owed|payment|contribution|donation|gift|pledge)$/.test(folded),
)
const TO = triggerOf(({ folded }) => folded === 'to')
const PAYEE = triggerOf(({ folded }) =>
  /(?:supporting|spende|don|donacion|favou?r|v|beneficiary|payee|empfanger|beneficiaire|beneficiario|odbiorca)$/.test(
    folded,
  ),
)
/** Longest stretch between the words of the expressions above, in characters. */
const [PAPER_CHARS, PAYING_CHARS] = [28, 24]

/** Quick looks whether a text can hold a name of a biller. */
const mayBeFrom = ({ words, triggers }: Leaf) =>
  (triggers & PAPER) !== 0 && (triggers & BY) !== 0 && isFollowed(words, [PAPER, BY], PAPER_CHARS)
const mayBeTo = ({ words, triggers }: Leaf) =>
  (triggers & PAYEE) !== 0 ||
  ((triggers & PAYING) !== 0 &&
    (triggers & TO) !== 0 &&
    isFollowed(words, [PAYING, TO], PAYING_CHARS))

function namesIn(leaf: Leaf): [string, RegExpMatchArray & { index: number }][] {
  const text = leaf.text.slice(0, 8_000)
  const from = mayBeFrom(leaf) ? SUBJECT_FROM.exec(text) : null
  const forwarded = leaf.node.role === 'forwarded' ? FORWARDED_FROM.exec(text) : null
  const sent = leaf.node.role === 'subject' ? SENT_BY.exec(text) : null
  const paid = mayBeTo(leaf) ? [...text.matchAll(PAY_TO)].slice(0, 3) : []
  return [
    ...(from ? [['named', from] as [string, RegExpExecArray]] : []),
    ...(forwarded ? [['forwarded', forwarded] as [string, RegExpExecArray]] : []),
    ...(sent ? [['pay to', sent] as [string, RegExpExecArray]] : []),
    ...paid.map((match) => ['pay to', match] as [string, RegExpMatchArray & { index: number }]),
  ]
}

/** Short lines that end like a company's name, as signatures and letterheads do. */
function companyLines(leaf: Leaf): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  if (!holdsLegalForm(leaf)) return found
  let start = 0
  for (const line of leaf.text.slice(0, 20_000).split('\n')) {
    const text = (line.split(/\t|, (?=\p{Lu})|©|\d{4} /u)[0] ?? '').trim()
    if (line.length <= 120 && text.length >= 4 && text.length <= 60 && LEGAL_FORM.test(text)) {
      const cut = LEGAL_FORM.exec(text)
      const end = cut ? cut.index + cut[0].length : text.length
      found.push({ text: text.slice(0, end), start: start + line.indexOf(text) })
    }
    start += line.length + 1
    if (found.length >= 4) break
  }
  return found
}

/** A display name without "via …", roles and quotes: "Acme Billing Team (via PayKit)" → "Acme". */
export function cleanName(name: string): string {
  const via = VIA.exec(name)
  const plain = (via?.[1] ?? AT.exec(name)?.[1] ?? name).replace(/[[\]()"“”„]/g, ' ').trim()
  const bare = plain
    .replace(ROLE_WORDS, ' ')
    .replace(/\s{2,20}/g, ' ')
    .replace(/^[\s,|·–-]{1,5}|[\s,|·–-]{1,5}$/g, '')
  if (/@/.test(bare)) return ''
  const said = withoutLegalForm(bare)
  return fold(said).replace(/[^\p{L}\d]/gu, '').length >= 2 ? said : plain
}

/** A company's name as a person says it: "Tannhof Energie GmbH" → "Tannhof Energie". */
function withoutLegalForm(name: string): string {
  const match = LEGAL_FORM.exec(name)
  if (!match || match.index < 3 || match.index + match[0].length < name.length - 1) return name
  return name.slice(0, match.index).replace(/[\s,&]{1,5}$/, '')
}

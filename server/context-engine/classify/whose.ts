import { isFreeMail } from '../billers/processors.ts'
import { fold } from '../document/fold.ts'
import type { Page } from '../document/page.ts'
import { chance, type ScoredCandidate } from '../score/index.ts'

/** An invoice with its number: "Invoice INV-12", "Rechnung Nr. 4711 (120,00 €)". */
const INVOICE =
  /(?<!\p{L})(?:invoice|bill|rechnung|mahnung|facture|factura|fattura|factuur|faktur[aęuy]|fakturaen|fakturan|fatura|lasku|рахунок|сч[её]т|τιμολόγιο)[ ]?(?:no\.?|nr\.?|n°|#|№)?[ ]?#?(?=[\p{L}\d/._-]{0,24}\d)[\p{L}\d/._-]{1,30}(?:[ ]\([^()\n]{1,30}\))?/giu
/** Whom it went to: "sent to Orchard Media", "an Biohof Sommer". */
const TO =
  /^[ ](?:(?:was|is|has been|wurde|a été|ha sido|è stata|is|foi|została?|byla)[ ])?(?:(?:sent|issued|delivered|gesendet|versendet|envoyée|enviada|inviata|verzonden|verstuurd|wysłana|odeslána|skickad|sendt)[ ])?(?:to|an|à|a|aan|naar|para|do|dla|till|til)[ ]([\p{L}\d][\p{L}\d&.'’-]{1,30})/iu
const READER =
  /^(?:you|your|me|be|pay|view|the|our|ihnen|ihre[nr]?|sie|dich|dir|dein\w{0,2}|vous|votre|toi|ton|usted|ti|tu|su|te|lei|suo|voi|u|uw|je|jou|jouw|si|sua|você|ciebie|twój|państwa|vás|dig|din|ditt|deg|er|jer)$/iu
const OPENING_CHARS = 300

/** "Invoice INV-12 sent to Orchard Media", "Rechnung 44 an Biohof Sommer": another one than the reader is to pay. */
export const isToCustomer = (page: Page): boolean => {
  const own = ownWords(page)
  return page.leaves.some(({ node, text, quoted }) => {
    if (quoted || node.role === 'attached' || node.role === 'data') return false
    const opening = text.slice(0, OPENING_CHARS)
    return [...opening.matchAll(INVOICE)].some(({ 0: invoice, index }) => {
      const whom = TO.exec(opening.slice(index + invoice.length, index + invoice.length + 80))?.[1]
      return (
        whom !== undefined &&
        /^[\p{Lu}\d]/u.test(whom) &&
        !READER.test(whom) &&
        !own.includes(fold(whom))
      )
    })
  })
}

/** The names and the address of the reader, folded, as one text. */
const ownWords = ({ document }: Page): string =>
  fold(document.to.map(({ name, address }) => `${name} ${address}`).join(' '))

const EXAMPLE =
  /(?<![\p{L}.@/-])(?:examples?|for instance|e\.g\.|sample|beispiel\p{L}{0,10}|z\. ?b\.|muster(?:rechnung)?|exemple|par ex\.|ejemplo|esempio|voorbeeld\p{L}{0,10}|bijv\.|exemplo|przykład\p{L}{0,6}|např\.|příklad\p{L}{0,3}|exempel|eksempel|eksempelvis|esimerk\p{L}{0,6}|örne[kğ]\p{L}{0,4}|példa\p{L}{0,4}|exemplu|например|пример|наприклад|приклад|παράδειγμα|उदाहरण|مثال)(?!\p{L})|例えば|例[:：]|例如|예시|예를 들/iu
const EXAMPLE_CHARS = 140

/** The amount that reads most like one to be paid is part of an example: "Example: invoice 1001, amount due: $1,200". */
export function isExample(page: Page, scored: readonly ScoredCandidate[]): boolean {
  const [best] = scored
    .filter(({ candidate }) => candidate.field === 'amountDue')
    .toSorted((a, b) => b.score - a.score)
  if (!best || chance(best.score) < 0.5) return false
  const { node, start } = best.candidate.span
  const before = page.leaves[node]?.text.slice(Math.max(0, start - EXAMPLE_CHARS), start) ?? ''
  return EXAMPLE.test(before.slice(before.lastIndexOf('\n') + 1))
}

const ROLE =
  /^(?:no-?reply|donotreply|billing|invoic|account|buchhaltung|rechnung|factur|fattur|faktur|fatura|compta|admin|info|office|service|support|hello|hallo|mail|contact|kontakt|sales|team|payments?|ar|ap|notif|alert|estatement|statement|subscri|member|boxoffice|post|kasse)/i

/** Written by a person at the reader's own company, who forwards and attaches nothing and names no account. */
export function isFromColleague(
  { document, domain, leaves }: Page,
  scored: readonly ScoredCandidate[],
): boolean {
  const { from, to } = document
  return (
    domain !== '' &&
    !isFreeMail(domain) &&
    !ROLE.test(from.address) &&
    /\S \S/.test(from.name.trim()) &&
    to.some(
      ({ address }) =>
        address.toLowerCase() !== from.address.toLowerCase() &&
        address.toLowerCase().endsWith(`@${domain}`),
    ) &&
    !leaves.some(({ node }) => node.role === 'forwarded' || node.role === 'attached') &&
    !scored.some(({ candidate }) => candidate.field === 'iban')
  )
}

/** A calendar entry that is to be answered. */
export const isInvited = ({ document }: Page): boolean =>
  document.skipped.some(({ why }) => why === 'invitation')

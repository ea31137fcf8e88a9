import { titleIn } from '../document/titles.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { Candidate } from '../types.ts'
import { LEGAL_FORM } from './legal-forms.ts'

/** Heads over the one who is to pay; what stands below belongs to them. */
const RECIPIENT =
  /^(?:guest|patient|student|member|tenant|(?:named )?insured|policy ?holder|buyer \(.{2,20}\)|(?:titular|receptor|pagador|inquilino|locataire|mieter|versicherungsnehmer|πελάτης|sayın|구매자|买方|购买方)|bill(?:ed|ing)?(?: address| to)|bill to|invoice(?:d)? to|sold to|ship(?:ped|ping)? (?:to|address)|deliver(?:y|ed) (?:to|address)|to|for|attn|customer(?: name| details| address| information)?|client|buyer|purchaser|payer|recipient|prepared for|account holder|kunde|käufer|rechnungs(?:empfänger|adresse|anschrift)|empfänger|rechnung an|liefer(?:adresse|anschrift)|an|facturé à|adresse de (?:facturation|livraison)|destinataire|acheteur|cliente|facturar a|comprador|destinatario|intestatario|spett\.?(?:le)?|klant|factuuradres|aan|nabywca|odbiorca|odběratel|zákazník|køber|kunde|kund|köpare|asiakas|vevő|cumpărător|müşteri|alıcı|покупатель|заказчик|客户|お客様)\s{0,3}:?$/iu
/** Heads over the one who is paid. */
const SELLER =
  /^(?:from|seller|sold by|supplier|vendor|merchant|issued by|issuer|remit to|pay to|payable to|payee|provider|verkäufer|lieferant|anbieter|rechnungssteller|zahlungsempfänger|vendeur|fournisseur|émetteur|vendedor|proveedor|emisor|fornitore|cedente|venditore|leverancier|verkoper|sprzedawca|wystawca|dodavatel|prodávající|sælger|selger|säljare|leverandør|leverantör|myyjä|eladó|furnizor|satıcı|продавец|поставщик|исполнитель)\s{0,3}:?$/iu
/** "From: Acme", in one piece. */
const INLINE =
  /^(?:from|seller|sold by|supplier|vendor|merchant|issued by|remit to|payable to|verkäufer|lieferant|rechnungssteller|vendeur|fournisseur|émetteur|proveedor|emisor|fornitore|cedente|leverancier|sprzedawca|wystawca|dodavatel|leverandør|leverantör)\s{0,2}:\s{0,3}(\p{L}[^@:]{2,80})$/iu
/** "Client: Acme", in one piece. */
const INLINE_RECIPIENT =
  /^(?:bill to|sold to|ship to|customer|client|buyer|purchaser|payer|recipient|prepared for|guest|patient|tenant|owner|named insured|kunde|käufer|empfänger|rechnung an|mieter|facturé à|destinataire|acheteur|locataire|titular|cliente|receptor|pagador|comprador|destinatario|intestatario|klant|nabywca|odbiorca|odběratel|køber|kund|köpare|asiakas|vevő|cumpărător|müşteri|alıcı|sayın|πελάτης|покупатель|заказчик|客户|购买方)(?: \(.{2,20}\))?\s{0,2}[:：]/iu
/** How a letter addresses someone, or whose hands it goes through. */
const ADDRESSED =
  /^(?:herrn?|frau|familie|fam\.|d\.|dª|eheleute|firma|an (?:die|den|das)|mrs?\.?(?: & mrs\.?)?|ms\.?|miss|m\.|mme|mlle|monsieur|madame|messieurs|srta?\.|sra?\.|don|doña|sig\.(?:ra)?|spett\.?(?:le)?|gentile|dhr\.?|mevr\.?|mw\.?|aan|sayın|att(?:n|ention)|dear|to the order of|c\/o|p\/a|z\. ?hd\.?)[.:]?\s|(?:御中|様|殿|귀하|귀중|님)$|^尊敬的/iu
/** A line of the seller with its address, over the window of an envelope or in a footer: "Acme · Mill Road 4 · 04179 Leeds". */
const RETURN_ADDRESS = /^[^·•|]{3,60} [·•|] [^\n]{0,80}(?<!\d)\d{4,6}(?!\d)/u
const NO_ADDRESS = /\b(?:iban|bic|tel|fax|ust|steuer|vat|konto|ihr zeichen|account)\b|@/iu
/** Names of companies in Chinese, Japanese and Korean, whose legal form needs no space. */
const EASTERN =
  /^(?:株式会社|有限会社|合同会社|一般社団法人|医療法人|주식회사|\(주\))[ ]?[\p{L}\d・ー]{2,20}|^[\p{L}\d・ー]{2,20}(?:株式会社|有限会社|合同会社|有限责任公司|股份有限公司|有限公司|\(주\)|주식회사)$/u
/** What the top of a page says that is nobody's name. */
const TITLE =
  /^(?:page\b|seite\b|(?:tax |sales |commercial |proforma |pro forma |vat |final )?(?:invoice|receipt|bill|statement|credit (?:note|memo)|quotation|estimate|order)\b|payment\b|original$|copy$|rechnung|quittung|mahnung|gutschrift|mietrechnung|facture|avoir|reçu|factura|recibo|fattura|ricevuta|factuur|faktura|fatura|kvittering|kvitto|lasku|számla|счет|счёт|請求書|领收|发票|powered by|www\.|https?:|document\b|date\b|datum\b|stylesheet|tel\b|phone\b|e-?mail\b)/iu

type Piece = Readonly<{ text: string; start: number; end: number }>

/**
 * Who a document is from: the name under a "seller" head, a company's name that is not the customer's, the name at
 * the top of its first page.
 */
export function findDocumentBillers(page: Page): Candidate[] {
  return page.leaves
    .filter(({ node }) => node.role === 'attached')
    .slice(0, 3)
    .flatMap((leaf, index) => namesOn(page, leaf, index === 0))
}

function namesOn(page: Page, leaf: Leaf, isFirst: boolean): Candidate[] {
  const pieces = piecesOf(leaf.text.slice(0, 12_000))
  const heads = headsOf(page, leaf)
  const customers = new Set<number>()
  const named = numberLabels(page, leaf)
  const found: Candidate[] = []
  const add = (piece: Piece, finder: string) => {
    const value = nameIn(piece.text)
    if (!value) return
    const start = piece.start + piece.text.indexOf(value)
    const span = { node: leaf.index, start, end: start + value.length }
    found.push({ field: 'biller', value, known: true, span, finder })
  }
  let top = isFirst
  for (const [index, piece] of pieces.entries()) {
    const above = heads.get(piece.start) ?? []
    const isCustomer =
      INLINE_RECIPIENT.test(piece.text) ||
      above.some(({ start, text }) => RECIPIENT.test(text) || customers.has(start))
    if (isCustomer) customers.add(piece.start)
    if (isCustomer || RECIPIENT.test(piece.text) || ADDRESSED.test(piece.text)) continue
    if (above.some(({ text }) => SELLER.test(text)) && isName(piece.text)) add(piece, 'seller')
    const inline = INLINE.exec(piece.text)?.[1]
    if (inline)
      add({ ...piece, text: inline, start: piece.start + piece.text.indexOf(inline) }, 'seller')
    if (isCompany(piece.text)) add(piece, 'company')
    else if (index < LETTER_HEAD && isReturnAddress(piece.text)) add(piece, 'return address')
    if (!top || !isHead(leaf, piece) || (index > 0 && named.has(piece.start))) continue
    add(piece, 'head')
    top = false
  }
  return found.slice(0, 12)
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/[^\t\n]{2,200}/g)].slice(0, 400).map((match) => {
    const piece = match[0].trim()
    const start = match.index + match[0].indexOf(piece)
    return { text: piece, start, end: start + piece.length }
  })
}

/** The cells above and to the left of each piece, by where the piece begins. */
function headsOf(page: Page, leaf: Leaf): Map<number, Piece[]> {
  const heads = new Map<number, Piece[]>()
  for (const { label, value } of page.document.cells) {
    if (value.node !== leaf.index) continue
    const text = leaf.node.text.slice(label.start, label.end).trim()
    const before = heads.get(value.start) ?? []
    heads.set(value.start, [...before, { text, start: label.start, end: label.end }])
  }
  return heads
}

/** Where labels begin that stand left of a number: "Deposit  120.00". */
const numberLabels = (page: Page, leaf: Leaf): ReadonlySet<number> =>
  new Set(
    page.document.cells
      .filter(
        ({ label, value, how }) =>
          how === 'row' &&
          label.node === leaf.index &&
          /\d/.test(leaf.node.text.slice(value.start, value.end)),
      )
      .map(({ label }) => label.start),
  )

/** "Reno, NV 89502": a state and its postal code, no Dutch company. */
const STATE = /, [A-Z]{2} \d{5}/u

const isCompany = (text: string): boolean =>
  text.length <= 90 && ((LEGAL_FORM.test(text) && !STATE.test(text)) || EASTERN.test(text))

const isReturnAddress = (text: string): boolean =>
  RETURN_ADDRESS.test(text) && !NO_ADDRESS.test(text) && isName(nameIn(text) ?? '')

/** A name at the top of the page, perhaps with its address behind it. */
const isHead = (leaf: Leaf, piece: Piece): boolean =>
  isName(nameIn(piece.text) ?? '') &&
  !SELLER.test(piece.text) &&
  titleIn(piece.text) === undefined &&
  !isLabel(leaf, piece)

/** Words of a bill's vocabulary, not a name. */
function isLabel(leaf: Leaf, { start, end }: Piece): boolean {
  const covered = leaf.marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => mark.end - mark.start)
  return Math.max(0, ...covered) * 2 > end - start
}

/** Pieces of a page among which the seller's own address may stand. */
const LETTER_HEAD = 12

const isName = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 60 &&
  /\p{L}{3}/u.test(text) &&
  !/[:@\d]/.test(text) &&
  !TITLE.test(text)

/** The company in a line of a letterhead: "Acme Ltd · 4 Mill Road · Leeds" → "Acme Ltd"; no name is a form alone. */
function nameIn(text: string): string | undefined {
  const eastern = EASTERN.exec(text)?.[0]
  if (eastern) return eastern
  const part = text.split(/ [•·|–—-] | {3}|, (?=\d)/)[0]?.trim() ?? ''
  const form = LEGAL_FORM.exec(part)
  if (form && !/[\p{L}\d.)][\s,]{1,3}$/u.test(part.slice(0, form.index))) return undefined
  const name = (form ? part.slice(0, form.index + form[0].length) : part)
    .replace(/^(?:©|\(c\)|copyright|purchased on|powered by)\s{0,3}(?:\d{4})?\s{0,3}/i, '')
    .replace(/^[^\p{L}\d]{1,5}/u, '')
  return name.length >= 2 && name.length <= 80 && /\p{L}{2}/u.test(name) ? name : undefined
}

import type { Leaf, Page } from './page.ts'

/** What the title of a document calls it. */
export type Title = 'other' | 'credit' | 'reminder' | 'receipt' | 'statement' | 'bill'

/** Titles at the beginning of a line, surest first: an offer in the form of an invoice is an offer. */
const TITLES: readonly (readonly [Title, RegExp])[] = [
  [
    'other',
    /^(?:(?:price )?quot(?:e|ation)|estimate|pro[ -]?forma|(?:sales )?order (?:confirmation|acknowledge?ment)|purchase order|packing (?:slip|list)|delivery (?:note|docket)|bill of lading|explanation of benefits|(?:pay ?slip|pay ?stub|earnings statement)|(?:[\p{L}-]{1,20} ){0,3}(?:agreement|contract)$|terms (?:and conditions|of service)|(?:e-?|online |your )?tickets?$|boarding pass|form (?:1098|1099|w-?2)|kostenvoranschlag|angebot|auftragsbestätigung|bestellbestätigung|bestellung|lieferschein|(?:lohn|gehalts|entgelt|verdienst)-?(?:abrechnung|nachweis)|kontoauszug|\p{L}{3,20}vertrag$|online-ticket|devis|bon de (?:commande|livraison)|confirmation de commande|bulletin de (?:paie|salaire)|contrat de|facture pro ?forma|presupuesto|cotizaci[óo]n|albar[áa]n|nota de entrega|confirmaci[óo]n de pedido|(?:recibo de )?n[óo]mina|extracto (?:bancario|de cuenta)|contrato de|preventivo|offerta|conferma d.ordine|documento di trasporto|busta paga|estratto conto|offerte|opdrachtbevestiging|orderbevestiging|pakbon|loonstrook|salarisspecificatie|rekeningafschrift|orçamento|proposta comercial|guia de (?:remessa|transporte)|holerite|contracheque|recibo de vencimento|extrato|oferta|wycena|potwierdzenie zamówienia|zamówienie nr|list przewozowy|wyciąg bankowy|pasek wynagrodzenia|(?:cenová )?nabídka|potvrzení objednávky|dodací list|výplatní páska|výpis z účtu|offert|orderbekräftelse|följesedel|lönespecifikation|kontoutdrag|tilbud|ordrebekræftelse|ordrebekreftelse|følgeseddel|pakkseddel|lønseddel|lønnsslipp|kontoudskrift|tarjous|tilausvahvistus|lähete|palkkalaskelma|tiliote|árajánlat|ajánlat|szállítólevél|díjbekérő|visszaigazolás|bérjegyzék|ofertă|aviz de însoțire|factur[ăa] pro ?form[ăa]|fluturaş|fiş[ăa] de salariu|teklif|proforma fatura|sipariş onayı|irsaliye|maaş bordrosu|hesap özeti|προσφορά|δελτίο αποστολής|御?見積書|納品書|注文書|給与明細|报价单|发货单|送货单|工资单|견적서|거래명세서|급여명세서|коммерческое предложение|накладная|комерційна пропозиція)/iu,
  ],
  [
    'credit',
    /^(?:(?:sales |tax )?credit (?:note|memo(?:randum)?|invoice)|refund (?:note|confirmation)|(?:rechnungs)?gutschrift|rechnungskorrektur|korrekturrechnung|storno(?:rechnung)?|avoir|note de crédit|facture d.avoir|(?:factura |nota )(?:rectificativa|de cr[eé]dito|de abono)|abono|nota di credito|creditnota|creditfactuur|nota de crédito|faktura koryguj[ąa]ca|opravný daňový doklad|dobropis|kreditfaktura|kreditnota|hyvityslasku|helyesbítő számla|sztornó számla|iade faturası|πιστωτικό|返品伝票)(?!\p{L})/iu,
  ],
  [
    'reminder',
    /^(?:(?:first |second |third |final |\d\. )?(?:payment )?reminder|(?:final |past due |overdue )?notice of (?:overdue|past due|arrears)|overdue (?:notice|account)|past due notice|final (?:notice|demand)|(?:\d\. )?(?:mahnung|zahlungserinnerung)|letzte mahnung|(?:\d(?:re|e|ère|ème) )?(?:relance|lettre de rappel|rappel de paiement)|mise en demeure|recordatorio de pago|sollecito(?: di pagamento)?|betalingsherinnering|(?:eerste |tweede |laatste )?aanmaning|(?:\d\. )?herinnering|aviso de pagamento em atraso|wezwanie do zapłaty|przypomnienie o płatności|upomínka|upozornění na nezaplacen|betalningspåminnelse|påminnelse|(?:\d\. )?(?:rykker(?:skrivelse|brev)?|betalingspåminnelse|purring|inkassovarsel)|maksumuistutus|maksukehotus|fizetési (?:felszólítás|emlékeztető)|somație|ödeme hatırlatma|υπενθύμιση|督促状|催款|독촉)(?!\p{L})/iu,
  ],
  [
    'receipt',
    /^(?:(?:official |sales |payment |cash |rent |donation )?receipt|quittung|zahlungsbestätigung|kassenbon|beleg$|(?:quittance|reçu)|recibo de (?:pago|pagamento|alquiler)|ricevuta|scontrino|documento commerciale|kwitancja|paragon|příjmový (?:pokladní )?doklad|účtenka|(?:salgs)?kvittering|kvitto|kuitti|nyugta|chitan[țt][ăa]|fatura[- ]recibo|recibo$|betalingsbewijs|kassabon|makbuz|απόδειξη|領収[書証]|收据|영수증|квитанция|квитанція)(?!\p{L})/iu,
  ],
  [
    'statement',
    /^(?:statement(?: of account)?$|account statement|kontostandsmitteilung|relevé de compte|estado de cuenta|estratto conto|rekeningoverzicht)(?!\p{L})/iu,
  ],
  [
    'bill',
    /^(?:(?:tax |sales |commercial |vat |final |deposit |booking |service |freight )?(?:invoice|bill)|\p{L}{0,20}rechnung|honorarnote|facture|note d.honoraires|factura|fattura|parcella|bolletta|factuur|fatura|faktura|zálohová faktura|lasku|számla|timologio|τιμολόγιο|e-?(?:arşiv )?fatura|e-?fatura|御?請求書|청구서|счет|счёт|рахунок)(?!\p{L})/iu,
  ],
]
const [LOOKED_CHARS, MOST_PIECES, TITLE_CHARS] = [1_600, 40, 64]

/** The title of a piece of text, and where the words of it end; nothing for what only begins like one. */
export function titleIn(text: string): { title: Title; length: number } | undefined {
  if (text.length > TITLE_CHARS) return undefined
  for (const [title, expression] of TITLES) {
    const match = expression.exec(text)
    if (match) return { title, length: match[0].length }
  }
  return undefined
}

/** The titles at the top of an attached document, in order, with the words of each. */
export function titlesOf(page: Page, leaf: Leaf): { title: Title; words: string }[] {
  const labels = new Set(
    page.document.cells
      .filter(({ label, how }) => label.node === leaf.index && how === 'row')
      .map(({ label }) => label.start),
  )
  return [...leaf.text.slice(0, LOOKED_CHARS).matchAll(/[^\t\n]{2,200}/g)]
    .slice(0, MOST_PIECES)
    .flatMap((match) => {
      const text = match[0].trim()
      const found = titleIn(text)
      if (!found || isLabel(text, found.length) || labels.has(match.index)) return []
      return [{ title: found.title, words: text.slice(0, found.length) }]
    })
}

/** "Order number", "Invoice date", "Quotation:": names a value, not the document. */
const isLabel = (text: string, end: number): boolean =>
  /^\s?(?:number|date|total|amount|to\b|period|reference|from\b|valid|value|[^\n]{0,20}:\s*$)/iu.test(
    text.slice(end),
  )

/** What the first attached page calls itself; a bill's own title outweighs that of an offer or order beside it. */
export function titleOf(page: Page): Title | undefined {
  const leaf = page.leaves.find(({ node }) => node.role === 'attached')
  if (!leaf) return undefined
  const titles = titlesOf(page, leaf).map(({ title }) => title)
  const [first] = titles
  if (first !== 'other') return first
  if (titles.includes('bill')) return undefined
  return titles.find((title) => title === 'credit' || title === 'reminder') ?? first
}

const NOT_A_BILL =
  /(?<!\p{L})(?:this is not (?:a|an) (?:bill|invoice|demand for payment|request for payment)|not a bill|(?:dies|das) ist keine (?:rechnung|zahlungsaufforderung)|ceci n.est pas une facture|(?:esto|este documento) no es una factura|(?:questa|questo documento) non è una fattura|dit is geen (?:factuur|rekening)|isto não é uma fatura|to nie jest faktura|detta är (?:inte|ingen) (?:en )?faktura|dette er ikke en (?:faktura|regning)|tämä ei ole lasku)(?!\p{L})/iu

/** An attached document says of itself that it is no bill. */
export const isCalledNoBill = (page: Page): boolean =>
  page.leaves.some(
    ({ node, text }) => node.role === 'attached' && NOT_A_BILL.test(text.slice(0, 20_000)),
  )

const ZERO_BALANCE =
  /(?:^|[\n\t])[ ]{0,3}(?:(?:closing |remaining |outstanding |account |your |new )?balance(?: due)?|(?:total )?amount due|total due|outstanding|restbetrag|offener betrag|noch zu zahlen|reste à payer|solde(?: dû)?|net à payer|pendiente(?: de pago)?|saldo|resta da pagare|residuo|openstaand|nog te betalen|em dívida|pozostaje do zapłaty|pozostało do zapłaty|zbývá uhradit|att betala|rest(?:beløp)?|kalan|fizetendő|rest de plată)[ ]?:?[ \t]{1,3}[€$£]?[ ]?[0۰٠][.,]00(?:[ ]?\p{L}{2,3}|[ ]?[€£$])?[ ]?(?:\n|$)/iu

/** An attached document without any currency has its balance at nothing: "Balance 0.00". */
export const hasZeroBalance = (page: Page): boolean =>
  page.leaves.some(
    ({ node, text }) => node.role === 'attached' && ZERO_BALANCE.test(text.slice(0, 20_000)),
  )

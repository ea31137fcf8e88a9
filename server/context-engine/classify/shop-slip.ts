import type { Page } from '../document/page.ts'

/** How it was paid: card with its last digits, cash, change. */
const TENDER =
  /(?:\*{2,16}|x{4,12}|•{2,16}) ?\d{3,4}(?!\d)|(?<!\p{L})(?:visa|mastercard|maestro|amex|girocard|ec-karte|card ending|auth)(?!\p{L})[^\n]{0,30}\d|(?<!\p{L})(?:cash|change(?: due)?|tendered|authorization|approval|approved|debit card|credit card|kartenzahlung|bar|gegeben|rückgeld|wechselgeld|espèces|carte bancaire|cb|rendu|monnaie|efectivo|cambio|tarjeta|contanti|resto|bancomat|contant|pin|wisselgeld|dinheiro|troco|multibanco|gotówka|reszta|karta|hotově|vráceno|kontant|växel|byttepenge|vekslepenger|käteinen|nakit|para üstü|készpénz|visszajáró|numerar|наличные|сдача|готівка|решта|μετρητά|ρέστα|現金|お釣り|お預り|现金|找零|현금|거스름돈)(?!\p{L})[^\n\p{L}]{0,30}\d/iu
const TOTAL =
  /(?:^|[\n\t])[ ]{0,10}(?:grand )?(?:total(?:e|t|ti)?|summe|gesamt(?:betrag|summe)?|zu zahlen|somme|importe|totaal|suma|razem|celkem|summa|sum|i alt|yhteensä|toplam|összesen|итого|итог|разом|всього|σύνολο|合計|总计|合计|합계)(?!\p{L})[^\n]{0,30}\d/imu
const THANKS =
  /(?<!\p{L})(?:thank you for (?:shopping|your (?:visit|purchase|business))|thanks for (?:shopping|visiting)|please come again|see you again|customer copy|cardholder copy|merchant copy|keep (?:this|your) receipt|vielen dank für ihren (?:einkauf|besuch)|danke für ihren (?:einkauf|besuch)|kundenbeleg|kassenbon|merci de votre visite|merci pour votre achat|ticket de caisse|gracias por su (?:compra|visita)|ticket de compra|grazie per (?:l'acquisto|la visita)|scontrino|documento commerciale|bedankt voor uw (?:aankoop|bezoek)|kassabon|obrigad[oa] pela (?:preferência|visita|compra)|dziękujemy za zakupy|paragon fiskalny|děkujeme za nákup|tack för (?:ditt )?(?:besök|köp)|tak for (?:besøget|handlen)|takk for (?:besøket|handelen)|kiitos (?:käynnistä|ostoksista)|teşekkür ederiz|köszönjük a vásárlást|bon fiscal|спасибо за покупку|кассовый чек|дякуємо за покупку|фіскальний чек|ευχαριστούμε για την|領収書|レシート|谢谢惠顾|购物小票|영수증)/iu

const LOOKED_CHARS = 8_000

/**
 * True for the slip a till prints: a total, how it was paid, and a word of thanks or the slip's name. None of the three
 * alone tells it from a bill.
 */
export const isShopSlip = (page: Page): boolean =>
  page.leaves.some(({ node, quoted, text }) => {
    if (quoted || node.role === 'subject') return false
    const part = text.slice(0, LOOKED_CHARS)
    return TOTAL.test(part) && TENDER.test(part) && THANKS.test(part)
  })

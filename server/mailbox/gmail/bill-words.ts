/**
 * Words and phrases of which a message about a payment has at least one, by language. Gmail finds whole words,
 * in any case, in subject, sender and text; it knows no parts of compounds, so words that stand beside a
 * compound are here too ("Betrag", "zahlbar" for "Stromrechnung"). Currency codes catch what no language does.
 *
 * To add one: `scripts/measure-query.ts` says what it costs. The query must stay below 1,500 characters.
 *
 * @source words of the public mail templates the script measures, and each language's usual terms (EN 16931-1
 *   names: invoice, amount due, due date)
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  English: `invoice invoices bill bills billing billed pay payment payments paid payable owe owed due overdue unpaid
    receipt refund refunded renew renews renewal renewed charged debit debited autopay deducted subtotal total
    amount balance statement membership donation instalment installment rent tax
    "trial ends" "trial period" "trial will" "subscription will" "subscription has" "will expire"`,
  currencies: `eur usd gbp chf cad aud inr sek nok dkk pln czk huf kr zł kč lei tl brl iban`,
  German: `rechnung zahlung zahlbar zahlen fällig betrag mahnung abgebucht abbuchung lastschrift quittung beitrag
    überweisen spende abo`,
  French: `facture paiement payer impayé impayée échéance prélèvement prélevé règlement reçu montant abonnement
    "votre don" "don mensuel"`,
  Spanish: `factura pago pagar vencimiento vence recibo importe cobro cargo cuota donación adeudo`,
  Italian: `fattura pagamento pagare scadenza bolletta ricevuta importo donazione addebito`,
  Dutch: `factuur betaling betalen betaald incasso aanmaning bedrag donatie afgeschreven`,
  Portuguese: `fatura boleto vencimento cobrança doação débito valor`,
  Polish: `faktura fakturę płatność płatności zapłaty rachunek opłata darowizny wpłatę`,
  Nordic: `räkning betalning betala förfaller fakturan regning betal betale forfald forfaller kvittering bidrag
    lasku eräpäivä maksu`,
  Czech: `platba splatnost předpis úhrada zaplatit`,
  Turkish: `ödeme faturanız borç`,
  Hungarian: `számla fizetés`,
  Romanian: `plată scadență`,
  Greek: `τιμολόγιο πληρωμή`,
  Cyrillic: `счет оплата оплатить платеж платежа оплаты пожертвование рахунок`,
  'East Asian': `請求 支払 領収書 引き落とし 账单 付款 청구 결제`,
}

/** Every word and phrase once, phrases without their quotes. */
export const BILL_WORDS: readonly string[] = [
  ...new Set(
    Object.values(BY_LANGUAGE)
      .flatMap((words) => words.match(/"[^"]+"|[^\s"]+/g) ?? [])
      .map((word) => word.replaceAll('"', '')),
  ),
]

/**
 * Words and phrases of which a message about a payment has at least one, by language. Gmail finds whole words,
 * in any case, in subject, sender and text; it knows no parts of compounds, so words that stand beside a
 * compound are here too ("Betrag", "zahlbar" for "Stromrechnung"). Currency names catch what no language does.
 * Words that mean something else in another language here (sold, quota, rate) are left out.
 *
 * To add one: `scripts/measure-query.ts` says what it costs.
 *
 * @source words of the public mail templates the script measures, and each language's usual terms for invoice,
 *   amount due, due date, payment, direct debit, receipt, reminder, renewal
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  English: `invoice invoices bill bills billing billed pay payment payments paid payable owe owed due overdue unpaid
    receipt refund refunded renew renews renewal renewed charged debit debited autopay deducted subtotal total
    amount balance statement membership donation instalment installment rent tax
    "trial ends" "trial period" "trial will" "subscription will" "subscription has" "will expire"`,
  currencies: `eur euro euros usd gbp chf cad aud inr sek nok dkk pln czk huf kr kronor kroner zł kč lei tl brl iban`,
  German: `rechnung rechnungen abrechnung rechnungsbetrag zahlung zahlungen zahlbar zahlen bezahlen bezahlt fällig
    fälligkeit überfällig betrag beträge mahnung zahlungserinnerung abgebucht abbuchung lastschrift quittung beleg
    beitrag überweis überweise überweisen überweisung spende abo verlängert miete prämie gebühr gutschrift
    erstattung erstattet rückstand`,
  French: `facture factures facturation paiement paiements payer payé payée régler règlement impayé impayée échéance
    échéances prélèvement prélevé prélevée reçu montant solde abonnement cotisation loyer remboursement virement
    renouvellement renouvelé quittance relance "votre don" "don mensuel"`,
  Spanish: `factura facturas facturación pago pagos pagar pagado vencimiento vence vencida vencido recibo importe
    cobro cobrado cargo cuota donación adeudo domiciliación reembolso renovación deuda saldo impago alquiler abonar`,
  Italian: `fattura fatture pagamento pagamenti pagare pagato scadenza scaduta scaduto bolletta ricevuta importo
    donazione addebito addebitato rinnovo rimborso bonifico canone sollecito`,
  Dutch: `factuur facturen rekening betaling betalingen betalen betaald incasso aanmaning betalingsherinnering
    openstaand openstaande vervaldatum bedrag donatie afgeschreven terugbetaling verlenging verlengd contributie huur`,
  Portuguese: `fatura boleto vencimento cobrança cobrado pagamentos doação débito valor mensalidade renovação`,
  Polish: `faktura faktury fakturę płatność płatności zapłaty zapłata zapłać opłata opłaty opłacić należność
    zaległość przelew rachunek abonament darowizny wpłata wpłatę zwrot`,
  Nordic: `räkning betalning betala betald förfaller förfallodag fakturan faktura autogiro avgift kvitto påminnelse
    hyra regning betal betale betaling betalt forfald forfalder forfaller forfallsdato kvittering bidrag husleje
    betalingsservice avtalegiro lasku laskusi eräpäivä maksu maksettava maksettu kuitti`,
  Czech: `platba platbu platby splatnost splatná předpis úhrada zaplatit zaplaceno nedoplatek vyúčtování předplatné`,
  Slovak: `faktúra faktúru splatnosť splatná úhradu zaplatené`,
  'South Slavic': `račun uplata plaćanje dospijeće фактура плащане`,
  Turkish: `ödeme ödemeniz ödendi fatura faturanız faturası borç tutar tutarı taksit abonelik`,
  Hungarian: `számla számlája fizetés fizetési fizetendő befizetés esedékes`,
  Romanian: `factură plată plata scadență scadentă`,
  Greek: `τιμολόγιο πληρωμή πληρωμής πληρωτέο λογαριασμός λογαριασμού οφειλή χρεωθεί απόδειξη συνδρομή`,
  Russian: `счет счёт оплата оплатить оплаты оплачен платеж платёж платежа списано квитанция пожертвование
    задолженность`,
  Ukrainian: `рахунок рахунку платіж сплатити сплати сплачено списано заборгованість`,
  Baltic: `arve rēķins sąskaita mokėti`,
  Japanese: `請求 請求書 支払 支払い お支払い 引き落とし 領収書 決済 入金`,
  Chinese: `账单 付款 缴费 扣款 发票 帳單 繳費 發票`,
  Korean: `청구 청구서 청구금액 결제 결제금액 납부 납부기한 미납 자동이체 요금 명세서 고지서 영수증`,
  Arabic: `فاتورة فاتورتك الدفع سداد السداد المبلغ مبلغ إيصال`,
  Hebrew: `חשבונית חשבון תשלום לתשלום התשלום חיוב קבלה שובר`,
  Hindi: `बिल भुगतान देय बकाया किस्त रसीद`,
  Malay: `tagihan pembayaran bayar dibayar iuran cicilan angsuran denda kuitansi bil bayaran yuran resit`,
  Thai: `ใบแจ้งหนี้ ชำระ ชำระเงิน ค้างชำระ ใบเสร็จ ใบเสร็จรับเงิน บาท`,
  Vietnamese: `"hóa đơn" "thanh toán" "học phí" "biên lai" "tiền điện" "tiền nước"`,
}

/** Every word and phrase once, phrases without their quotes. */
export const BILL_WORDS: readonly string[] = [
  ...new Set(
    Object.values(BY_LANGUAGE)
      .flatMap((words) => words.match(/"[^"]+"|[^\s"]+/g) ?? [])
      .map((word) => word.replaceAll('"', '')),
  ),
]

import { sign } from './sign.ts'
import type { Sign } from './types.ts'

/** What scams name their domains by: what is to be paid, who claims it, what is to be done; several languages. */
const TOPICS = new Set(
  `
    access account accounts ado aduana aduanas aktualisierung alert alerts alfandega amenda amende
    amendes anmeldung antai antrag asset assets aterbetalning auth authority avgift aviso bank banka
    banking belasting belastingdienst beleid bescheid bestaetigen bestaetigung bestätigen bestätigung
    betaald betal betale betalen betaling betalning bezorging billing birsag bitcoin boete boetes boleto
    bompeng bompenger bonus bot bote boter btc buchung bureau busgeld bussgeld bussgelder bußgeld
    bußgelder carburant card cards carte cash center centre ceza check cheongguseo citizen claim claims
    client cliente clientes cnh cobranca cobro coima coimas coin colet colis collect commission compte
    confirm confirmation consegna conta conto contravention contraventions correo correos cpf crypto
    csomag cuenta customer customers customs dan danger daten debito debt debts deliver delivers
    delivery department deposit dept desk detran devolucion direction directory divida dividas document
    dogana domain domaine doplata dostavka douane driver encomenda encomendas entrate entrega entreprise
    entreprises envio envios erstattung exec executive express factura facture faktura faktury
    falschparker fattura fatura fee fees final finanzamt fine fines fisc fiscal fiscale fisco fizetes
    forfalden form formulaire freigabe freischaltung fund funds gateway gebuehr gebyr gebühr gewerbe
    gift gob gobierno gosuslugi gouv gov government grant gumruk gwataeryo hacienda haitatsu help
    helpdesk hold hwangeup iade id imposto impot impots impuesto impuestos info inform inkasso
    inkassobuero inspect invest investment invoice invorderen kakunin kanpu kanri kargo karte kasse
    kennzeichen kezbesites knolle kontakt konten konto kredit kunde kunden kundenservice kurier kuryer
    kyc kyotsu lahetys lasku last ledger legal leverans levering licence license lieferung line listing
    livraison livraisons livrare login logon lottery mahnung majoration maksu maksut mandat member
    membership message messages minfin mining mitid multa multas multe myaccount nachricht nachsendung
    nalog nalogi nfe nota notice notices notification nouzei now odeme offer office official online
    opdater oplata oppdater order orders oshirase outstanding overdue owed owner pacchi pacco package
    paczka pagamenti pagamento pagamentos pago pagos paid paiement paket paketdienst paketti pakke
    pakket palautus paqueteria parcel parcels parkeerboete parken parkering parkeringsbot parking
    parkschein passeport password pay payback payer payment payments pcn peage peaje pedaggi pedaggio
    penalties penalty pending penya pix place plata platba platnosc podatek pokuta police policia
    polizei polizia poplatek poplatky portagem portagens portal posylka prize processing profile protect
    protection psd public publication péage rambursare rebate recall receita recouvrement recovery
    redelivery reembolso reembolsos refund refunds refusjon reg register registre registro registry
    reglement regulariza regularizacao regularizar rekening release rembourse remboursement renew
    renewal renewals resolve restituicao restitution return returns review reward rewards rimborsi
    rimborso road rueckerstattung règlement rückerstattung safe sakko sancion sanciones sanzione
    sanzioni secure security sede segura seguridad seguro sendung sendungen serasa service services
    settle ship shipment shipping shtraf shtrafy sicherheit site skat skatt skatte skatteverket sokuchi
    spedizione spedizioni stationnement status steuer steuern steun strafzettel streaming submit
    subscription suivi supplier support suspension system szamla taekbae tarjeta tax taxa taxas taxe
    taxes teruggave teslimat ticket tickets tilbagebetaling tilbakebetaling token toldgebyr toll tolls
    toroku track tracker tracking trade trademark trading traffic trafico trafik trangselskatt transfer
    transport tributaria tráfico tull tulli ufficio uhrada unlock unpaid update updates urgent user
    users usluga valid validate vault vehicle veicolo vergi verif verifica verificacion verification
    verify verkeersboete verkehr vero versand vignette violation visszaterites vratka wallet winner wire
    withdraw withdrawal zahlen zahlung zahlungen zaplata zasilka zeikin zentral zentrale zoll zustellung
    zwrot`
    .trim()
    .split(/\s+/),
)
/** Country codes scams hang on to look local; they count beside another topic only. */
const COUNTRIES =
  /^(?:uk|gb|us|usa|de|fr|es|it|nl|be|at|ch|pt|br|pl|cz|sk|se|sv|no|dk|fi|tr|ie|eu|au|ca|in|kr|jp|cn)$/
const LONGEST = 16
/** This much of the letters of a domain are topics before it says nothing of its own. */
const MOSTLY = 0.5

/** A hyphenated domain made of what it wants: "tax-refund-claim", "parking-fine-pay". */
export function topicSigns(host: string): Sign[] {
  const label = (host.split('.')[0] ?? '').toLowerCase().slice(0, 63)
  if (!label.includes('-') || label.startsWith('xn--')) return []
  const pieces = label.replace(/\d{1,63}/g, '').split('-')
  let [words, letters, all] = [0, 0, 0]
  for (const piece of pieces) {
    const count = COUNTRIES.test(piece) ? 1 : topicsIn(piece)
    words += count
    all += piece.length
    if (count > 0) letters += piece.length
  }
  if (words < 2 || letters < all * MOSTLY) return []
  const whole = letters === all
  return [
    sign(
      'topic_domain',
      `${host} is named after what it asks for, not after a company`,
      whole ? 0.95 : 0.8,
    ),
  ]
}

/** How many topics a piece is made of without a rest, 0 when there is a rest. */
function topicsIn(piece: string): number {
  const counts: number[] = [0]
  for (let end = 1; end <= piece.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = counts[start]
      if (before === undefined || !TOPICS.has(piece.slice(start, end))) continue
      counts[end] = Math.min(counts[end] ?? Infinity, before + 1)
    }
  }
  return counts[piece.length] ?? 0
}

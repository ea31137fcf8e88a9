import { fold } from '../document/fold.ts'
import { core } from './domains.ts'
import { sign } from './sign.ts'
import type { Sign } from './types.ts'

/** What scams name their domains by: what is to be paid, who claims it, what is to be done; several languages. */
const TOPICS = new Set(
  `
    abbonamento abo abonament abonnement abos access account accounts ado aduana aduanas aktualisierung
    alert alerts alfandega ameli amenda amende amendes anmeldung antai antrag asset assets assicurazione
    assurance assurances aterbaring aterbetalning auth authority avgift aviso bank banka banking
    belasting belastingdienst beleid bescheid bestaetigen bestaetigung bestell bestellung bestellungen
    bestätigen bestätigung betaald betal betale betalen betaling betalning bezorging billing birsag
    bitcoin boete boetes boleto bompeng bompenger bonus borc bot bote boter branchenbuch btc buchung
    bureau busgeld bussgeld bussgelder bußgeld bußgelder capital carburant card cards carta carte cash
    center centre ceza check cheongguseo citizen claim claims client cliente clientes cnh cobranca cobro
    coima coimas coin coins colet colis colissimo collect commande commandes commission compte confirm
    confirmation connect consegna conta conto contravention contraventions correo correos court cpf
    crypto csomag cuenta customer customers customs dan danger daten debito debt debts dekont deliver
    delivers delivery department deposit dept desk detran devolucion direction directory divida dividas
    document dogana domain domaine doplata dostavka douane driver eintrag electric elektrik embargo
    encomenda encomendas energy entrate entrega entregas entreprise entreprises envio envios erstattung
    eth exec executive expedition express factura facture faktura faktury falschparker fast fattura
    fatura fee fees final finanzamt fine fines fisc fiscal fiscale fisco fizetes fondo fondos fonds
    forfalden form formulaire freigabe freischaltung fund funds gas gateway gebuehr gebyr gebühr geri
    gericht gesundheit gewerbe gift gob gobierno gosuslugi gouv gov government grant gumruk gwataeryo
    hacienda haitatsu help helpdesk hold host hosting hostnotice huissier hwangeup iade id imposto impot
    impots impuesto impuestos info inform inkasso inkassobuero inspect insurance invest investment
    invoice invorderen kakunin kanpu kanri kanzlei kapital kargo kargom karte kasse kennzeichen
    kezbesites knolle kontakt konten konto krankenkasse kredit kunde kunden kundenservice kurier kuryer
    kyc kyotsu lahetys lasku last lawyer ledger legal leverans levering licence license lieferung line
    listing livraison livraisons livrare login logon lottery mahnung majoration maksu maksut mandat
    mandaty member membership message messages minfin mining mitid multa multas multe music mutuelle
    myaccount nachricht nachsendung nalog nalogi nfe nota notice notices notification nouzei now
    objednavka odeme offer office official online opdater oplata oppdater order orders ordine ordini
    oshirase outstanding overdue owed owner pacchi pacco package paczka pagamenti pagamento pagamentos
    pago pagos paid paiement paket paketdienst paketti pakke pakket palautus paqueteria parcel parcels
    parkeerboete parken parkering parkeringsbot parking parkschein passeport password pay payback payer
    payment payments pcn peage peaje pedaggi pedaggio pedido pedidos penalties penalty pending pension
    penya pix place plata platba platnosc podatek pokuta police policia polis polizei polizia poplatek
    poplatky portagem portagens portal posylka power prize processing profile protect protection psd
    public publication péage rambursare rapida rapidas rapido rebate recall receita recht recouvrement
    recovery redelivery reembolso reembolsos refund refunds refusjon reg register registre registro
    registry reglement regulariza regularizacao regularizar rekening relais release rembourse
    remboursement renew renewal renewals rente renten resolve restituicao restitution retiro retiros
    return returns review reward rewards rimborsi rimborso road rueckerstattung règlement rückerstattung
    safe sakko sakot sancion sanciones sante sanzione sanzioni secure security sede segura seguridad
    seguro seguros sendung sendungen serasa service services settle ship shipment shipping shtraf
    shtrafy sicherheit site skat skatt skatte skatteaterbaring skatteverket sokuchi spedizione
    spedizioni stationnement status steuer steuern steun strafzettel strahovka stream streaming strom
    submit subscription suivi supplier support suscripcion suspension system szamla taekbae tarjeta tax
    taxa taxas taxe taxes teruggave teslimat ticket tickets tilaus tilbagebetaling tilbakebetaling token
    toldgebyr toll tolls toroku track tracker tracking trade trademark trader trading traffic trafico
    trafik trangselskatt transfer transport tribunal tributaria tráfico tull tulli ufficio uhrada unlock
    unpaid update updates urgent user users usluga utilities utility valid validate vault vehicle
    veicolo vergi verif verifica verificacion verification verify verkeersboete verkehr vero versand
    versicherung versorgung verzeichnis video vignette violation visszaterites vitale vratka vyplata
    vyplaty wallet water winner wire withdraw withdrawal zahlen zahlung zahlungen zamowienie zaplata
    zasilka zeikin zentral zentrale zoll zustellung zwrot`
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

/** "Parking Penalty Office", "Tax Refunds": a name of general words only. */
export function generalNameSigns(name: string, host: string): Sign[] {
  const words = fold(name).match(/[a-z]{3,30}/g) ?? []
  if (words.length === 0 || words.length > 6) return []
  const general = words.filter((word) => SMALL.has(word) || topicsIn(word) > 0)
  const own = core(host.split('.')[0] ?? '')
  if (general.length < words.length || own === core(name)) return []
  return [sign('general_name', `"${name.slice(0, 40)}" names no company`, 0.3)]
}
const SMALL = new Set(['the', 'and', 'und', 'des', 'der', 'die', 'del', 'della', 'les', 'online'])

/** How many topics a piece is made of without a rest, 0 when there is a rest. */
export function topicsIn(piece: string): number {
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

import { fold } from '../document/fold.ts'
import { core } from './domains.ts'
import { sign } from './sign.ts'
import type { Sign } from './types.ts'

/** What scams name their domains by: what is to be paid, who claims it, what is to be done; several languages. */
const TOPICS = new Set(
  `
    abbonamento abo abonament abonnement abos access account accounts ado adohivatal aduana aduanas
    aktualisierung alert alerts alfandega ameli amenda amende amendes anmeldung antai antrag asset
    assets assicurazione assurance assurances aterbaring aterbetalning auth authority avgift aviso
    balicek balik baliky bank banka banking bankkartya belasting belastingdienst beleid bescheid
    bestaetigen bestaetigung bestell bestellung bestellungen bestätigen bestätigung betaald betal betale
    betalen betaling betalning bezopasnost bezorging billing birsag birsagok bitcoin boete boetes boleto
    bompeng bompenger bonus borc borcu bot bote boter branchenbuch btc buchung bureau busgeld bussgeld
    bussgelder bußgeld bußgelder capital carburant card cards carta carte cash celna celni center centre
    ceza cezasi check cheongguseo citizen claim claims client cliente clientes clo cnh cobranca cobro
    coima coimas coin coins colet colete coletul colis colissimo collect colny commande commandes
    commission compte confirm confirmare confirmation connect consegna conta conto contravention
    contraventions correo correos court cpf crypto csomag cuenta customer customers customs dan danger
    daten debito debt debts dekont deliver delivers delivery department deposit dept desk detran
    devolucion dianomi direction directory divida dividas dlh dluh dluzna document dogana dolg domain
    domaine doplata doreczenie dostavka dostavky dostawa dostawy douane driver eintrag eispraxi electric
    elektrik embargo encomenda encomendas energy entrate entrega entregas entreprise entreprises envio
    envios epistrofi erstattung eth exec executive exekuce exekucia exekucie exekutor expedition express
    factura facture facturi faktura faktury falschparker fast fattura fatura fee fees final finanzamt
    fine fines fisc fiscal fiscale fisco fizetes fondo fondos fonds forfalden form formulaire foros
    forou freigabe freischaltung fund funds gas gateway gebuehr gebyr gebühr gecis geri gericht
    gesundheit gewerbe gift gob gobierno gosuslugi gouv gov government grant gumruk gwataeryo hacienda
    haitatsu help helpdesk hgs hold host hosting hostnotice huissier hwangeup iade iadesi icra id
    igenyles ihlal imposto impot impots impuesto impuestos info inform inkasso inkassobuero inspect
    insurance invest investment invoice invorderen kakunin kanpu kanri kanzlei kapital kargo kargom
    karte kartka kartky kasse kennzeichen kesinti kezbesit kezbesites knolle komornik kontakt konten
    konto krankenkasse kredit kunde kunden kundenservice kurier kurierska kuryer kyc kyotsu lahetys
    lasku last lawyer ledger legal leverans levering licence license lieferung line listing livraison
    livraisons livrare livrari logariasmos login logon logowanie lottery mahnung majoration maksu maksut
    mandat mandaty member membership message messages minfin mining mitid multa multas multe music
    mutuelle myaccount nachricht nachsendung nalog nalogi nfe nota notice notices notification nouzei
    now objednavka ode odeme odemesi offer office official online opdater oplata oplaty oppdater order
    orders ordine ordini oshirase outstanding overdue overeni overenie owed owner oznam oznamenie pacchi
    pacco package paczka paczki pagamenti pagamento pagamentos pago pagos paid paiement paket
    paketdienst paketti pakke pakket palautus paqueteria parcel parcels parkeerboete parken parkering
    parkeringsbot parking parkschein passeport password pay payback payer payment payments pcn peage
    peaje pedaggi pedaggio pedido pedidos penalties penalty pending pension penya penz penzugy pix place
    plata platba plati platnosc platnosci pochta poczta podatek pohladavka pohledavka pokuta police
    policia polis polizei polizia poplatek poplatky portagem portagens portal poshta posta posylka
    posylky potdij potwierdz povidomlennya power prihlaseni prihlasenie pristav prize processing profile
    prostima prostimo protect protection proverka przesylka przesylki psd public publication péage
    rambursare rapida rapidas rapido rebate recall receita recht recouvrement recovery redelivery
    reembolso reembolsos refund refunds refusjon reg register registre registro registry reglement
    regulariza regularizacao regularizar rekening relais release rembourse remboursement renew renewal
    renewals rente renten resolve restituicao restitution retiro retiros return returns review reward
    rewards rimborsi rimborso road rueckerstattung règlement rückerstattung safe sakko sakot sancion
    sanciones sante sanzione sanzioni secure security sede segura seguridad seguro seguros sendung
    sendungen serasa service services settle ship shipment shipping shtraf shtrafy sicherheit site skat
    skatt skatte skatteaterbaring skatteverket sokuchi sorgu sorgula sorgulama spedizione spedizioni
    splata splaty stationnement status steuer steuern steun strafzettel strahovka stream streaming strom
    submit subscription sudebnyy suivi supplier support suscripcion suspension system szamla taekbae
    tarjeta tax taxa taxas taxe taxele taxes teruggave teslim teslimat ticket tickets tilaus
    tilbagebetaling tilbakebetaling token toldgebyr toll tolls toroku track tracker tracking trade
    trademark trader trading traffic trafico trafik trangselskatt transfer transport tribunal tributaria
    tráfico tull tulli ufficio ugyfel uhrada unlock unpaid update updates upominka urgent user users
    usluga utilities utility uvedomlenie uvedomleniya valid validate vam vamkezeles vault vehicle
    veicolo vergi vergisi verif verifica verificacion verificare verification verify verkeersboete
    verkehr vero versand versicherung versorgung verzeichnis video vignette violation visszaterit
    visszaterites vitale vratka vymahani vyplata vyplaty wallet water weryfikacja winner wire withdraw
    withdrawal zaderzhan zadolzhennost zahlen zahlung zahlungen zamowienie zaplata zasielka zasilka
    zeikin zentral zentrale zoll zustellung zwrot`
    .trim()
    .split(/\s+/),
)
/** Country codes scams hang on to look local; they count beside another topic only. */
const COUNTRIES =
  /^(?:uk|gb|us|usa|de|fr|es|it|nl|be|at|ch|pt|br|pl|cz|sk|ua|ru|ro|hu|gr|se|sv|no|dk|fi|tr|ie|eu|au|ca|in|kr|jp|cn)$/
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

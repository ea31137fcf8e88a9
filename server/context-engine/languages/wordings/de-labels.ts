import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const OPEN = `
  fällige | fälligen | fälliger | fälligem | offene | offenen | offener | ausstehende | ausstehenden | ausstehender |
  noch offene | noch offenen | noch offener | rückständige | rückständigen | rückständiger | geschuldete |
  geschuldeten | angemahnte | angemahnten | zu zahlende | zu zahlenden | zu zahlender | zu begleichende |
  zu begleichenden | zu begleichender | zu entrichtende | zu entrichtender | zu überweisende | zu überweisenden |
  verbleibende offene | unbezahlte | unbezahlter | aushaftende | aushaftenden | aushaftender | einzuzahlender | einzuzahlende`
const SUM = `
  betrag | beträge | summe | forderung | rechnungsbetrag | gesamtbetrag | restbetrag | saldo | gesamtsaldo | beitrag |
  prämie | gebühr | gebühren | rate | miete | gesamtsumme | posten | betrages | betrags | restsumme`

/** What is asked for by its trade's own name. */
const DUES = `
  nachzahlungsbetrag | restzahlung | schlusszahlung | restforderung | rechnungstotal | vorschreibungsbetrag |
  gesamtbeitrag | monatsbeitrag | quartalsbeitrag | mitgliedsbeitrag | mitgliederbeitrag | vereinsbeitrag |
  familienbeitrag | essensgeld | essensbeitrag | verpflegungsgeld | mittagessen beitrag | elternbeitrag |
  betreuungsbeitrag | betreuungsgebühr | betreuungskosten | schulgeld | hortbeitrag | klassenkasse | materialgeld |
  teilnahmegebühr | teilnahmebeitrag | teilnehmerbeitrag | kursgeld | kursbeitrag | kurskosten | seminargebühr |
  lehrgangsgebühr | studiengebühr | studienbeitrag | semesterbeitrag | semestergebühr | verwarnungsgeld | verwarngeld |
  bußgeld | busse | geldbuße | geldstrafe | strafbetrag | ordnungsbusse | vertragsstrafe | parkgebühr |
  nachnahmebetrag | kostenvorschuss | gebührenvorschuss | vorschuss | hausgeld | hausgeldvorauszahlung |
  abrechnungsspitze | nachschuss | sonderumlage | kaution | mietkaution | pacht | nebenkostennachzahlung |
  betriebskostennachzahlung | aufnahmegebühr | startgeld | nenngeld | startgebühr | hundesteuer | grundsteuer |
  gewerbesteuer | kraftfahrzeugsteuer | monatsmiete | gesamtmiete | warmmiete | bruttomiete | leasingrate |
  kreditrate | darlehensrate | erstbeitrag | folgebeitrag | folgeprämie | erstprämie | einmalbeitrag |
  versicherungsbeitrag | versicherungsprämie | gesamtprämie | jahresprämie | jahresgebühr | nutzungsentgelt |
  säumnisbetrag | mahnsumme | gesamtforderung inklusive | überweisungsbetrag | einzahlungsbetrag | zahlsumme |
  total zu unseren gunsten | saldo zu unseren gunsten | zu unseren gunsten | rechnungsendsumme | eigenanteil |
  selbst zu tragen | selbstzahleranteil | patientenanteil | honorarforderung | honorarbetrag | gesamthonorar |
  einfuhrabgaben | abgaben | zollabgaben | gesamt zu zahlen | jetzt fällig | heute fällig | jetzt zu zahlen |
  verbleibt ein restbetrag | verbleibt ein saldo von | verbleibt ein saldo | es verbleibt | es verbleiben |
  verbleiben | offen sind | offen sind noch | offen ist | offen ist noch | es fehlen noch | fehlen noch |
  beläuft sich auf | belaufen sich auf | beziffert sich auf | ergibt einen betrag von | schuldest |
  schulden sie | bekomme ich | bekomme ich noch | bekommen wir noch | berechne ich | berechnen wir | zu berechnen |
  berechnen wir ihnen | berechnen wir dir | stelle ich ihnen | verbleibt zu zahlen | somit zu zahlen |
  an uns zu zahlen | an die gemeinschaft zu zahlen | selbst zu zahlen | von ihnen zu zahlen | von ihnen zu tragen |  # sind zu zahlen`
const PAY =
  'zahlen | bezahlen | begleichen | überweisen | entrichten | leisten | einzahlen | ausgleichen'
const PLEASE_PAY = `
  zahle | zahlt | überweise | überweist | bezahle | begleiche | überweisen sie uns | zahlen sie uns | überweist uns |
  überweis mir | überweise mir | überweisen sie mir | schick mir | überweist mir`

/** Words that end a sentence about a day or an amount. */
const TAKEN = 'abgebucht | eingezogen | belastet | eingehoben | verrechnet | abgezogen'
const WILL = 'wird | werden | wird dann | werden dann | wird voraussichtlich'

/** Labels of amounts, days and numbers, and terms. */
export const deMoreLabels: Phrases = {
  due: joined(
    crossed(OPEN, SUM),
    DUES,
    crossed('zu', PAY),
    crossed('noch zu', PAY),
    crossed('bitte', PLEASE_PAY),
    crossed(
      'um',
      'überweisung | zahlung | einzahlung | ausgleich | begleichung',
      'von | des betrags von | in höhe von',
    ),
  ),
  dueBy: joined(
    crossed(
      'bis | bis zum | bis spätestens | bis spätestens zum | spätestens bis zum',
      '# …',
      'zu zahlen | zu überweisen',
    ),
    crossed('zum | per | mit', '# …', 'fällig | zur zahlung fällig | zu entrichten | zahlbar'),
    crossed(
      'zahlung | einzahlung | überweisung | zahlungseingang | eingang | geldeingang | wertstellung | zahlung erbeten',
      'bis | bis zum | bis am | bis spätestens | spätestens | spätestens am | per | bis längstens | längstens bis',
    ),
    `fällig per | fällig zum | zahlbar per | zahlbar zum | zahlbar spätestens | netto bis | ohne abzug bis |
    rein netto bis | nettofälligkeit | netto fällig | fällig netto | bis einschließlich | bis inklusive |
    spätestens bis zum | bis längstens | längstens | längstens bis | längstens bis zum | bis spätestens zum |
    bis spätestens am | vor dem | noch vor dem | spätestes zahlungsdatum | zahltag | zahldatum | zahlfrist |
    zahlungsdatum bis | letzter zahlungstag | zu zahlen am | zu zahlen per | zu zahlen spätestens | fälligkeit zum |
    valuta bis | eingelangt bis | bei uns eingehen bis | bis dahin | für den zahlungseingang | eingang … notiert |
    fälligkeit am | bis monatsende | bis zum monatsende | bis ende des monats | bis ende monat | per ende monat | bis ende dieses monats | gesamtbetrag fällig am | nächste fälligkeit | frist zur zahlung | frist bis zum | frist bis |
    einzahlbar bis | bezahlbar bis | zahlen per`,
  ),
  charge: joined(
    crossed('am | zum | per | ab dem | ab | frühestens am | rund um den | um den', '# …', TAKEN),
    crossed('am | zum | per', '# …', 'verlängert | erneuert | eingelöst'),
    crossed('am | zum | per', '# … ab | # … ein'),
    crossed(WILL, '… am | … zum | … per'),
    `einlösung am | einlösungsdatum | belastungsdatum | abbuchungsdatum | abbuchungstag | einzugsdatum | einzugstag |
    lastschriftdatum | fälligkeit der lastschrift | lastschrifteinzug am | lastschrifteinzug zum | einzug per |
    frühestens am | frühestens zum | frühestens ab | per # automatisch | per # erneuert | verlängerungstermin |
    abgebucht zum | abgebucht per | abbuchung zum | belastung per | belastung zum | verlängert sich zum |
    verlängert sich per | erneuert per | nächste verlängerung | nächster einzug | nächste belastung |
    buchen … zum | ziehen … zum | belasten … zum | buchen … per | bankeinzug am | bankeinzug zum`,
  ),
  refunded: `
    guthaben von | ihr guthaben von | guthaben in höhe von | ergibt ein guthaben von | zu ihren gunsten |
    saldo zu ihren gunsten | rückvergütung | rückvergütet | erstattungsbetrag | erhalten sie zurück | bekommen sie zurück |
    wir erstatten | erstatten ihnen | erstatten dir`,
  later: `
    erstmals am | erstmals zum | erstmals ab |
    ihr abschlag sinkt | abschlag sinkt | abschlag steigt | neuer abschlag | künftig | künftig monatlich | ab märz |
    neuer beitrag ab | neuer preis | dann monatlich | im folgejahr | ab dem folgejahr | bei ratenzahlung |
    in raten zu | ratenzahlung | alternativ | oder jährlich | lieber jährlich | im jahresabo | vorauszahlungsbetrag neu`,
  previous: `
    vorjahresbetrag | im vorjahr | ihr beitrag im vorjahr | letztes jahr | im letzten jahr | im letzten monat |
    bisheriger preis | früherer preis | bisheriger beitrag | bisher monatlich | statt bisher | vormonatsrechnung |
    letzte abrechnung | letzter rechnungsbetrag | alte rate`,
  paid: `
    abzgl abschlagszahlung | abzüglich abschlagszahlung | abzüglich anzahlung | abzgl anzahlung | abzüglich akonto |
    geleistete anzahlung | geleistete akontozahlungen | akontozahlung | akonto | teilzahlung von | ihre teilzahlung |
    anzahlung von … erhalten | anzahlung erhalten | bereits überwiesen | bereits eingegangen | schon bezahlt |
    bereits angezahlt | abzüglich bereits | soll vorschüsse | geleistete vorschüsse`,
  fee: `
    rücklastschriftkosten | bankgebühr | bankspesen | mahnspesen | mahnpauschale | verzugspauschale | umtriebsspesen |
    weitere kosten | zusätzliche kosten | säumnisgebühr | stornogebühr | kosten den verein | servicepauschale`,
  limit: `
    streitwert | gegenstandswert | wert … eur | freibetrag | franchise | kreditbetrag | finanzierter betrag |
    einheitswert | steuerbares einkommen | steuermessbetrag | bemessungsgrundlage | revenue | versicherte summe`,
  remaining: `
    noch offen nach dieser rate | offen nach dieser | verbleibende restschuld | verbleibende raten | restfinanzierung`,
  dayOfMonth: `
    bis zum # des monats | bis # des monats | am # jeden monats | zum # jeden monats | jeweils zum # |
    jeweils am # | zum # eines jeden monats | bis zum # jeden monats | bis zum # eines jeden monats`,
  aside: `
    innerhalb von # wochen beginnend mit dem belastungsdatum | innerhalb von # wochen beginnend |
    binnen # wochen ab belastung | innerhalb von # wochen die erstattung | innerhalb von # monaten widerspruch |
    innerhalb eines monats widerspruch | innerhalb eines monats einspruch | innerhalb von # tagen widerspruch |
    innerhalb von # tagen widerrufen | innerhalb eines monats nach bekanntgabe | umtausch innert # tagen |
    umtausch innerhalb von # tagen | rückgabe innerhalb von # tagen | die offerte ist # tage gültig | # tage gültig`,
  invoiceNo: `
    rg | re nummer | rg nummer | rechnungs id | faktura nr | fakturanummer | faktura | rechnungskennung | honorarnote nr |
    honorarnote | bescheid nr | vorschreibung nr | vorschreibungsnummer | aktenzahl | geschäftszahl | geschäftszeichen |
    gz | az | aktenz | fallnummer | fall nr | vorgang | vorgangs nr | forderungsnummer | forderung nr | strafverfügung nr |
    zahlungsreferenznummer | zahlungszweck | mahnungsnummer | abrechnungsnummer | abrechnung nr | beitragsrechnung nr |
    prämienrechnung nr | debitorenrechnung | schlussrechnung | abschlagsrechnung | teilrechnung | vorschussrechnung |
    rechnung mit der nummer | die rechnung nr | quittungsnummer | gutschriftsnr | stornorechnung nr`,
  withinWeeks: joined(
    crossed(
      'innerhalb | innerhalb von | innerhalb der nächsten | innert | binnen | in | in den nächsten | in spätestens',
      '# wochen | # woche',
    ),
  ),
  withinMonths: crossed(
    'innerhalb | innerhalb von | innert | binnen',
    '# monaten | # monats | # monat',
  ),
  withinDays: crossed(
    'innert | innerhalb von | binnen | in | innerhalb der nächsten | in spätestens | längstens binnen | bis in',
    '# kalendertagen | # tagen | # bankwerktagen',
  ),
  netDays: joined(
    crossed(
      'innert | binnen | innerhalb von | innerhalb | in',
      '# tage*',
      'einzuzahlen | einzahlen | einzahlt | einbezahlt | überweisen | zu überweisen | bezahlen | zu bezahlen | zahlen | begleichen | zu begleichen | netto | ohne abzug | rein netto | fällig | zahlbar',
    ),
    crossed(
      'konditionen | zahlungskonditionen | zahlungsbedingungen | zahlungsziel | zahlbar | zahlungsfrist | bitte zahlen sie | begleichen sie … | zahlung bitte',
      'innert # tage* | binnen # tage* | innerhalb von # tage* | # tage*',
    ),
  ),
  monthEnd:
    'bis monatsende | bis ende monat | ende monat | per ende monat | per monatsende | bis ende des monats | zum monatsende',
}

import type { Phrases } from './types.ts'

export const deLabels: Phrases = {
  due: `
    zahlbetrag | zu zahlen | zu zahlender betrag | zu zahlen sind | zahlen sie | fälliger betrag |
    fällig | offener betrag | offene betrag | offenen betrag | offene forderung | offener saldo |
    ausstehender betrag | ausstehende betrag | ausstehenden betrag | rechnungsbetrag |
    rechnungssumme | endbetrag | forderungsbetrag | gesamtforderung | bitte überweisen sie |
    überweisen sie bitte | bitte überweise | zahlung von | bitten wir um zahlung |
    bitten um zahlung von | mahnbetrag | nachzahlung | nachzahlung von | zu überweisender betrag |
    zu überweisen | restbetrag | noch offen | noch zu zahlen | zu begleichen | betrag von |
    beitrag | beitrag von | abschlag | abschlag von | abschlagszahlung | abschlagsbetrag |
    jahresbeitrag | prämie | prämie # | miete | rate | gebühr von | festgesetzt | neuer saldo |
    gesamtbetrag der rechnung | rechnung über | rechnung … über | rechnung in höhe von |
    forderung in höhe von | in höhe von | bruttobetrag | zahllast | nachforderung |
    rechnungsendbetrag | ihr betrag | kursgebühr | honorar | zahlungsbetrag | gesamtsumme |
    macht zusammen | das macht | macht insgesamt | macht | macht dann | zu zahlen bis |
    zu zahlen bis zum | zahlbar bis | nachzahlung beträgt | vorschreibung |
    nachzahlung zu ihren lasten | zu ihren lasten | noch zu überweisen | verbleibender restbetrag |
    fehlbetrag`,
  total: `
    gesamtbetrag | gesamt | summe | gesamtpreis | gesamtsumme | total | brutto | bruttobetrag |
    betrag brutto | summe brutto | saldo | gesamtkosten | insgesamt | preis | jahrespreis |
    zum preis von | kosten | verlängert sich … für | beträgt | beträgt der preis`,
  sum: `
    kostet |
    betrag | betrages | summe von | höhe von | zahlung über | spende von | spende in höhe von |
    einzug von | abbuchung von | monatliche spende von | ihre zahlung von | ihre zahlung über |
    ihre zahlung in höhe von | zahlung in höhe von`,
  minimum: `
    mindestbetrag | mindestrate | mindestzahlung | mindestrückzahlung | mindestens zu zahlen |
    minimalbetrag | mindestzahlbetrag`,
  paid: `
    bezahlt | gezahlt | bereits bezahlt | bereits gezahlt | geleistete zahlungen |
    geleistete abschläge | zahlung erhalten | zahlungseingang | eingegangene zahlung |
    gezahlter betrag | bezahlter betrag | anzahlung | abgebucht | wurde abgebucht | belastet |
    bereits entrichtet | zahlungen | abzüglich gezahlter abschläge | gezahlte abschläge |
    ihre vorauszahlungen | geleistete vorauszahlungen | bereits geleistete`,
  previous: `
    letzte rechnung | vormonat | alter saldo | saldovortrag | vorheriger saldo | letzter saldo |
    vorjahr | rückstand aus vormonat | bisheriger abschlag | bisher`,
  subtotal: `
    netto | nettobetrag | zwischensumme | betrag netto | summe netto | gesamt netto | nettosumme |
    warenwert | grundpreis | ursprünglicher betrag | hauptforderung`,
  tax: `
    mwst | ust | mehrwertsteuer | umsatzsteuer | steuer | inkl mwst | enthaltene mwst | zzgl mwst |
    versand | versandkosten | porto | darin enthalten | lieferkosten`,
  discount: `
    rabatt | gutschein | sie sparen | ersparnis | nachlass | skonto | sparen sie | statt | bonus |
    prämienpunkte | ab nur | nur | ab | bis zu | gutscheincode | neukundenbonus |
    mindestbestellwert | uvp | geschenkt | mindestumsatz`,
  fee: `
    mahngebühr | mahngebühren | mahnkosten | verzugszinsen | säumniszuschlag | bearbeitungsgebühr |
    rücklastschriftgebühr | zinsen | inkassokosten | zuzüglich | verspätungszuschlag | gebühr |
    fallen … an`,
  limit: `
    kreditlimit | verfügungsrahmen | limit | deckungssumme | versicherungssumme |
    selbstbeteiligung | kreditrahmen | höchstbetrag | darlehensbetrag | selbstbehalt | tageslimit`,
  holding: `
    kontostand | guthaben | verfügbar | verfügbarer betrag | verfügbares guthaben | depotwert |
    ihr guthaben | aktueller kontostand`,
  remaining: `
    restschuld | restsaldo | verbleibend | verbleibender betrag | restlaufzeit | verbleibende`,
  later: `
    danach | anschließend | jahresbetrag | jahresbeitrag gesamt | neuer abschlag |
    künftiger abschlag | ihr neuer abschlag | voraussichtlich | geschätzt | ab dem |
    ihr neuer monatlicher abschlag | neuer monatlicher abschlag | neue vorauszahlung |
    die vorauszahlung | beträgt die vorauszahlung | neue rate`,
  refunded: `
    erstattung | erstattungsbetrag | rückerstattung | gutschrift | gutschriftsbetrag | erstatten |
    erstatten wir | erstattet | gutgeschrieben | rückzahlung | auszahlung`,
  incoming: `
    gutgeschrieben | eingegangen | gehalt | geldeingang | zahlungseingang auf ihrem konto |
    hat ihnen … gesendet | auszahlung | sie haben … erhalten | gutschrift auf ihrem konto | umsatz`,
  rate: `
    pro monat | im monat | monatlich | pro jahr | jährlich | mtl | einzelpreis | stückpreis |
    pro stück | je | pro tag | kwh | std | pro nacht | pro nutzer`,
  dueBy: `
    fällig | fällig am | fällig bis | fälligkeit | fälligkeitsdatum | fälligkeitstag | zahlbar bis |
    zahlbar bis zum | zahlbar am | zahlungsziel | zu zahlen bis | zahlung bis | zahlung bis zum |
    zahlung bis spätestens | bis spätestens | spätestens | spätestens bis | spätestens am |
    bis zum | bis | bis am | zahlungsfrist | zahlungstermin | zahlen bis | überweisen bis |
    überweisen … bis | überweisen … bis zum | zahlen … bis | begleichen … bis | ausgleich bis |
    bezahlen bis | bezahlen … bis | frist | war fällig am | war am | zahlbar | eingehend bis |
    eingang bis | fällig ist | wird fällig am | wird am | zahlbar bis spätestens |
    zahlungsbedingung`,
  charge: `
    abgebucht am | buchen … am | buchen wir am | wird am | werden am | abbuchung am |
    abbuchung erfolgt am | einzug am | eingezogen am | ziehen … am | ziehen wir am | zum # ab |
    verlängert sich am | verlängert sich … am | verlängerung am | einzugstermin | abbuchungstermin |
    belastet am | belasten … am | belastung am | lastschrift zum | lastschrift am |
    verlängerungsdatum | nächste zahlung | nächste abbuchung | abbuchung ab | abbuchung ab dem |
    wird abgebucht ab | eingezogen zum | wird zum # | einzug zum | erstmals am | buchen wir … ab |
    erneuert sich am | erneuert sich … am`,
  issued: `
    rechnungsdatum | datum | ausstellungsdatum | rechnung vom | rechnung … vom | vom |
    ausgestellt am | belegdatum | erstellt am | bescheid vom | datum der rechnung`,
  period: `
    leistungszeitraum | abrechnungszeitraum | zeitraum | lieferzeitraum | rechnungszeitraum |
    laufzeit | verbrauchszeitraum | versicherungszeitraum | für den zeitraum | leistungsdatum |
    lieferdatum | vertragsbeginn | ablesung am | zwischen`,
  ends: `
    gültig bis | läuft ab | läuft am | endet am | endet | ablauf | ablaufdatum |
    angebot gültig bis | aktion bis | kündbar bis | kündigen bis | kündigen sie bis |
    ausgeliehen bis | rückgabe bis | rückgabe | leihfrist | einlösbar bis | nur bis |
    vertragsende | anmeldung bis | testphase endet | widerrufen … bis`,
  happened: `
    bezahlt am | eingegangen am | zahlungseingang | zahlungseingang am | geliefert am |
    lieferung am | zustellung am | bestellt am | bestelldatum | versandt am | buchungsdatum |
    gebucht am | zahlungsdatum | kaufdatum | termin | anreise | abreise | behandlung vom |
    ihre bestellung vom | erhalten am`,
  skonto: 'skonto bis | skonto bis zum | skonto | # skonto bis | # skonto',
  invoiceNo: `
    rechnungsnummer | rechnungsnr | rechnungs nr | rechnung nr | rechnung nummer | rechnung |
    rechnung # | rg nr | re nr | belegnummer | beleg nr | belegnr | verwendungszweck |
    gutschriftsnummer | gutschrift nr | gutschrift | mahnung nr | quittung nr | aktenzeichen |
    kassenzeichen | referenz | referenznummer | zahlungsreferenz | ihre rechnung | vorgangsnummer |
    buchungszeichen | policennummer | versicherungsschein nr | dokumentnummer | bescheidnummer |
    mandatsreferenz`,
  orderNo: `
    bestellnummer | bestellung | bestell nr | auftragsnummer | auftrag nr | auftrag |
    buchungsnummer | bestellung nr`,
  accountNo: `
    kundennummer | kundennr | kunden nr | vertragsnummer | vertragskonto | vertragskontonummer |
    vertrags nr | mitgliedsnummer | beitragsnummer | kontonummer | zählernummer |
    versicherungsnummer | patientennummer | steuernummer | objektnummer | personenkonto |
    kundenkonto`,
  otherNo: `
    mandatsreferenz | mandatsreferenz ref | mandatsreferenznummer | gläubiger identifikationsnummer |
    telefon | tel | fax | ust id | ust idnr | hrb | sendungsnummer | bic | iban | plz | steuer nr |
    gläubiger id | amtsgericht | registergericht | blz`,
  payTo: `
    zahlungsempfänger | empfänger | kontoinhaber | rechnung von | zahlbar an | überweisung an |
    begünstigter | spende an | zugunsten von`,
  withinDays: `
    innerhalb von # tagen | innerhalb # tagen | innerhalb der nächsten # tage | innerhalb # tage |
    binnen # tagen | binnen # tage | in # tagen | innert # tagen |
    innerhalb der nächsten # tagen | in den nächsten # tagen | binnen der nächsten # tage |
    innert # tage | innerhalb von # tag* | innerhalb einer frist von # tag* | frist von # tag* |
    in # werktagen | innerhalb von # werktagen | binnen # werktagen | in # arbeitstagen |
    innerhalb von # bankarbeitstagen | innerhalb von # bankarbeitstag* |
    innerhalb von # arbeitstagen | innerhalb der nächsten # werktage | in # bankarbeitstagen |
    innert # werktagen | noch # tage | noch # tage zeit | in # tag | ab heute # tage |
    ab heute in # tagen | in nur # tagen | bis in # tagen`,
  withinWeeks: `
    innerhalb von # wochen | binnen # wochen | in # wochen | innerhalb der nächsten # wochen |
    innert # wochen | in # woche | innerhalb # woche | innerhalb von # woche | binnen # woche |
    spätestens in # wochen`,
  withinMonths: 'innerhalb von # monaten | in # monaten',
  netDays: `
    zahlbar innerhalb von # tage* | zahlbar innerhalb # tage* | zahlbar binnen # tage* |
    zahlungsziel # tage* | zahlungsziel von # tage* | zahlungsziel beträgt # tage* |
    # tage* netto | netto # tage* | # tage* nach rechnungs* | # tage* nach erhalt |
    # tage* ab rechnungs* | # tage* rein netto | # tage* ohne abzug | zahlbar in # tage* |
    zahlbar # tage* | innerhalb von # tage* nach erhalt | innerhalb von # tage* ohne abzug |
    innerhalb von # tage* nach rechnungs* | innerhalb # tage* nach erhalt |
    überweisen sie … innerhalb von # tage* | zahlung innerhalb von # tage* |
    betrag innerhalb von # tage* | innerhalb von # tage* auf unser* | # tage* zahlungsziel |
    begleichen … innerhalb von # tage* | begleichen … binnen # tage* |
    bezahlen … innerhalb von # tage* | zahlen … innerhalb von # tage* |
    überweisen … binnen # tage* | zahlung binnen # tage* | zahlungsfrist # tage* |
    zahlungsfrist von # tage* | zahlungsfrist beträgt # tage* | fällig innerhalb von # tage* |
    fällig in # tage* | fällig binnen # tage* | innerhalb von # tage* zu zahlen |
    innerhalb von # tage* zu überweisen | innerhalb von # tage* zu begleichen |
    binnen # tage* zu zahlen | binnen # tage* nach | zahlbar innert # tage* | innert # tage* |
    # tage* nach ausstellung* | # tage* ab ausstellung* | # tage* nach zugang |
    innerhalb von # tage* nach zugang | # tage* ab erhalt | innerhalb von # tage* ab |
    innerhalb von # tage* auf das | innerhalb von # tage* auf das unten |
    innerhalb von # tage* unter angabe | zahlungsbedingungen # tage* | zahlungskonditionen # tage* |
    netto innerhalb # tage* | zahlung in # tage* | zahlungseingang innerhalb von # tage* |
    keine zahlung innerhalb von # tage*`,
  daysAgo: `
    seit # tagen überfällig | seit # tagen fällig | vor # tagen | # tage überfällig |
    # tage im verzug | seit # tagen offen | seit # tagen | vor # tag | # tage in verzug`,
  monthEnd: `
    ende des monats | monatsende | ende dieses monats | ende des laufenden monats |
    letzten des monats | monatsletzten | letzten tag des monats`,
  nextMonthEnd: `
    ende des nächsten monats | ende nächsten monats | ende des folgemonats |
    ende des kommenden monats`,
  today: 'heute',
  tomorrow: 'morgen',
  onReceipt: `
    sofort fällig | sofort zahlbar | zahlbar sofort | fällig bei erhalt | bei erhalt |
    nach erhalt | sofort nach erhalt | zahlbar bei erhalt | sofort ohne abzug | zahlbar nach erhalt`,
  dayOfMonth: 'zum # des monats | am # des monats | zum # eines monats',
  yearly: `
    jahresbeitrag | jahresbetrag | jahresprämie | jahresgebühr | jahresbeitrag gesamt |
    jahrespreis | jahressumme | jahresmiete | jahreskosten | jährlicher | jährliche | jährlich`,
  part: `
    rate | raten | rate von | raten von | raten zu | raten à | raten zu je | monatsrate |
    quartalsrate | teilbetrag | teilbeträge | vierteljährlich | halbjährlich | monatsbeitrag |
    quartalsbeitrag`,
  whole: 'gesamtkosten',
}

import { wordingOf } from './wording-of.ts'

export const de = wordingOf({
  code: 'de',
  greetings: `Guten Tag {person}, | Sehr geehrte Damen und Herren, | Hallo {person}, | Liebe Kundin, lieber Kunde,`,
  closings: `Mit freundlichen Grüßen, {biller} | Ihr Team von {biller} | Beste Grüße, {person}`,
  fillers: `Bei Fragen erreichen Sie uns werktags von 8 bis 18 Uhr. | Alle Einzelheiten stehen in Ihrem Kundenkonto. | Bitte geben Sie bei Rückfragen immer Ihre Nummer an. | Ziehen Sie um? Sagen Sie uns rechtzeitig Bescheid.`,
  footers: `{biller}, Sitz: Hafenstraße 9. USt-IdNr. {code} | Diese Nachricht wurde automatisch erstellt. | © {year} {biller} · Impressum · Abmelden | Telefon {phone}`,
  decoys: `Im letzten Monat haben Sie {part} gezahlt. | Darin enthalten sind {part} Umsatzsteuer. | Bei Zahlung nach dem {later} kommen {part} hinzu. | Leistungszeitraum {past} bis {later}. | Ihr Arbeitspreis beträgt {price} je Einheit. | Auf das Jahr gerechnet sind das {more}. | Gespart haben Sie {zero}. | Der nächste Zählerstand wird am {later} abgelesen. | Ihr Verfügungsrahmen: {more}. | Für eine Rücklastschrift berechnen wir {part}.`,
  buttons: `Jetzt bezahlen | Rechnung ansehen | Zum Kundenkonto | Beleg öffnen`,
  columns: `Leistung | Anzahl | Einzelpreis | Betrag | Posten | Menge | Preis | Summe`,
  items: `Glasfaser 250 | Hausratversicherung | Ökostrom | Klavierunterricht | Beratung im {month} | Müllabfuhr | Mitgliedschaft | Werkstattarbeiten`,
  people: `Anja Lenz | Karl Brandt | Mehmet Usta | Petra Voss`,
  labels: {
    due: `Zu zahlen | Rechnungsbetrag | Offen | Zahlbetrag | Noch zu zahlen | Fälliger Betrag | Bitte überweisen`,
    total: `Gesamt | Gesamtsumme | Bruttobetrag | Endbetrag | Summe brutto`,
    dueBy: `Fällig am | Zahlbar bis | Zahlungsziel | Bitte zahlen bis | Fälligkeit | Spätestens`,
    charge: `Abbuchung am | Einzug am | Lastschrift am | Verlängert sich am`,
    issued: `Rechnungsdatum | Datum | Ausgestellt am | Belegdatum`,
    invoiceNo: `Rechnungsnummer | Rechnung Nr. | Beleg-Nr. | Rechnungs-Nr.`,
    accountNo: `Kundennummer | Vertragskonto | Kunden-Nr. | Mitgliedsnummer`,
    orderNo: `Bestellnummer | Auftrag | Auftragsnummer`,
    minimum: `Mindestbetrag | Mindestens zu zahlen | Mindestrate`,
    paid: `Bezahlt | Gezahlter Betrag | Erhalten | Abgebucht`,
    paidOn: `Bezahlt am | Zahlungseingang | Gebucht am`,
    previous: `Letzte Rechnung | Alter Saldo | Übertrag`,
    subtotal: `Netto | Zwischensumme | Nettobetrag`,
    tax: `MwSt. | USt. 19 % | Umsatzsteuer`,
    fee: `Versand | Mahngebühr | Grundpreis`,
    discount: `Rabatt | Ersparnis | Gutschrift Treue`,
    period: `Zeitraum | Abrechnungszeitraum | Leistungszeit`,
    limit: `Kreditrahmen | Limit | Verfügbar`,
    refunded: `Erstattung | Erstatteter Betrag | Gutschriftbetrag`,
    terms: `Zahlbar innerhalb von {net} Tagen | {net} Tage netto | Zahlungsziel: {net} Tage | Bitte zahlen Sie binnen {net} Tagen nach Erhalt`,
    bank: `IBAN | Konto | Bankverbindung`,
    customer: `Rechnungsempfänger | Kunde | An`,
  },
  letters: {
    bill: [
      `Ihre Rechnung für {month} | Rechnung {ref} | Neue Rechnung von {biller} | Abschlag {month} | Beitrag fällig`,
      `Ihre Rechnung für {month} liegt bereit. | für {item} stellen wir Ihnen {amount} in Rechnung, zahlbar bis {day}. | Bitte überweisen Sie {amount} bis spätestens {day}. | Im {month} sind {amount} angefallen. | wir bitten um Ausgleich innerhalb von {net} Tagen. | Der Beitrag von {amount} ist am {day} fällig.`,
    ],
    reminder: [
      `Zahlungserinnerung | 2. Mahnung zu {ref} | Ihre Zahlung fehlt noch | Offener Posten`,
      `Sicher haben Sie es nur übersehen: Rechnung {ref} über {amount} war am {day} fällig. | Leider konnten wir noch keine Zahlung feststellen. Offen sind {amount}. | Bitte gleichen Sie {amount} bis zum {day} aus, sonst sperren wir den Zugang. | In {n} Tagen läuft die Frist ab; es fehlen {amount}.`,
    ],
    renewal: [
      `Ihr Abo verlängert sich | Verlängerung am {day} | Ihr Vertrag läuft weiter`,
      `Ihr Abo verlängert sich am {day} um ein Jahr. Der Preis beträgt {amount}. | Am {day} buchen wir {amount} für die nächste Laufzeit ab. | Ihre Mitgliedschaft läuft ab {day} für {amount} weiter, wenn Sie nicht kündigen.`,
    ],
    trial: [
      `Ihr Probemonat endet | Nur noch {n} Tage testen`,
      `Ihr Probezeitraum endet am {day}. Danach kostet {item} {amount}. | Wenn Sie nicht vorher kündigen, zahlen Sie ab {day} {amount}.`,
    ],
    autopay: [
      `Abbuchung am {day} | Ihre Rechnung wird abgebucht | Lastschrift angekündigt`,
      `Den Betrag von {amount} ziehen wir am {day} von Ihrem Konto ein. | Sie müssen nichts tun: {amount} werden am {day} abgebucht. | Wie vereinbart belasten wir Ihr Konto am {day} mit {amount}.`,
    ],
    failed: [
      `Zahlung fehlgeschlagen | Ihre Karte wurde abgelehnt | Rücklastschrift`,
      `Die Abbuchung von {amount} wurde von Ihrer Bank nicht eingelöst. | Ihre Zahlung über {amount} konnte nicht durchgeführt werden. Bitte prüfen Sie Ihre Karte. | Wir versuchen es am {day} noch einmal; offen sind {amount}. | Ihre monatliche Spende von {amount} konnte leider nicht eingezogen werden. | Ihr Abo ließ sich nicht verlängern, weil die Zahlung über {amount} scheiterte.`,
    ],
    receipt: [
      `Zahlung erhalten | Quittung {ref} | Vielen Dank für Ihre Zahlung | Rechnung {ref} (bezahlt)`,
      `Wir haben Ihre Zahlung von {amount} am {past} erhalten. | Vielen Dank für Ihren Einkauf. Sie haben {amount} mit Karte bezahlt. | Diese Rechnung ist bereits beglichen; es ist nichts mehr zu tun. | Ihre Spende von {amount} ist angekommen.`,
    ],
    partPaid: [`Teilzahlung gebucht`, `Ihre Rate von {amount} ist eingegangen. Es bleiben {more}.`],
    thanksOpen: [
      `Neue Abrechnung`,
      `Danke für Ihre Zahlung von {part}. Für {month} sind nun {amount} offen, zahlbar bis {day}.`,
    ],
    refund: [
      `Ihre Erstattung | Gutschrift {ref} | Geld zurück`,
      `Wir haben Ihnen {amount} erstattet. | Sie bekommen {amount} zurück auf Ihre Karte. | Anbei die Gutschrift {ref} über {amount}.`,
    ],
    statement: [
      `Ihre Kreditkartenabrechnung | Kartenabrechnung {month}`,
      `Ihre Abrechnung ist da. Neuer Saldo {amount}, Mindestbetrag {min}, zahlbar bis {day}.`,
    ],
    promo: [
      `Nur bis {day}: {pct} % auf alles | Unser Angebot für Sie | Jetzt wechseln und sparen`,
      `Sichern Sie sich {item} für nur {price} statt {price2}. Gültig bis {day}. | Mit dem Code {code} sparen Sie {pct} %. | Strom ab {price} im Monat: jetzt Angebot holen.`,
    ],
    order: [
      `Bestellbestätigung {order} | Ihre Buchung`,
      `Danke für Ihre Bestellung {order}. Auftragswert {amount}. Lieferung etwa am {later}. | Ihre Buchung für den {later} ist bestätigt. Preis {amount}, zahlbar vor Ort.`,
    ],
    quote: [
      `Angebot {ref} | Ihr Kostenvoranschlag`,
      `Gern bieten wir Ihnen {item} für {amount} an. Das Angebot gilt bis {day}. | Der Kostenvoranschlag beläuft sich auf {amount}.`,
    ],
    alert: [
      `Kartenumsatz | Kontostand niedrig`,
      `Mit Ihrer Karte {last4} wurden am {past} {amount} bezahlt. | Ihr Kontostand ist unter {price} gefallen. Verfügbar: {part}.`,
    ],
    income: [
      `Geldeingang | Ihre Auszahlung`,
      `Auf Ihrem Konto sind {amount} von {person} eingegangen. | Ihre Auszahlung über {amount} kommt am {later}.`,
    ],
    shipping: [
      `Ihr Paket ist unterwegs | Zugestellt`,
      `Ihr Paket mit {item} kommt am {later}. Sendung {code}. | Die Ware hat unser Lager verlassen.`,
    ],
    news: [
      `Neues im {month} | Unser Rundbrief`,
      `Wie Familien {price} im Monat sparen, und was ab {later} gilt. | Die Firma sammelte {more} ein. Lesen Sie mehr.`,
    ],
    security: [
      `Neue Anmeldung | Ihr Code {code}`,
      `Am {past} hat sich jemand mit einem neuen Gerät angemeldet. | Ihr Code lautet {code}.`,
    ],
    ended: [
      `Kündigung bestätigt | Ihr Abo ist beendet`,
      `Ihr Vertrag endet am {day}. Es folgen keine weiteren Abbuchungen.`,
    ],
    prices: [`Preisanpassung`, `Ab {later} zahlen Sie {price2} statt {price} im Monat.`],
    chat: [
      `Samstag? | Wegen der Küche`,
      `Treffen wir uns am {later}? Die Karten kosten je {price}. | Die Küche käme auf etwa {more}, was meinst du?`,
    ],
    visit: [
      `Ihr Termin am {later}`,
      `Wir erinnern an Ihren Termin am {later}. Bei Nichterscheinen berechnen wir {part}.`,
    ],
    scam: [
      `Ihr Konto wurde gesperrt | Paket wartet`,
      `Ihr Paket liegt beim Zoll. Zahlen Sie {part} innerhalb von 24 Stunden: {link} | Bestätigen Sie sofort Ihr Passwort und Ihre TAN, sonst wird Ihr Konto gesperrt: {link}`,
    ],
  },
})

import type { Other } from './other.ts'

/** Banks, security, work and the machinery of accounts: alerts, codes, money coming in. */
// prettier-ignore
export const ACCOUNTS: readonly Other[] = [
  { key: 'bank-de', name: 'Moosbank', address: 'nachricht@moosbank.example', language: 'de', look: 'notice', everyDays: 19, issues: [
    { subject: 'Geldeingang auf Ihrem Konto', lines: ['Guten Tag Frau Ellwood,', 'auf Ihrem Girokonto sind 850,00 € von NORTHFIELD BOOKS eingegangen.'], button: 'Umsätze ansehen' },
    { subject: 'Ihr Kontoauszug ist da', lines: ['Guten Tag Frau Ellwood,', 'Ihr Kontoauszug für den letzten Monat liegt im Postfach Ihres Onlinebankings bereit.'], button: 'Zum Postfach' },
    { subject: 'Kartenzahlung über 23,80 €', lines: ['Ihre Karte wurde am {today} bei BUCHHANDLUNG ECKE mit 23,80 € belastet. Waren Sie das nicht? Dann sperren Sie die Karte in der App.'] },
    { subject: 'Neue Funktion: Kategorien für Ihre Ausgaben', lines: ['Ab sofort sehen Sie in der App auf einen Blick, wofür Sie Ihr Geld ausgeben.'], button: 'Mehr erfahren' },
  ] },
  { key: 'bank-uk', name: 'Fernhill Bank', address: 'alerts@fernhillbank.example', language: 'en', look: 'notice', everyDays: 42, issues: [
    { subject: 'You have been paid £850.00', lines: ['Hi {first},', 'NORTHFIELD BOOKS LTD paid £850.00 into your account ending 4417 today. Your balance is £2,316.52.'] },
    { subject: 'Your balance is below £200', lines: ['Hi {first},', 'You asked us to tell you when your balance falls below £200. It is now £184.07.'] },
    { subject: 'Your statement is ready to view', lines: ['Hi {first},', 'The monthly statement of your current account is in the app. There is nothing to pay.'], button: 'Open the app' },
  ] },
  { key: 'payout', name: 'Skizzenmarkt', address: 'auszahlung@skizzenmarkt.example', language: 'de', look: 'notice', everyDays: 51, issues: [
    { subject: 'Wir haben dir 126,40 € ausgezahlt', lines: ['Hallo {first},', 'deine Verkäufe des letzten Monats: 126,40 €. Das Geld ist am {later} auf deinem Konto.'], rows: [['Verkäufe', '148,70 €'], ['Gebühr', '-22,30 €'], ['Auszahlung', '126,40 €']], button: 'Abrechnung ansehen' },
  ] },
  { key: 'security', name: 'Cloudstead Security', address: 'no-reply@cloudstead.example', language: 'en', look: 'notice', everyDays: 54, issues: [
    { subject: 'New sign-in to your account', lines: ['We noticed a new sign-in to your Cloudstead account from Berlin on {today}. If this was you, there is nothing to do.'], button: 'Review activity' },
    { subject: 'Your sign-in code is {code}', lines: ['Enter {code} to sign in. The code expires in 10 minutes. Never share it with anyone.'] },
    { subject: 'Your API key expires on {later}', lines: ['The key ending in {code} expires on {later}. Create a new one to avoid interruptions.'], button: 'Manage keys' },
  ] },
  { key: 'password-de', name: 'Nordlicht Netz', address: 'konto@nordlicht-netz.example', language: 'de', look: 'notice', everyDays: 134, issues: [
    { subject: 'Ihr Passwort wurde geändert', lines: ['Guten Tag,', 'das Passwort Ihres Kundenkontos wurde am {today} geändert.'] },
    { subject: 'Störung behoben', lines: ['Die Störung in Ihrem Gebiet ist behoben. Als Entschuldigung schenken wir Ihnen 5 GB Datenvolumen.'] },
  ] },
  { key: 'jobs', name: 'Stellenfuchs', address: 'alarm@stellenfuchs.example', language: 'de', look: 'digest', everyDays: 17, issues: [
    { subject: '4 neue Jobs: Illustration, Berlin', lines: ['Passend zu deiner Suche:'], rows: [['Illustrator (m/w/d), Verlag Möwe', '3.100 € – 3.600 € im Monat'], ['Lettering Artist, freiberuflich', '480 € pro Tag']], button: 'Alle Jobs' },
    { subject: '2 neue Jobs: UX Writing, remote', lines: ['Passend zu deiner Suche:'], rows: [['UX Writer, Reederei Anker', '52.000 € im Jahr'], ['Redaktion, Teilzeit', 'Bewerbung bis {later}']], button: 'Alle Jobs' },
  ] },
  { key: 'flats', name: 'Wohnradar', address: 'suche@wohnradar.example', language: 'de', look: 'digest', everyDays: 27, issues: [
    { subject: 'Neue Treffer: 3 Zimmer in Lindenau', lines: ['Zwei neue Angebote zu Ihrer Suche „Atelier mit Nordlicht“.'], rows: [['Altbau, 78 m², Balkon', '1.290 € Kaltmiete'], ['Remise im Hof, 61 m²', '980 € Kaltmiete']], button: 'Ansehen' },
  ] },
  { key: 'calendar', name: 'Kalenderdienst', address: 'einladung@kalenderdienst.example', language: 'de', look: 'text', everyDays: 26, issues: [
    { subject: 'Einladung: Abstimmung Cover, {later} 10:00', lines: ['Tilda Akers lädt Sie ein.', 'Wann: {later}, 10:00 – 10:30\nWo: Videogespräch', 'Zusagen · Absagen · Vielleicht'] },
    { subject: 'Erinnerung: Zahnarzt am {later} um 8:15', lines: ['Termin: Heuberg Zahnarztpraxis\nWann: {later}, 8:15\nBitte bringen Sie Ihre Versichertenkarte mit.'] },
  ] },
  { key: 'library', name: 'Stadtbibliothek Lindenau', address: 'ausleihe@bibliothek-lindenau.example', language: 'de', look: 'text', everyDays: 48, issues: [
    { subject: 'Bitte geben Sie Ihre Medien bis {later} zurück', lines: ['Guten Tag Frau Ellwood,', 'folgende Medien sind am {later} fällig:\n- Das Gewicht der Brücken\n- Schriften entwerfen', 'Sie können sie zweimal kostenlos verlängern.'] },
  ] },
  { key: 'social', name: 'Zeichenkreis', address: 'hallo@zeichenkreis.example', language: 'de', look: 'digest', everyDays: 14, issues: [
    { subject: 'Ute gefällt dein Blatt „Hafen, morgens“', lines: ['Neues aus deinem Kreis:'], rows: [['Ute Wagner', 'gefällt dein Blatt.'], ['Kemal', 'folgt dir jetzt.']] },
    { subject: 'Du hast 3 neue Kommentare', lines: ['Schau, was die anderen sagen:'], rows: [['Ben', '„Diese Linie!“'], ['Noor', '„Womit hast du das Blau gemischt?“']] },
  ] },
  { key: 'code-review', name: 'Quellhof', address: 'benachrichtigung@quellhof.example', language: 'en', look: 'text', everyDays: 31, issues: [
    { subject: '[ellwood/portfolio] Build failed on main (#{code})', lines: ['The build of ellwood/portfolio failed after 1m 12s.', 'Step: link check\nReason: 2 broken links'] },
    { subject: '[ellwood/portfolio] Payment form: fix label alignment (#{code})', lines: ['kemal commented:', 'Looks good, I would only make the Pay button larger.'] },
  ] },
  { key: 'terms', name: 'Tonspur', address: 'legal@tonspur.example', language: 'en', look: 'notice', everyDays: 196, issues: [
    { subject: 'We are updating our terms', lines: ['Hi {first},', 'Our terms of use change on {later}. Your price stays the same and you do not need to do anything.'], button: 'Read the new terms' },
  ] },
  { key: 'survey', name: 'Poldernet', address: 'onderzoek@poldernet.example', language: 'nl', look: 'notice', everyDays: 153, issues: [
    { subject: 'Wat vind je van Poldernet?', lines: ['Vul onze vragenlijst in vóór {later} en maak kans op een bon van € 50.'], button: 'Start de vragenlijst' },
  ] },
  { key: 'doctor-es', name: 'Clínica Mareta', address: 'citas@clinicamareta.example', language: 'es', look: 'text', everyDays: 178, issues: [
    { subject: 'Recordatorio de su cita del {later}', lines: ['Estimada Sra. Ellwood:', 'Le recordamos su cita del {later} a las 12:20. Si no puede venir, avísenos con 24 horas de antelación.', 'Clínica Mareta'] },
  ] },
  { key: 'airline', name: 'Kranichflug', address: 'checkin@kranichflug.example', language: 'de', look: 'notice', everyDays: 162, issues: [
    { subject: 'Jetzt einchecken: Ihr Flug am {later}', lines: ['Guten Tag Frau Ellwood,', 'Ihr Flug nach Mareta geht am {later}. Wählen Sie jetzt Ihren Sitzplatz, ab 12,00 €.'], button: 'Einchecken' },
    { subject: 'Ihre Meilen im Überblick', lines: ['Sie haben 8.420 Meilen. 2.000 davon verfallen am {later}.'] },
  ] },
]

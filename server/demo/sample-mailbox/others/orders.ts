import type { Other } from './other.ts'

/** Orders, parcels, bookings and contracts: numbers, days and prices, but nothing to pay. */
// prettier-ignore
export const ORDERS: readonly Other[] = [
  { key: 'order-paper', name: 'Papierlotse', address: 'bestellung@papierlotse.example', language: 'de', look: 'notice', everyDays: 80, issues: [
    { subject: 'Ihre Bestellung {number} ist bei uns eingegangen', lines: ['Hallo {first},', 'vielen Dank für Ihre Bestellung. Diese E-Mail bestätigt nur den Eingang; belastet wird Ihr Konto erst beim Versand.'], rows: [['Skizzenbuch A4 (2)', '29,80 €'], ['Versand', '3,90 €'], ['Summe', '33,70 €']], button: 'Bestellung ansehen' },
    { subject: 'Ihre Bestellung {number} ist unterwegs', lines: ['Hallo {first},', 'Ihr Paket ist unterwegs und kommt voraussichtlich am {later} an.'], rows: [['Sendungsnummer', 'PB{number}'], ['Lieferung', '{later}']], button: 'Sendung verfolgen' },
  ] },
  { key: 'parcel-de', name: 'Paketbrise', address: 'zustellung@paketbrise.example', language: 'de', look: 'notice', everyDays: 22, issues: [
    { subject: 'Ihr Paket kommt heute zwischen 11:30 und 13:30', lines: ['Unser Bote ist auf dem Weg zu Ihnen.'], rows: [['Sendungsnummer', 'PB{number}'], ['Absender', 'Papierlotse']], button: 'Ablageort wählen' },
    { subject: 'Ihr Paket liegt zur Abholung bereit', lines: ['Bitte holen Sie Ihr Paket bis zum {later} ab. Danach geht es an den Absender zurück.'], rows: [['Abholcode', '{code}'], ['Ort', 'Kiosk Kastanienallee 3']] },
    { subject: 'Zugestellt: Ihr Paket PB{number}', lines: ['Wir haben Ihr Paket heute an Ihre Nachbarin übergeben.'] },
  ] },
  { key: 'parcel-en', name: 'Swiftlark', address: 'track@swiftlark.example', language: 'en', look: 'notice', everyDays: 49, issues: [
    { subject: 'Your parcel is on its way', lines: ['Hi {first},', 'We have your parcel from Wren & Wolf. It should be with you on {later}. There is nothing to pay on delivery.'], rows: [['Tracking number', 'SL{number}'], ['Expected', '{later}']], button: 'Track parcel' },
    { subject: 'Delivered: your parcel from Wren & Wolf', lines: ['Your parcel was left in your safe place at 10:42.'], button: 'Rate your delivery' },
  ] },
  { key: 'parcel-nl', name: 'Pakketpunt Polder', address: 'bezorging@pakketpunt-polder.example', language: 'nl', look: 'notice', everyDays: 90, issues: [
    { subject: 'Je pakket wordt morgen bezorgd', lines: ['Goed nieuws: je pakket komt morgen tussen 12:15 en 14:15.'], rows: [['Zendingsnummer', 'PP{number}']], button: 'Volg je pakket' },
  ] },
  { key: 'order-it', name: 'Casa Basilico', address: 'ordini@casabasilico.example', language: 'it', look: 'notice', everyDays: 141, issues: [
    { subject: 'Conferma del tuo ordine n. {number}', lines: ['Ciao {first},', 'abbiamo ricevuto il tuo ordine. Ti scriveremo quando sarà spedito; solo allora la tua carta sarà addebitata.'], rows: [['Moka 3 tazze', '€ 19,90'], ['Spedizione', '€ 4,90'], ['Totale', '€ 24,80']], button: 'Vedi ordine' },
    { subject: 'Il tuo ordine n. {number} è stato spedito', lines: ['Consegna prevista il {later}.'], button: 'Traccia la spedizione' },
  ] },
  { key: 'hotel-es', name: 'Hotel Faro Viejo', address: 'reservas@hotelfaroviejo.example', language: 'es', look: 'notice', everyDays: 172, issues: [
    { subject: 'Confirmación de su reserva {number}', lines: ['Estimada Sra. Ellwood:', 'Su reserva está confirmada. El pago se realiza en el hotel a la llegada y puede cancelar gratis hasta 48 horas antes.'], rows: [['Llegada', '{later}'], ['Noches', '3'], ['Precio', '246,00 €']], button: 'Ver reserva' },
  ] },
  { key: 'restaurant', name: 'Tischzeit', address: 'reservierung@tischzeit.example', language: 'de', look: 'notice', everyDays: 65, issues: [
    { subject: 'Ihr Tisch am {later} ist reserviert', lines: ['Wir freuen uns auf Sie: zwei Personen um 19:30 Uhr im Gasthaus Morgenrot.'], button: 'Reservierung ändern' },
    { subject: 'Wie war Ihr Abend im Gasthaus Morgenrot?', lines: ['Verraten Sie uns in zwei Minuten, wie es Ihnen gefallen hat.'], button: 'Bewerten' },
  ] },
  { key: 'quote', name: 'Schreinerei Nussbaum', address: 'angebot@schreinerei-nussbaum.example', language: 'de', look: 'text', everyDays: 204, issues: [
    { subject: 'Unser Angebot A-{code} für Ihr Bücherregal', lines: ['Sehr geehrte Frau Ellwood,', 'gern bieten wir Ihnen das Regal wie besprochen an: Eiche geölt, 240 x 220 cm, inklusive Montage zum Gesamtpreis von 1.940,00 EUR.', 'An dieses Angebot halten wir uns bis zum {later} gebunden. Eine Rechnung erhalten Sie erst nach der Montage.', 'Mit freundlichen Grüßen\nTobias Nussbaum'] },
  ] },
  { key: 'tariff', name: 'Stadtwerke Lindenau', address: 'info@stadtwerke-lindenau.example', language: 'de', look: 'notice', everyDays: 165, issues: [
    { subject: 'Bitte teilen Sie uns Ihren Zählerstand mit', lines: ['Guten Tag Frau Ellwood,', 'für Ihre Jahresabrechnung benötigen wir bis zum {later} den Stand Ihres Stromzählers.'], button: 'Zählerstand eingeben' },
    { subject: 'Ihr neuer Strompreis ab nächstem Jahr', lines: ['Guten Tag Frau Ellwood,', 'der Arbeitspreis ändert sich von 31,4 auf 29,8 Cent je Kilowattstunde. Ihr Abschlag bleibt zunächst gleich, Sie müssen nichts tun.'] },
    { subject: 'Wartungsarbeiten in Ihrer Straße', lines: ['Am {later} schalten wir den Strom in der Kastanienallee zwischen 9 und 11 Uhr ab.'] },
  ] },
  { key: 'mandate', name: 'Kranich Krankenkasse', address: 'service@kranich-kasse.example', language: 'de', look: 'notice', everyDays: 150, issues: [
    { subject: 'Ihr SEPA-Lastschriftmandat wurde eingerichtet', lines: ['Guten Tag Frau Ellwood,', 'wir haben Ihr Mandat gespeichert. Künftige Beiträge kündigen wir Ihnen rechtzeitig an.'], rows: [['Mandatsreferenz', 'KK{number}']] },
    { subject: 'Ihre Bonuspunkte: Stand {today}', lines: ['Sie haben 1.250 Punkte gesammelt. Ab 2.000 Punkten zahlen wir Ihnen 40,00 € aus.'], button: 'Punkte ansehen' },
  ] },
  { key: 'domain-info', name: 'Namensgut Domains', address: 'service@namensgut.example', language: 'de', look: 'text', everyDays: 187, issues: [
    { subject: 'Bitte prüfen Sie die Daten Ihrer Domain', lines: ['Guten Tag,', 'einmal im Jahr bitten wir Sie, die hinterlegten Kontaktdaten zu prüfen. Sind sie richtig, müssen Sie nichts tun.', 'Ihr Team von Namensgut'] },
  ] },
]

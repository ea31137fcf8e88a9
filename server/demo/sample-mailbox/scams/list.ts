import type { Verdict } from '../mail/headers.ts'
import type { Issue } from '../others/other.ts'
import type { Language } from '../types.ts'

/** A lie about money. `link` is where its button really goes. */
export type Scam = Readonly<{
  key: string
  name: string
  address: string
  /** Domain whose server sent it, when that is not the address's own. */
  sentBy?: string
  replyTo?: string
  verdict: Verdict
  language: Language
  look: 'notice' | 'text'
  issue: Issue
  link?: string
}>

/** One comes each month, in turn. */
// prettier-ignore
export const SCAMS: readonly Scam[] = [
  { key: 'call-back', name: 'NortGuard Billing', address: 'nortguard.billing.4471@freepost.example', verdict: 'pass', language: 'en', look: 'notice', issue: {
    subject: 'Invoice #{number}: your NortGuard renewal is complete', lines: ['Dear Customer,', 'Your NortGuard Total Protection was renewed for 3 years. $499.99 will be charged to your account within 24 hours.', 'If you did not authorise this charge, call our billing department immediately at +1 (888) 555-0142 to cancel and get a refund.'], rows: [['Invoice number', 'NG-{number}'], ['Product', 'NortGuard Total Protection'], ['Amount', '$499.99'], ['Payment method', 'Auto debit']] } },
  { key: 'look-alike', name: 'Stadtwerke Lindenau', address: 'mahnung@stadtwerke-lindenau-zahlung.example', verdict: 'none', language: 'de', look: 'notice', link: 'https://stadtwerke-lindenau-zahlung.example/login', issue: {
    subject: 'LETZTE MAHNUNG: Stromsperre in 24 Stunden', lines: ['Sehr geehrter Kunde,', 'trotz mehrfacher Mahnung ist Ihre Rechnung offen. Zahlen Sie sofort 128,40 €, sonst wird Ihr Anschluss innerhalb von 24 Stunden gesperrt.', 'Klicken Sie auf den Link und bestätigen Sie Ihre Bankdaten.'], rows: [['Offener Betrag', '128,40 €'], ['Frist', '24 Stunden']], button: 'Jetzt zahlen und Sperre vermeiden' } },
  { key: 'parcel-fee', name: 'Paketbrise', address: 'service@paketbrise-zoll.example', verdict: 'none', language: 'de', look: 'notice', link: 'http://203.0.113.77/paketbrise/pay', issue: {
    subject: 'Ihr Paket wartet: Zollgebühr von 1,99 € offen', lines: ['Ihr Paket konnte nicht zugestellt werden, weil eine Gebühr von 1,99 € nicht bezahlt wurde.', 'Zahlen Sie bis {later} mit Ihrer Kreditkarte, sonst geht die Sendung zurück.'], rows: [['Sendung', 'PB{number}'], ['Gebühr', '1,99 €']], button: 'Gebühr bezahlen' } },
  { key: 'new-iban', name: 'Kontor Federleicht Steuerberatung', address: 'rechnungen@kontor-federleicht.example', sentBy: 'mail-relay-77.example', replyTo: 'kontor.federleicht@freepost.example', verdict: 'fail', language: 'de', look: 'text', issue: {
    subject: 'WICHTIG: neue Bankverbindung für Rechnung KF-{code}', lines: ['Sehr geehrte Frau Ellwood,', 'unsere Hausbank wird derzeit geprüft. Bitte überweisen Sie die offene Rechnung KF-{code} über 1.184,00 EUR noch heute auf unser neues Konto:', 'IBAN: {iban}\nEmpfänger: K. Federleicht', 'Bitte rufen Sie uns deswegen nicht an, wir sind in einer Besprechung. Bestätigen Sie die Zahlung per E-Mail.', 'Mit freundlichen Grüßen\nKontor Federleicht'] } },
  { key: 'gift-cards', name: 'Tilda Akers', address: 'tilda.akers.office@freepost.example', verdict: 'pass', language: 'en', look: 'text', issue: {
    subject: 'Quick favour', lines: ['Hi Mara,', 'Are you free? I am stuck in a meeting and need five gift cards of £100 each for the authors today. Please buy them, scratch off the codes and send me photos. I will pay you back tonight.', 'Do not call, I cannot talk. Tilda'] } },
  { key: 'bank-lock', name: 'Moosbank Sicherheit', address: 'sicherheit@moosbank-kundenportal.example', verdict: 'fail', language: 'de', look: 'notice', link: 'https://moosbank-kundenportal.example/verify', issue: {
    subject: 'Ihr Konto wurde eingeschränkt', lines: ['Sehr geehrter Kunde,', 'wir haben ungewöhnliche Aktivitäten festgestellt. Bestätigen Sie innerhalb von 12 Stunden Ihre PIN und TAN, sonst wird eine Gebühr von 89,00 € fällig.'], button: 'www.moosbank.example/login' } },
  { key: 'fake-stream', name: 'Flimmerkiste', address: 'support@flimmerkiste-abo.example', verdict: 'none', language: 'de', look: 'notice', link: 'https://flimmerkiste-abo.example/card', issue: {
    subject: 'Ihre letzte Zahlung wurde abgelehnt', lines: ['Ihr Abo wird heute gelöscht. Zahlen Sie 13,99 € und geben Sie Ihre Kartendaten samt Prüfziffer erneut ein.'], rows: [['Betrag', '13,99 €']], button: 'Karte bestätigen' } },
  { key: 'extortion', name: 'Anonymous', address: 'x{code}@onion-relay.example', verdict: 'fail', language: 'en', look: 'text', issue: {
    subject: 'I know what you did', lines: ['Your device was infected. I recorded you through the camera.', 'Send 900 USD in bitcoin within 48 hours or everybody in your contacts gets the video. Do not reply, do not go to the police.', 'Wallet: bc1q{number}{code}x{number}'] } },
  { key: 'domain-notice', name: 'Domain Registry Service', address: 'renewal@domain-registry-notice.example', verdict: 'none', language: 'en', look: 'notice', link: 'https://domain-registry-notice.example/pay', issue: {
    subject: 'FINAL NOTICE: ellwood-studio domain expires', lines: ['Your domain search engine listing expires today. Failure to pay $289.00 immediately will result in cancellation and loss of your domain.'], rows: [['Amount due', '$289.00'], ['Due', 'Immediately']], button: 'Secure online payment' } },
]

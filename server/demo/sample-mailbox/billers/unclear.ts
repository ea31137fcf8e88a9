import { each, monthly, type Biller } from './biller.ts'

/** Mails that leave a question open: the amount stands in the attached PDF only. Paid after ten days. */
// prettier-ignore
export const UNCLEAR: readonly Biller[] = [
  { key: 'orthodontist', name: 'Kieferorthopädie Am Park', domain: 'kfo-am-park.example', sender: 'abrechnung', language: 'de', currency: 'EUR', item: 'Behandlungsplan Ida', look: 'simple', amount: [6120, 8890], due: each(2, 1, 6), noticeDays: 28, by: 'attachment', receipt: 12, bank: 'DE', reference: 'KFO-YYYY-####', attach: 'pdf' },
  { key: 'heating', name: 'Fernwärme Südost eG', domain: 'fernwaerme-suedost.example', sender: 'kunden', language: 'de', currency: 'EUR', item: 'Wärmelieferung', look: 'band', amount: [8800, 15200], due: each(2, 2, 8), noticeDays: 28, by: 'attachment', receipt: 12, bank: 'DE', account: '######', reference: 'FW-########', attach: 'pdf' },
  { key: 'translator', name: 'Blanche Aubry Traductions', domain: 'aubry-traductions.example', sender: 'blanche', language: 'fr', currency: 'EUR', item: 'la traduction de votre site', look: 'plain', amount: [12000, 18400], due: each(2, 1, 22), noticeDays: 28, by: 'attachment', receipt: 12, bank: 'FR', reference: 'BA-YYYY-##', attach: 'pdf' },
  { key: 'plumber', name: 'Oakfield Plumbing', domain: 'oakfieldplumbing.example', sender: 'jobs', language: 'en', currency: 'GBP', item: 'boiler service', look: 'plain', amount: [8400, 16500], due: each(2, 2, 23), noticeDays: 28, by: 'attachment', receipt: 12, bank: 'GB', reference: 'OP#####', attach: 'pdf' },
]

/** Receipts whose bill never came by mail. */
// prettier-ignore
export const RECEIPTS: readonly Biller[] = [
  { key: 'train', name: 'Regiobahn Nord', domain: 'regiobahn-nord.example', sender: 'tickets', language: 'de', currency: 'EUR', item: 'Fahrkarte Berlin – Küstrow, 2. Klasse', look: 'ledger', lines: ['Fahrkarte', 'Sitzplatz'], amount: [2390, 6780], due: monthly(12), noticeDays: 0, by: 'receipt', receipt: 0, refund: { every: 3, at: 1, after: 9, part: 0.25 }, says: { refund: { subjects: ['Fahrgastrechte: Ihre Entschädigung zur Fahrkarte {reference}'], titles: ['Entschädigung'], openings: [['für Ihre verspätete Fahrt erstatten wir Ihnen {amount}. Das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben.']], closings: [['Wir entschuldigen uns für die Verspätung.']] } }, reference: 'RN-########' },
  { key: 'apps', name: 'Appgarten', domain: 'appgarten.example', sender: 'quittung', language: 'en', currency: 'EUR', item: 'Pocket Herbarium', look: 'card', amount: [299, 1299], due: monthly(21), noticeDays: 0, by: 'receipt', receipt: 0, keep: true, reference: 'AG##########' },
  { key: 'taxi', name: 'Mietwagen Mimi', domain: 'mietwagen-mimi.example', sender: 'fahrten', language: 'de', currency: 'EUR', item: 'Fahrt vom Flughafen', look: 'simple', amount: [2140, 4860], due: each(2, 2, 17), noticeDays: 0, by: 'receipt', receipt: 0, reference: 'MM-######' },
  { key: 'ferry', name: 'Skerry Island Ferries', domain: 'skerry-ferries.example', sender: 'bookings', language: 'en', currency: 'GBP', item: 'ferry crossing, car and two adults', look: 'card', amount: [8450, 13900], due: each(6, 2, 9), noticeDays: 0, by: 'receipt', receipt: 0, reference: 'SK######' },
]

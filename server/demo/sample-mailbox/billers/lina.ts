import { each, monthly, type Biller } from './biller.ts'

/** The few billers of the second account. */
// prettier-ignore
export const LINAS: readonly Biller[] = [
  { key: 'lina-dorm', name: 'Studierendenhaus Lindenau', domain: 'studihaus-lindenau.example', sender: 'miete', language: 'de', currency: 'EUR', item: 'Zimmer 412', look: 'simple', amount: [34900, 34900], due: monthly(5), noticeDays: 10, by: 'autopay', receipt: 1, reference: 'Z412-YYYY-MM' },
  { key: 'lina-mobile', name: 'Pfiffig Mobil', domain: 'pfiffig-mobil.example', sender: 'rechnung', language: 'de', currency: 'EUR', item: 'Pfiffig S', look: 'band', amount: [799, 1149], due: monthly(18), noticeDays: 14, by: 'hand', receipt: 1, bank: 'DE', account: '########', reference: 'PM-########' },
  { key: 'lina-choir', name: 'Kammerchor Spreeufer', domain: 'kammerchor-spreeufer.example', sender: 'kasse', language: 'de', currency: 'EUR', item: 'Mitgliedsbeitrag', look: 'plain', amount: [3000, 3000], due: each(3, 3, 28), noticeDays: 40, by: 'hand', receipt: 2, bank: 'DE', reference: 'KS-YYYY-##' },
]

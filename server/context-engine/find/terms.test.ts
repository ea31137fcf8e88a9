import { expect, test } from 'vitest'
import { aPage, quote } from '../../../test/support/a-document.ts'
import { daysIn } from './days.ts'

/** The mail came on Friday, 20 November 2026. */
const found = (text: string) => {
  const page = aPage({ text })
  return daysIn(page).map(({ day, span }) => [day, quote(page.document, span)])
}
const daysOf = (text: string) => found(text).map(([day]) => day)

test.each([
  ['Please pay this invoice within two days.', '2026-11-22'],
  ['Bitte überweisen Sie den Betrag innerhalb von zehn Tagen auf unser Konto.', '2026-11-30'],
  ['Merci de régler cette facture sous quinze jours.', '2026-12-05'],
  ['Le rogamos que pague la factura en cinco días.', '2026-11-25'],
  ['La preghiamo di pagare la fattura entro sette giorni.', '2026-11-27'],
  ['Gelieve de factuur binnen veertien dagen te betalen.', '2026-12-04'],
  ['Prosimy o zapłatę faktury w ciągu siedmiu dni.', '2026-11-27'],
  ['Просим оплатить счет в течение трех дней.', '2026-11-23'],
  ['请在七天内付款。', '2026-11-27'],
])('a term in words: %s', (text, day) => {
  expect(daysOf(text)).toContain(day)
})

test.each([
  ['The money will be taken from your account in 2 business days.', '2026-11-24'],
  ['Bitte zahlen Sie innerhalb von 5 Werktagen auf unser Konto.', '2026-11-27'],
  ['Merci de régler votre facture sous 5 jours ouvrés.', '2026-11-27'],
  ['Pague la factura en 3 días hábiles, por favor.', '2026-11-25'],
  ['Wij verzoeken u de factuur binnen 5 werkdagen te voldoen.', '2026-11-27'],
  ['Uhraďte prosím fakturu do 5 pracovních dnů.', '2026-11-27'],
  ['Ödemenizi 5 iş günü içinde yapmanızı rica ederiz.', '2026-11-27'],
])('days on which banks work: %s', (text, day) => {
  expect(daysOf(text)).toContain(day)
})

test.each([
  ['Your bill was due yesterday.', '2026-11-19'],
  ['Ihre Rechnung war gestern fällig.', '2026-11-19'],
  ['Uw factuur had gisteren betaald moeten zijn.', '2026-11-19'],
  ['Termin zapłaty rachunku był wczoraj.', '2026-11-19'],
  ['Din faktura förföll igår.', '2026-11-19'],
  ['A számla tegnap volt esedékes.', '2026-11-19'],
])('the day before: %s', (text, day) => {
  expect(daysOf(text)).toContain(day)
})

test.each([
  ['Please pay the rent by the end of the month.', '2026-11-30'],
  ['Bitte überweisen Sie den Beitrag bis Ende des Monats.', '2026-11-30'],
  ['Merci de payer la cotisation avant la fin du mois.', '2026-11-30'],
  ['Prosimy o wpłatę składki do końca miesiąca.', '2026-11-30'],
  ['Betal kontingentet inden udgangen af måneden.', '2026-11-30'],
  ['Kérjük, fizesse be a díjat a hónap végéig.', '2026-11-30'],
  ['Please pay the fee by the end of next month.', '2026-12-31'],
  ['Please pay the fee by the end of February.', '2027-02-28'],
  ['Bitte überweisen Sie den Beitrag bis Ende Februar 2027.', '2027-02-28'],
  ['Merci de payer la cotisation avant fin janvier.', '2027-01-31'],
  ['Paghi la quota entro fine gennaio, per favore.', '2027-01-31'],
  ['Pague la cuota antes de finales de enero.', '2027-01-31'],
  ['Prosimy o wpłatę składki do końca stycznia.', '2027-01-31'],
  ['Просим оплатить взнос до конца января.', '2027-01-31'],
  ['会費は1月末までにお支払いください。', '2027-01-31'],
])('the end of a month: %s', (text, day) => {
  expect(daysOf(text)).toContain(day)
})

test('a term to the end of the month it falls in', () => {
  expect(daysOf('Pagamento: bonifico 30 gg fine mese')).toContain('2026-12-31')
})

test.each(['Ende gut, alles gut.', 'Endless summer in March', 'at the weekend in May we meet'])(
  'no end of a month in %s',
  (text) => {
    expect(found(text)).toEqual([])
  },
)

test('a number of another language is none in an English phrase', () => {
  expect(daysOf('Net due 4,180.00')).toEqual([])
})

test.each([
  ['Bitte überweisen Sie den Beitrag bis zum 5. auf unser Konto.', '2026-12-05'],
  ['Merci de faire un virement avant le 10, sinon la place est perdue.', '2026-12-10'],
  ['La quota va versata entro il 28 in segreteria.', '2026-11-28'],
  ['Graag overmaken vóór de 3e op de bekende rekening.', '2026-12-03'],
])('a lone day of the month behind "by the": %s', (text, day) => {
  expect(daysOf(text)).toContain(day)
})

test.each(['Wir sind bis zum 5. Stock gelaufen um 14 Uhr.', 'Rendez-vous avant le 10 heures.'])(
  'no lone day: %s',
  (text) => {
    expect(daysOf(text).filter((day) => day?.endsWith('-10'))).toEqual([])
  },
)

test('a term that would be over before the reminder came counts from the reminder', () => {
  expect(
    daysOf('La fattura n. 88 del 31/07/2026 è ancora aperta. Provvedere al saldo entro 7 giorni.'),
  ).toContain('2026-11-27')
})

test('a bare number of days is a term beside its label', () => {
  expect(daysOf('Zahlungsfrist:\n10 Tage')).toContain('2026-11-30')
})

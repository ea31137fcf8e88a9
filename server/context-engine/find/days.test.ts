import { expect, test } from 'vitest'
import { aPage, quote } from '../../../test/support/a-document.ts'
import { daysIn } from './days.ts'

const found = (text: string, given: Parameters<typeof aPage>[0] = {}) => {
  const page = aPage({ text, ...given })
  return daysIn(page).map(({ day, known, span }) => [day, known, quote(page.document, span)])
}

test.each([
  ['AL-301\t2026-12-03', '2026-12-03', true, '2026-12-03'],
  ['Bill 20\n2026-12-03', '2026-12-03', true, '2026-12-03'],
  ['Due December 3, 2026', '2026-12-03', true, 'December 3, 2026'],
  ['Due 3 December 2026', '2026-12-03', true, '3 December 2026'],
  ['on Dec. 3rd, 2026', '2026-12-03', true, 'Dec. 3rd, 2026'],
  ['the 3rd of December 2026', '2026-12-03', true, '3rd of December 2026'],
  ['Thu, Dec 3', '2026-12-03', false, 'Dec 3'],
  ['paid on January 5', '2027-01-05', false, 'January 5'],
  ['Bitte zahlen Sie bis zum 4. Dezember 2026', '2026-12-04', true, '4. Dezember 2026'],
  ['Wir buchen am 30.11. von Ihrem Konto ab', '2026-11-30', false, '30.11.'],
  ['Merci de régler avant le 1er décembre 2026', '2026-12-01', true, '1er décembre 2026'],
  ['vence el 10 de diciembre de 2026', '2026-12-10', true, '10 de diciembre de 2026'],
  ['Fecha límite de pago: 03 DIC 26', '2026-12-03', true, '03 DIC 26'],
  ['termin płatności: 7 grudnia 2026', '2026-12-07', true, '7 grudnia 2026'],
  ['お引き落とし日:2026年12月10日', '2026-12-10', true, '2026年12月10日'],
  ['Son ödeme tarihi 13 Şub 2026', '2026-02-13', true, '13 Şub 2026'],
  ['납부기한: 2026년 12월 5일까지', '2026-12-05', true, '2026년 12월 5일'],
  ['납부기한 2026. 12. 5.', '2026-12-05', true, '2026. 12. 5'],
  ['12월 5일에 출금됩니다', '2026-12-05', false, '12월 5일'],
  ['εξόφληση έως 5 Δεκεμβρίου 2026', '2026-12-05', true, '5 Δεκεμβρίου 2026'],
  ['до 5 грудня 2026 р.', '2026-12-05', true, '5 грудня 2026'],
  ['देय तिथि: 5 दिसंबर 2026', '2026-12-05', true, '5 दिसंबर 2026'],
  ['देय तिथि: 16 नवं. 2026', '2026-11-16', true, '16 नवं. 2026'],
  ['देय तिथि: ५ मई २०२७', '2027-05-05', true, '५ मई २०२७'],
  ['قبل ٥ ديسمبر ٢٠٢٦', '2026-12-05', true, '٥ ديسمبر ٢٠٢٦'],
  ['قبل 5 كانون الأول 2026', '2026-12-05', true, '5 كانون الأول 2026'],
  ['قبل 5 تشرين الثاني 2026', '2026-11-05', true, '5 تشرين الثاني 2026'],
  ['قبل 5 دجنبر 2026', '2026-12-05', true, '5 دجنبر 2026'],
  ['في ٢٠٢٦/١٢/٥', '2026-12-05', true, '٢٠٢٦/١٢/٥'],
  ['datum splatnosti: 15. 12. 2026', '2026-12-15', true, '15. 12. 2026'],
  ['Due 2026-12-04', '2026-12-04', true, '2026-12-04'],
  ['Due 30/11/2026', '2026-11-30', true, '30/11/2026'],
  ['Due date 12/08/2026', '2026-12-08', false, '12/08/2026'],
])('%s', (text, day, known, words) => {
  expect(found(text)).toContainEqual([day, known, words])
})

test.each([
  ['Total £50.00, due 05/12/2026', {}, '2026-12-05'],
  ['Total $50.00, due 12/05/2026', {}, '2026-12-05'],
  ['Issued 20/11/2026, due 05/12/2026', {}, '2026-12-05'],
  ['Due 05/12/2026', { from: 'x@water.co.uk' }, '2026-12-05'],
])('the order of an all-number date: %s', (text, given, day) => {
  expect(found(text, given).map(([value]) => value)).toContain(day)
})

test.each([
  ['Payment terms: Net 30', '2026-12-20', 'Net 30'],
  ['Zahlbar innerhalb von 14 Tagen', '2026-12-04', 'Zahlbar innerhalb von 14 Tagen'],
  ['Your bill is due tomorrow', '2026-11-21', 'due tomorrow'],
  ['it renews in 15 days', '2026-12-05', 'renews in 15 days'],
  ['rent is due on the 1st as usual', '2026-12-01', 'on the 1st'],
  ['past due by 6 days', '2026-11-14', 'past due by 6 days'],
  ['please pay by Friday', '2026-11-27', 'by Friday'],
])('counted, never known: %s', (text, day, words) => {
  expect(found(text)).toContainEqual([day, false, words])
})

test('terms count from the document’s own date', () => {
  const days = found('Invoice date: November 1, 2026\nTerms: Net 30').map(([day]) => day)
  expect(days).toContain('2026-12-01')
})

test('a day belongs to the person’s zone', () => {
  const late = { receivedAt: new Date('2026-11-30T23:30:00Z'), timeZone: 'Pacific/Auckland' }
  expect(found('due tomorrow', late)[0]?.[0]).toBe('2026-12-02')
})

test.each([
  'you may 2,500.00 times',
  'The net 3000 EUR',
  'Internet 30 Mbit',
  'version 1.2.3',
  '13/25 of them',
  'on 32/13/2026',
  'Nov-Dec (8 x 45)',
  'call 0800 12 34 56',
])('no day in %s', (text) => {
  expect(found(text)).toEqual([])
})

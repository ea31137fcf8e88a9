import { expect, test } from 'vitest'
import { monogramOf } from './monogram.ts'

test.each([
  ['Stadtwerke Lindenau GmbH', 'SL'],
  ['Ahrens & Söhne Heizungsbau', 'AS'],
  ['Veldhuis Verzekeringen B.V.', 'VV'],
  ['Papierlotse', 'PA'],
  ['東都ガス株式会社', '東'],
  ['חברת החשמל', 'חה'],
  ['1&1 Telecom', '1T'],
  ['GmbH', 'GM'],
  ['€ — !', '·'],
  ['', '·'],
  ['𝔘nicode', '𝔘N'],
])('%s → %s', (name, sign) => {
  expect(monogramOf(name)).toBe(sign)
})

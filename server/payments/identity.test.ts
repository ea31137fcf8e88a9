import { expect, test } from 'vitest'
import { domainOfAddress, foldName, identityOf } from './identity.ts'

test.each([
  ['billing@mail.acme.co.uk', 'acme.co.uk'],
  ['A@ACME.COM', 'acme.com'],
  ['"odd@name"@acme.com', 'acme.com'],
  ['x@stadtwerke.example', 'stadtwerke.example'],
  ['x@localhost', null],
  ['x@127.0.0.1', null],
  ['nobody', null],
  ['', null],
])('the domain of %s is %s', (address, domain) => expect(domainOfAddress(address)).toBe(domain))

test.each([
  ['Stadtwerke Lindenau GmbH', 'stadtwerke lindenau'],
  ['STADTWERKE  Lindenau', 'stadtwerke lindenau'],
  ['Électricité du Nord S.A.', 'electricite du nord'],
  ['Électricité du Nord SA', 'electricite du nord'],
  ['東都ガス株式会社', '東都ガス株式会社'],
  ['Veldhuis Verzekeringen B.V.', 'veldhuis verzekeringen'],
  ['J. P. Example', 'j p example'],
  ['Rossi S.r.l.', 'rossi'],
  ['GmbH', 'gmbh'],
  ['— ¡! —', ''],
])('"%s" folds to "%s"', (name, folded) =>
  expect(foldName(name)).toBe(folded.normalize('NFKD').replace(/\p{M}/gu, '')),
)

test.each<[string | null, string | undefined, string, string]>([
  ['acme.com', 'Acme', 'own', 'acme.com'],
  ['acme.com', undefined, 'own', 'acme.com'],
  ['paypal.com', 'Acme GmbH', 'via', 'via/acme'],
  ['stripe.com', 'ACME', 'via', 'via/acme'],
  ['paypal.com', 'PayPal', 'own', 'paypal.com'],
  ['paypal.com', undefined, 'own', 'paypal.com'],
  ['xero.com', 'Xero Limited', 'own', 'xero.com'],
  ['gmail.com', 'Jane Landlord', 'loose', 'gmail.com/jane landlord'],
  ['orange.fr', 'Orange', 'own', 'orange.fr'],
  [null, 'Acme', 'loose', '?/acme'],
])('%s speaking for %s', (domain, biller, how, key) => {
  expect(identityOf(domain, biller)).toMatchObject({ how, key })
})
test.each([
  ['acme.com', 'acme.net'],
  ['acme.com', null],
  ['gmail.com', 'outlook.com'],
] as const)('%s and %s are not one', (one, other) => {
  expect(identityOf(one, 'Acme').key).not.toBe(identityOf(other, 'Acme').key)
})

import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { certificateOf } from './certificate.ts'

const from = new Date('2026-11-23T08:30:15Z')
const subject = { name: 'mail.google.com', hosts: ['mail.google.com', 'demo.example'], from }
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })

test.each([
  ['P-256', ec],
  ['RSA', rsa],
] as const)('a %s certificate reads back as it was written', (_kind, keys) => {
  const until = new Date('2026-12-24T08:30:15Z')
  const read = new X509Certificate(certificateOf(keys, { ...subject, until }))
  expect(read.subject).toBe('CN=mail.google.com')
  expect(read.issuer).toBe('CN=mail.google.com')
  expect(read.subjectAltName).toBe('DNS:mail.google.com, DNS:demo.example')
  expect(read.checkHost('mail.google.com')).toBe('mail.google.com')
  expect(read.checkHost('google.com')).toBeUndefined()
  expect(read.validFromDate).toEqual(from)
  expect(read.validToDate).toEqual(until)
  expect(read.publicKey.equals(keys.publicKey)).toBe(true)
  expect(read.checkPrivateKey(keys.privateKey)).toBe(true)
  expect(read.verify(keys.publicKey)).toBe(true)
  expect(read.serialNumber).toMatch(/^40[0-9A-F]{30}$/)
})

test.each(['2049-12-31T23:59:59Z', '2050-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
  'it may last until %s',
  (text) => {
    const until = new Date(text)
    const read = new X509Certificate(certificateOf(ec, { ...subject, until }))
    expect(read.validToDate).toEqual(until)
  },
)

test('without hosts there is no alternative name', () => {
  const until = new Date('2030-01-01T00:00:00Z')
  const read = new X509Certificate(certificateOf(ec, { name: 'fake.invalid', from, until }))
  expect(read.subjectAltName).toBeUndefined()
})

test('two certificates of one key differ in their serial number', () => {
  const until = new Date('2030-01-01T00:00:00Z')
  const [first, second] = [1, 2].map(
    () => new X509Certificate(certificateOf(ec, { ...subject, until })),
  )
  expect(first!.serialNumber).not.toBe(second!.serialNumber)
})

test('another type of key is refused', () => {
  const keys = generateKeyPairSync('ed25519')
  expect(() => certificateOf(keys, { ...subject, until: from })).toThrow(/RSA or EC/)
})

import { expect, test } from 'vitest'
import { gmailSearch, gmailThread, safeLink } from './link.ts'

test.each([
  ['https://biller.example/pay?x=1', 'biller.example'],
  ['HTTPS://Biller.Example', 'biller.example'],
  ['https://xn--pypal-4ve.example/', 'xn--pypal-4ve.example'],
  ['https://pаypal.example/', 'xn--pypal-4ve.example'],
])('shown with its host: %s', (url, host) => {
  expect(safeLink(url)?.host).toBe(host)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'java\tscript:alert(1)',
  '//evil.example',
  '/pay',
  'http://biller.example',
  'https://paypal.com@evil.example',
  'https://user:pass@biller.example',
  'https://localhost/',
  'https://',
  ' https://biller.example',
  '',
])('not a link: %j', (url) => {
  expect(safeLink(url)).toBeUndefined()
})

test('a thread is bound to the address, not to the order of accounts', () => {
  expect(gmailThread('a+b@mail.example', '16f4')).toBe(
    'https://mail.google.com/mail/?authuser=a%2Bb%40mail.example#all/16f4',
  )
  expect(gmailThread(null, '16f4')).toBe('https://mail.google.com/mail/#all/16f4')
  expect(gmailThread('a@mail.example', '../x')).toBeUndefined()
})

test('a search names the account and the words as one phrase', () => {
  expect(gmailSearch('a@b.example', 'Ätna "Gas" \\ AG')).toBe(
    'https://mail.google.com/mail/?authuser=a%40b.example#search/in%3Aanywhere%20%22%C3%84tna%20%20Gas%20%20%20%20AG%22',
  )
})

import { expect, test } from 'vitest'
import { authenticOf } from './authentic.ts'

const from = 'billing@acme.com'
test.each([
  [
    'mx.google.com; dkim=pass header.i=@acme.com; spf=pass smtp.mailfrom=b@acme.com; dmarc=pass (p=REJECT) header.from=acme.com',
    true,
  ],
  ['mx.google.com; dmarc=pass header.from=mail.acme.com', true],
  ['mx.google.com; dkim=pass header.d=acme.com', true],
  ['mx.google.com; dmarc=fail (p=NONE) header.from=acme.com; dkim=pass header.i=@acme.com', false],
  ['mx.google.com; spf=fail smtp.mailfrom=evil.example; dkim=fail header.i=@acme.com', false],
  ['mx.google.com; dmarc=pass header.from=evil.example', 'unknown'],
  ['mx.google.com; dkim=pass header.i=@evil.example', 'unknown'],
  ['mx.google.com; none', 'unknown'],
  ['mx.evil.example; dmarc=pass header.from=acme.com', 'unknown'],
  ['mx.google.com.evil.example; dmarc=pass header.from=acme.com', 'unknown'],
  ['', 'unknown'],
])('%s', (header, verdict) => {
  expect(authenticOf([header], from)).toBe(verdict)
})

test('only the topmost header counts', () => {
  const forged = 'mx.google.com; dmarc=pass header.from=acme.com'
  expect(authenticOf(['mx.other.example; none', forged], from)).toBe('unknown')
})

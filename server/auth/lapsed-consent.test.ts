import { expect, test } from 'vitest'
import { lapsedConsent } from './lapsed-consent.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

test.each([
  [0.5, undefined, 'revoked'],
  [6.4, 6, 'revoked'],
  [6.5, 6, 'Testing'],
  [7.01, 0.2, 'Testing'],
  [8, undefined, 'Testing'],
  [8.1, 1, 'revoked'],
  [100, 1, 'revoked'],
  [400, 179, 'revoked'],
  [400, 181, 'six months'],
  [181, undefined, 'six months'],
])('consent %d days old, used %d days ago: %s', (consented, used, word) => {
  const usedAt = used === undefined ? undefined : daysAgo(used)
  const sentence = lapsedConsent(daysAgo(consented), usedAt, NOW)
  expect(sentence).toContain(word)
  expect(sentence).toContain('onnect the mailbox again')
})

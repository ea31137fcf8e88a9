import { expect, test } from 'vitest'
import { createGoogle } from '#server/google/client.ts'
import { openGmailMailbox } from '#server/mailbox/gmail/open.ts'
import { aLedger } from '#server/mailbox/mailbox.compliance.ts'
import { quiet } from '../support/database.ts'
import { DIALECTS, type ForeignMail, openForeign } from './foreign.ts'
import { GMAIL, REDIRECT, ROBIN, VERIFIER } from './person.ts'

const SENT = new Date('2026-03-10T10:00:00Z')
const aMail = (number: number): ForeignMail => {
  const receivedAt = new Date(SENT.getTime() + number * 60_000)
  const head = `From: Shop <bills@shop.example>\r\nDate: ${receivedAt.toUTCString()}\r\n`
  const raw = `${head}Subject: Invoice ${number}\r\n\r\nAmount due: 12.00 € ÿ${'~'.repeat(number)}`
  return { number, raw, receivedAt }
}
const signal = new AbortController().signal

test.each(Object.entries(DIALECTS))('sign-in, scan and news: %s', async (_, dialect) => {
  const now = new Date()
  await using foreign = await openForeign(dialect, [aMail(1), aMail(2)])
  const deps = { now: () => now, log: quiet, wait: async () => undefined }
  const google = createGoogle(foreign.config, deps)
  const exchanged = await google.exchange({ code: 'c', verifier: VERIFIER, redirectUri: REDIRECT })
  expect(exchanged).toMatchObject({ refreshToken: 'r', accessToken: 'a' })
  expect(exchanged.scopes).toContain(GMAIL)
  const identity = await google.verifyIdToken(exchanged.idToken, foreign.nonce)
  expect(identity).toEqual({ sub: '17', email: ROBIN })

  const gmail = google.gmail('r')
  const mailbox = openGmailMailbox(gmail, deps)
  const ledger = aLedger()
  await ledger.scan(mailbox)
  expect([...ledger.read.keys()].toSorted()).toEqual(['1', '2'])
  foreign.deliver(aMail(3))
  await ledger.scan(mailbox)
  const third = ledger.read.get('3')
  expect(third).toMatchObject({ threadId: '3', receivedAt: aMail(3).receivedAt })
  expect(Buffer.from(third?.raw ?? []).toString()).toBe(aMail(3).raw)
  expect(ledger.unread.size).toBe(0)
  const { expiration } = await gmail.watch('projects/p/topics/t', signal)
  expect(expiration.getTime()).toBeGreaterThan(now.getTime())
})

test.each([{ email_verified: false }, { email_verified: 'false' }, { sub: '' }, { email: null }])(
  'an identity that says %j is refused',
  async (claims) => {
    const [dialect] = Object.values(DIALECTS)
    await using foreign = await openForeign({ ...dialect!, claims }, [])
    const google = createGoogle(foreign.config, { now: () => new Date(), log: quiet })
    const { idToken } = await google.exchange({ code: 'c', verifier: '', redirectUri: REDIRECT })
    await expect(google.verifyIdToken(idToken, foreign.nonce)).rejects.toMatchObject({
      code: 'sign_in_failed',
    })
  },
)

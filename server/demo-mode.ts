import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayIn } from '#shared/day.ts'
import type { Config } from './config.ts'
import type { SecureInbox } from './demo/inbox/secure.ts'
import type { GoogleConfig } from './google/client.ts'

export type Demo = AsyncDisposable &
  Readonly<{
    google: GoogleConfig
    push: { audience: string; serviceAccount: string; topic: string }
    /** What a person does on the consent page: choose the first account and allow. */
    consent: (authorizeUrl: string) => Promise<URL>
    /** Writes to DATA_DIR/demo.json where the fake listens, for `npm run demo:mail`; call it once the directory is ours. */
    tellWhere: () => void
    /** A page that shows the invented inbox. */
    inbox: string
    /** Serves that page also as https://mail.google.com, for a browser that is told to find it at this port. */
    openInbox: () => Promise<SecureInbox>
  }>

const ZONE = 'Europe/Berlin'
/** The demo's Google sets no quota, so that the first scan does not keep a visitor waiting. */
const DEMO_UNITS_A_MINUTE = 120_000
const CLIENT = { clientId: 'duebox-demo', clientSecret: 'not-a-secret' }

/**
 * Starts the demo: a Google of our own with the invented mailboxes, on a free loopback port.
 */
export async function startDemo(config: Config, now: () => Date): Promise<Demo> {
  const { startFakeGoogle } = await import('./demo/fake-google/start.ts')
  const { sampleMailboxes } = await import('./demo/sample-mailbox/index.ts')
  const push = {
    url: `http://127.0.0.1:${config.port}/api/push/gmail`,
    audience: `${config.publicUrl}/api/push/gmail`,
    serviceAccount: 'push@duebox-demo.example',
    topic: 'projects/duebox-demo/topics/gmail',
  }
  const mailboxes = sampleMailboxes(dayIn(now(), ZONE), ZONE, now())
  const account = { email: mailboxes[0]?.email ?? '' }
  const fake = await startFakeGoogle({
    mailboxes,
    now,
    ...CLIENT,
    quota: 'off',
    push: { ...push, watched: true },
  })
  const file = join(config.dataDir, 'demo.json')
  let written = false
  return {
    google: { ...CLIENT, ...fake.endpoints, unitsAMinute: DEMO_UNITS_A_MINUTE },
    push,
    consent: (authorizeUrl) => fake.consent(authorizeUrl, account),
    inbox: `${fake.origin}/mail/`,
    openInbox: () => fake.openInbox(),
    tellWhere() {
      writeFileSync(
        file,
        `${JSON.stringify({ fakeGoogle: fake.origin, server: config.publicUrl })}\n`,
      )
      written = true
    },
    async [Symbol.asyncDispose]() {
      if (written) rmSync(file, { force: true })
      await fake[Symbol.asyncDispose]()
    },
  }
}

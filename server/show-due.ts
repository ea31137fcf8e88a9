import type { App } from './app.ts'
import type { Config } from './config.ts'
import type { Demo } from './demo-mode.ts'
import { openPayments } from './payments/open.ts'
import { openBrowser } from './terminal/browser.ts'
import { signInToDemo } from './terminal/demo-sign-in.ts'
import { howToSee } from './terminal/how-to-see.ts'
import { reportDue } from './terminal/report.ts'
import { mailboxesOf } from './users/mailboxes.ts'
import { userIds } from './users/user-ids.ts'

type ShowOptions = {
  config: Config
  demo: Demo | undefined
  signal: AbortSignal
  args: readonly string[]
}

/**
 * What `npm start` shows in the terminal: the scan's progress, what is due, how to see it in the browser. The
 * demo's person is signed in (and out again) over HTTP, so that there is something to show at once.
 */
export async function showDue(
  app: App,
  { config, demo, signal, args }: ShowOptions,
): Promise<void> {
  out(
    `Duebox is running at ${config.publicUrl}${demo ? ' with the demo mailbox (invented mail)' : ''}\n`,
  )
  if (demo) await meetDemoPerson(app, config, demo)
  for (const userId of await userIds(app))
    await reportDue({
      out,
      progress,
      rewrites: process.stderr.isTTY,
      now: app.now,
      locale: localeOf(Intl.DateTimeFormat().resolvedOptions().locale),
      mailboxes: () => mailboxesOf(app, userId),
      open: () => openPayments(app, userId),
      signal,
    })
  if (signal.aborted) return
  out(howToSee({ server: config.publicUrl, demo: demo !== undefined }))
  const { dataDir } = config
  if (args.includes('--open')) out(await openBrowser({ demo, dataDir, env: process.env, signal }))
}

const out = (text: string) => void process.stdout.write(text)
const progress = (text: string) => void process.stderr.write(text)

async function meetDemoPerson(app: App, config: Config, demo: Demo): Promise<void> {
  const { bearer } = await signInToDemo(
    `http://127.0.0.1:${app.port}`,
    config.redirects[0] ?? '',
    demo.consent,
  )
  await fetch(`http://127.0.0.1:${app.port}/api/auth/sign-out`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}` },
    signal: AbortSignal.timeout(10_000),
  })
}

/** English text wants English numbers: the person's own locale when it is English, British English otherwise. */
const localeOf = (locale: string) => (locale.startsWith('en') ? locale : 'en-GB')

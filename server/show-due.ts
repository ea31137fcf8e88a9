import type { App } from './app.ts'
import type { Config } from './config.ts'
import type { Demo } from './demo-mode.ts'
import { openPayments } from './payments/open.ts'
import { openBrowser } from './terminal/browser.ts'
import { signInToDemo } from './terminal/demo-sign-in.ts'
import { followPeople } from './terminal/follow-people.ts'
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
 * What `npm start` shows in the terminal: the scan's progress, what is due, how to see it in the browser; then what
 * is due for each person who connects, until the signal aborts. The demo's person is signed in (and out again) over
 * HTTP, so that there is something to show at once.
 */
export async function showDue(
  app: App,
  { config, demo, signal, args }: ShowOptions,
): Promise<void> {
  out(
    `Duebox is running at ${config.publicUrl}${demo ? ' with the demo mailbox (invented mail)' : ''}\n`,
  )
  if (demo) await meetDemoPerson(app, config, demo)
  const report = (userId: string) =>
    reportDue({
      out,
      progress,
      rewrites: process.stderr.isTTY,
      now: app.now,
      locale: localeOf(Intl.DateTimeFormat().resolvedOptions().locale),
      mailboxes: () => mailboxesOf(app, userId),
      open: () => openPayments(app, userId),
      signal,
    })
  await followPeople({
    people: () => connectedPeople(app),
    report,
    signal,
    async afterFirst(shown) {
      out(howToSee({ server: config.publicUrl, demo: demo !== undefined }))
      if (shown === 0)
        out('No mailbox is connected yet. Connect in the browser; what is due will appear here.\n')
      const { dataDir } = config
      const browser = { demo, dataDir, extensions: 'dist/extension', env: process.env, signal }
      if (args.includes('--open')) out(await openBrowser(browser))
    },
  })
}

/** People with a mailbox, first come first. */
async function connectedPeople(app: App): Promise<string[]> {
  const ids = await userIds(app)
  const connected = await Promise.all(
    ids.map(async (userId) => (await mailboxesOf(app, userId)).length > 0),
  )
  return ids.filter((_, index) => connected[index])
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

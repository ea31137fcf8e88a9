import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CHROME_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '#shared/extension-ids.ts'

type Family = 'chromium' | 'firefox'
type Found = { family: Family; path: string }

/** The demo's inbox served as https://mail.google.com; `spki` is its key's SHA-256 in base64. */
type SecureInbox = Readonly<{ url: string; port: number; spki: string; visited: Promise<void> }>
/** The invented inbox: a page for every browser, and the same page where Duebox's sidebar shows. */
type DemoInbox = Readonly<{ inbox: string; openInbox: () => Promise<SecureInbox> }>

const PROGRAMS: [Family, string][] = [
  ['chromium', 'chromium'],
  ['chromium', 'chromium-browser'],
  ['firefox', 'firefox-esr'],
  ['firefox', 'firefox-developer-edition'],
  ['chromium', 'google-chrome'],
  ['firefox', 'firefox'],
]
const MAC: [Family, string][] = [
  ['chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
]

const GMAIL = 'https://mail.google.com/'
const DASHBOARD = `chrome-extension://${CHROME_EXTENSION_ID}/dashboard.html`
/** How long a slow machine may take to show the first page. */
const FIRST_PAGE_MS = 30_000

/**
 * Starts an installed browser with the extension loaded, on a profile of its own in the data directory. It ends
 * with this process. `CHROMIUM_BIN` or `FIREFOX_BIN` name another program. Opens the inbox; in the demo's
 * Chromium the dashboard too.
 *
 * @param demo the invented inbox; without it real Gmail is opened
 * @returns a sentence that says what was opened, or why not and what to do
 */
export async function openBrowser(options: {
  demo: DemoInbox | undefined
  dataDir: string
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
}): Promise<string> {
  const { demo, dataDir, env, signal } = options
  const found = findBrowser(env)
  if (!found)
    return 'No Chromium, Chrome or Firefox was found. Load the extension by hand as above.\n'
  const { family, path } = found
  const profile = resolve(dataDir, `browser-${family}`)
  mkdirSync(profile, { recursive: true })
  const inbox = family === 'chromium' ? await demo?.openInbox() : undefined
  const args = family === 'chromium' ? chromiumArgs(profile, inbox) : firefoxArgs(profile)
  const child = await begin(path, [...args, inbox?.url ?? demo?.inbox ?? GMAIL])
  if (!child) return `${path} could not be started. Load the extension by hand as above.\n`
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  if (inbox && (await visitedInTime(inbox, signal)) && child.exitCode === null)
    await begin(path, [...args, DASHBOARD])
  const where =
    demo && family === 'firefox'
      ? ' The demo inbox has no sidebar in Firefox: it shows in Chromium, or on real Gmail.'
      : ''
  return `Opened ${path} with Duebox loaded: click it in the toolbar (behind the puzzle piece) and connect.${where}\n`
}

async function begin(path: string, args: readonly string[]): Promise<ChildProcess | undefined> {
  const child = spawn(path, args, { stdio: 'ignore' })
  const { promise, resolve: settle } = Promise.withResolvers<ChildProcess | undefined>()
  child.once('error', () => settle(undefined))
  child.once('spawn', () => settle(child))
  return promise
}

/**
 * Chromium refuses an extension's page named at its start, before the extension is loaded. It is loaded once the
 * first page is shown; the same command again then opens a tab in the running browser.
 */
const visitedInTime = ({ visited }: SecureInbox, signal: AbortSignal): Promise<boolean> =>
  Promise.race([
    visited.then(() => true),
    wait(FIRST_PAGE_MS, false, { signal, ref: false }).catch(() => false),
  ])

function findBrowser(env: Readonly<Record<string, string | undefined>>): Found | undefined {
  const named: [Family, string | undefined][] = [
    ['chromium', env.CHROMIUM_BIN],
    ['firefox', env.FIREFOX_BIN],
  ]
  for (const [family, path] of named) if (path && runs(path)) return { family, path }
  const folders = (env.PATH ?? '').split(delimiter)
  for (const [family, name] of PROGRAMS)
    for (const folder of folders)
      if (runs(join(folder, name))) return { family, path: join(folder, name) }
  const mac = MAC.find(([, path]) => runs(path))
  return mac && { family: mac[0], path: mac[1] }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Arguments of a Chromium of its own. In the demo this one profile finds mail.google.com at the inbox on
 * this machine and trusts the one key it serves with; every other name and certificate stays as it is.
 *
 * Branded Chrome ignores --load-extension since version 137; Chromium and Chrome for Testing take it.
 *
 * @param profile absolute path; the trusted key needs a profile of its own
 */
export function chromiumArgs(profile: string, inbox: SecureInbox | undefined): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const asGmail = inbox
    ? [
        `--host-resolver-rules=MAP mail.google.com:443 127.0.0.1:${inbox.port}`,
        `--ignore-certificate-errors-spki-list=${inbox.spki}`,
      ]
    : []
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${resolve('dist/extension/chrome-mv3')}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...asGmail,
    ...asRoot,
  ]
}

/** An unpacked add-on in a profile of its own; ESR and Developer Edition take it unsigned, release builds do not. */
function firefoxArgs(profile: string): string[] {
  const target = join(profile, 'extensions', FIREFOX_EXTENSION_ID)
  rmSync(target, { recursive: true, force: true })
  cpSync(resolve('dist/extension/firefox-mv3'), target, { recursive: true })
  const preferences = {
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${value});`,
  )
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`)
  return ['--profile', profile, '--no-remote']
}

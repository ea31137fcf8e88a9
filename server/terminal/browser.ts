import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CHROME_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '#shared/extension-ids.ts'
import { type Browser, findBrowsers } from './find-browsers.ts'

/** The demo's inbox served as https://mail.google.com; `spki` is its key's SHA-256 in base64. */
type SecureInbox = Readonly<{ url: string; port: number; spki: string; visited: Promise<void> }>
/** The invented inbox: a page for every browser, and the same page where Duebox's sidebar shows. */
type DemoInbox = Readonly<{ inbox: string; openInbox: () => Promise<SecureInbox> }>

const GMAIL = 'https://mail.google.com/'
const DASHBOARD = `chrome-extension://${CHROME_EXTENSION_ID}/dashboard.html`
/** How long a slow machine may take to show the first page. */
const FIRST_PAGE_MS = 30_000
/** A browser that cannot run (no display, a broken profile) ends within this time. */
const SETTLED_MS = 3_000

type Options = Readonly<{
  demo: DemoInbox | undefined
  dataDir: string
  /** Folder with the built extensions, chrome-mv3 and firefox-mv3. */
  extensions: string
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
}>

/**
 * Starts an installed browser with the extension loaded, on a profile of its own in the data directory; when one
 * ends at once, the next. It ends with this process. `CHROMIUM_BIN` or `FIREFOX_BIN` name another program. Opens
 * the inbox; in the demo's Chromium the dashboard too.
 *
 * @param demo the invented inbox; without it real Gmail is opened
 * @returns a sentence that says what was opened, or why not and what to do
 */
export async function openBrowser(options: Options): Promise<string> {
  const found = await findBrowsers(options.env)
  if (found.length === 0)
    return 'No Chromium, Chrome or Firefox was found. Load the extension by hand as above.\n'
  const failed: string[] = []
  for (const browser of found) {
    if (await opened(browser, options))
      return `${failed.join('')}${saying(browser, options.demo)}\n`
    failed.push(`${browser.path} ended at once. `)
  }
  return `${failed.join('')}Load the extension by hand as above.\n`
}

/** @returns false when the browser could not be started or ended at once with a fault */
async function opened({ family, path }: Browser, options: Options): Promise<boolean> {
  const { demo, dataDir, extensions, signal } = options
  const profile = resolve(dataDir, `browser-${family}`)
  mkdirSync(profile, { recursive: true })
  const inbox = family === 'firefox' ? undefined : await demo?.openInbox()
  const args =
    family === 'firefox'
      ? firefoxArgs(profile, extensions)
      : chromiumArgs(profile, inbox, extensions)
  const child = await begin(path, [...args, inbox?.url ?? demo?.inbox ?? GMAIL])
  if (!child || (await endedBadly(child, signal))) return false
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  const loads = family === 'chromium' && inbox && (await visitedInTime(inbox, signal))
  if (loads && child.exitCode === null) await begin(path, [...args, DASHBOARD])
  return true
}

function saying({ family, path }: Browser, demo: DemoInbox | undefined): string {
  if (family === 'chrome')
    return `Opened ${path}. This Chrome loads no extension from the command line: load Duebox by hand as above, or install Chromium.`
  const where =
    demo && family === 'firefox'
      ? ' The demo inbox has no sidebar in Firefox: it shows in Chromium, or on real Gmail.'
      : ''
  return `Opened ${path} with Duebox loaded: click it in the toolbar (behind the puzzle piece) and connect.${where}`
}

async function begin(path: string, args: readonly string[]): Promise<ChildProcess | undefined> {
  const child = spawn(path, args, { stdio: 'ignore' })
  const { promise, resolve: settle } = Promise.withResolvers<ChildProcess | undefined>()
  child.once('error', () => settle(undefined))
  child.once('spawn', () => settle(child))
  return promise
}

/** An end without a fault is fine: the command opened a window of a browser that runs already. */
function endedBadly(child: ChildProcess, signal: AbortSignal): Promise<boolean> {
  const ended = new Promise<boolean>((settle) => {
    if (child.exitCode !== null || child.signalCode !== null) settle(child.exitCode !== 0)
    child.once('exit', (code) => settle(code !== 0))
  })
  return Promise.race([ended, wait(SETTLED_MS, false, { signal, ref: false }).catch(() => false)])
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

/**
 * Arguments of a Chromium of its own. In the demo this one profile finds mail.google.com at the inbox on
 * this machine and trusts the one key it serves with; every other name and certificate stays as it is.
 *
 * @param profile absolute path; the trusted key needs a profile of its own
 */
export function chromiumArgs(
  profile: string,
  inbox: SecureInbox | undefined,
  extensions = 'dist/extension',
): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const asGmail = inbox
    ? [
        `--host-resolver-rules=MAP mail.google.com:443 127.0.0.1:${inbox.port}`,
        `--ignore-certificate-errors-spki-list=${inbox.spki}`,
      ]
    : []
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${resolve(extensions, 'chrome-mv3')}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...asGmail,
    ...asRoot,
  ]
}

/** An unpacked add-on in a profile of its own; ESR and Developer Edition take it unsigned, release builds do not. */
function firefoxArgs(profile: string, extensions: string): string[] {
  const target = join(profile, 'extensions', FIREFOX_EXTENSION_ID)
  rmSync(target, { recursive: true, force: true })
  cpSync(resolve(extensions, 'firefox-mv3'), target, { recursive: true })
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

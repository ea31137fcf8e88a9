import { spawn } from 'node:child_process'
import { accessSync, constants, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { FIREFOX_EXTENSION_ID } from '#shared/extension-ids.ts'

type Family = 'chromium' | 'firefox'
type Found = { family: Family; path: string }

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

/**
 * Starts an installed browser with the extension loaded, on a profile of its own in the data directory. It ends
 * with this process. `CHROMIUM_BIN` or `FIREFOX_BIN` name another program.
 *
 * @param pages addresses to open, first one in front
 * @returns a sentence that says what was opened, or why not and what to do
 */
export async function openBrowser(options: {
  pages: readonly string[]
  dataDir: string
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
}): Promise<string> {
  const { pages, dataDir, env, signal } = options
  const found = findBrowser(env)
  if (!found)
    return 'No Chromium, Chrome or Firefox was found. Load the extension by hand as above.\n'
  const profile = join(dataDir, `browser-${found.family}`)
  mkdirSync(profile, { recursive: true })
  const args = found.family === 'firefox' ? firefoxArgs(profile) : chromiumArgs(profile)
  const child = spawn(found.path, [...args, ...pages], { stdio: 'ignore' })
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  const started = await new Promise<boolean>((settle) => {
    child.once('error', () => settle(false))
    child.once('spawn', () => settle(true))
  })
  if (!started) return `${found.path} could not be started. Load the extension by hand as above.\n`
  return `Opened ${found.path} with Duebox loaded: click it in the toolbar (behind the puzzle piece) and connect.\n`
}

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

/** Branded Chrome ignores --load-extension since version 137; Chromium and Chrome for Testing take it. */
function chromiumArgs(profile: string): string[] {
  const extension = resolve('dist/extension/chrome-mv3')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [
    `--user-data-dir=${resolve(profile)}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
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
  return ['--profile', resolve(profile), '--no-remote']
}

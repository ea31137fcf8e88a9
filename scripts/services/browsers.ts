import type { Brought, Way } from './programs.ts'
import { aptInstall, findProgram } from './programs.ts'

/** How Chromium is brought, in this order. */
export const chromiumWays = waysOf('CHROMIUM_BIN', 'chromium', [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'Google Chrome',
  'Chromium',
])

/** How Firefox is brought, in this order. */
export const firefoxWays = waysOf('FIREFOX_BIN', 'firefox-esr', ['firefox-esr', 'firefox'])

export const FOLDERS = ['Google Chrome', 'Chromium', 'Firefox'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS`,
)

function waysOf(setting: string, debianPackage: string, names: string[]): readonly Way[] {
  const at = (path: string | undefined): Brought | undefined =>
    path ? { env: { [setting]: path }, from: path, close: async () => {} } : undefined
  const installed = async () => at(findProgram(names, FOLDERS))
  return [
    async () => at(process.env[setting]),
    installed,
    async () => (aptInstall(debianPackage) ? installed() : undefined),
  ]
}

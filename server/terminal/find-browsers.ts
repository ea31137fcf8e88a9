import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** An installed browser; `chrome` is a branded Chrome that loads no extension it is told of at its start. */
export type Browser = Readonly<{ family: 'chromium' | 'chrome' | 'firefox'; path: string }>

type Place = Readonly<{ family: 'chromium' | 'firefox'; path: string }>
type Env = Readonly<Record<string, string | undefined>>

const PROGRAMS: readonly (readonly [Place['family'], string])[] = [
  ['chromium', 'chromium'],
  ['chromium', 'chromium-browser'],
  ['chromium', 'google-chrome'],
  ['firefox', 'firefox-esr'],
  ['firefox', 'firefox-developer-edition'],
  ['firefox', 'firefox'],
]
const MAC: readonly Place[] = [
  { family: 'chromium', path: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
  { family: 'chromium', path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
  { family: 'firefox', path: '/Applications/Firefox.app/Contents/MacOS/firefox' },
]

/** The first branded Chrome that ignores --load-extension; Chromium and Chrome for Testing take it. */
const CLOSED_CHROME = 137
const VERSION_MS = 5_000
const ORDER: readonly Browser['family'][] = ['chromium', 'firefox', 'chrome']

/**
 * The installed browsers in the order to try them: what `CHROMIUM_BIN` and `FIREFOX_BIN` name, then Chromium, then
 * Firefox, then a Chrome that must be given the extension by hand.
 *
 * @returns each program once; [] when there is none
 */
export async function findBrowsers(env: Env): Promise<Browser[]> {
  const named = placesOf([
    ['chromium', env.CHROMIUM_BIN],
    ['firefox', env.FIREFOX_BIN],
  ])
  const folders = (env.PATH ?? '').split(delimiter)
  const found = PROGRAMS.flatMap(([family, name]) =>
    placesOf(folders.map((folder) => [family, join(folder, name)] as const)).slice(0, 1),
  )
  const [first, rest] = await Promise.all([
    browsersAt(named),
    browsersAt([...found, ...MAC.filter(({ path }) => runs(path))]),
  ])
  const all = [...first, ...rest.toSorted((a, b) => rankOf(a) - rankOf(b))]
  return [...new Map(all.toReversed().map((one) => [one.path, one])).values()].toReversed()
}

const rankOf = ({ family }: Browser) => ORDER.indexOf(family)

const placesOf = (places: readonly (readonly [Place['family'], string | undefined])[]): Place[] =>
  places.flatMap(([family, path]) => (path && runs(path) ? [{ family, path }] : []))

const browsersAt = (places: readonly Place[]): Promise<Browser[]> =>
  Promise.all(
    places.map(async ({ family, path }) =>
      family === 'chromium' && (await isClosedChrome(path))
        ? { family: 'chrome' as const, path }
        : { family, path },
    ),
  )

async function isClosedChrome(path: string): Promise<boolean> {
  const said = await promisify(execFile)(path, ['--version'], { timeout: VERSION_MS }).catch(
    () => undefined,
  )
  const [, version] = /^Google Chrome (?:beta |dev |canary )?(\d+)/i.exec(said?.stdout ?? '') ?? []
  return version !== undefined && Number(version) >= CLOSED_CHROME
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

const dir = () => mkdtempSync(join(tmpdir(), 'duebox-browser-'))
const made: string[] = []
const endings: AbortController[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end.abort()
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

const RUNS = 'exec sleep 20'
const DIES = 'exit 1'
const BRANDED = (version: string) =>
  `[ "$1" = --version ] && echo "Google Chrome ${version}" && exit 0; ${RUNS}`

/** A machine with these programs; each notes its arguments beside itself. */
async function opening(programs: Record<string, string>, named: Record<string, string> = {}) {
  const [bin, dataDir, extensions] = [dir(), dir(), dir()]
  made.push(bin, dataDir, extensions)
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    mkdirSync(join(extensions, build))
    writeFileSync(join(extensions, build, 'manifest.json'), '{}')
  }
  for (const [name, does] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "$@" >> "$0.args"\n${does}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const end = new AbortController()
  endings.push(end)
  const env = Object.fromEntries(Object.entries(named).map(([key, name]) => [key, join(bin, name)]))
  const said = await openBrowser({
    demo: undefined,
    dataDir,
    extensions,
    env: { PATH: bin, ...env },
    signal: end.signal,
  })
  return {
    said: said.replaceAll(`${bin}/`, ''),
    argsOf: (name: string) => readFileSync(join(bin, `${name}.args`), 'utf8'),
  }
}

test('a Chromium that ends at once is not said to be open; Firefox is tried', async () => {
  const { said, argsOf } = await opening({ chromium: DIES, 'firefox-esr': RUNS })
  expect(said).toMatch(/^chromium ended at once\. Opened firefox-esr with Duebox loaded/)
  expect(argsOf('firefox-esr')).toContain('--profile')
})

test('when all end at once it says so and what to do', async () => {
  const { said } = await opening({ chromium: DIES, firefox: DIES })
  expect(said).toBe(
    'chromium ended at once. firefox ended at once. Load the extension by hand as above.\n',
  )
})

test('Chromium comes first, with the extension', async () => {
  const { said, argsOf } = await opening({ chromium: RUNS, firefox: RUNS })
  expect(said).toMatch(/^Opened chromium with Duebox loaded/)
  expect(argsOf('chromium')).toMatch(/--load-extension=\S+chrome-mv3 /)
})

test.each([
  ['140.0.1', /^Opened firefox with Duebox loaded/],
  ['136.0.9', /^Opened google-chrome with Duebox loaded/],
])('Google Chrome %s beside Firefox', async (version, expected) => {
  const { said } = await opening({ 'google-chrome': BRANDED(version), firefox: RUNS })
  expect(said).toMatch(expected)
})

test.each([
  ['google-chrome', {}],
  ['my-browser', { CHROMIUM_BIN: 'my-browser' }],
])('a branded Chrome (%s) is not said to have the extension', async (name, named) => {
  const { said } = await opening({ [name]: BRANDED('137.0.7') }, named)
  expect(said).toMatch(/^Opened \S+\. This Chrome loads no extension from the command line: load/)
})

test('a window opened in a browser that runs already is no failure', async () => {
  const { said } = await opening({ chromium: 'exit 0' })
  expect(said).toMatch(/^Opened chromium with Duebox loaded/)
})

test('without a browser it says so', async () => {
  expect((await opening({})).said).toMatch(/^No Chromium, Chrome or Firefox was found/)
})

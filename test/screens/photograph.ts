import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { NOW } from '../support/ledger-fixture.ts'
import { bundleGallery } from './bundle.ts'
import { SHOTS, type Shot } from './shots.ts'

/**
 * Photographs every screen in every state: `node test/screens/photograph.ts --out DIR [--only TEXT] [--fonts DIR]`.
 * `--fonts` is a node_modules folder with @fontsource-variable packages that stand in for a platform's fonts.
 */
const { values } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string' }, fonts: { type: 'string' } },
})
const out = values.out ?? 'pictures'
mkdirSync(out, { recursive: true })
const ORIGIN = 'http://gallery.invalid'
const html = await bundleGallery(values.fonts !== undefined)
const TYPES: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' }

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const faults: string[] = []
for (const shot of SHOTS) {
  if (values.only && !new RegExp(values.only).test(shot.name)) continue
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    locale: shot.locale ?? 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: shot.theme ?? 'light',
    forcedColors: shot.forced ? 'active' : 'none',
    deviceScaleFactor: shot.scale ?? 1,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.on('pageerror', (fault) => faults.push(`${shot.name}: ${fault.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(`${shot.name}: ${line.text()}`)
  })
  await page.clock.setFixedTime(NOW)
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (!pathname.startsWith('/fonts/'))
      return route.fulfill({ contentType: 'text/html', body: html })
    const file = join(values.fonts ?? '', pathname.slice('/fonts/'.length))
    if (!existsSync(file)) return route.fulfill({ body: '', contentType: 'text/css' })
    return route.fulfill({ contentType: TYPES[extname(file)] ?? '', body: readFileSync(file) })
  })
  await photograph(page, shot)
  await context.close()
}
await browser.close()
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`)
  process.exitCode = 1
}

async function photograph(page: Page, { name, query, before, width }: Shot): Promise<void> {
  await page.goto(`${ORIGIN}/${query}`)
  await page.waitForFunction(
    () =>
      document.querySelector('#root')?.childElementCount ||
      document.querySelector('duebox-sidebar'),
  )
  await before?.(page)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(60)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (overflow > 0) faults.push(`${name}: ${overflow} px wider than ${width} px`)
  await page.screenshot({ path: join(out, `${name}.png`) })
}

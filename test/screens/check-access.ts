import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { NOW } from '../support/ledger-fixture.ts'
import { bundleGallery } from './bundle.ts'
import { SHOTS } from './shots.ts'

/** Runs axe-core on every picture's screen: `node test/screens/check-access.ts [--only TEXT]`. Exits 1 on a violation. */
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const ORIGIN = 'http://gallery.invalid'
const html = await bundleGallery(false)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Violation = { id: string; impact: string; nodes: { html: string; target: string[] }[] }

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
let screens = 0
let checked = 0
const found = new Map<string, string[]>()
for (const shot of SHOTS) {
  if (shot.forced || (values.only && !new RegExp(values.only).test(shot.name))) continue
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    locale: shot.locale ?? 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: shot.theme ?? 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  )
  await page.goto(`${ORIGIN}/${shot.query}`)
  await page.waitForSelector('#root > *, duebox-sidebar', { state: 'attached' })
  await shot.before?.(page)
  await page.waitForTimeout(80)
  await page.evaluate(axe)
  const result: { violations: Violation[]; nodes: number } = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations, passes }) => ({ violations, nodes: passes.reduce((sum, { nodes }) => sum + nodes.length, 0) }))`,
  )
  screens += 1
  checked += result.nodes
  for (const { id, impact, nodes } of result.violations) {
    const key = `${impact} ${id}`
    found.set(key, [
      ...(found.get(key) ?? []),
      `${shot.name}: ${nodes.length}× ${nodes[0]?.html.slice(0, 160)}`,
    ])
  }
  await context.close()
}
await browser.close()
process.stdout.write(`${screens} screens, ${checked} passed checks\n`)
for (const [key, places] of found)
  process.stdout.write(`${key} (${places.length} screens)\n  ${places.slice(0, 4).join('\n  ')}\n`)
process.exitCode = found.size > 0 ? 1 : 0

// `npm run screenshots`: photographs the real product on the demo mailbox into docs/screenshots. Needs Chromium
// (CHROMIUM_BIN names another). The pictures change with the day: the demo mailbox is always alive.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildExtension } from '../test/e2e/support/build.ts'
import { startServer } from '../test/e2e/support/server.ts'
import type { ScanStatus } from '#shared/contract/me.ts'
import { bearerOf, signedIn } from '../test/e2e/support/sign-in.ts'
import { until } from '../test/e2e/support/until.ts'

const out = join(import.meta.dirname, '../docs/screenshots')
mkdirSync(out, { recursive: true })

buildExtension('chrome')
await using server = await startServer()
const { chromium, popup } = await signedIn(server)
await using _ = chromium
const bearer = await bearerOf(popup)
await until(
  'the first scan',
  async () => {
    const { mailboxes } = await server.get<ScanStatus>('/scan', bearer)
    return mailboxes.every(({ lastReadAt, progress }) => lastReadAt && !progress)
  },
  180_000,
)

await popup.setViewportSize({ width: 400, height: 600 })
await popup.reload()
await settled(popup)
await both(popup, 'popup')

const dashboard = await chromium.open('dashboard.html')
await dashboard.setViewportSize({ width: 1280, height: 860 })
await settled(dashboard)
await both(dashboard, 'dashboard')
await dashboard.goto(`${dashboard.url().split('#')[0]}#/payments`)
await settled(dashboard)
await both(dashboard, 'payments')
await dashboard.locator('tbody tr a, tbody tr button').first().click()
await settled(dashboard)
await both(dashboard, 'payment')
await dashboard.goto(`${dashboard.url().split('#')[0]}#/settings`)
await settled(dashboard)
await both(dashboard, 'settings')

async function both(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.screenshot({ path: join(out, `${name}-${scheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Until nothing changed on the page for a moment: the list is there, fonts are loaded. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.evaluate(async () => {
    await document.fonts.ready
    let last = ''
    while (last !== document.body.innerHTML) {
      last = document.body.innerHTML
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
  })
}

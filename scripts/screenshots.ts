// `npm run screenshots`: photographs the real product on the demo mailbox into docs/screenshots. Needs Chromium
// (CHROMIUM_BIN names another). The pictures change with the day: the demo mailbox is always alive.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { ScanStatus } from '#shared/contract/me.ts'
import type { OpenPayments, PaymentDetail } from '#shared/contract/payments.ts'
import { dayIn } from '#shared/day.ts'
import { startFakeGoogle } from '#server/demo/fake-google/start.ts'
import { sampleMailboxes } from '#server/demo/sample-mailbox/index.ts'
import { buildExtension } from '../test/e2e/support/build.ts'
import { clickIn, sidebarOf } from '../test/e2e/support/chromium.ts'
import { startServer } from '../test/e2e/support/server.ts'
import { bearerOf, signedIn } from '../test/e2e/support/sign-in.ts'
import { until } from '../test/e2e/support/until.ts'

const ZONE = 'Europe/Berlin'
const out = join(import.meta.dirname, '../docs/screenshots')
mkdirSync(out, { recursive: true })

buildExtension('chrome')
await using server = await startServer()
// The demo inbox beside the server's own: same mailboxes, same ids.
const mailboxes = sampleMailboxes(dayIn(new Date(), ZONE), ZONE, new Date())
await using google = await startFakeGoogle({ mailboxes })
const inbox = await google.openInbox()
const { chromium, popup } = await signedIn(server, inbox.port)
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
await both(popup, 'popup')

const dashboard = await chromium.open('dashboard.html')
await dashboard.setViewportSize({ width: 1280, height: 860 })
await both(dashboard, 'dashboard')
const bill = await aBillToShow()
for (const [hash, name] of [
  ['payments', 'payments'],
  [`payments/${bill.payment.id}`, 'payment'],
  ['settings', 'settings'],
] as const) {
  await dashboard.goto(`${dashboard.url().split('#')[0]}#${hash}`)
  await both(dashboard, name)
}

const gmail = await chromium.context.newPage()
await gmail.goto(`https://mail.google.com/mail/u/0/#inbox/${bill.messages[0]?.threadId}`)
await clickIn(gmail, await sidebarOf(gmail), `$.querySelector('.tab')`)
await both(gmail, 'sidebar')

/** An open bill with an amount and a date, read from a mail of its own. */
async function aBillToShow(): Promise<PaymentDetail> {
  const { payments } = await server.get<OpenPayments>('/payments/open', bearer)
  const found = payments.find(
    ({ status, amountDue, dueDate, review }) =>
      status === 'upcoming' && amountDue && dueDate && !review,
  )
  if (!found) throw new Error('the demo mailbox has no open bill')
  return server.get<PaymentDetail>(`/payments/${found.id}`, bearer)
}

async function both(page: Page, name: string): Promise<void> {
  await settled(page)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
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

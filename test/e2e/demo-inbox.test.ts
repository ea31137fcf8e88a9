import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FakeGoogle, startFakeGoogle } from '#server/demo/fake-google/start.ts'
import { chromiumArgs } from '#server/terminal/browser.ts'
import { buildExtension, extensionDir } from './support/build.ts'
import { aBill } from './support/mail.ts'

/** Collected in the page from its first script on. */
declare const violations: string[]

const EMAIL = 'mara.ellwood@mail.example'
const opened = new AsyncDisposableStack()
let google: FakeGoogle
let context: BrowserContext
let page: Page
/**
 * Answers for every port of spy.example. A connection is what counts as fetched: the browser also tells of
 * requests that its policy stops before they leave.
 */
let connections = 0
const spy = createServer((socket) => {
  connections += 1
  socket.destroy()
})

beforeAll(async () => {
  buildExtension('chrome')
  google = opened.use(await startFakeGoogle({ mailboxes: [mailbox()] }))
  await new Promise<void>((listening) => spy.listen(0, '127.0.0.1', listening))
  opened.defer(() => void spy.close())
  const profile = mkdtempSync(join(tmpdir(), 'duebox-inbox-'))
  opened.defer(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  // The product's own arguments; the profile goes to Playwright, the extension is the tests' build.
  const args = chromiumArgs(profile, await google.openInbox())
    .filter((arg) => !/^--(user-data-dir|load-extension)=/.test(arg))
    .map((arg) =>
      arg.startsWith('--host-resolver-rules=')
        ? `${arg},MAP spy.example 127.0.0.1:${(spy.address() as AddressInfo).port}`
        : arg,
    )
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_BIN || '/usr/bin/chromium',
    headless: true,
    args: [...args, `--load-extension=${extensionDir('chrome')}`],
    ignoreDefaultArgs: ['--disable-extensions'],
  })
  opened.defer(() => context.close())
  await context.addInitScript(() => {
    const seen: string[] = []
    Reflect.set(globalThis, 'violations', seen)
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  page = await context.newPage()
}, 420_000)
afterAll(() => opened.disposeAsync())
beforeEach(() => page.goto('https://mail.google.com/').then(() => shown(/Inbox/)))

const mailbox = () => ({
  email: EMAIL,
  name: 'Mara Ellwood',
  messages: ['Quillmark Power', 'Harbour Water'].map((biller, index) => ({
    raw: aBill({ biller, decimal: '41.30', dueInDays: 2 }),
    receivedAt: new Date(Date.now() - (index + 1) * 3_600_000),
    labels: ['INBOX', 'UNREAD'],
  })),
})
const shown = (title: RegExp) =>
  page.waitForFunction((source) => document.title.match(source), title.source)
/** The hash the focused link leads to. */
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
const row = (text: string) => page.locator('a.row', { hasText: text })

test('the demo stands in for Gmail with the browser’s own certificate checks, and Duebox is there', async () => {
  expect(page.url()).toBe('https://mail.google.com/mail/u/0/')
  await shown(new RegExp(`^Inbox(?: \\(\\d\\))? - ${EMAIL} - Demo inbox$`))
  await page.locator('duebox-sidebar').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => violations)).toEqual([])
})

test('other names keep their certificate checks', async () => {
  const { origin } = new URL(page.url())
  expect(origin).toBe('https://mail.google.com')
  const other = await context.newPage()
  const secure = await google.openInbox()
  await expect(other.goto(`https://127.0.0.1:${secure.port}/`)).rejects.toThrow(/ERR_CERT/)
  await other.close()
})

test('a mail opens and closes by keyboard without a reload, with the ids Duebox reads', async () => {
  await page.evaluate(() => Reflect.set(globalThis, 'stayed', true))
  await page.keyboard.press('j')
  const opened = await focused()
  await page.keyboard.press('Enter')
  const subject = page.locator('[role=main] h2[data-legacy-thread-id]')
  await subject.waitFor()
  expect(await subject.getAttribute('data-legacy-thread-id')).toBe(opened.split('/').at(-1))
  expect(await page.locator('div.adn[data-legacy-message-id]').count()).toBe(1)
  expect(await page.locator('tr.zA').count()).toBe(0)
  await page.keyboard.press('u')
  await row('Quillmark Power').waitFor()
  expect(await focused()).toBe(opened)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'stayed'))).toBe(true)
})

test('new mail appears by itself and is said', async () => {
  google.deliver(EMAIL, {
    raw: aBill({ biller: 'Tallow Gas', decimal: '9.10', dueInDays: 3 }),
    labels: ['INBOX', 'UNREAD'],
  })
  await row('Tallow Gas').waitFor()
  expect(await page.getByRole('status').textContent()).toMatch(/^New mail: .*Tallow Gas$/)
})

test('hostile mail runs nothing and fetches nothing', async () => {
  const html = `<img src="https://spy.example/o.gif"><script>parent.document.title = 'owned'</script><link rel="stylesheet" href="https://spy.example/s.css"><meta http-equiv="refresh" content="0; url=https://spy.example/"><a id="away" href="https://spy.example/away" target="_top">Pay now</a><form action="https://spy.example/f"><button>Send</button></form>`
  google.deliver(EMAIL, {
    raw: `From: Spy <spy@spy.example>\nSubject: <img src=x onerror=alert(1)>\nMessage-ID: <spy@spy.example>\nMIME-Version: 1.0\nContent-Type: text/html\n\n${html}\n`,
    labels: ['INBOX'],
  })
  await row('<img src=x').click()
  await shown(/onerror/)
  const link = page.frameLocator('iframe').locator('#away')
  await link.waitFor()
  expect(await page.title()).toContain('<img src=x onerror=alert(1)>')
  expect(await link.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none')
  await page.waitForLoadState('networkidle')
  expect(connections).toBe(0)
  const other = await context.newPage()
  await expect(other.goto('https://spy.example/o.gif')).rejects.toThrow(/ERR_/)
  expect(connections).toBeGreaterThan(0)
  await other.close()
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { buildExtension } from './support/build.ts'
import {
  clickIn,
  openChromium,
  sidebarOf,
  type Chromium,
  type Sidebar,
} from './support/chromium.ts'
import { startGmail, type FakeGmail } from './support/gmail.ts'
import type { GmailPage } from './support/gmail-page.ts'
import { aBill } from './support/mail.ts'
import { startServer, type RunningServer } from './support/server.ts'
import { bearerOf, signedIn } from './support/sign-in.ts'
import { until } from './support/until.ts'

/** In the functions that run inside the browser. */
declare const chrome: typeof browser
/** Set by the fake Gmail page. */
declare const violations: string[]
declare const gmail: Record<'list' | 'thread' | 'permOnly' | 'own' | 'replaceMain', () => void> & {
  other(id: string): void
  account(address: string): void
}

const BILLER = 'Quillmark Power'
const TAB = `$.querySelector('.tab')`
const shown: GmailPage = {
  address: '',
  thread: '16f438e906b36dac',
  messages: [],
  subject: 'Your invoice',
}

/** Closed in the opposite order, whatever of it was opened. */
const opened = new AsyncDisposableStack()
let server: RunningServer
let mail: FakeGmail
let chromium: Chromium
let popup: Page
beforeAll(async () => {
  buildExtension('chrome')
  server = opened.use(await startServer())
  mail = opened.use(await startGmail(shown))
  const id = await server.deliver(aBill({ biller: BILLER, decimal: '41.30', dueInDays: 2 }))
  Object.assign(shown, { thread: id, messages: [id] })
  ;({ chromium, popup } = await signedIn(server, mail.port))
  opened.use(chromium)
  await popup.getByRole('button', { name: `Mark paid ${BILLER}` }).waitFor()
  const me = await server.get<{ email: string }>('/me', await bearerOf(popup))
  shown.address = me.email
}, 420_000)
afterAll(() => opened.disposeAsync())

async function openGmail(path: string) {
  const page = await chromium.context.newPage()
  await page.goto(`https://mail.google.com${path}`)
  const sidebar = await sidebarOf(page)
  const text = () => sidebar<string>(`$.querySelector('.place').textContent`)
  const says = (words: string) =>
    until(`"${words}" in the sidebar`, async () => (await text()).includes(words))
  const complaints = () => page.evaluate(() => violations)
  return { page, sidebar, text, says, complaints, [Symbol.asyncDispose]: () => page.close() }
}
const expanded = (sidebar: Sidebar) => sidebar<string>(`${TAB}.getAttribute('aria-expanded')`)

describe.each([['/mail/u/0/'], ['/strict/mail/u/0/']])('Gmail’s policy at %s', (path) => {
  test('list, then the open thread with the words of its mail, then the list again', async () => {
    await using tab = await openGmail(path)
    await clickIn(tab.page, tab.sidebar, TAB)
    await tab.says(BILLER)
    expect(await expanded(tab.sidebar)).toBe('true')
    await tab.page.evaluate(() => gmail.thread())
    await tab.says('41.30 EUR')
    await tab.page.evaluate(() => gmail.replaceMain())
    await tab.page.evaluate(() => gmail.permOnly())
    await tab.says('41.30 EUR')
    await tab.page.evaluate(() => gmail.list())
    await until('the list again', async () => !(await tab.text()).includes('41.30 EUR'))
    await clickIn(tab.page, tab.sidebar, TAB)
    expect([await expanded(tab.sidebar), await tab.text()]).toEqual(['false', ''])
    expect(await tab.complaints()).toEqual([])
  })

  test('only a person’s click on a visible sidebar counts', async () => {
    await using tab = await openGmail(path)
    await tab.sidebar(`${TAB}.click()`)
    await tab.sidebar(
      `${TAB}.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
    )
    expect(await expanded(tab.sidebar)).toBe('false')
    const host = tab.page.locator('duebox-sidebar')
    await host.evaluate((element) => element.classList.add('faded'))
    await clickIn(tab.page, tab.sidebar, TAB)
    expect(await expanded(tab.sidebar)).toBe('false')
    await host.evaluate((element) => element.classList.remove('faded'))
    await tab.sidebar(`${TAB}.focus()`)
    await tab.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { className: 'cover' })),
    )
    await tab.page.keyboard.press('Enter')
    expect(await expanded(tab.sidebar)).toBe('false')
    await tab.page.evaluate(() => document.querySelector('.cover')?.remove())
    await tab.page.keyboard.press('Enter')
    await until('opened by keyboard', async () => (await expanded(tab.sidebar)) === 'true')
    await tab.says(BILLER)
    await tab.page.keyboard.press('Escape')
    await until('closed by Escape', async () => (await expanded(tab.sidebar)) === 'false')
    expect(await tab.complaints()).toEqual([])
  })
})

test('an idle sidebar loads and asks nothing; its root is closed to the page', async () => {
  await using tab = await openGmail('/mail/u/0/')
  const seen = await tab.page.evaluate(() => ({
    root: document.querySelector('duebox-sidebar')?.shadowRoot ?? null,
    panels: performance.getEntriesByType('resource').filter(({ name }) => name.includes('panel'))
      .length,
    globals: Object.keys(globalThis).filter((key) => /duebox/i.test(key)),
  }))
  expect(seen).toEqual({ root: null, panels: 0, globals: [] })
})

test('another account, or one that is not known, sees nothing personal', async () => {
  await using tab = await openGmail('/mail/u/1/')
  await tab.page.evaluate(() => gmail.account('eve@elsewhere.example'))
  await tab.page.evaluate(() => gmail.thread())
  await tab.page.evaluate(() => gmail.account('eve@elsewhere.example'))
  await clickIn(tab.page, tab.sidebar, TAB)
  await tab.says('not connected')
  expect(await tab.text()).not.toContain(BILLER)
  expect(await tab.text()).not.toContain('41.30')
})

test('the content script reaches no bearer, no list and no server', async () => {
  await using tab = await openGmail('/mail/u/0/')
  const bearer = await bearerOf(popup)
  const reached = await tab.sidebar<string>(`(async () => JSON.stringify([
    await indexedDB.databases(),
    await chrome.storage.local.get().catch(() => 'refused'),
    await Promise.resolve().then(() => chrome.storage.session.get()).catch(() => 'refused'),
    await chrome.runtime.sendMessage({ type: 'sign-out' }).catch(() => 'no answer') ?? 'no answer',
  ]))()`)
  expect(reached).not.toContain(bearer)
  expect(JSON.parse(reached)).toEqual([[], 'refused', 'refused', 'no answer'])
})

test('a page that is not Gmail as we know it is left alone', async () => {
  await using tab = await openGmail('/bare/mail/u/0/')
  await clickIn(tab.page, tab.sidebar, TAB)
  await tab.says(BILLER)
  expect(await tab.complaints()).toEqual([])
})

test('an extension that was updated says so on the next click', async () => {
  await using other = await openChromium(mail.port)
  const page = await other.context.newPage()
  await page.goto('https://mail.google.com/mail/u/0/')
  const sidebar = await sidebarOf(page)
  const [x, y] = await sidebar<[number, number]>(
    `(() => { const r = ${TAB}.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })()`,
  )
  await other.inBackground(() => chrome.runtime.reload()).catch(() => undefined)
  const session = await other.context.newCDPSession(page)
  const said = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes.map(({ name }) => String(name?.value ?? '')).join(' ')
  }
  await page.mouse.click(x, y)
  await expect.poll(said, { timeout: 5_000 }).toContain('Reload this tab')
})

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildExtension } from './support/build.ts'
import { openFirefox, sidebarOf, type Firefox } from './support/firefox.ts'
import { startGmail, type FakeGmail } from './support/gmail.ts'
import type { GmailPage } from './support/gmail-page.ts'
import { aBill } from './support/mail.ts'
import { startServer, type RunningServer } from './support/server.ts'
import { until } from './support/until.ts'

/** Set by the fake Gmail page. */
declare const violations: string[]
declare const gmail: Record<'list' | 'thread', () => void>

const BILLER = 'Quillmark Power'
const shown: GmailPage = {
  address: 'mara.ellwood@mail.example',
  thread: '',
  messages: [],
  subject: 'Your invoice',
}

/** Closed in the opposite order, whatever of it was opened. */
const opened = new AsyncDisposableStack()
let server: RunningServer
let mail: FakeGmail
let firefox: Firefox
let popup: Page
beforeAll(async () => {
  buildExtension('firefox')
  server = opened.use(await startServer())
  mail = opened.use(await startGmail(shown))
  const id = await server.deliver(aBill({ biller: BILLER, decimal: '41.30', dueInDays: 2 }))
  Object.assign(shown, { thread: id, messages: [id] })
  firefox = opened.use(await openFirefox(mail.port, 2_000))
  popup = await firefox.open('popup.html')
  await signIn()
}, 420_000)
afterAll(() => opened.disposeAsync())

/** The popup's words; the button of that name pressed. */
const text = () => popup.evaluate(() => document.body.textContent ?? '')
const press = (page: Page, name: string) =>
  until(`a button ${name}`, () =>
    page.evaluate((wanted) => {
      const named = (button: HTMLButtonElement) =>
        (button.getAttribute('aria-label') ?? button.textContent ?? '').startsWith(wanted)
      const found = [...document.querySelectorAll('button')].find((button) => named(button))
      found?.click()
      return found !== undefined
    }, name),
  )
const badge = () =>
  popup.evaluate(async () => {
    const { action } = Reflect.get(globalThis, 'browser')
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) }
  })

/** As a person does: the server's address, then the consent page in the window that opens. */
async function signIn(): Promise<void> {
  await press(popup, 'Change')
  await until('the address field', () =>
    popup.evaluate((address) => {
      const field = document.querySelector<HTMLInputElement>('input[type=url]')
      if (field) field.value = address
      return field !== null
    }, server.origin),
  )
  await press(popup, 'Use this server')
  await until('the new server', async () => (await text()).includes(new URL(server.origin).host))
  await press(popup, 'Open an invented mailbox')
  const window = await firefox.pageWhere((page) =>
    page.evaluate(() => document.querySelector('input[name=mailbox]') !== null),
  )
  await press(window, 'Allow')
  await until('the list', async () => (await text()).includes(BILLER), 60_000)
}

test('signed in on the consent page: the popup shows payments and the badge counts them', async () => {
  expect(await text()).toContain('Left to pay')
  expect(await text()).toContain('€41.30')
  const { title } = await until('a counting badge', async () => {
    const now = await badge()
    return /^[1-9]/.test(now.text) && now
  })
  expect(title).toMatch(/payments? due/)
})

test('a background that Firefox has ended answers the next action', async () => {
  const before = (await badge()).title
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4_000)))
  await press(popup, `Mark paid ${BILLER}`)
  await expect
    .poll(async () => (await badge()).title.split(';')[0], { timeout: 3_000 })
    .not.toBe(before.split(';')[0])
  await press(popup, 'Undo')
  await expect
    .poll(async () => (await badge()).title.split(';')[0], { timeout: 3_000 })
    .toBe(before.split(';')[0])
})

test('the sidebar under the stricter policy: list, open thread, no violation', async () => {
  const page = await firefox.browser.newPage()
  await page.goto('https://mail.google.com/strict/mail/u/0/')
  const sidebar = await sidebarOf(page)
  const place = () => sidebar<string>(`$.querySelector('.place').textContent`)
  await sidebar(`$.querySelector('.tab').click()`)
  expect(await place()).toBe('')
  const [x = 0, y = 0] = await sidebar<number[]>(
    `(() => { const r = $.querySelector('.tab').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })()`,
  )
  await page.mouse.click(x, y)
  await until('the list', async () => (await place()).includes(BILLER))
  await page.evaluate(() => gmail.thread())
  await until('the words of the mail', async () => (await place()).includes('41.30 EUR'))
  expect(await page.evaluate(() => violations)).toEqual([])
  await page.close()
})

test('an update, which Firefox injects into open tabs, leaves one sidebar', async () => {
  await using other = await openFirefox(mail.port)
  const page = await other.browser.newPage()
  await page.goto('https://mail.google.com/mail/u/0/')
  const mark = () =>
    page.evaluate(() => {
      const hosts = [...document.querySelectorAll('duebox-sidebar')]
      const fresh = hosts.filter((host) => !host.classList.contains('seen')).length
      for (const host of hosts) host.classList.add('seen')
      return fresh
    })
  await until('the first sidebar', mark)
  await other.reinstall()
  await until('the second one', mark)
  const hosts = await page.evaluate(() => document.querySelectorAll('duebox-sidebar').length)
  expect([hosts, await page.evaluate(() => violations)]).toEqual([1, []])
})

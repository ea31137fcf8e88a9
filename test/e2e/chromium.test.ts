import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { buildExtension } from './support/build.ts'
import { openChromium, type Chromium } from './support/chromium.ts'
import { aBill } from './support/mail.ts'
import { startServer, type RunningServer } from './support/server.ts'
import { signedIn, signIn } from './support/sign-in.ts'
import { until } from './support/until.ts'

/** In the functions that run inside the browser. */
declare const chrome: typeof browser

/** Closed in the opposite order, whatever of it was opened. */
const opened = new AsyncDisposableStack()
let server: RunningServer
beforeAll(async () => {
  buildExtension('chrome')
  server = opened.use(await startServer())
  await server.deliver(aBill({ biller: 'Quillmark Power', decimal: '41.30', dueInDays: 2 }))
  await server.deliver(aBill({ biller: 'Hafenwasser Nord', decimal: '18.75', dueInDays: 4 }))
}, 420_000)
afterAll(() => opened.disposeAsync())

const markPaid = (page: Page, biller = 'Quillmark Power') =>
  page.getByRole('button', { name: `Mark paid ${biller}` })
/** Without the clock at its end. */
const titleOf = async (chromium: Chromium) => (await chromium.badge()).title.split('; updated')[0]
const countedTitle = (chromium: Chromium) =>
  until('a counting badge', async () => {
    const { text } = await chromium.badge()
    return /^[1-9]/.test(text) && titleOf(chromium)
  })

test('sign-in, first scan, popup and badge', async () => {
  const { chromium, popup } = await signedIn(server)
  await using _ = chromium
  await markPaid(popup).waitFor()
  expect(await popup.getByText('Left to pay').count()).toBeGreaterThan(0)
  expect(await popup.getByText('€41.30').count()).toBeGreaterThan(0)
  expect(await countedTitle(chromium)).toMatch(/\d+ (payments? due|overdue|failed)/)
  expect((await chromium.badge()).title).toContain('; updated')
  expect((await chromium.badge()).text).toMatch(/^[1-9]\d?$/)
})

test('mark paid and undo: popup and badge follow within a second', async () => {
  const { chromium, popup } = await signedIn(server)
  await using _ = chromium
  const before = await countedTitle(chromium)
  await markPaid(popup).click()
  await expect.poll(() => titleOf(chromium), { timeout: 1_000 }).not.toBe(before)
  await expect.poll(() => markPaid(popup).count(), { timeout: 1_000 }).toBe(0)
  await popup.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => titleOf(chromium), { timeout: 2_000 }).toBe(before)
  await expect.poll(() => markPaid(popup).count(), { timeout: 1_000 }).toBe(1)
})

test('a new mail shows on the badge and in the open popup within 5 s', async () => {
  const { chromium, popup } = await signedIn(server)
  await using _ = chromium
  const before = await countedTitle(chromium)
  await server.deliver(aBill({ biller: 'Lindblom Gas', decimal: '77.10', dueInDays: 1 }))
  const started = performance.now()
  await markPaid(popup, 'Lindblom Gas').waitFor({ timeout: 5_000 })
  await expect.poll(() => titleOf(chromium), { timeout: 5_000 }).not.toBe(before)
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('an action on the dashboard shows in the popup, and the undo too', async () => {
  const { chromium, popup } = await signedIn(server)
  await using _ = chromium
  await markPaid(popup, 'Hafenwasser Nord').waitFor()
  const dashboard = await chromium.open('dashboard.html')
  await markPaid(dashboard, 'Hafenwasser Nord').first().click()
  await expect.poll(() => markPaid(popup, 'Hafenwasser Nord').count(), { timeout: 1_500 }).toBe(0)
  await dashboard.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => markPaid(popup, 'Hafenwasser Nord').count(), { timeout: 5_000 }).toBe(1)
})

test('a killed background: the next action is answered and the badge is right', async () => {
  const { chromium, popup } = await signedIn(server)
  await using _ = chromium
  const before = await countedTitle(chromium)
  await chromium.killBackground()
  await markPaid(popup).click()
  await expect.poll(() => titleOf(chromium), { timeout: 3_000 }).not.toBe(before)
  await chromium.killBackground()
  await popup.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => titleOf(chromium), { timeout: 3_000 }).toBe(before)
})

test('sign-out leaves the server address and nothing else', async () => {
  const { chromium, popup } = await signedIn(server)
  await using _ = chromium
  const dashboard = await chromium.open('dashboard.html#settings')
  await dashboard
    .getByRole('button', { name: /^Sign out/ })
    .first()
    .click()
  await popup.getByRole('button', { name: /Connect Gmail|invented mailbox/ }).waitFor()
  const empty = { text: '', title: expect.stringContaining('sign in') }
  expect(await chromium.badge()).toMatchObject(empty)
  const left = await popup.evaluate(async () => ({
    databases: await indexedDB.databases(),
    local: Object.keys(await chrome.storage.local.get()),
    session: Object.keys(await chrome.storage.session.get()),
    alarms: await chrome.alarms.getAll(),
  }))
  expect(left).toEqual({ databases: [], local: ['server'], session: ['changed'], alarms: [] })
})

test.each([
  ['cancel', /choose Allow/],
  ['untick', /tick it/],
] as const)('consent: %s', async (consent, sentence) => {
  await using chromium = await openChromium()
  const popup = await signIn(chromium, server, consent)
  await popup.getByRole('alert').getByText(sentence).waitFor()
  expect((await chromium.badge()).text).toBe('')
})

test('no server at the address: told in words', async () => {
  await using chromium = await openChromium()
  const popup = await chromium.open('popup.html')
  await popup.getByRole('button', { name: 'Change' }).click()
  await popup.getByLabel('Server address').fill('http://127.0.0.1:9')
  await popup.getByRole('button', { name: 'Use this server' }).click()
  const said = popup.getByRole('alert').getByText('No answer from 127.0.0.1:9')
  await said.waitFor()
  expect(await said.count()).toBe(1)
})

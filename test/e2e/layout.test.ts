import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleGallery } from '../screens/bundle.ts'
import { NOW } from '../support/ledger-fixture.ts'

const ORIGIN = 'http://gallery.invalid'
let browser: Browser
let html: string
beforeAll(async () => {
  html = await bundleGallery(false)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
})
afterAll(() => browser.close())

/** A screen of the gallery at a width, laid out. */
async function screen(width: number, query: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  })
  await page.clock.setFixedTime(NOW)
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  )
  await page.goto(`${ORIGIN}/${query}`)
  await page.waitForSelector('#root h1')
  return page
}
/** Words of elements whose own content does not fit. */
const cut = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map(({ textContent }) => textContent),
    )
const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { left, right, height } = one.getBoundingClientRect()
      return { left, right, height }
    }),
  )

test.each([360, 768, 1280])('no amount is cut in the table at %i px', async (width) => {
  const page = await screen(width, '?screen=dashboard&state=long#payments')
  await page.waitForSelector('td.c-amount')
  expect(await cut(page, 'td.c-amount, td.c-status')).toEqual([])
  await page.close()
})

test('cards give the name all the room up to the amount', async () => {
  const page = await screen(360, '?screen=dashboard&state=normal#payments?show=all')
  await page.waitForSelector('td.c-amount')
  const [names, amounts] = [await boxes(page, 'td.c-biller'), await boxes(page, 'td.c-amount')]
  for (const [index, { right }] of names.entries())
    expect((amounts[index]?.left ?? 0) - right).toBeLessThan(13)
  await page.close()
})

test('the box of the head stands over those of the rows', async () => {
  const page = await screen(1280, '?screen=dashboard&state=normal#payments')
  await page.waitForSelector('td.c-amount')
  const lefts = (await boxes(page, '.c-box input')).map(({ left }) => left)
  expect(new Set(lefts).size).toBe(1)
  await page.close()
})

test.each([360, 768, 1280])('settings are whole at %i px', async (width) => {
  const page = await screen(width, '?screen=dashboard&state=normal#settings')
  expect(await cut(page, '.mb > .clip, .set p')).toEqual([])
  const heights = (await boxes(page, '.seg label')).map(({ height }) => height)
  expect(Math.max(...heights)).toBeLessThan(34)
  await page.close()
})

test.each([360, 768, 1280])('days of the axis stand inside the drawing at %i px', async (width) => {
  const page = await screen(width, '?screen=dashboard&state=normal#overview')
  const [field] = await boxes(page, '.hero-hz')
  for (const { left, right } of await boxes(page, '.hero-hz text')) {
    expect(left).toBeGreaterThanOrEqual(field?.left ?? Infinity)
    expect(right).toBeLessThanOrEqual((field?.right ?? 0) + 1)
  }
  await page.close()
})

test('a group’s word and the popup’s line stay on one line', async () => {
  const page = await screen(360, '?screen=popup&state=long')
  const heights = [
    ...(await boxes(page, '.group .word')),
    ...(await boxes(page, '.left .sub')),
  ].map(({ height }) => height)
  expect(Math.max(...heights)).toBeLessThan(24)
  await page.close()
})

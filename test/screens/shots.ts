import type { Page } from 'playwright-core'

/** One picture: a query of the gallery at a size, and what is done before it is taken. */
export type Shot = Readonly<{
  name: string
  query: string
  width: number
  height: number
  theme?: 'light' | 'dark'
  locale?: string
  forced?: boolean
  scale?: number
  before?: (page: Page) => Promise<void>
}>

const popup = (state: string, over: Partial<Shot> = {}): Shot => ({
  name: `popup-${state}${over.name ?? ''}`,
  query: `?screen=popup&state=${state}${over.query ?? ''}`,
  width: over.width ?? 400,
  height: over.height ?? 600,
  ...('theme' in over ? { theme: over.theme } : {}),
  ...('locale' in over ? { locale: over.locale } : {}),
  ...('forced' in over ? { forced: over.forced } : {}),
  ...('before' in over ? { before: over.before } : {}),
})

const STATES = [
  'normal',
  'clear',
  'clear-nothing',
  'empty',
  'starting',
  'signed-out',
  'demo',
  'denied',
  'ended',
  'offline',
  'reauth',
  'stale',
  'failed',
  'unread',
  'unanswered',
  'stuck',
  'paused',
  'scanning',
  'scan-begins',
  'new-scan',
  'conflict',
  'long',
  'snoozed',
  'one-currency',
  'far-overdue',
  'many',
]

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key)
  }
const open = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.waitForTimeout(50)
}

const POPUPS: Shot[] = [
  ...STATES.map((state) => popup(state)),
  ...['normal', 'clear', 'reauth', 'failed', 'scanning', 'signed-out'].map((state) =>
    popup(state, { name: '-dark', theme: 'dark' }),
  ),
  popup('normal', { name: '-360', width: 360 }),
  popup('long', { name: '-360', width: 360 }),
  popup('normal', { name: '-short', height: 420 }),
  popup('normal', { name: '-tab', width: 1280, height: 800 }),
  popup('rtl', { query: '&dir=rtl', locale: 'he-IL' }),
  popup('normal', { name: '-ar', query: '&dir=rtl', locale: 'ar-EG' }),
  popup('normal', { name: '-de', locale: 'de-DE' }),
  popup('normal', { name: '-forced', forced: true }),
  popup('normal', { name: '-opened', before: open('Stadtwerke Lindenau GmbH') }),
  popup('normal', {
    name: '-opened-dark',
    theme: 'dark',
    before: open('Stadtwerke Lindenau GmbH'),
  }),
  popup('normal', { name: '-held', before: open('Ahrens & Söhne Heizungsbau') }),
  popup('conflict', { name: '-opened', before: open('Nordlicht Mobil') }),
  popup('normal', { name: '-snoozing', before: press('s') }),
  popup('normal', {
    name: '-paid',
    before: async (page) => {
      await press('p')(page)
      await page.waitForTimeout(400)
    },
  }),
  popup('normal', {
    name: '-paid-dark',
    theme: 'dark',
    before: async (page) => {
      await press('p')(page)
      await page.waitForTimeout(400)
    },
  }),
  popup('normal', {
    name: '-search',
    before: async (page) => {
      await press('/')(page)
      await page.keyboard.type('fre')
    },
  }),
  popup('normal', {
    name: '-nomatch',
    before: async (page) => {
      await press('/')(page)
      await page.keyboard.type('zzz')
    },
  }),
  popup('normal', { name: '-help', before: press('?') }),
  popup('normal', {
    name: '-groups',
    before: async (page) => {
      await open('Likely paid')(page).catch(() => {})
      await page.locator('.group.shut button').first().click()
      await page.locator('main').evaluate((main) => main.scrollTo(0, 9999))
    },
  }),
  popup('signed-out', { name: '-server', before: open('Change') }),
]

const edit: Shot['before'] = async (p) => {
  await open('Edit')(p)
  await p.getByLabel('Amount').fill('128.40')
  await p.getByLabel('Note, for you only').fill('Without the fee, as they agreed on the telephone')
  await p.getByRole('button', { name: 'Save' }).click()
}

const page = (name: string, hash: string, over: Partial<Shot> & { state?: string } = {}): Shot => {
  const { state = 'normal', ...rest } = over
  return {
    width: 1280,
    height: 860,
    ...rest,
    name: `dashboard-${name}`,
    query: `?screen=dashboard&state=${state}${over.query ?? ''}${hash}`,
  }
}
const WIDTHS = [360, 720, 768, 1280, 1600]
const VIEWS = [
  ['overview', '#overview'],
  ['payments', '#payments?show=all'],
  ['payment', '#payments/lindenau'],
  ['activity', '#activity'],
  ['settings', '#settings'],
] as const
const DASHBOARDS: Shot[] = [
  ...VIEWS.flatMap(([view, hash]) =>
    WIDTHS.map((width) =>
      page(`${view}-${width}`, hash, { width, height: width === 360 ? 740 : 900 }),
    ),
  ),
  ...VIEWS.map(([view, hash]) => page(`${view}-dark`, hash, { theme: 'dark' })),
  page('held', '#payments/ahrens'),
  page('welcome', '#overview', { state: 'signed-out' }),
  page('welcome-demo-360', '#overview', { state: 'demo', width: 360, height: 740 }),
  page('starting', '#overview', { state: 'starting' }),
  page('scanning', '#overview', { state: 'scanning' }),
  page('empty', '#overview', { state: 'empty' }),
  page('clear', '#overview', { state: 'clear' }),
  page('unread', '#overview', { state: 'unread' }),
  page('reauth', '#overview', { state: 'reauth' }),
  page('settings-reauth', '#settings', { state: 'reauth' }),
  page('offline-dark', '#payments', { state: 'offline', theme: 'dark' }),
  page('nothing', '#payments?q=zzz'),
  page('long', '#payments', { state: 'long' }),
  page('long-360', '#payments', { state: 'long', width: 360, height: 740 }),
  page('rtl', '#payments', { state: 'rtl', query: '&dir=rtl', locale: 'he-IL' }),
  page('forced', '#overview', { forced: true }),
  page('filters', '#payments?show=all&from=2026-11-01&to=2026-12-31&currency=EUR', {
    before: open('Filter'),
  }),
  page('chosen', '#payments', {
    before: async (p) => {
      await p.getByLabel('Choose Stadtwerke Lindenau GmbH').click()
      await p.getByLabel('Choose Wasserverband Ostrand').click()
    },
  }),
  page('paid-undo', '#payments/lindenau', { before: press('p') }),
  page('edit', '#payments/lindenau', { before: open('Edit') }),
  page('edit-360', '#payments/lindenau', { width: 360, height: 740, before: open('Edit') }),
  page('part', '#payments/lindenau', { before: open('Paid with date or amount…') }),
  page('edited', '#payments/lindenau', { before: edit }),
  page('edited-dark', '#payments/lindenau', { theme: 'dark', before: edit }),
  page('tie', '#payments/lindenau', { before: open('Merge or split…') }),
  page('teach', '#payments/lindenau', { before: open('Always for this biller…') }),
  page('review', '#review'),
  page('review-dark', '#review', { theme: 'dark' }),
  page('review-360', '#review', { width: 360, height: 740 }),
  page('rules', '#rules'),
  page('rules-dark', '#rules', { theme: 'dark' }),
  page('rules-360', '#rules', { width: 360, height: 740 }),
  page('add', '#payments', { before: open('Add a payment') }),
  page('erase', '#settings', { before: open('Erase…') }),
  page('many', '#payments?show=all', { state: 'many' }),
]

const panel = (
  name: string,
  over: Partial<Shot> & { state?: string; mail?: string } = {},
): Shot => {
  const { state = 'normal', mail = 'list', ...rest } = over
  return {
    width: 360,
    height: 860,
    ...rest,
    name: `sidebar-${name}`,
    query: `?screen=sidebar&state=${state}&mail=${mail}${over.query ?? ''}`,
  }
}
const SIDEBARS: Shot[] = [
  ...['list', 'bill', 'two', 'held', 'scam', 'none', 'unknown', 'stranger', 'unreadable'].map(
    (mail) => panel(mail, { mail }),
  ),
  ...['bill', 'held', 'list', 'scam'].map((mail) =>
    panel(`${mail}-dark`, { mail, query: '&theme=dark' }),
  ),
  ...['signed-out', 'starting', 'reauth', 'offline', 'scanning', 'clear', 'long'].map((state) =>
    panel(state, { state }),
  ),
  panel('rtl', { state: 'rtl', query: '&dir=rtl', locale: 'he-IL' }),
  panel('forced', { mail: 'bill', forced: true }),
]

export const SHOTS: Shot[] = [...POPUPS, ...DASHBOARDS, ...SIDEBARS]

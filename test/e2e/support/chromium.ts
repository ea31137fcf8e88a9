import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core'
import type { browser } from 'wxt/browser'
import { extensionDir } from './build.ts'
import { until } from './until.ts'

/** In the functions that run inside the browser. */
declare const chrome: typeof browser

const CHROMIUM = process.env.CHROMIUM_BIN || '/usr/bin/chromium'

/** The toolbar badge as the browser holds it. */
export type Badge = { text: string; title: string; color: readonly number[] }

export type Chromium = AsyncDisposable & {
  context: BrowserContext
  /** A page of the extension, e.g. `popup.html`, in a tab. */
  open(file: string): Promise<Page>
  badge(): Promise<Badge>
  /** Ends the background as the browser does after 30 idle seconds. */
  killBackground(): Promise<void>
  /** Runs in the background; a killed one is started by the browser for it. */
  inBackground<T>(body: () => T | Promise<T>): Promise<T>
}

/**
 * Chromium with the built extension.
 *
 * @param gmailPort where https://mail.google.com is played on this machine
 */
export async function openChromium(gmailPort?: number): Promise<Chromium> {
  const extension = extensionDir('chrome')
  const context = await chromium.launchPersistentContext('', {
    executablePath: CHROMIUM,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(gmailPort
        ? [`--host-resolver-rules=MAP mail.google.com:443 127.0.0.1:${gmailPort}`]
        : []),
    ],
  })
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const origin = `chrome-extension://${new URL((await worker()).url()).host}`
  const open = async (file: string) => {
    const page = await context.newPage()
    await page.goto(`${origin}/${file}`)
    return page
  }
  return {
    context,
    open,
    inBackground: async (body) => (await worker()).evaluate(body),
    badge: async () =>
      (await worker()).evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
        color: [...(await chrome.action.getBadgeBackgroundColor({}))],
      })),
    async killBackground() {
      const page = context.pages()[0] ?? (await context.newPage())
      const session = await context.newCDPSession(page)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

/** Evaluates in the content script's own world; `$` is the closed shadow root of the sidebar. */
export type Sidebar = <T>(expression: string) => Promise<T>

/** The sidebar in a Gmail tab. */
export async function sidebarOf(page: Page): Promise<Sidebar> {
  const session = await page.context().newCDPSession(page)
  let world = 0
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const own = context.auxData?.['type'] === 'isolated' && context.name === 'Duebox'
    if (own) world = context.id
  })
  await session.send('Runtime.enable')
  await until('the content script', () => world)
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      returnByValue: true,
      awaitPromise: true,
      expression: `(($) => (${expression}))(chrome.dom.openOrClosedShadowRoot(document.querySelector('duebox-sidebar')))`,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }
}

/** A person's click in the closed sidebar: the mouse goes to the middle of the first match. */
export async function clickIn(page: Page, sidebar: Sidebar, selector: string): Promise<void> {
  const [x, y] = await until(`${selector} in the sidebar`, () =>
    sidebar<[number, number] | null>(
      `(() => { const e = ${selector}; if (!e) return null; e.scrollIntoView({ block: 'nearest' }); const r = e.getBoundingClientRect(); return r.width ? [r.x + r.width / 2, r.y + r.height / 2] : null })()`,
    ),
  )
  await page.mouse.click(x, y)
}

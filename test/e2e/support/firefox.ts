import { createHash } from 'node:crypto'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { FIREFOX_EXTENSION_ID, firefoxRedirect } from '#shared/extension-ids.ts'
import { extensionDir } from './build.ts'
import { until } from './until.ts'

const FIREFOX = process.env.FIREFOX_BIN || '/usr/bin/firefox-esr'
/** Fixes the host of the extension's pages, which Firefox otherwise draws at random for each install. */
const UUID = '6f0f7c1e-2d5b-4f1a-9c3e-8a1d5b7e9f20'

/** Where Firefox' identity API sends a finished sign-in. */
export const FIREFOX_REDIRECT = firefoxRedirect(
  createHash('sha1').update(FIREFOX_EXTENSION_ID).digest('hex'),
)

export type Firefox = AsyncDisposable & {
  browser: Browser
  /** A page of the extension in a tab. */
  open(file: string): Promise<Page>
  /** The first page of which this is true, e.g. the sign-in window. */
  pageWhere(is: (page: Page) => Promise<boolean>): Promise<Page>
  /** Installs the same build again, as an update does. */
  reinstall(): Promise<void>
}

/**
 * Firefox with the built extension.
 *
 * @param gmailPort where https://mail.google.com is played on this machine
 * @param idleMs after how long without work the background is ended (Firefox: 30 s)
 */
export async function openFirefox(gmailPort?: number, idleMs = 30_000): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // without it BiDi may not open pages of an extension
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: UUID }),
      'extensions.background.idle.timeout': idleMs,
      'intl.accept_languages': 'en-GB',
      ...(gmailPort
        ? {
            'network.dns.localDomains': 'mail.google.com',
            'network.socket.forcePort': `443=${gmailPort}`,
            'security.cert_pinning.enforcement_level': 0,
            'network.stricttransportsecurity.preloadlist': false,
          }
        : {}),
    },
  })
  const install = async () => {
    await browser.installExtension(extensionDir('firefox'))
  }
  await install()
  return {
    browser,
    reinstall: install,
    async open(file) {
      const page = await browser.newPage()
      const url = `moz-extension://${UUID}/${file}`
      // it loads, but its promise never resolves
      page.goto(url, { timeout: 3_000 }).catch(() => undefined)
      await until(file, () =>
        page.evaluate(
          (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
          url,
        ),
      )
      return page
    },
    pageWhere: (is) =>
      until('the page looked for', async () => {
        for (const page of await browser.pages()) if (await is(page).catch(() => false)) return page
        return undefined
      }),
    [Symbol.asyncDispose]: () => browser.close(),
  }
}

/** Evaluates in the page; `$` is the closed shadow root of the sidebar, which BiDi hands out. */
export async function sidebarOf(page: Page): Promise<<T>(expression: string) => Promise<T>> {
  const { connection, context } = internals(page)
  const target = { context }
  const host = await until('the sidebar', async () => {
    const { result } = await connection.send('script.evaluate', {
      expression: `document.querySelector('duebox-sidebar')`,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })
    const value = result.result?.value
    return typeof value === 'object' && value.shadowRoot?.sharedId
  })
  return async (expression) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `($) => JSON.stringify(${expression})`,
      arguments: [{ sharedId: host }],
      target,
      awaitPromise: true,
    })
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text)
    const json = result.result?.value
    const value = JSON.parse(typeof json === 'string' ? json : 'null')
    return value
  }
}

type Answer = {
  result: {
    type: string
    result?: { value?: string | { shadowRoot?: { sharedId?: string } } }
    exceptionDetails?: { text: string }
  }
}
type Connection = { send(method: string, params: object): Promise<Answer> }

/** puppeteer-core keeps these to itself; its version is pinned. */
function internals(page: Page): { connection: Connection; context: string } {
  const connection: Connection = Reflect.get(page.browser(), 'connection')
  const context: string = Reflect.get(page.mainFrame(), '_id')
  return { connection, context }
}

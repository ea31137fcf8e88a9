import type { Page } from 'playwright-core'
import { until } from './until.ts'
import { openChromium, type Chromium } from './chromium.ts'
import type { RunningServer } from './server.ts'

/** What a person may do on the consent page. */
export type Consent = 'allow' | 'cancel' | 'untick'

/** Opens the popup, points it at this server and goes through the consent page in the window that opens. */
export async function signIn(
  chromium: Chromium,
  server: RunningServer,
  consent: Consent = 'allow',
): Promise<Page> {
  const popup = await chromium.open('popup.html')
  await popup.getByRole('button', { name: 'Change' }).click()
  await popup.getByLabel('Server address').fill(server.origin)
  await popup.getByRole('button', { name: 'Use this server' }).click()
  await popup.getByText(new URL(server.origin).host).waitFor()
  const opened = chromium.context.waitForEvent('page')
  await popup.getByRole('button', { name: /Connect Gmail|invented mailbox/ }).click()
  const window = await opened
  if (consent === 'untick') await window.locator('input[name=scope]').first().uncheck()
  await window.getByRole('button', { name: consent === 'cancel' ? 'Cancel' : 'Allow' }).click()
  return popup
}

/** Chromium, signed in, with the popup showing the list. */
export async function signedIn(
  server: RunningServer,
  gmailPort?: number,
): Promise<{ chromium: Chromium; popup: Page }> {
  const chromium = await openChromium(gmailPort)
  const popup = await signIn(chromium, server)
  await popup
    .getByRole('button', { name: /^Mark paid/ })
    .first()
    .waitFor({ timeout: 60_000 })
  return { chromium, popup }
}

/** The bearer as the extension keeps it, to look at the server's side. */
export const bearerOf = (popup: Page): Promise<string> =>
  until('a session', () =>
    popup.evaluate(
      () =>
        new Promise<string | undefined>((resolve, reject) => {
          const request = indexedDB.open('duebox')
          request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
          request.addEventListener('success', () => {
            const got = request.result.transaction('kept').objectStore('kept').get('session')
            got.addEventListener('success', () => {
              request.result.close()
              resolve(got.result?.bearer)
            })
          })
        }),
    ),
  )

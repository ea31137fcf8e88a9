import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Draws the toolbar icons from the logo: `node test/screens/icons.ts`. */
const OUT = join(import.meta.dirname, '../../extension/public/icon')
const BOX = 'M4.75 4H8a4 4 0 0 1 0 8H4.75A.75.75 0 0 1 4 11.25V4.75A.75.75 0 0 1 4.75 4z'
const LOGO =
  'M2.5 1H8a7 7 0 0 1 0 14H2.5A1.5 1.5 0 0 1 1 13.5v-11A1.5 1.5 0 0 1 2.5 1zM4.75 4A.75.75 0 0 0 4 4.75v6.5a.75.75 0 0 0 .75.75H8a4 4 0 0 0 3.873-3H7.5a1 1 0 0 1 0-2h4.373A4 4 0 0 0 8 4z'

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage()
for (const [folder, colour] of [
  ['', '#1c7d92'],
  ['grey', '#8a9499'],
] as const) {
  mkdirSync(join(OUT, folder), { recursive: true })
  for (const size of [16, 32, 48, 128]) {
    // The store asks for a margin around the largest one
    const box = size === 128 ? '-2.67 -2.67 21.34 21.34' : '0 0 16 16'
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<body style="margin:0"><svg style="display:block" width="${size}" height="${size}" viewBox="${box}"><path fill="#fff" d="${BOX}"/><path fill="${colour}" fill-rule="evenodd" d="${LOGO}"/></svg>`,
    )
    writeFileSync(join(OUT, folder, `${size}.png`), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()

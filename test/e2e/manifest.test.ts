import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildExtension, extensionDir, type Target } from './support/build.ts'

beforeAll(() => {
  buildExtension('chrome')
  buildExtension('firefox')
}, 120_000)

const CSP =
  "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; connect-src 'self' https: wss: http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*; require-trusted-types-for 'script'"

const filesOf = (target: Target) =>
  readdirSync(extensionDir(target), { recursive: true, encoding: 'utf8' })
const read = (target: Target, file: string) =>
  readFileSync(join(extensionDir(target), file), 'utf8')
const manifestOf = (target: Target): Record<string, unknown> =>
  JSON.parse(read(target, 'manifest.json'))

/** What a page or script loads before it shows anything, gzipped. */
const gzipped = (target: Target, files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(target, file), { level: 9 }).length, 0)
const loadedBy = (target: Target, page: string) =>
  [...read(target, page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  )

describe.each<Target>(['chrome', 'firefox'])('%s', (target) => {
  test('asks for what it needs and no more', () => {
    const manifest = manifestOf(target)
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['identity', 'storage', 'alarms'],
      optional_permissions: ['notifications'],
      content_security_policy: { extension_pages: CSP },
      content_scripts: [
        {
          matches: ['https://mail.google.com/*'],
          run_at: 'document_idle',
          js: ['content-scripts/gmail.js'],
        },
      ],
    })
    for (const absent of [
      'host_permissions',
      'optional_host_permissions',
      'externally_connectable',
      'content_scripts.0.world',
    ])
      expect(manifest).not.toHaveProperty(absent)
  })

  test('opens panel.js to Gmail and nothing else to anyone', () => {
    const { web_accessible_resources: resources } = manifestOf(target)
    expect(resources).toEqual([
      {
        resources: ['panel.js'],
        matches: ['https://mail.google.com/*'],
        ...(target === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ])
  })

  test('holds no way to run code that was not reviewed', () => {
    const scripts = filesOf(target).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(4)
    const runsText = /\beval\s*\(|\bnew Function\b|\bimportScripts\b|import\(\s*["'`]https?:/
    const hears = /onMessageExternal|onConnectExternal/
    const bad = scripts.filter(
      (file) => runsText.test(read(target, file)) || hears.test(read(target, file)),
    )
    expect(bad).toEqual([])
    const inline = /<script(?![^>]*\bsrc="\/)|\bon\w+=|https?:\/\//
    const pages = filesOf(target).filter((file) => file.endsWith('.html'))
    expect(pages.filter((file) => inline.test(read(target, file)))).toEqual([])
  })

  test('icons are there', () => {
    const { icons } = manifestOf(target)
    expect(Object.values(icons ?? {}).every((file) => filesOf(target).includes(String(file)))).toBe(
      true,
    )
  })

  test.each([
    ['content script', 6_000, () => ['content-scripts/gmail.js']],
    ['background', 10_000, () => ['background.js']],
    // Its style sheets are inside, as the closed root needs them; a page's are files of their own.
    ['panel', 89_600, () => ['panel.js']],
    ['popup', 88_800, () => loadedBy(target, 'popup.html')],
  ] as const)('%s stays under %i bytes gzipped', (_what, limit, files) => {
    const size = gzipped(target, files())
    expect(size).toBeGreaterThan(500)
    expect(size).toBeLessThan(limit)
  })
})

test('Firefox knows the add-on by a fixed id and says what leaves the browser', () => {
  expect(manifestOf('firefox')).toMatchObject({
    browser_specific_settings: {
      gecko: {
        id: 'duebox@example.org',
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: [
            'authenticationInfo',
            'personalCommunications',
            'financialAndPaymentInfo',
            'personallyIdentifyingInfo',
          ],
        },
      },
    },
  })
  expect(manifestOf('chrome')).toMatchObject({
    key: expect.stringMatching(/^MII/),
    minimum_chrome_version: '123',
  })
})

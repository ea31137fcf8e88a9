import { defineConfig } from 'wxt'
import { reactAsModules } from './scripts/react-as-modules.ts'
import { CHROME_KEY, FIREFOX_EXTENSION_ID } from './shared/extension-ids.ts'

const endToEnd = process.env.DUEBOX_E2E === '1'

const contentSecurityPolicy = [
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "connect-src 'self' https: wss: http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*",
  "require-trusted-types-for 'script'",
].join('; ')

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [reactAsModules],
    build: {
      // Chromium 123 and Firefox 140 preload modules themselves.
      modulePreload: { polyfill: false },
      target: ['chrome123', 'firefox140'],
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        output: { minify: { compress: { dropConsole: true }, mangle: true } },
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entries, { build }) {
      const output = build?.rolldownOptions?.output
      if (output && !Array.isArray(output) && entries.some(({ name }) => name === 'popup'))
        output.codeSplitting = {
          groups: [
            {
              name: (id, chunking) => chunkOf(id, (other) => chunking.getModuleInfo(other)),
              debugName: 'first',
            },
          ],
        }
    },
  },
  webExt: { disabled: true },
  // WXT would take 3000, the server's port; when 3100 is taken it finds another.
  dev: { server: { port: 3100 } },
  manifest: ({ browser }) => ({
    name: 'Duebox',
    description: 'Bills found in your Gmail: what is due, when and how much',
    permissions: ['identity', 'storage', 'alarms', ...(endToEnd ? ['notifications'] : [])],
    ...(endToEnd ? {} : { optional_permissions: ['notifications'] }),
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      {
        resources: ['panel.js'],
        matches: ['https://mail.google.com/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_EXTENSION_ID,
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
        }
      : { key: process.env.CRX_KEY || CHROME_KEY, minimum_chrome_version: '123' }),
  }),
})

type InfoOf = (id: string) => { importers: string[]; isEntry: boolean } | null

/** All that the popup's first paint needs is one file: many small ones are larger together. */
function chunkOf(id: string, infoOf: InfoOf, seen = new Set<string>()): string | null {
  return id.includes('/entrypoints/') || !isForPopup(id, infoOf, seen) ? null : 'first'
}

/** Whether the popup's entry imports it, by way of others or not, and not only later. */
function isForPopup(id: string, infoOf: InfoOf, seen: Set<string>): boolean {
  if (id.includes('/entrypoints/')) return id.includes('/entrypoints/popup/')
  if (seen.has(id)) return false
  seen.add(id)
  return (infoOf(id)?.importers ?? []).some((importer) => isForPopup(importer, infoOf, seen))
}

import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { mountSidebar, type Panel } from '../../gmail/mount-sidebar.ts'

/** React comes with panel.js, and panel.js only when the sidebar is first opened. */
async function load(): Promise<Panel> {
  if (!globalThis.dueboxPanel) await import(/* @vite-ignore */ browser.runtime.getURL('/panel.js'))
  if (!globalThis.dueboxPanel) throw new Error('panel.js left no panel')
  return globalThis.dueboxPanel
}

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(context) {
    if (window.top === window) mountSidebar(document, load, context.signal)
  },
})

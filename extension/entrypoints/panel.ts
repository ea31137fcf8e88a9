import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Panel } from '../gmail/mount-sidebar.ts'
import { addressIn } from '../platform/account.ts'
import { openSidebar } from '../platform/sidebar-client.ts'
import { renderSidebar, sidebarCss } from '../screens/sidebar/render-sidebar.tsx'

declare global {
  var dueboxPanel: Panel | undefined
}

/** Runs once per page, in the content script's world; opening the sidebar again calls `show` again. */
export default defineUnlistedScript(() => {
  globalThis.dueboxPanel = {
    css: sidebarCss,
    show(into, close) {
      const stop = new AbortController()
      const duebox = openSidebar(stop.signal)
      const { update, unmount } = renderSidebar(into, { duebox, open: null, close })
      return {
        update: (open) => update(open && { mailbox: addressIn(document.title) ?? null, ...open }),
        unmount() {
          stop.abort()
          unmount()
        },
      }
    },
  }
})

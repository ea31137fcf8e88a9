import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Panel } from '../gmail/mount-sidebar.ts'
import { openSidebar } from '../platform/sidebar-client.ts'

declare global {
  var dueboxPanel: Panel | undefined
}

/** Runs once per page, in the content script's world; opening the sidebar again calls `show` again. */
export default defineUnlistedScript(() => {
  globalThis.dueboxPanel = {
    css: '',
    show(into, _close) {
      const stop = new AbortController()
      const duebox = openSidebar(stop.signal)
      const paint = () => {
        const { connection, open } = duebox.snapshot.get()
        into.textContent = `${connection.state}: ${open?.payments.map(({ biller }) => biller).join(', ')}`
      }
      duebox.snapshot.subscribe(paint)
      paint()
      return { update: paint, unmount: () => stop.abort() }
    },
  }
})

import { SELECTORS, WATCHED } from './selectors.ts'

/**
 * The thread a person looks at, in the ids of Gmail's API (hex). `threadId` is null for one begun by the user's own
 * client (`thread-a:…`), whose id cannot be converted; its messages may still be known.
 */
export type OpenThread = { threadId: string | null; messageIds: string[] }

const READ_AFTER_MS = 150
const MOST_MESSAGES = 50

/**
 * Reads which thread is open.
 *
 * @returns null when a list is shown, or when the page is not what we know
 */
export function readOpenThread(doc: Document): OpenThread | null {
  for (const main of doc.querySelectorAll(SELECTORS.main)) {
    if (isHidden(main)) continue
    const subject =
      main.querySelector(SELECTORS.subject) ?? main.querySelector(SELECTORS.selectedRow)
    if (!subject) continue
    const threadId =
      hexId(subject.getAttribute('data-legacy-thread-id')) ??
      permToHex(subject.getAttribute('data-thread-perm-id'))
    const messageIds = [...main.querySelectorAll(SELECTORS.message)]
      .map(
        (message) =>
          hexId(message.getAttribute('data-legacy-message-id')) ??
          permToHex(message.getAttribute('data-message-id')),
      )
      .filter((id) => id !== null)
    if (threadId || messageIds.length > 0)
      return { threadId, messageIds: messageIds.slice(0, MOST_MESSAGES) }
  }
  return null
}

/** Gmail hides the panes of other views by display or the hidden attribute; neither costs a layout to read. */
const isHidden = (main: Element) =>
  main.closest('[hidden]') !== null ||
  main.ownerDocument.defaultView?.getComputedStyle(main).display === 'none'

const hexId = (value: string | null): string | null =>
  value && /^[0-9a-f]{10,20}$/.test(value) ? value : null

/** "thread-f:1654009536642772396" or "#msg-f:…" → the API's hex id; null for anything else. */
export function permToHex(value: string | null): string | null {
  const digits = /^#?(?:thread|msg)-f:(\d{10,20})$/.exec(value ?? '')?.[1]
  return digits ? BigInt(digits).toString(16) : null
}

/**
 * Calls back with the open thread now and whenever it changes, at most every 150 ms, until the signal aborts. Gmail
 * may replace the main pane, so its parent is watched and found again.
 */
export function watchOpenThread(
  doc: Document,
  onChange: (open: OpenThread | null) => void,
  signal: AbortSignal,
): void {
  let last: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let watched: Element | null = null
  const soon = () => void (timer ??= setTimeout(read, READ_AFTER_MS))
  const seen = new MutationObserver(soon)
  const attach = () => {
    const parent = doc.querySelector(SELECTORS.main)?.parentElement ?? doc.body
    if (parent === watched && parent.isConnected) return
    watched = parent
    seen.disconnect()
    seen.observe(parent, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: WATCHED,
    })
  }
  const read = () => {
    timer = undefined
    attach()
    const open = readOpenThread(doc)
    const key = JSON.stringify(open)
    if (key === last) return
    last = key
    onChange(open)
  }
  const view = doc.defaultView ?? window
  view.addEventListener('hashchange', soon, { signal })
  view.addEventListener('popstate', soon, { signal })
  doc.addEventListener('visibilitychange', soon, { signal })
  signal.addEventListener('abort', () => {
    seen.disconnect()
    clearTimeout(timer)
  })
  read()
}

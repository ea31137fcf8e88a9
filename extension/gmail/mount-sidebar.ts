import { guardClicks } from './guard-clicks.ts'
import { handleStyle } from './handle-style.ts'
import { watchOpenThread, type OpenThread } from './open-thread.ts'

/** What panel.js leaves behind for the content script: loaded when the sidebar is first opened. */
export type Panel = {
  /** Style sheet of everything inside the panel. */
  css: string
  show(into: HTMLElement, close: () => void): Shown
}
export type Shown = { update(open: OpenThread | null): void; unmount(): void }

const NAME = 'duebox-sidebar'
const UPDATED = 'Duebox was updated. Reload this tab to use it.'
const LOGO =
  'M2.5 1H8a7 7 0 0 1 0 14H2.5A1.5 1.5 0 0 1 1 13.5v-11A1.5 1.5 0 0 1 2.5 1zM4.75 4A.75.75 0 0 0 4 4.75v6.5a.75.75 0 0 0 .75.75H8a4 4 0 0 0 3.873-3H7.5a1 1 0 0 1 0-2h4.373A4 4 0 0 0 8 4z'

/**
 * Puts the slim tab on Gmail's edge. Until it is clicked nothing is watched, asked or loaded.
 *
 * @param load brings the panel; rejects when the extension was updated under this tab
 * @param signal ends everything that is watched
 */
export function mountSidebar(doc: Document, load: () => Promise<Panel>, signal: AbortSignal): void {
  for (const earlier of doc.querySelectorAll(NAME)) earlier.remove()
  const host = doc.createElement(NAME)
  const shadow = host.attachShadow({ mode: 'closed' })
  const tab = tabIn(doc)
  const place = doc.createElement('div')
  place.className = 'place'
  place.tabIndex = -1
  shadow.adoptedStyleSheets = [sheetOf(handleStyle)]
  shadow.append(tab, place)
  guardClicks(host, shadow)
  let close: (() => void) | undefined
  let opening = false

  const open = async () => {
    opening = true
    try {
      const panel = await load()
      shadow.adoptedStyleSheets = [sheetOf(handleStyle), sheetOf(panel.css)]
      place.replaceChildren()
      host.dataset.theme = themeOf(doc)
      close = show(doc, place, panel, signal, () => shut())
    } catch {
      const note = doc.createElement('p')
      note.className = 'note'
      note.textContent = UPDATED
      place.replaceChildren(note)
      close = () => place.replaceChildren()
    }
    tab.setAttribute('aria-expanded', 'true')
    place.focus()
    opening = false
  }
  const shut = () => {
    close?.()
    close = undefined
    tab.setAttribute('aria-expanded', 'false')
    tab.focus()
  }
  tab.addEventListener('click', () => {
    if (!opening) void (close ? shut() : open())
  })
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    shadow.addEventListener(type, (event) => {
      event.stopPropagation()
      const escape = event instanceof KeyboardEvent && type === 'keydown' && event.key === 'Escape'
      if (escape && event.isTrusted && !event.defaultPrevented && close) shut()
    })
  doc.body.append(host)
}

/** Shows the panel and keeps it told of the open thread. @returns takes it away again */
function show(
  doc: Document,
  place: HTMLElement,
  panel: Panel,
  signal: AbortSignal,
  close: () => void,
): () => void {
  const stop = new AbortController()
  const shown = panel.show(place, close)
  watchOpenThread(doc, (open) => shown.update(open), AbortSignal.any([stop.signal, signal]))
  return () => {
    stop.abort()
    shown.unmount()
    place.replaceChildren()
  }
}

function tabIn(doc: Document): HTMLButtonElement {
  const tab = doc.createElement('button')
  tab.type = 'button'
  tab.className = 'tab'
  tab.setAttribute('aria-expanded', 'false')
  const logo = doc.createElementNS('http://www.w3.org/2000/svg', 'svg')
  logo.setAttribute('viewBox', '0 0 16 16')
  logo.setAttribute('aria-hidden', 'true')
  const path = doc.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('fill-rule', 'evenodd')
  path.setAttribute('d', LOGO)
  logo.append(path)
  const name = doc.createElement('span')
  name.textContent = 'Duebox'
  tab.append(logo, name)
  return tab
}

/** An adopted sheet needs neither a nonce nor Trusted Types. */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Gmail's own theme rather than the system's: dark when its background is. */
function themeOf(doc: Document): 'light' | 'dark' {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (
    getComputedStyle(doc.body).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number)
  return alpha > 0 && red + green + blue < 3 * 110 ? 'dark' : 'light'
}

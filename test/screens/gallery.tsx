import { renderDashboard } from '../../extension/screens/dashboard/render-dashboard.tsx'
import { renderPopup } from '../../extension/screens/popup/render-popup.tsx'
import { renderSidebar, sidebarCss } from '../../extension/screens/sidebar/render-sidebar.tsx'
import { inState, mailOf } from './states.ts'

/** `?screen=popup|dashboard|sidebar&state=NAME&theme=light|dark&dir=rtl&mail=NAME` */
const query = new URLSearchParams(location.search)
const screen = query.get('screen') ?? 'popup'
const state = query.get('state') ?? 'normal'
const root = document.querySelector<HTMLElement>('#root')!
document.documentElement.dir = query.get('dir') ?? 'ltr'
const theme = query.get('theme')
if (theme) document.documentElement.dataset.theme = theme

const duebox = inState(state)
Object.assign(globalThis, { duebox })
if (screen === 'popup') renderPopup(root, duebox)
else if (screen === 'dashboard') renderDashboard(root, duebox)
else {
  const host = document.createElement('duebox-sidebar')
  if (theme) host.dataset.theme = theme
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `${sidebarCss}\n:host { all: initial; position: fixed; inset-block: 0; inset-inline-end: 0; inline-size: 360px; --sans: ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}; --serif: ${getComputedStyle(document.documentElement).getPropertyValue('--serif')} }
.place { block-size: 100%; overflow: auto }`,
  )
  shadow.adoptedStyleSheets = [sheet]
  const place = document.createElement('div')
  place.className = 'place'
  shadow.append(place)
  document.body.append(host)
  const mail = mailOf(query.get('mail') ?? 'list', duebox)
  renderSidebar(place, { duebox: mail.duebox, open: mail.open, close: () => host.remove() })
}

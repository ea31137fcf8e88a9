import '../../ui/tokens.css'
import '../../ui/ui.css'
import '../../ui/meter.css'
import './popup.css'
import { createRoot } from 'react-dom/client'
import type { Duebox } from '../../platform/client.ts'
import { applyTheme } from '../display.ts'
import { loadAll } from '../later.tsx'
import { Popup } from './Popup.tsx'

/**
 * Shows the toolbar popup.
 *
 * @param root an empty element of the popup's page
 */
export function renderPopup(root: HTMLElement, duebox: Duebox): void {
  applyTheme()
  createRoot(root).render(<Popup duebox={duebox} />)
  requestIdleCallback(() => void loadAll())
}

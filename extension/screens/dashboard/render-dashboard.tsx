import '../../ui/tokens.css'
import '../../ui/ui.css'
import '../../ui/meter.css'
import '../../ui/later.css'
import '../../ui/detail.css'
import '../../ui/page.css'
import './dashboard.css'
import { createRoot } from 'react-dom/client'
import type { Duebox } from '../../platform/client.ts'
import { applyTheme } from '../display.ts'
import { Dashboard } from './Dashboard.tsx'

/**
 * Shows the dashboard; its views are named by the page's hash.
 *
 * @param root an empty element of the dashboard's page
 */
export function renderDashboard(root: HTMLElement, duebox: Duebox): void {
  applyTheme()
  createRoot(root).render(<Dashboard duebox={duebox} />)
}

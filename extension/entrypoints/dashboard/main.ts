import { openDuebox } from '../../platform/page-client.ts'
import { renderDashboard } from '../../screens/dashboard/render-dashboard.tsx'

const root = document.querySelector<HTMLElement>('#root')
if (root) renderDashboard(root, await openDuebox())

import { openDuebox } from '../../platform/page-client.ts'
import { renderPopup } from '../../screens/popup/render-popup.tsx'

const root = document.querySelector<HTMLElement>('#root')
if (root) renderPopup(root, await openDuebox())

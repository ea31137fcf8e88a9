import { createRoot } from 'react-dom/client'
import type { SidebarDuebox } from '../../platform/client.ts'
import tokens from '../../ui/tokens.css?inline'
import ui from '../../ui/ui.css?inline'
import later from '../../ui/later.css?inline'
import detail from '../../ui/detail.css?inline'
import panel from './panel.css?inline'
import { Sidebar, type OpenMail } from './Sidebar.tsx'

/** The sheets of everything inside the panel, for the caller's shadow root to adopt. */
export const sidebarCss = [tokens, ui, later, detail, panel].join('\n')

/** What the sidebar is given: `open` is the mail Gmail shows, null while the page cannot be read. */
export type SidebarProps = Readonly<{
  duebox: SidebarDuebox
  open: OpenMail | null
  close: () => void
}>

/**
 * Shows the panel. It listens inside `root` only.
 *
 * @param root an empty element in the closed shadow root, as high and as wide as the panel shall be
 * @returns `update` tells the mail that is open now
 */
export function renderSidebar(root: HTMLElement, props: SidebarProps) {
  const react = createRoot(root)
  const paint = (open: OpenMail | null) => react.render(<Sidebar {...props} open={open} />)
  paint(props.open)
  return { update: paint, unmount: () => react.unmount() }
}

import '../../ui/later.css'
import '../../ui/page.css'

/** All of the popup that its first paint does without, in one file. */
export { KeysHelp } from '../../ui/KeysHelp.tsx'
export { SearchBox } from '../../ui/SearchBox.tsx'
export { DoneBar } from '../DoneBar.tsx'
export { listParts } from '../list-parts.ts'
export { NotConnected } from '../NotConnected.tsx'

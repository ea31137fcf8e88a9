import { UndoBar } from '../ui/UndoBar.tsx'
import type { Doing } from './use-doing.ts'

/** The bar of the last action while there is one. */
export function DoneBar({ doing: { bar, clear } }: Readonly<{ doing: Doing }>) {
  if (!bar) return null
  return (
    <UndoBar
      key={`${bar.key} ${bar.fault}`}
      message={bar.message}
      word={bar.word}
      fault={bar.fault}
      onPress={bar.press}
      onGone={clear}
    />
  )
}

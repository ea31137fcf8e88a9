import { later } from '../later.tsx'
import type { ListParts } from '../list-parts.ts'

const parts = () => import('./later-parts.ts')

export const KeysHelp = later(async () => (await parts()).KeysHelp)
export const SearchBox = later(async () => (await parts()).SearchBox)
export const DoneBar = later(async () => (await parts()).DoneBar)
export const NotConnected = later(async () => (await parts()).NotConnected)
export const listParts: ListParts = {
  AllClear: later(async () => (await parts()).listParts.AllClear),
  NothingFound: later(async () => (await parts()).listParts.NothingFound),
  NothingMatches: later(async () => (await parts()).listParts.NothingMatches),
  NotReadYet: later(async () => (await parts()).listParts.NotReadYet),
  OpenedPayment: later(async () => (await parts()).listParts.OpenedPayment),
}

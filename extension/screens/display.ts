import { useSyncExternalStore } from 'react'

/** How pages of ours look in this browser. It is kept beside the pages and never leaves them. */
export type Display = Readonly<{ theme: 'system' | 'light' | 'dark'; keys: boolean }>

const THEME = 'duebox.theme'
const KEYS = 'duebox.keys'
const watchers = new Set<() => void>()

const readTheme = (): Display['theme'] => {
  const kept = localStorage.getItem(THEME)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}
const readKeys = () => localStorage.getItem(KEYS) !== 'off'

/** Changes some of them, here and in every other page that is open. */
export function saveDisplay({ theme, keys }: Partial<Display>): void {
  if (theme) localStorage.setItem(THEME, theme)
  if (keys !== undefined) localStorage.setItem(KEYS, keys ? 'on' : 'off')
  for (const changed of watchers) changed()
}

/** Puts the chosen theme on the page, now and whenever it changes; the system's needs no mark. */
export function applyTheme(): void {
  subscribe(markTheme)
  markTheme()
}

function markTheme(): void {
  const theme = readTheme()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The settings, anew when they change. For pages of ours only: in Gmail's page the storage is Gmail's. */
export function useDisplay(): Display {
  const theme = useSyncExternalStore(subscribe, readTheme)
  const keys = useSyncExternalStore(subscribe, readKeys)
  return { theme, keys }
}

function subscribe(changed: () => void): () => void {
  watchers.add(changed)
  window.addEventListener('storage', changed)
  return () => {
    watchers.delete(changed)
    window.removeEventListener('storage', changed)
  }
}

import { useSyncExternalStore } from 'react'

/** How pages of ours look in this browser. It is kept beside the pages and never leaves them. */
export type Display = Readonly<{ theme: 'system' | 'light' | 'dark'; keys: boolean }>

const KEY = 'duebox.display'
const USUAL: Display = { theme: 'system', keys: true }
const watchers = new Set<() => void>()
let kept: { text: string | null; display: Display } = { text: null, display: USUAL }

/** The settings as they are now; the same object until they change. For pages of ours only. */
export function readDisplay(): Display {
  const text = localStorage.getItem(KEY)
  if (text !== kept.text) kept = { text, display: parse(text) }
  return kept.display
}

/** Changes some of them, here and in every other page that is open. */
export function saveDisplay(change: Partial<Display>): void {
  localStorage.setItem(KEY, JSON.stringify({ ...readDisplay(), ...change }))
  applyTheme()
  for (const changed of watchers) changed()
}

/** Puts the chosen theme on the page; the system's needs no mark. */
export function applyTheme(): void {
  const { theme } = readDisplay()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The settings, anew when they change. */
export const useDisplay = (): Display => useSyncExternalStore(subscribe, readDisplay)

function subscribe(changed: () => void): () => void {
  const stored = () => {
    applyTheme()
    changed()
  }
  watchers.add(changed)
  window.addEventListener('storage', stored)
  return () => {
    watchers.delete(changed)
    window.removeEventListener('storage', stored)
  }
}

function parse(text: string | null): Display {
  const found = text?.startsWith('{') ? readJson(text) : {}
  const theme = found.theme === 'light' || found.theme === 'dark' ? found.theme : 'system'
  return { theme, keys: found.keys !== false }
}

/** Broken text is as good as none: these are only looks. */
function readJson(text: string): Partial<Record<keyof Display, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

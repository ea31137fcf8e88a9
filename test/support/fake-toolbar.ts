import { fakeBrowser } from 'wxt/testing/fake-browser'
import { vi } from 'vitest'

/** A fresh fake browser whose toolbar button also takes an icon, which the fake one refuses by itself. */
export function resetBrowser(): void {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue()
}

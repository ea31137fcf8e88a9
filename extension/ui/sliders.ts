import type { Drawing } from './drawings.ts'

/** The one icon of pages that the popup shows at once too. */
export const SLIDERS: Drawing = {
  line: 'M2 5h6M12 5h2M2 11h2M8 11h6M8.1 5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0zM4.1 11a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0z',
}

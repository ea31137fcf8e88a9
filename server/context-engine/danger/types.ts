import type { Warning } from '../types.ts'

/**
 * A sign of danger. `header` ones come from who sent it and where it leads, `request` ones from what it asks. A leg
 * stands when its weights sum to 1.
 */
export type Sign = Warning & Readonly<{ leg: 'header' | 'request'; weight: number }>

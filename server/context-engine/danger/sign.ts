import type { Sign } from './types.ts'

/** A doubt about who sent the message. */
export const sign = (code: string, text: string, weight: number): Sign => ({
  code,
  text,
  leg: 'header',
  weight,
})

import { csLabels } from './cs-labels.ts'
import { csSigns } from './cs-signs.ts'
import type { Language } from './types.ts'

export const cs: Language = {
  code: 'cs',
  common:
    'a v na se je že do s z to pro jsme vám vás vaše váš za od po jako byla není které nebo dobrý den prosím',
  order: 'dmy',
  phrases: { ...csLabels, ...csSigns },
}

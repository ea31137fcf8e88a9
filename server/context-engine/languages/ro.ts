import { roLabels } from './ro-labels.ts'
import { roSigns } from './ro-signs.ts'
import type { Language } from './types.ts'

export const ro: Language = {
  code: 'ro',
  common:
    'și de la în cu pe nu este pentru că din o un vă sau va fi mai ați dumneavoastră bună ziua',
  order: 'dmy',
  phrases: { ...roLabels, ...roSigns },
}

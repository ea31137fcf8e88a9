import { nlLabels } from './nl-labels.ts'
import { nlSigns } from './nl-signs.ts'
import type { Language } from './types.ts'

export const nl: Language = {
  code: 'nl',
  common:
    'de het een en van is uw je voor op met niet dat te wij we bij aan of naar zijn kunt kun ons onze heeft hebben wordt worden nog ook om geachte beste',
  order: 'dmy',
  phrases: { ...nlLabels, ...nlSigns },
}

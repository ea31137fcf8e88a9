import { huLabels } from './hu-labels.ts'
import { huSigns } from './hu-signs.ts'
import type { Language } from './types.ts'

export const hu: Language = {
  code: 'hu',
  common:
    'a az és hogy nem is van egy meg ön önnek kérjük számla tisztelt vagy már még csak ki be el fel',
  order: 'ymd',
  phrases: { ...huLabels, ...huSigns },
}

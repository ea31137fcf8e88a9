import { frLabels } from './fr-labels.ts'
import { frSigns } from './fr-signs.ts'
import type { Language } from './types.ts'

export const fr: Language = {
  code: 'fr',
  common:
    'le la les des et vous votre vos nous notre est pour sur dans une un du de au aux pas que qui en par avec cette ce sera ne avons être plus',
  order: 'dmy',
  phrases: { ...frLabels, ...frSigns },
}

import { deLabels } from './de-labels.ts'
import { deSigns } from './de-signs.ts'
import type { Language } from './types.ts'

export const de: Language = {
  code: 'de',
  common:
    'und der die das ist nicht sie ihr ihre ihren ihnen wir uns für mit von zu den dem im auf eine einen ein bitte haben wurde werden bei zum zur oder auch sich als',
  order: 'dmy',
  phrases: { ...deLabels, ...deSigns },
}

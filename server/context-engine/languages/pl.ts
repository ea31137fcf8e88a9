import { plLabels } from './pl-labels.ts'
import { plSigns } from './pl-signs.ts'
import type { Language } from './types.ts'

export const pl: Language = {
  code: 'pl',
  common:
    'i w na do nie się z jest to że za o dla od po przez twoja twoje państwa prosimy oraz została przy jak lub ze dzień dobry pan pani',
  order: 'dmy',
  phrases: { ...plLabels, ...plSigns },
}

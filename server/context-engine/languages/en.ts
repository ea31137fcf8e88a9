import { enDangers } from './en-dangers.ts'
import { enDayLabels } from './en-day-labels.ts'
import { enLabels } from './en-labels.ts'
import { enNotices } from './en-notices.ts'
import { enOutcomes } from './en-outcomes.ts'
import { enRequests } from './en-requests.ts'
import { enSigns } from './en-signs.ts'
import { enTerms } from './en-terms.ts'
import type { Language } from './types.ts'

export const en: Language = {
  code: 'en',
  common:
    'the and you your for of to in is on this that with are we have be will our from it at as please if has not can was by or an been',
  order: 'mdy',
  phrases: {
    ...enLabels,
    ...enDayLabels,
    ...enTerms,
    ...enSigns,
    ...enRequests,
    ...enOutcomes,
    ...enNotices,
    ...enDangers,
  },
}

import { skLabels } from './sk-labels.ts'
import { skSigns } from './sk-signs.ts'
import type { Language } from './types.ts'

export const sk: Language = {
  code: 'sk',
  common:
    'a v na sa je že do so z to pre sme vám vás vaše váš za od po ako bola nie ktoré alebo dobrý deň prosíme ktorý ktorej bude však mesiac vašej voči všetky ďakujeme',
  order: 'dmy',
  phrases: { ...skLabels, ...skSigns },
}

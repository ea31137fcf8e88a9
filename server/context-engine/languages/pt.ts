import { joined } from './join.ts'
import { ptLabels } from './pt-labels.ts'
import { ptSigns } from './pt-signs.ts'
import { ptUsage } from './pt-usage.ts'
import type { Language } from './types.ts'

export const pt: Language = {
  code: 'pt',
  common:
    'o a os as de do da que e em para com uma um não seu sua você por no na se foi está este esta ao mais como até dos das pelo pela nos caro olá',
  order: 'dmy',
  phrases: joined(ptLabels, ptSigns, ptUsage),
}

import { esLabels } from './es-labels.ts'
import { esSigns } from './es-signs.ts'
import { esUsage } from './es-usage.ts'
import { joined } from './join.ts'
import type { Language } from './types.ts'

export const es: Language = {
  code: 'es',
  common:
    'el la los las de que en y su tu sus para por con una un del al es no se le nos puede hemos ha como más este esta si o ya',
  order: 'dmy',
  phrases: joined(esLabels, esSigns, esUsage),
}

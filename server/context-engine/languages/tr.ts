import { trLabels } from './tr-labels.ts'
import { trSigns } from './tr-signs.ts'
import type { Language } from './types.ts'

export const tr: Language = {
  code: 'tr',
  common:
    've bir bu için ile olarak sayın de da sizin size olan gibi daha çok ödeme adet lütfen tarafından merhaba değil numaralı kadar',
  order: 'dmy',
  phrases: { ...trLabels, ...trSigns },
}

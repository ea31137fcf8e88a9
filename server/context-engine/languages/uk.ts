import { ukLabels } from './uk-labels.ts'
import { ukSigns } from './uk-signs.ts'
import type { Language } from './types.ts'

export const uk: Language = {
  code: 'uk',
  common:
    'і й та в у не на що з із зі за для ви ваш ваша ваше вас вам від до це ми як або при про буде є по який яка які також шановний шановна вітаємо добрий день дякуємо цей',
  order: 'dmy',
  phrases: { ...ukLabels, ...ukSigns },
}

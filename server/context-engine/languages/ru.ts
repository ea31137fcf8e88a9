import { ruLabels } from './ru-labels.ts'
import { ruSigns } from './ru-signs.ts'
import type { Language } from './types.ts'

export const ru: Language = {
  code: 'ru',
  common:
    'и в не на что с по для вы ваш вас ваша это от мы к как или при до из за было будет также вам уважаемый здравствуйте',
  order: 'dmy',
  phrases: { ...ruLabels, ...ruSigns },
}

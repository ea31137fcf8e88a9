import { elLabels } from './el-labels.ts'
import { elSigns } from './el-signs.ts'
import type { Language } from './types.ts'

export const el: Language = {
  code: 'el',
  common:
    'και το η ο την του της των τον με για σας από στο στη στην τα οι δεν είναι θα να που σε ένα μια μας αυτό παρακαλώ αγαπητέ αγαπητή έως έχει τις στον σου',
  order: 'dmy',
  phrases: { ...elLabels, ...elSigns },
}

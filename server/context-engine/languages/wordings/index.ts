import type { Phrases } from '../types.ts'
import { deMoreLabels } from './de-labels.ts'
import { deMoreSigns } from './de-signs.ts'
import { frMoreLabels } from './fr-labels.ts'
import { frMoreSigns } from './fr-signs.ts'
import { itMoreLabels } from './it-labels.ts'
import { itMoreSigns } from './it-signs.ts'
import { nlMoreLabels } from './nl-labels.ts'
import { nlMoreSigns } from './nl-signs.ts'

/** Further phrases of a language by its code, many of them made of pieces. */
export const WORDINGS: Readonly<Record<string, Phrases>> = {
  de: { ...deMoreLabels, ...deMoreSigns },
  fr: { ...frMoreLabels, ...frMoreSigns },
  it: { ...itMoreLabels, ...itMoreSigns },
  nl: { ...nlMoreLabels, ...nlMoreSigns },
}

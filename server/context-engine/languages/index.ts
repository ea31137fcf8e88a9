import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sk } from './sk.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'
import { withDangers } from './dangers/index.ts'
import type { Language } from './types.ts'

/** Every language the engine reads; a new one is a file and a line here. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  it,
  nl,
  pt,
  pl,
  cs,
  sv,
  da,
  nb,
  fi,
  tr,
  ja,
  ru,
  hu,
  ro,
  zh,
  uk,
  el,
  ko,
  hi,
  ar,
  sk,
  he,
  id,
  th,
  vi,
].map(withDangers)

import type { Page } from '../document/page.ts'

/** Years of Buddha's era, which Thailand counts, before those of the common one. */
const BUDDHIST = 543
/** The year before the first of the Republic of China, which Taiwan counts from. */
const REPUBLIC = 1911
/** The year before the first of Reiwa, Japan's era. */
const REIWA = 2018

/**
 * The year of the common era that a number stands for: in full, or in two digits of this century; Thai mail counts
 * from Buddha's death ("2569", "69") and Taiwan from the Republic's first year ("115").
 */
export function commonYear({ language }: Pick<Page, 'language'>, year: number): number {
  if (year > 2_400 && year < 2_700) return year - BUDDHIST
  if (language === 'th' && year > 50 && year < 100) return 2_500 + year - BUDDHIST
  if (language === 'zh' && year > 99 && year < 160) return year + REPUBLIC
  return year > 99 ? year : year < 70 ? 2000 + year : 1900 + year
}

/** The year of 年 in Chinese and Japanese: "2026", "115" of the Republic, "8" behind the signs of Reiwa. */
export function easternYear(year: string, lead: string): number | undefined {
  if (/^\d{4}$/.test(year)) return Number(year)
  if (/^1[0-5]\d$/.test(year)) return Number(year) + REPUBLIC
  return /^\d{1,2}$/.test(year) && /令和\s?$/.test(lead) ? Number(year) + REIWA : undefined
}

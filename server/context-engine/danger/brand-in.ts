import { BRANDS } from '../billers/brands.ts'
import { fold } from '../document/fold.ts'
import { isLead, LETTER, sortOfUnit } from '../document/letters.ts'

/** Brands by their first word, each with its place in the list. */
const BRANDS_BY_WORD = new Map<string, { words: string; place: number }[]>()
for (const [place, brand] of Object.keys(BRANDS).entries()) {
  const first = brand.split(' ')[0] ?? brand
  const others = BRANDS_BY_WORD.get(first) ?? []
  BRANDS_BY_WORD.set(first, [...others, { words: ` ${brand} `, place }])
}
const BRAND_NAMES = Object.entries(BRANDS)

/** The brand of a text that stands first in the list. */
export function brandIn(text: string): { name: string; domains: readonly string[] } | undefined {
  const folded = fold(text)
  if (!mayHold(folded)) return undefined
  const padded = ` ${folded.replace(/[^\p{L}\d&]{1,50}/gu, ' ')} `
  let best: number | undefined
  for (let space = 0; space < padded.length - 1;) {
    const next = padded.indexOf(' ', space + 1)
    for (const { words, place } of BRANDS_BY_WORD.get(padded.slice(space + 1, next)) ?? [])
      if ((best === undefined || place < best) && padded.startsWith(words, space)) best = place
    space = next
  }
  const [name, domains] = BRAND_NAMES[best ?? -1] ?? []
  return name && domains ? { name, domains } : undefined
}

const SLOTS = 1 << 16
const OPENERS = new Uint8Array(SLOTS)
for (const first of BRANDS_BY_WORD.keys()) {
  let hash = 0
  for (let at = 0; at < first.length; at++) hash = hashWith(hash, first.charCodeAt(at))
  OPENERS[hash & (SLOTS - 1)] = 1
}

function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Beyond it stand marks, which part words here. */
const FIRST_MARK = 0x300

/**
 * A quick look whether a word of the text opens a brand's name; says yes to letters beyond the accented alphabets, too.
 */
function mayHold(folded: string): boolean {
  let hash = 0
  let start = 0
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 32
    if (code >= FIRST_MARK && (isLead(code) || (sortOfUnit(code) & LETTER) !== 0)) return true
    if (code < FIRST_MARK && ((code >= 97 && code <= 122) || isRare(code))) {
      hash = hashWith(hash, code)
      continue
    }
    if (OPENERS[hash & (SLOTS - 1)] === 1 && BRANDS_BY_WORD.has(folded.slice(start, at)))
      return true
    hash = 0
    start = at + 1
  }
  return false
}

/** Digits, "&", and letters beyond ASCII. */
const isRare = (code: number) =>
  (code >= 48 && code <= 57) || code === 38 || (code > 127 && (sortOfUnit(code) & LETTER) !== 0)

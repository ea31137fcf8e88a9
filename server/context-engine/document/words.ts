import { formAt, type Form } from './forms.ts'
import { ALONE, DIGIT, LETTER, isLead, sortOfPoint, sortOfUnit } from './letters.ts'

/** What stands between a word and the one before it: nothing, something that does not part a phrase, or a break. */
export type Gap = 'joined' | 'soft' | 'hard'

/**
 * One word of a text: a run of letters, a run of digits, or one character of a script written without spaces.
 * `folded` is lower case without accents, as `form.folded`; offsets are UTF-16 units.
 */
export type Word = Readonly<{
  /** Absent for numbers. */
  form: Form | undefined
  folded: string
  start: number
  end: number
  number: boolean
  gap: Gap
}>

/** Longest runs of digits and of letters, in characters. */
const MOST_DIGITS = 24
const MOST_LETTERS = 60
/** Words of one text that are looked at; a mail has a few thousand. */
const MAX_WORDS = 60_000

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const { length } = text
  let last = 0
  let at = 0
  while (at < length && words.length < MAX_WORDS) {
    const sort = sortAt(text, at)
    if (sort === 0) {
      at += isLead(text.charCodeAt(at)) ? lengthAt(text, at) : 1
      continue
    }
    const start = at
    const number = (sort & DIGIT) !== 0
    const follows = number ? DIGIT : LETTER
    const most = number ? MOST_DIGITS : (sort & ALONE) === 0 ? MOST_LETTERS : 1
    let hash = 0
    for (let count = 0; count < most && at < length; count++) {
      const code = text.charCodeAt(at)
      if (code < ASCII) {
        if (((ASCII_SORTS[code] ?? 0) & follows) === 0) break
        hash = (Math.imul(hash, 31) + code) | 0
        at += 1
        continue
      }
      if (count > 0 && (sortAt(text, at) & follows) === 0) break
      hash = (Math.imul(hash, 31) + code) | 0
      at += 1
      if (isLead(code) && isPair(text, at - 1)) {
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
        at += 1
      }
    }
    const form = number ? undefined : formAt(text, start, at, hash)
    const folded = form ? form.folded : text.slice(start, at)
    words.push({ form, folded, start, end: at, number, gap: gapOf(text, last, start) })
    last = at
  }
  return words
}

const ASCII = 128
const ASCII_SORTS = Uint8Array.from({ length: ASCII }, (_, code) => sortOfUnit(code))

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < ASCII) return ASCII_SORTS[code] ?? 0
  return isLead(code) && isPair(text, at)
    ? sortOfPoint(text.codePointAt(at) ?? 0)
    : sortOfUnit(code)
}

const isPair = (text: string, at: number) => (text.codePointAt(at) ?? 0) > 0xffff
const lengthAt = (text: string, at: number) => (isPair(text, at) ? 2 : 1)

/** A line this long was broken by the mail program, not by the writer. */
const WRAPPED = 50

/** Hard breaks end a sentence, a cell or a line; the break of a long line is a wrap inside a sentence. */
function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'joined'
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'soft'
  let line = -1
  for (let at = from; at < to; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 10) {
      if (line >= 0) return 'hard'
      line = at
    } else if (BREAKS.has(sign)) return 'hard'
    else if (sign === 46 && endsSentence(text, at)) return 'hard'
  }
  return line < 0 || line - text.lastIndexOf('\n', line - 1) > WRAPPED ? 'soft' : 'hard'
}

/** A full stop before a space; that of an ordinal ("17. Oktober") or a short word ("No. de cliente") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) > 32) return false
  if (
    /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
    SHORT.test(text.slice(Math.max(0, at - 4), at))
  )
    return false
  return (
    !/(?<!\d)\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) || text.charCodeAt(at + 1) === 10
  )
}

const SHORT = /(?<!\p{L})\p{L}{1,3}$/u

/** Tab, "!", "?", ";", "|", bullet, the full stops of Chinese, Japanese and Hindi, ";" and "?" of Arabic. */
const BREAKS = new Set([9, 33, 63, 59, 124, 0x2022, 0x3002, 0xff0e, 0x964, 0x61b, 0x61f])

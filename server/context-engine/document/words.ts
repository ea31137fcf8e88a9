import { foldWord } from './fold.ts'

/** What stands between a word and the one before it: nothing, something that does not part a phrase, or a break. */
export type Gap = 'joined' | 'soft' | 'hard'

/**
 * One word of a text: a run of letters, a run of digits, or one character of a script written without spaces.
 * `folded` is lower case without accents; offsets are UTF-16 units.
 */
export type Word = Readonly<{
  folded: string
  start: number
  end: number
  number: boolean
  gap: Gap
}>

const WORD =
  /\p{Nd}{1,24}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]|[\p{L}\p{M}]{1,60}/gu
/** Words of one text that are looked at; a mail has a few thousand. */
const MAX_WORDS = 60_000

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const code = match[0].charCodeAt(0)
    words.push({
      folded: foldWord(match[0]),
      start,
      end,
      number: code < 0x660 ? code >= 48 && code <= 57 : /^\p{Nd}/u.test(match[0]),
      gap: gapOf(text, last, start),
    })
    last = end
    if (words.length >= MAX_WORDS) break
  }
  return words
}

/** A line this long was broken by the mail program, not by the writer. */
const WRAPPED = 50

/** Hard breaks end a sentence, a cell or a line; the break of a long line is a wrap inside a sentence. */
function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'joined'
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

/** A full stop before a space; the one of an ordinal ("17. Oktober") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) > 32) return false
  return (
    !/(?<!\d)\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) || text.charCodeAt(at + 1) === 10
  )
}

/** Tab, "!", "?", ";", "|", bullet, the full stops of Chinese, Japanese and Hindi, ";" and "?" of Arabic. */
const BREAKS = new Set([9, 33, 63, 59, 124, 0x2022, 0x3002, 0xff0e, 0x964, 0x61b, 0x61f])

import { foldWord } from './fold.ts'

/**
 * A word as it is written, met once and then known again: mail repeats its words. `folded` is lower case without
 * accents. What others work out of a form once they keep in `memos`, see {@link memoOf}.
 */
export type Form = Readonly<{
  written: string
  folded: string
  /** What is known of it, see `triggers.ts`. */
  pulls: { bits: number; asked: number }
  memos: unknown[]
}>

/** Forms that are kept; a text that makes up more empties the table. */
const MOST_FORMS = 16_384
const SLOTS = 65_536
const MASK = SLOTS - 1
const MOST_TRIES = 24

const hashes = new Int32Array(SLOTS)
let forms: (Form | undefined)[] = Array.from({ length: SLOTS })
let kept = 0

/**
 * The form of `text[start, end)`.
 *
 * @param hash any number that the same characters always give
 */
export function formAt(text: string, start: number, end: number, hash: number): Form {
  let slot = hash & MASK
  let tries = 0
  for (let form = forms[slot]; form; form = forms[slot]) {
    if (hashes[slot] === hash && isWritten(form.written, text, start, end)) return form
    // Words made up to meet in one slot are not kept, so that each still costs the same.
    if (++tries > MOST_TRIES) return formOf(text.slice(start, end))
    slot = (slot + 1) & MASK
  }
  const form = formOf(text.slice(start, end))
  if (kept >= MOST_FORMS) {
    forms = Array.from({ length: SLOTS })
    kept = 0
    slot = hash & MASK
  }
  hashes[slot] = hash
  forms[slot] = form
  kept += 1
  return form
}

const formOf = (written: string): Form => ({
  written,
  folded: foldWord(written),
  pulls: { bits: 0, asked: -1 },
  memos: [],
})

function isWritten(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

let memos = 0

/** A pure function of a folded word, worked out once a form. */
export function memoOf<T>(make: (folded: string) => T): (form: Form) => T {
  const place = memos++
  return (form) => {
    const known = form.memos[place]
    if (known !== undefined) return (known as Memo<T>).value
    const value = make(form.folded)
    for (let at = form.memos.length; at < place; at++) form.memos.push(undefined)
    form.memos[place] = { value } satisfies Memo<T>
    return value
  }
}

type Memo<T> = { value: T }

import { spansAround, type Around } from '../document/around.ts'
import type { Candidate, Span } from '../types.ts'

type Piece = Pick<Span, 'start' | 'end'>

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu
const ADDRESS: Around = { sign: '@', left: /[\p{L}\p{N}._%+-]/u, right: /[\p{L}\p{N}.-]/u }
/** A path behind a host name, as links are written out. */
const PATH: Around = { sign: '/', left: /[\p{L}\p{N}.-]/u, right: /[^\s<>"]/u }
const HOST = /[\p{L}\p{N}-]\.\p{L}{2,12}$/u
/** An account in international form, grouped or not, whatever its checksum says. */
const IBAN = /\b[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{2,4}){3,9}\b/giu
/** Seven digits and more, with at most one separator between two of them: cards, accounts, telephones. */
const LONG_NUMBER = /\p{Nd}(?:[ \u00a0\u202f.\-/]?\p{Nd}){6,60}/gu
/** A day or an amount with cents by its shape alone: beside other numbers of a table no finder takes them. */
const DAY =
  /(?<![\p{Nd}.\-/])(?:\p{Nd}{4}([-./])\p{Nd}{1,2}\1\p{Nd}{1,2}|\p{Nd}{1,2}([-./])\p{Nd}{1,2}\2\p{Nd}{4})(?![\p{Nd}\-/])/gu
const CENTS = /(?<![\p{Nd}.,\-/])\p{Nd}{1,3}(?:[.,]?\p{Nd}{3}){0,3}[.,]\p{Nd}{2}(?![\p{Nd}\-/])/gu
const DIGIT = /\p{Nd}/gu
const DECIMALS = /[.,]\p{Nd}{2}$/u
/** Most digits of an amount or a day that is shown as it stands. */
const SHOWN_DIGITS = 12

/**
 * Text with nothing in it that names an account: links and addresses are blanked, the digits of accounts, cards and
 * other long numbers become `#`. Amounts and days stay word for word, so that they can be quoted.
 *
 * @param found candidates of this text's node
 * @returns a text of the same length, line for line
 */
export function masked(text: string, found: readonly Candidate[]): string {
  const accounts = found.flatMap(({ field, span }) => (field === 'iban' ? [span] : []))
  const values = [
    ...found.filter((candidate) => isValue(text, candidate)).map(({ span }) => span),
    ...piecesOf(text, DAY),
    ...piecesOf(text, CENTS),
  ]
  const numbers = [
    ...accounts,
    ...piecesOf(text, IBAN),
    ...piecesOf(text, LONG_NUMBER).flatMap((piece) => without(piece, values)),
    ...found.flatMap(({ field, span }) =>
      field === 'accountRef' && !values.some((value) => overlap(value, span)) ? [span] : [],
    ),
  ]
  const links = [
    ...piecesOf(text, LINK),
    ...spansAround(text, ADDRESS),
    ...spansAround(text, PATH).filter(({ at }) => HOST.test(text.slice(Math.max(0, at - 14), at))),
  ]
  return replaced(replaced(text, numbers, hideDigits), links, hideAll)
}

/** An amount with its currency or cents, or a day: what a model is asked for. */
function isValue(text: string, { field, span, finder }: Candidate): boolean {
  if (field !== 'amountDue' && field !== 'dueDate') return false
  const words = text.slice(span.start, span.end)
  const digits = words.match(DIGIT)?.length ?? 0
  if (digits > SHOWN_DIGITS) return false
  return field === 'dueDate' || finder === 'amount' || DECIMALS.test(words)
}

const piecesOf = (text: string, shape: RegExp): Piece[] =>
  [...text.matchAll(shape)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))

const overlap = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end

/** What is left of a piece outside the values, where that is still a long number or part of one. */
function without(piece: Piece, values: readonly Piece[]): Piece[] {
  let left = [piece]
  for (const value of values)
    left = left.flatMap((part) =>
      overlap(part, value)
        ? [
            { start: part.start, end: value.start },
            { start: value.end, end: part.end },
          ].filter(({ start, end }) => start < end)
        : [part],
    )
  return left
}

/** Each piece once, in order; what overlaps is hidden from its start to its end. */
function replaced(text: string, pieces: readonly Piece[], hide: (words: string) => string): string {
  let [result, at] = ['', 0]
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    result += text.slice(at, from) + hide(text.slice(from, end))
    at = end
  }
  return result + text.slice(at)
}

const hideDigits = (words: string): string =>
  words.replace(DIGIT, (digit) => '#'.repeat(digit.length))
const hideAll = (words: string): string => '*'.repeat(words.length)

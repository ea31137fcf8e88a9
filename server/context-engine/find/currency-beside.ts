import { foldWord } from '../document/fold.ts'
import { LETTER, sortOfUnit } from '../document/letters.ts'
import { currencyWritten } from './currencies.ts'
import { currencyNamed } from './currency-names.ts'
import { magnitudeIn } from './magnitudes.ts'

const BEFORE =
  /(\p{Script=Arabic}\.\s?\p{Script=Arabic}\.?|ש["'״׳]{1,2}ח|[\p{L}\p{M}$€£¥₹₽₺₴₩₫₪₱₦฿₸₡₲₵₼₾₭]{1,4}[$./]{0,2}|[\p{L}\p{M}]{2,8})\s{0,2}[-–(]?\s?$/u
const AFTER =
  /^[^\S\n]{0,2}([$€£¥₹₽₺₴₩₫₪₱₦฿₸₡₲₵₼₾₭円元块塊원圓]|ש["'״׳]{1,2}ח|\p{Script=Arabic}\.\s?\p{Script=Arabic}\.?|[\p{L}\p{M}]{1,9}\.?)/u

/**
 * The currency right before a number.
 *
 * @param decimals the number has two, so that a code which is also a word ("ALL") may count
 * @returns where it begins; `lent` when it is the sign of the number before ("10 CNY 20 USD")
 */
export function currencyBefore(
  text: string,
  start: number,
  decimals: boolean,
): { sign: Written; start: number; lent: boolean } | undefined {
  if (!mayEndSign(text, start)) return undefined
  const match = BEFORE.exec(withSign(text.slice(Math.max(0, start - 12), start)))
  const sign = match ? written(match[1] ?? '', decimals) : undefined
  if (!match || !sign) return undefined
  const from = start - match[0].length
  if (isOfPrevious(match[0], text.slice(Math.max(0, from - 6), from))) return undefined
  return { sign, start: from, lent: /\d\s?$/.test(text.slice(Math.max(0, from - 2), from)) }
}

/** A quick look whether what stands before a place, blanks, dash and bracket left aside, ends like a currency. */
function mayEndSign(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && isBetween(text.charCodeAt(at))) at--
  const code = text.charCodeAt(at)
  return (sortOfUnit(code) & LETTER) !== 0 || (code < 128 ? SIGNS.has(code) : code > 128)
}

/** Blanks of ASCII, "-" and "(". */
const isBetween = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 45 || code === 40
/** "$", "." and "/". */
const SIGNS: ReadonlySet<number> = new Set([36, 46, 47])

/** What stands behind a number: a word for millions, and the currency. */
type Behind = Readonly<{
  sign: Written
  factor: number | undefined
  /** Behind the word for millions, and behind the currency. */
  scaled: number
  end: number
}>

/** @param at where the number ends */
export function currencyBehind(
  text: string,
  at: number,
  { decimals, tongues }: { decimals: boolean; tongues: readonly number[] },
): Behind {
  const scale = magnitudeIn(text.slice(at, at + 32))
  const scaled = at + (scale?.length ?? 0)
  const factor = scale?.factor
  const full = currencyNamed(text.slice(scaled, scaled + 60), tongues)
  if (full)
    return {
      sign: { codes: [full.code], wordlike: false },
      factor,
      scaled,
      end: scaled + full.length,
    }
  const match = AFTER.exec(text.slice(scaled, scaled + 14))
  const none = { sign: undefined, factor, scaled, end: scaled }
  if (!match || isOfNext(match[0], text[scaled + match[0].length])) return none
  const said = match[1] ?? ''
  const past = scaled + match[0].length
  const country = said === '$' ? OF_COUNTRY.exec(text.slice(past, past + 4)) : null
  const name = country ? `${country[1]}$` : currencyPrefix(said)
  const sign = written(name, decimals)
  if (!sign) return none
  const end = country ? past + country[0].length : past - said.length + name.length
  return { sign, factor: factor ?? magnitudeIn(text.slice(end, end + 16))?.factor, scaled, end }
}

/** "12 $ CA": whose dollars they are. */
const OF_COUNTRY = /^\s?(us|ca|c|hk|nz|au)(?![\p{L}\d])/iu

/** "hk $ 12": the letters of a sign set apart from it. */
const withSign = (lead: string) =>
  !/\$\s?$/.test(lead)
    ? lead
    : lead.replace(
        /(^|[^\p{L}])(hk|nz|ca|c|nt|au) \$\s?$/iu,
        (whole, gap: string, letters: string) =>
          `${gap} ${letters}${whole.slice(gap.length + letters.length + 1)}`,
      )

/** "7.62 €  19 %": a sign behind a number with hundredths and set apart from the one after. */
const isOfPrevious = (before: string, lead: string) =>
  /\s$/.test(before) && /\d[.,]\d{2} ?$/.test(lead)

/** "3  $25.00": a sign set apart from the number before it and glued to the one behind. */
const isOfNext = (after: string, next = '') => /^\s/.test(after) && /\d/.test(next)

const ALONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Chinese and Japanese write on without a space: the longest beginning that names a currency, else the text itself. */
function currencyPrefix(text: string): string {
  if (!ALONE.test(text)) return text
  for (let length = text.length; length > 0; length--)
    if (currencyWritten(text.slice(0, length), text.slice(0, length))) return text.slice(0, length)
  return text
}

export type Written = ReturnType<typeof currencyWritten>

/** What pieces of text name is kept; texts that make up more empty the tables. */
const MOST_KEPT = 4_096
const [plainly, withDecimals] = [new Map<string, Written>(), new Map<string, Written>()]

/** The currency a piece of text names; of glued letters ("foo€") only the sign counts. */
function written(text: string, decimals: boolean): Written {
  const kept = decimals ? withDecimals : plainly
  const known = kept.get(text) ?? (kept.has(text) ? undefined : writtenIn(text, decimals))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, known)
  // A sign of its own: the same words before and behind a number are two signs.
  return known && { ...known }
}

function writtenIn(text: string, decimals: boolean): Written {
  for (const piece of [
    text,
    // "mxn$": a code with the sign behind it.
    /^[a-z]{3}\$$/i.test(text) ? text.slice(0, 3).toUpperCase() : text,
    text.replace(/^[\p{L}]{1,4}(?=[$€£¥₹])/u, ''),
    // Korean endings are written onto the word: "달러입니다".
    text.replace(/^(달러|유로|엔|위안)\p{Script=Hangul}{1,7}$/u, '$1'),
    text.replace(/\.$/, ''),
  ]) {
    const found = currencyWritten(piece, foldWord(piece))
    if (found && (!found.wordlike || decimals)) return found
  }
  return undefined
}

const PARTS =
  /^\s(?:(?:et|and|und|y|e|con|com|en|och|og)\s)?(\d{1,2})\s?(?:cents?|centimes?|centavos?|c[eé]ntimos?|centesimi|pence|öre|øre|kuruş|セント)(?![\p{L}\p{M}])/iu

/** The hundredths written apart behind a currency: "15 dollars and 5 cents". */
export function partsBehind(
  text: string,
  at: number,
): { minor: number; length: number } | undefined {
  const match = PARTS.exec(text.slice(at, at + 30))
  return match ? { minor: Number(match[1]), length: match[0].length } : undefined
}

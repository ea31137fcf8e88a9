import { digitsOf, type Money } from '#shared/money.ts'
import { CURRENCY_SIGNS } from './currency-signs.ts'
import { HAN_NUMERALS, hanNumber } from './han-numerals.ts'

/** An amount as only Chinese and Japanese write it, and where it stands; `exact` is more than the money can hold. */
export type EasternAmount = Readonly<{
  codes: readonly string[]
  exact: number
  start: number
  end: number
}>

/** Currencies in Chinese characters and kana, the longest first, with the dot kana sets between words. */
const UNITS = Object.keys(CURRENCY_SIGNS)
  .filter((sign) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(sign))
  .toSorted((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/(スイス|パナマ|ナイジェリア|香港|台湾|ニュー台湾)(?=.)/u, '$1・?'))
  .join('|')
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,4})?`
const HAN = `[${HAN_NUMERALS}]{1,20}`
const PART = String.raw`(?:\d{1,2}|[${HAN_NUMERALS}]{1,3})`
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,${HAN_NUMERALS}])(${NUMBER})?[^\S\n]{0,3}(${HAN})?[^\S\n]{0,3}(${UNITS})(?:\s?と?\s?(${PART})\s?(角|毛|日本銭|銭|セント|美分|仙|分)(?:(${PART})分)?|と(\d{1,2})(?![\d,.]))?(?:整|正)?`,
  'gu',
)
const YEN = /(?<![A-Za-z\d\\:])\\(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?![\d.,\\])/gu
const HOLDS_UNIT = new RegExp(`[${HAN_NUMERALS}\\d\\s](?:${UNITS})`, 'u')

/**
 * Amounts in characters ("三千六百円", "贰佰元整", "32万元"), with parts of a unit behind it ("50元6角3分",
 * "2ドル3セント"), in four decimals, spaced out, or in yen behind a backslash. Others are left to the finder of all
 * languages.
 */
export function easternAmounts(text: string, language: string): EasternAmount[] {
  const yen =
    language === 'ja' && text.includes('\\')
      ? [...text.matchAll(YEN)].map((match) => ({
          codes: ['JPY'],
          exact: plain(match[1] ?? ''),
          start: match.index + (match[0].indexOf('\\') > 0 ? 1 : 0),
          end: match.index + match[0].length,
        }))
      : []
  if (!HOLDS_UNIT.test(text)) return yen
  return [...yen, ...[...text.matchAll(AMOUNT)].flatMap((match) => amountOf(match) ?? [])]
}

function amountOf(match: RegExpExecArray): EasternAmount | undefined {
  const [whole, number, han = '', unit = '', tenths, part, cents, bare] = match
  const parted = tenths !== undefined || bare !== undefined
  const inSigns = number === undefined ? han.length > 1 || parted || /[整正]$/.test(whole) : false
  const spaced = number !== undefined && /\s{2}/.test(whole.slice(0, whole.indexOf(unit)))
  const own = parted || inSigns || spaced || unit.includes('・') || /\.\d{4}$/.test(number ?? '')
  const scaled = number !== undefined && han.length > 0 && !/^[十百千万萬億亿]$/u.test(han)
  if ((!own && !scaled) || (number === undefined && han === '')) return undefined
  const units = number === undefined ? hanNumber(han) : plain(number) * (han ? hanNumber(han) : 1)
  const start = match.index + (whole.length - whole.trimStart().length)
  return {
    codes: (CURRENCY_SIGNS[unit.replace('・', '')] ?? '').split(' '),
    exact: units + partOf(tenths ?? bare, part) + partOf(cents, '分'),
    start,
    end: match.index + whole.length,
  }
}

const plain = (digits: string) => Number(digits.replaceAll(',', ''))

const partOf = (count: string | undefined, name: string | undefined): number => {
  if (count === undefined) return 0
  const value = /^\d/.test(count) ? Number(count) : hanNumber(count)
  return value / (name === '角' || name === '毛' ? 10 : 100)
}

/** The money of an amount, rounded to what its currency counts. */
export function easternMoney(exact: number, currency: string): Money | undefined {
  const minor = Math.round(exact * 10 ** digitsOf(currency))
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined
}

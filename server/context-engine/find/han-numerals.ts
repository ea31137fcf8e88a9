const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '零〇',
    '一壹壱',
    '二两兩贰貳弐',
    '三叁參参',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((signs, value) => Array.from(signs, (sign) => [sign, value] as const)),
)
const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1_000,
  仟: 1_000,
}
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 }

/** Every sign a number in Chinese characters is made of, as the inside of a character class. */
export const HAN_NUMERALS = [DIGITS, SMALL, LARGE].flatMap((signs) => Object.keys(signs)).join('')

/** A number written in Chinese characters, plain or as on cheques: "三千六百", "贰仟零伍拾", "二〇二六". */
export function hanNumber(signs: string): number {
  let [sum, section, digit] = [0, 0, 0]
  for (const sign of signs) {
    const value = DIGITS[sign]
    const large = LARGE[sign]
    if (value !== undefined) digit = digit * 10 + value
    else if (large === undefined) {
      section += (digit || 1) * (SMALL[sign] ?? 1)
      digit = 0
    } else {
      sum = (section + digit === 0 ? Math.max(sum, 1) : sum + section + digit) * large
      section = 0
      digit = 0
    }
  }
  return sum + section + digit
}

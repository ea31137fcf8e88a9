/** An amount of won with the words for ten thousand and thousand, and where it stands. */
type Won = Readonly<{ won: number; start: number; end: number }>

const TEN_THOUSANDS =
  /(?<![\d.,])(\d{1,4}(?:\.\d)?|\d{1,3},\d{3})만\s?(?:(\d{1,4}|\d,\d{3})(천)?\s?)?원/gu
const THOUSANDS = /(?<![\d.,만]|만\s)(\d{1,3})천\s?원/gu

/** Won as people write them in words: "12만원", "1만 2천원", "3만 5,000원", "5천 원". */
export function koreanAmounts(text: string): Won[] {
  if (!text.includes('원')) return []
  const large = [...text.matchAll(TEN_THOUSANDS)].map((match) => {
    const rest = plain(match[2] ?? '0') * (match[3] ? 1_000 : 1)
    return at(match, Math.round(plain(match[1] ?? '') * 10_000) + rest)
  })
  const small = [...text.matchAll(THOUSANDS)].map((match) =>
    at(match, plain(match[1] ?? '') * 1_000),
  )
  return [...large, ...small]
}

const plain = (digits: string) => Number(digits.replace(',', ''))

const at = (match: RegExpExecArray, won: number): Won => ({
  won,
  start: match.index,
  end: match.index + match[0].length,
})

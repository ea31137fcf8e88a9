import { expect, test } from 'vitest'
import { easternAmounts } from './eastern-amounts.ts'

const read = (text: string, language = 'ja') =>
  easternAmounts(text, language).map(({ exact, codes, start, end }) => [
    exact,
    codes[0],
    text.slice(start, end),
  ])

test.each([
  ['会費は三千六百円です', 3600, 'JPY', '三千六百円'],
  ['陆仟捌佰伍拾元整', 6850, 'CNY', '陆仟捌佰伍拾元整'],
  ['共10元5角3分', 10.53, 'CNY', '10元5角3分'],
  ['値段は4ドル20セントです', 4.2, 'USD', '4ドル20セント'],
  ['一株120円45銭', 120.45, 'JPY', '120円45銭'],
  ['1.1042米ドル', 1.1042, 'USD', '1.1042米ドル'],
  ['20スイス・フラン', 20, 'CHF', '20スイス・フラン'],
  ['7  万  円', 70000, 'JPY', '7  万  円'],
  ['代金は\\1,500です', 1500, 'JPY', '\\1,500'],
])('%s', (text, exact, code, written) => {
  expect(read(text)).toEqual([[exact, code, written]])
})

test.each(['12,000円', '百円ショップ', 'C:\\100', '一元化', '第三元素'])(
  '%s is left to the finder of all languages, or no amount',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

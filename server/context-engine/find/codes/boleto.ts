import { addDays, daysBetween, type Day } from '#shared/day.ts'
import { isLuhn, weighted } from './checks.ts'
import { moneyOfCents } from './places.ts'
import { MAX_CODES, type Code } from './types.ts'

const BANK =
  /(?<!\d)\d{5}[. ]?\d{5}\s{0,2}\d{5}[. ]?\d{6}\s{0,2}\d{5}[. ]?\d{6}\s{0,2}\d\s{0,2}\d{14}(?!\d)/g
const UTILITY = /(?<!\d)8\d{10}[ -]?\d(?:\s{0,2}\d{11}[ -]?\d){3}(?!\d)/g

/** Day nought of the due-date factor, and of the count that began again at 1000 on 22 February 2025. */
const FACTOR_BASES: readonly Day[] = ['1997-10-07', '2022-05-29']

/**
 * Brazilian payment slips by the line a person types: 47 digits for those of banks, 48 for utilities and taxes.
 *
 * @param today the due-date factor counts to two days; the one nearer to this day is meant
 * @source FEBRABAN, bank billing layout (fields mod 10, whole mod 11, factor and value) and "Layout Padrão de
 *   Arrecadação" v7; BCB/FEBRABAN notice of the factor's restart in 2025
 */
export function boletoCodes(text: string, today: Day): Code[] {
  const found: Code[] = []
  for (const match of [...text.matchAll(BANK)].slice(0, MAX_CODES))
    found.push(...bankSlip(match[0], match.index, today))
  for (const match of [...text.matchAll(UTILITY)].slice(0, MAX_CODES))
    found.push(...utilitySlip(match[0], match.index))
  return found
}

function bankSlip(written: string, start: number, today: Day): Code[] {
  const digits = written.replace(/\D/g, '')
  const fields = [digits.slice(0, 10), digits.slice(10, 21), digits.slice(21, 32)]
  const check = digits.slice(32, 33)
  const tail = digits.slice(33)
  const body =
    digits.slice(0, 4) + tail + digits.slice(4, 9) + digits.slice(10, 20) + digits.slice(21, 31)
  const rest = 11 - (weighted(body, [2, 3, 4, 5, 6, 7, 8, 9]) % 11)
  if (!fields.every(isLuhn) || Number(check) !== (rest > 9 ? 1 : rest)) return []
  const end = start + written.length
  const due = dueDayOf(Number(tail.slice(0, 4)), today)
  return [
    {
      sort: 'boleto',
      start,
      end,
      money: whole(moneyOfCents(tail.slice(4), 'BRL'), { start, end }),
      dueDate: whole(due, { start, end }),
    },
  ]
}

const whole = <T>(value: T | undefined, at: { start: number; end: number }) =>
  value === undefined ? undefined : { value, ...at }

function dueDayOf(factor: number, today: Day): Day | undefined {
  if (factor < 1_000) return undefined
  return FACTOR_BASES.map((base) => addDays(base, factor)).toSorted(
    (a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)),
  )[0]
}

function utilitySlip(written: string, start: number): Code[] {
  const digits = written.replace(/\D/g, '')
  const blocks = [0, 12, 24, 36].map((from) => digits.slice(from, from + 12))
  const sort = digits[2] ?? ''
  const isRight = sort === '6' || sort === '7' ? isLuhn : isEleven
  const body = blocks.map((block) => block.slice(0, 11)).join('')
  const others = body.slice(0, 3) + body.slice(4)
  if (!/[6-9]/.test(sort) || !blocks.every(isRight) || !isRight(others + body.charAt(3))) return []
  const end = start + written.length
  const inReais = sort === '6' || sort === '8'
  const money = inReais ? moneyOfCents(body.slice(4, 15), 'BRL') : undefined
  return [{ sort: 'boleto', start, end, money: whole(money, { start, end }) }]
}

/** The last digit by mod 11, weights 2 to 9: 0 for a remainder of 0 or 1, 1 for 10. */
function isEleven(digits: string): boolean {
  const rest = weighted(digits.slice(0, -1), [2, 3, 4, 5, 6, 7, 8, 9]) % 11
  const check = rest < 2 ? 0 : rest === 10 ? 1 : 11 - rest
  return Number(digits.at(-1)) === check
}

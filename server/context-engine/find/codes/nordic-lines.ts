import { isIban } from '../ibans.ts'
import { isLuhn, mod97, weighted } from './checks.ts'
import { dayOfDigits, moneyOfCents, said } from './places.ts'
import { MAX_CODES, type Code } from './types.ts'

const FIK = /\+?(04|15|71|75)\s?<\s?(\d{15,16})\s?\+\s?(\d{7,8})\s?</g

/** Danish payment lines: +71<…+…<. @source Nets, FI-kort: 15 digits for 71, else 16, mod 10; creditor number of 8 */
export function fikCodes(text: string): Code[] {
  return [...text.matchAll(FIK)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    const [whole, sort, id = ''] = match
    if (id.length !== (sort === '71' ? 15 : 16) || !isLuhn(id)) return []
    const start = match.index
    return [{ sort: 'fik', start, end: start + whole.length, reference: said(text, start, id, id) }]
  })
}

const BANKGIRO =
  /#\s{1,20}(\d{2,25})\s#\s{1,20}(?:(\d{1,8})\s(\d{2})\s{1,4}(\d)\s)?>\s{1,20}(\d{7,8})#4[12]#/g

/**
 * The line at the foot of a Swedish payment slip: reference, kronor, öre and check digit, bankgiro number.
 *
 * @source Bankgirot, technical manual "Inbetalningar", reading line: each number has its Luhn check
 */
export function bankgiroCodes(text: string): Code[] {
  return [...text.matchAll(BANKGIRO)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    const [whole, ocr = '', kronor, ore = '', check = '', giro = ''] = match
    if (!isLuhn(ocr) || !isLuhn(giro)) return []
    if (kronor !== undefined && !isLuhn(kronor + ore + check)) return []
    const start = match.index
    const written = kronor === undefined ? undefined : `${kronor} ${ore}`
    return [
      {
        sort: 'bankgiro',
        start,
        end: start + whole.length,
        reference: said(text, start, ocr, ocr),
        money: said(text, start, written, moneyOfCents(`${kronor ?? ''}${ore}`, 'SEK')),
      },
    ]
  })
}

const BARCODE = /(?<!\d)[45](?: ?\d){53}(?![ ]?\d)/g

/**
 * Finnish "virtual barcodes": account, amount, reference and due date in 54 digits.
 *
 * @source Finance Finland, Bank bar code guide: version 4 (national reference), version 5 (RF reference)
 */
export function finnishBarcodes(text: string): Code[] {
  return [...text.matchAll(BARCODE)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    const digits = match[0].replaceAll(' ', '')
    const iban = `FI${digits.slice(1, 17)}`
    const reference = digits.startsWith('4')
      ? nationalReference(digits.slice(28, 48))
      : creditorReference(digits.slice(25, 48))
    if (!isIban(iban) || reference === undefined) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const whole = <T>(value: T | undefined) =>
      value === undefined ? undefined : { value, start, end }
    return [
      {
        sort: 'finnish-barcode',
        start,
        end,
        iban: whole(iban),
        money: whole(moneyOfCents(digits.slice(17, 25), 'EUR')),
        reference: whole(reference),
        dueDate: whole(dayOfDigits(digits.slice(48))),
      },
    ]
  })
}

function nationalReference(padded: string): string | undefined {
  const digits = padded.replace(/^0{1,20}/, '')
  const check = (10 - (weighted(digits.slice(0, -1), [7, 3, 1]) % 10)) % 10
  return digits.length >= 4 && check === Number(digits.at(-1)) ? digits : undefined
}

function creditorReference(padded: string): string | undefined {
  const reference = `RF${padded.slice(0, 2)}${padded.slice(2).replace(/^0{1,21}/, '')}`
  return reference.length > 5 && mod97(reference.slice(4) + reference.slice(0, 4)) === 1
    ? reference
    : undefined
}

import { addDays } from '#shared/day.ts'
import { isIban } from '../ibans.ts'
import { isCreditorReference, isModTenRecursive } from './checks.ts'
import { dayOfDigits, moneyOfDecimal, said } from './places.ts'
import { MAX_CODES, type Code } from './types.ts'

const HEAD = /SPC\s{1,3}0200\s{1,3}1\s{1,3}((?:CH|LI)\d{2}[A-Z0-9]{17})\s{1,3}[SK](\n[^\n]{1,70})?/g
const AMOUNT = /(?:^|\s)(\d{1,9}\.\d{2})\s{1,3}(CHF|EUR)(?=\s)/
const REFERENCE = /\s(?:QRR\s{1,3}(\d{27})|SCOR\s{1,3}(RF\d{2}[A-Z0-9]{1,21})|NON)(?=\s|$)/
const TAIL = /\sEPD(?:\s{1,3}(\/\/S1[^\n]{0,140}))?/
const PAYLOAD_CHARS = 1_000

/** True for the account of a Swiss QR bill with a QR reference: its bank number lies in 30000–31999. */
export const isQrIban = (iban: string): boolean => /^(?:CH|LI)\d{2}3[01]\d{3}/.test(iban)

/**
 * Payloads of Swiss QR bills, with the bill's number, date and terms where they stand in the billing data.
 *
 * @source Swiss Payment Standards, Implementation Guidelines QR-bill v2.3; Swico syntax S1 (/10/ number, /11/ date,
 *   /40/ terms)
 */
export function swissQrCodes(text: string): Code[] {
  return [...text.matchAll(HEAD)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    const [head, iban = '', line] = match
    const start = match.index
    const rest = text.slice(start + head.length, start + PAYLOAD_CHARS)
    const tail = TAIL.exec(rest)
    const body = rest.slice(0, tail ? tail.index + tail[0].length : rest.length)
    const reference = REFERENCE.exec(body)
    const number = reference?.[1] ?? reference?.[2]
    if (!isIban(iban) || !reference || !fits(iban, number)) return []
    const amount = AMOUNT.exec(body)
    const name = line?.slice(1).trim()
    const from = start + head.length
    return [
      {
        sort: 'swiss-qr',
        start,
        end: from + (tail ? body.length : reference.index + reference[0].length),
        iban: said(text, start, iban, iban),
        name: said(text, start, name, name),
        money: said(text, from, amount?.[1], moneyOfDecimal(amount?.[1], amount?.[2] ?? 'CHF')),
        ...billing(text, from, tail?.[1] ?? '', number),
      },
    ]
  })
}

/** A QR reference goes with a QR-IBAN and the other way round; both have their checks. */
function fits(iban: string, number: string | undefined): boolean {
  if (number === undefined) return !isQrIban(iban)
  return number.startsWith('RF')
    ? isCreditorReference(number)
    : isQrIban(iban) && isModTenRecursive(number)
}

function billing(text: string, from: number, swico: string, quoted: string | undefined) {
  const number = /\/10\/((?:[^\\/]|\\.){1,30})(?=\/|$)/.exec(swico)?.[1]
  const date = /\/11\/(\d{6})(?=\/|$)/.exec(swico)?.[1]
  const net = /\/40\/(?:[\d.]{1,6}:\d{1,3};){0,4}0:(\d{1,3})(?=;|\/|$)/.exec(swico)?.[1]
  const issued = dayOfDigits(date)
  const words = number ?? quoted
  return {
    reference: said(text, from, words, words),
    issueDate: said(text, from, date, issued),
    dueDate: issued && net ? said(text, from, `0:${net}`, addDays(issued, Number(net))) : undefined,
  }
}

import { isIban } from '../ibans.ts'
import { isCreditorReference } from './checks.ts'
import { moneyOfDecimal, said } from './places.ts'
import { MAX_CODES, type Code } from './types.ts'

/** Service tag, version, character set, SCT; BIC; name; IBAN; amount; purpose. Lines, or what HTML made of them. */
const PAYLOAD =
  /BCD\s{1,3}00[12]\s{1,3}[1-8]\s{1,3}SCT\s{1,3}(?:[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\s{1,3})?([^\n]{1,70}?)\s{1,3}([A-Z]{2}\d{2}[A-Z0-9]{11,30})(?:\s{1,3}EUR(\d{1,9}(?:\.\d{1,2})?))?/g
const REMITTANCE = /^(?:\s{1,3}[A-Z]{4}(?=\s))?\s{1,4}([^\n]{1,140})/

/**
 * Payloads of EPC QR codes ("Girocode").
 *
 * @source European Payments Council EPC069-12 v3.1: elements in fixed order, amount 0.01–999999999.99
 */
export function epcCodes(text: string): Code[] {
  return [...text.matchAll(PAYLOAD)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    const [whole, name = '', iban = '', amount] = match
    if (!isIban(iban)) return []
    const [start, end] = [match.index, match.index + whole.length]
    const after = REMITTANCE.exec(text.slice(end, end + 200))
    const words = after?.[1]?.trim() ?? ''
    const structured = /^RF[\dA-Z]{3,23}$/.test(words) && isCreditorReference(words)
    return [
      {
        sort: 'epc',
        start,
        end: structured ? end + (after?.[0].length ?? 0) : end,
        name: said(text, start, name, name),
        iban: said(text, start, iban, iban),
        money: said(text, start, amount && `EUR${amount}`, moneyOfDecimal(amount, 'EUR')),
        reference: structured ? said(text, end, words, words) : undefined,
      },
    ]
  })
}

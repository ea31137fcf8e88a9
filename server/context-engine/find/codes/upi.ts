import { moneyOfDecimal } from './places.ts'
import { MAX_CODES, type Code } from './types.ts'

const LINK = /upi:\/\/pay\?[^\s"'<>]{5,600}/gi

/** Indian payment links written out in a text. Their values are data; the link itself is never offered to open. */
export function upiCodes(text: string): Code[] {
  return [...text.matchAll(LINK)]
    .slice(0, MAX_CODES)
    .flatMap((match) => upiCode(match[0], match.index, match.index + match[0].length))
}

/**
 * What a payment link says.
 *
 * @param start place of the link's words
 * @source NPCI, UPI Linking Specifications 1.6: pa (payee address), pn (name), am (amount), cu (INR), tr (reference)
 */
export function upiCode(url: string, start: number, end: number): Code[] {
  if (!/^upi:\/\/pay\?/i.test(url)) return []
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  const text = (key: string) => query.get(key)?.trim().slice(0, 100) ?? ''
  if (!/^[\w.-]{2,80}@[A-Za-z][\w.]{1,40}$/.test(text('pa'))) return []
  if ((text('cu') || 'INR') !== 'INR') return []
  const at = <T>(value: T | undefined) => (value === undefined ? undefined : { value, start, end })
  const reference = text('tr')
  return [
    {
      sort: 'upi',
      start,
      end,
      money: at(moneyOfDecimal(text('am'), 'INR')),
      name: at(text('pn') || undefined),
      reference: at(/\d{3}/.test(reference) && reference.length <= 35 ? reference : undefined),
    },
  ]
}

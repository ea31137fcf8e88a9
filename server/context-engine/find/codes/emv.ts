import { crc16 } from './checks.ts'
import { moneyOfDecimal, said } from './places.ts'
import { MAX_CODES, type Code } from './types.ts'

/** Numeric codes of countries with such a payment scheme. @source ISO 4217 */
const CURRENCIES: Readonly<Record<string, string>> = {
  '036': 'AUD',
  '156': 'CNY',
  '344': 'HKD',
  '356': 'INR',
  '360': 'IDR',
  '458': 'MYR',
  '586': 'PKR',
  '608': 'PHP',
  '702': 'SGD',
  '704': 'VND',
  '764': 'THB',
  '986': 'BRL',
}
const LONGEST = 512

/**
 * Merchant-presented payment codes as text ("Pix copia e cola", SGQR, PromptPay, …).
 *
 * @source EMV QR Code Specification for Payment Systems 1.1 (tags 53 currency, 54 amount, 59 name, 62-05 label, 63
 *   CRC); BCB, Manual de Padrões para Iniciação do Pix
 */
export function emvCodes(text: string): Code[] {
  const found: Code[] = []
  let at = text.indexOf('000201')
  for (let tries = 0; at >= 0 && tries < MAX_CODES; tries++) {
    const code = emvAt(text, at)
    if (code) found.push(code)
    at = text.indexOf('000201', code?.end ?? at + 1)
  }
  return found
}

function emvAt(text: string, start: number): Code | undefined {
  const tags = tagsIn(text.slice(start, start + LONGEST))
  const check = tags?.get('63')
  if (!tags || !check) return undefined
  const end = start + check.at + 4
  if (crc16(text.slice(start, end - 4)) !== Number.parseInt(check.value, 16)) return undefined
  const currency = CURRENCIES[tags.get('53')?.value ?? '']
  const [amount, name] = [tags.get('54'), tags.get('59')]
  const label = tagsIn(tags.get('62')?.value ?? '', true)?.get('05')?.value
  const isLabel = label !== undefined && /\d{3}/.test(label) && label.length <= 25
  return {
    sort: 'emv',
    start,
    end,
    money:
      currency && amount
        ? said(text, start + amount.at, amount.value, moneyOfDecimal(amount.value, currency))
        : undefined,
    name: name && said(text, start + name.at, name.value, name.value.trim()),
    reference: isLabel ? said(text, start, label, label) : undefined,
  }
}

type Tags = ReadonlyMap<string, Readonly<{ value: string; at: number }>>

/** Tag, two digits of length, value, and so on; up to the check value, or to the end of an `inner` list. */
function tagsIn(text: string, inner = false): Tags | undefined {
  const tags = new Map<string, { value: string; at: number }>()
  let at = 0
  while (at + 4 <= text.length) {
    const head = /^(\d{2})(\d{2})$/.exec(text.slice(at, at + 4))
    const length = Number(head?.[2])
    if (!head || at + 4 + length > text.length) return undefined
    tags.set(head[1] ?? '', { value: text.slice(at + 4, at + 4 + length), at: at + 4 })
    at += 4 + length
    if (head[1] === '63' && !inner) return tags
  }
  return inner ? tags : undefined
}

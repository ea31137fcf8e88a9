import { isCreditorReference, isLuhn, isModTenRecursive, weighted } from './checks.ts'
import { MAX_CODES, type Code, type CodeSort } from './types.ts'

type Shape = Readonly<{
  sort: CodeSort
  /** The value is its first group; what may stand between its signs is taken out before the check. */
  shape: RegExp
  isRight: (plain: string) => boolean
}>

/** References with a checksum of their own. What is nothing but digits needs its label in front. */
const SHAPES: readonly Shape[] = [
  {
    // @source Swiss Payment Standards, QR reference: 27 digits, recursive mod 10
    sort: 'qr-reference',
    shape: /(?<![\d.,])(\d{2}(?: ?\d{5}){5})(?![\d.,]*\d)/g,
    isRight: (digits) => isModTenRecursive(digits) && /[1-9]/.test(digits),
  },
  {
    // @source Febelfin, structured communication: 10 digits and their remainder by 97 (97 for 0)
    sort: 'belgian',
    shape: /(?:\+{3}|\*{3})\s?(\d{3}\/\d{4}\/\d{5})\s?(?:\+{3}|\*{3})/g,
    isRight: (digits) => Number(digits.slice(10)) === (Number(digits.slice(0, 10)) % 97 || 97),
  },
  {
    // @source Finance Finland, reference number: 3 to 19 digits and a check by the weights 7, 3, 1
    sort: 'viitenumero',
    shape:
      /(?:viitenumero|viitenro|viite|referensnummer|referensnr)[\s.:]{0,5}(\d(?: ?\d){3,19})(?![ ]?\d)/gi,
    isRight: (digits) =>
      (10 - (weighted(digits.slice(0, -1), [7, 3, 1]) % 10)) % 10 === Number(digits.at(-1)),
  },
  {
    // @source Mastercard Payment Services (Nets), OCR giro system specification: KID, mod 10 or mod 11
    sort: 'kid',
    shape: /\bKID(?:[- ]?(?:nummer|nr))?[\s.:]{0,5}(\d(?: ?\d){2,24}-?)(?![ ]?\d)/gi,
    isRight: (digits) => isLuhn(digits) || isKidEleven(digits),
  },
  {
    // @source Bankgirot, OCR reference control: 2 to 25 digits, Luhn
    sort: 'ocr',
    shape: /\bOCR(?:[- ]?(?:nummer|nr|referens))?[\s.:/]{0,5}(\d(?: ?\d){3,24})(?![ ]?\d)/gi,
    isRight: isLuhn,
  },
  {
    // @source Bank Slovenije, reference models: SI12, mod 11 with weights 2 to 13
    sort: 'si12',
    shape: /(?<![\p{L}\d])(SI12 ?\d[\d-]{2,18})(?![\p{L}\d])/gu,
    isRight: isTwelve,
  },
]

/** Structured payment references anywhere in a text. */
export function referenceCodes(text: string): Code[] {
  return [...SHAPES.flatMap((one) => shaped(text, one)), ...creditorReferences(text)]
}

function shaped(text: string, { sort, shape, isRight }: Shape): Code[] {
  return [...text.matchAll(shape)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    const value = match[1] ?? ''
    if (!isRight(value.replace(/[\s/]/g, ''))) return []
    const start = match.index + match[0].lastIndexOf(value)
    return [referenceAt(sort, value, start)]
  })
}

const referenceAt = (sort: CodeSort, value: string, start: number): Code => ({
  sort,
  start,
  end: start + value.length,
  reference: { value, start, end: start + value.length },
})

/** The last sign is 11 less the remainder, a dash for 10. */
function isKidEleven(kid: string): boolean {
  const rest = weighted(kid.slice(0, -1), [2, 3, 4, 5, 6, 7]) % 11
  const check = rest === 0 ? 0 : 11 - rest
  return kid.at(-1) === (check === 10 ? '-' : String(check))
}

function isTwelve(reference: string): boolean {
  const digits = reference.replace(/^SI12|-/g, '')
  if (digits.length > 13 || !/^\d+$/.test(digits)) return false
  const rest = 11 - (weighted(digits.slice(0, -1), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) % 11)
  return Number(digits.at(-1)) === (rest > 9 ? 0 : rest)
}

const RF = /(?<![\p{L}\d])RF\d{2}(?: ?[A-Z0-9]{1,4}){1,6}(?![\p{L}\d])/gu

/** Creditor references, in groups of four or in one; a word behind one is left out. @source ISO 11649 */
function creditorReferences(text: string): Code[] {
  return [...text.matchAll(RF)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    for (let value = match[0]; value.length > 4; value = value.replace(/ ?[^ ]{1,25}$/, ''))
      if (isCreditorReference(value.replaceAll(' ', '')))
        return [referenceAt('creditor-reference', value, match.index)]
    return []
  })
}

/** True for the text of an RF creditor reference at the start of a text: no account, though it begins like one. */
export const opensCreditorReference = (text: string): boolean =>
  /^RF\d{2}/.test(text) && creditorReferences(text)[0]?.start === 0

/** Letters that Unicode does not decompose, and two forms of one letter. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  ħ: 'h',
  ß: 's',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  '\u0901': '\u0902',
}

const TABLE = Uint16Array.from({ length: 0x1f00 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  const base = lower.normalize('NFD')[0] ?? lower
  // Й and Ё are letters of their own, not marked ones.
  const kept = code >= 0x400 && code < 0x500 ? (lower === 'ё' ? 'е' : lower) : (PLAIN[base] ?? base)
  return kept.charCodeAt(0)
})

/** Most words of most mails: nothing but lower case to make of them. */
const ASCII = /^[\t\n -~]*$/

/** Letters and punctuation among ASCII that one by one are folded into what lower case leaves as it is. */
const SIMPLE = /^[\t\n -~\u00a0-\u1eff\u2000-\u20cf]*$/
const BEYOND_ASCII = /[^\t\n -~]/g
const foldSign = (sign: string): string => {
  const code = sign.charCodeAt(0)
  return code < TABLE.length ? String.fromCharCode(TABLE[code] ?? code) : sign
}

/**
 * Text in lower case and without accents, unit by unit, so that offsets stay: "Échéance" → "echeance". Letters
 * beyond the accented alphabets stay as they are.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  if (SIMPLE.test(text)) return text.replace(BEYOND_ASCII, foldSign).toLowerCase()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    folded += code < TABLE.length ? String.fromCharCode(TABLE[code] ?? code) : text[at]
  }
  return folded
}

/** Vowel signs and the stretching line of Arabic, and the dot below Hindi letters: written or left out at will. */
const OPTIONAL = /[\u0640\u064b-\u065f\u0670\u093c]/g

/** {@link fold} for comparing words: also without the marks that writers leave out; offsets do not stay. */
export const foldWord = (word: string): string => fold(word).replace(OPTIONAL, '')

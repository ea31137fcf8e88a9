import { foldWord } from '../document/fold.ts'
import { behindBlanks, LETTER, letterBit, sortOfUnit } from '../document/letters.ts'

/** Words that multiply the number before them, folded. "billion" is a thousand millions in English only. */
const WORDS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  tausend: 1e3,
  duizend: 1e3,
  mille: 1e3,
  mil: 1e3,
  mila: 1e3,
  tusen: 1e3,
  bin: 1e3,
  हजार: 1e3,
  हज़ार: 1e3,
  الف: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  लाख: 1e5,
  crore: 1e7,
  crores: 1e7,
  करोड: 1e7,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  mio: 1e6,
  mln: 1e6,
  millon: 1e6,
  millones: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  milione: 1e6,
  milioni: 1e6,
  miljoen: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  milyon: 1e6,
  मिलियन: 1e6,
  مليون: 1e6,
  billion: 1e9,
  billions: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  miliardo: 1e9,
  miliardi: 1e9,
  miljard: 1e9,
  miljarder: 1e9,
  milyar: 1e9,
  bilhao: 1e9,
  bilhoes: 1e9,
  अरब: 1e9,
  बिलियन: 1e9,
  مليار: 1e9,
  אלף: 1e3,
  מיליון: 1e6,
  ribu: 1e3,
  juta: 1e6,
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
}
/** Written onto the number without a space. */
const SIGNS: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  百万: 1e6,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  十亿: 1e9,
  十億: 1e9,
  兆: 1e12,
}
const WORD = /^\s{0,2}([\p{L}\p{M}]{3,12})\.?(?![\p{L}\p{M}])/u
const SIGN = /^\s?([十百千万萬億亿兆만억천]{1,2})/u
/** "millions de dollars", "millions d'euros" */
const JOINT = /^\s{1,2}(?:of|de|di|d['’])\s{0,2}/u

/** First letters of the words above as bits. */
let firstLetters = 0
for (const word of Object.keys(WORDS)) firstLetters |= letterBit(word)

/** A quick look whether such a word or sign may stand behind a number. */
function mayScale(rest: string): boolean {
  const start = behindBlanks(rest, 2)
  const code = rest.charCodeAt(start)
  if (!(code < 128)) return code >= 128
  return (sortOfUnit(code) & LETTER) !== 0 && (firstLetters & letterBit(rest.charAt(start))) !== 0
}

/**
 * The word for thousands, millions and so on that stands right behind a number.
 *
 * @param rest text behind the number
 * @returns the factor and how many characters it takes, with the joining word behind it; undefined where none stands
 */
export function magnitudeIn(rest: string): { factor: number; length: number } | undefined {
  if (!mayScale(rest)) return undefined
  const sign = SIGN.exec(rest)
  const written = sign?.[1] ?? ''
  const bySign = SIGNS[written] ?? SIGNS[written.slice(0, 1)]
  if (sign && bySign)
    return { factor: bySign, length: sign[0].length - (SIGNS[written] ? 0 : written.length - 1) }
  const word = WORD.exec(rest)
  const factor = word && WORDS[foldWord(word[1] ?? '')]
  if (!word || !factor) return undefined
  const next = WORD.exec(rest.slice(word[0].length))
  const more = next && factor === 1e3 ? WORDS[foldWord(next[1] ?? '')] : undefined
  const length = word[0].length + (more && next ? next[0].length : 0)
  const joint = JOINT.exec(rest.slice(length))
  return { factor: factor * (more ?? 1), length: length + (joint?.[0].length ?? 0) }
}

import type { Page } from '../document/page.ts'
import { sign } from './sign.ts'
import type { Sign } from './types.ts'

/** Letters that deceive: other alphabets among Latin ones, a small L for a capital I. */
export function letterSigns(page: Page): Sign[] {
  const heads = `${page.document.from.name} ${page.document.nodes[0]?.text ?? ''}`
  const signs = [
    page.document.hiddenPieces >= SALTED &&
      sign('hidden_text', 'Hidden words stand between those you see, to deceive filters', 1.2),
    page.leaves.some(({ text }) => LETTER_L.test(text.slice(0, 20_000))) &&
      sign('disguised_name', 'A name is written with a small L in place of a capital I', 1.2),
    disguisedWords(page) >= 3 &&
      sign(
        'disguised_text',
        'The text is written with letters of another alphabet to deceive',
        1.2,
      ),
    isDisguised(heads) &&
      sign('mixed_letters', 'Sender or subject mix letters of different alphabets to deceive', 1),
  ]
  return signs.filter((found) => found !== false)
}

/** A hidden piece or two come from careless templates; more are put there. */
const SALTED = 5

/** "lRS", "l.R.S": nobody writes initials that way by mistake. */
const LETTER_L = /(?<![\p{L}\p{N}@./-])l\.?(?:RS|R\.S|BM|NG|CE|SS)(?![\p{L}\p{N}])/u

/** Words of the text that mix Latin letters with look-alike Cyrillic or Greek ones. */
function disguisedWords(page: Page): number {
  return page.leaves
    .filter(({ quoted }) => !quoted)
    .reduce((sum, { text }) => sum + disguisedIn(text.slice(0, 20_000)), 0)
}

const disguisedIn = (text: string): number =>
  isDisguised(text)
    ? (text.match(/\p{L}{3,40}/gu) ?? []).filter((word) => isDisguised(word)).length
    : 0

/** Letters beyond plain Latin ones; the sign of a millionth is the same as a Greek letter. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}]|[µ\u1d00-\u1d2b]/u

/** Latin letters with marks or letters of another script among them. */
const isDisguised = (text: string) =>
  FOREIGN.test(text) &&
  /[a-z][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Syriac}]|[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Syriac}][a-z]|[\u1d00-\u1d2b]{3}|[a-z][\u0700-\u074f]/iu.test(
    text,
  )

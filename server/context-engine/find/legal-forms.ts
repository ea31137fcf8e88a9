import { triggerOf, triggersOf } from '../document/triggers.ts'
import type { Word } from '../document/words.ts'

/** The legal form of a company, as part of its name. */
export const LEGAL_FORM =
  /(?<![\p{L}\d])(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|OHG|UG|e\.? ?V\.|eG|mbH|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|PLC|plc|LLP|Corp\.?|Corporation|Co\.|Pty\.? Ltd\.?|S\.?A\.?S\.?|SARL|S\.?à ?r\.?l\.?|EURL|S\.p\.A\.|SpA|S\.r\.l\.|Srl|B\.?V\.?|N\.?V\.?|S\.?L\.?U?\.?|S\.?A\.?(?: de C\.?V\.?)?|Lda\.?|Ltda\.?|ME|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|AB|ApS|A\/S|AS|Oy|Oyj|Kft\.?|Zrt\.?|A\.Ş\.|Ltd\. Şti\.|ООО|АО|ПАО|株式会社)(?![\p{L}\d])/u

/** Words that are a legal form, or begin one of several; none is shorter than two letters without a sign behind it. */
const FORM = triggerOf(({ written }) =>
  /(?:^|\p{M})(?:GmbH|AG|SE|KG|OHG|UG|e|eV|eG|mbH|Inc|LLC|L|Ltd|Limited|PLC|plc|LLP|Corp|Corporation|Co|Pty|S|SA|SAS|SARL|Sà|Sàr|Sàrl|EURL|SpA|Srl|B|BV|N|NV|SL|SLU|Lda|Ltda|ME|Sp|s|a|AB|ApS|A|AS|Oy|Oyj|Kft|Zrt|ООО|АО|ПАО|株)(?:$|\p{M})/u.test(
    written,
  ),
)
/** A single letter is none by itself: "S.A.", "A/S", "e V." */
const isBegun = (text: string, start: number) =>
  /^(?:.[./]|e V|株)/u.test(text.slice(start, start + 3))

/** A quick look whether a text may hold a legal form. */
export function holdsLegalForm({
  text,
  words,
  triggers,
}: Readonly<{ text: string; words: readonly Word[]; triggers: number }>): boolean {
  return (
    (triggers & FORM) !== 0 &&
    words.some(
      ({ form, start, end }) =>
        form !== undefined &&
        (triggersOf(form) & FORM) !== 0 &&
        (end - start > 1 || isBegun(text, start)),
    )
  )
}

import { peer } from './peers.ts'

type PostalMime = {
  default: {
    parse: (raw: Uint8Array) => Promise<{ subject?: string; text?: string; html?: string }>
  }
}
type HtmlToText = { compile: (options: object) => (html: string) => string }
type Chrono = {
  parse(
    text: string,
    on: Date,
  ): { index: number; text: string; start: { date(): Date; get(part: string): number | null } }[]
}

const MONEY =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP)\b)\s?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:[$€£¥]|\b(?:USD|EUR|GBP)\b)/g
const WORDS =
  /amount due|total due|balance due|please pay|due date|due by|invoice|receipt|paid|refund/gi

export type GlueReading = Readonly<{ kind: string; amounts: string[]; days: string[] }>

/** What a competent engineer glues together in a day: a parser, a text maker, a date finder, a regex, keywords. */
export async function createGlue(): Promise<(raw: Uint8Array) => Promise<GlueReading>> {
  const { default: parser } = await peer<PostalMime>('postal-mime')
  const { compile } = await peer<HtmlToText>('html-to-text')
  const chrono = await peer<Chrono>('chrono-node')
  const toText = compile({ wordwrap: false })
  const on = new Date('2026-11-24T10:00:00Z')
  return async (raw) => {
    const email = await parser.parse(raw)
    const text = `${email.subject ?? ''}\n${email.html ? toText(email.html) : (email.text ?? '')}`
    const words = text.match(WORDS) ?? []
    return {
      kind: words.length === 0 ? 'none' : (words[0] ?? '').toLowerCase(),
      amounts: text.match(MONEY) ?? [],
      days: chrono.parse(text, on).map(({ start }) => start.date().toISOString().slice(0, 10)),
    }
  }
}

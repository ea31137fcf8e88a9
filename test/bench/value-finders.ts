import { pageOf } from '../../server/context-engine/document/page.ts'
import { daysIn } from '../../server/context-engine/find/days.ts'
import { amountsIn } from '../../server/context-engine/find/money.ts'
import { LANGUAGES } from '../../server/context-engine/languages/index.ts'
import { tidy } from '../../server/mime/tidy.ts'
import { decimalOf } from '../../shared/money.ts'
import { peer } from './peers.ts'
import type { Expected } from './value-specs.ts'

export type Value = Readonly<
  { start: number; end: number } & ({ day: string } | { amount: number; codes: readonly string[] })
>
/** What finds the values of one sort in a sentence of a language; undefined where it does not know the language. */
export type Finder = (given: Expected) => readonly Value[] | undefined

/** Ours. As with the others the language is given: a second text holds its frequent words. */
export const ours: Finder = ({ sort, language, text, on }) => {
  const known = LANGUAGES.find(({ code }) => code === language)
  if (!known) return undefined
  // As the reader of mail hands it on; nothing is left out of these sentences.
  const plain = tidy(text)
  const page = pageOf({
    from: { name: '', address: '' },
    replyTo: undefined,
    to: [],
    authentic: 'unknown',
    receivedAt: on,
    timeZone: 'UTC',
    bulk: false,
    outgoing: false,
    links: [],
    cells: [],
    hiddenPieces: 0,
    skipped: [],
    nodes: [
      { part: 'text', role: 'text', text: plain.length === text.length ? plain : text },
      { part: 'language', role: 'text', text: `${known.common} `.repeat(4) },
    ],
  })
  if (sort === 'day')
    return daysIn(page).map(({ day, span }) => ({ day, start: span.start, end: span.end }))
  return amountsIn(page).map(({ money, span, exact }) => ({
    amount: exact ?? Number(decimalOf(money)),
    codes: [money.currency],
    start: span.start,
    end: span.end,
  }))
}

type ChronoLanguage = {
  parse(
    text: string,
    on: Date,
  ): { index: number; text: string; start: { get(part: string): number | null } }[]
}

/** chrono-node in the languages it has; it knows no money. */
export async function chronoFinder(): Promise<Finder> {
  const chrono =
    await peer<Record<string, ChronoLanguage & { hans?: ChronoLanguage }>>('chrono-node')
  return ({ sort, language, text, on }) => {
    const parser = language === 'zh' ? chrono['zh']?.hans : chrono[language]
    if (sort !== 'day' || !parser?.parse) return undefined
    return parser.parse(text, on).map((found) => {
      const part = (name: string) => String(found.start.get(name) ?? 0).padStart(2, '0')
      return {
        day: `${part('year')}-${part('month')}-${part('day')}`,
        start: found.index,
        end: found.index + found.text.length,
      }
    })
  }
}

type Recognized = {
  start: number
  end: number
  typeName: string
  resolution: {
    values?: { value?: string }[]
    value?: string
    unit?: string
    isoCurrency?: string
  } | null
}
type Suite = {
  recognizeDateTime: (
    text: string,
    culture: string,
    options: number,
    on: Date,
    fallback: boolean,
  ) => Recognized[]
  recognizeCurrency: (
    text: string,
    culture: string,
    options: number,
    fallback: boolean,
  ) => Recognized[]
}
const CULTURES: Readonly<Record<string, string>> = {
  en: 'en-us',
  fr: 'fr-fr',
  de: 'de-de',
  es: 'es-es',
  it: 'it-it',
  nl: 'nl-nl',
  pt: 'pt-br',
  zh: 'zh-cn',
  ja: 'ja-jp',
  ko: 'ko-kr',
  tr: 'tr-tr',
  hi: 'hi-in',
  sv: 'sv-se',
  ar: 'ar-*',
}

/** Recognizers-Text in the cultures its JavaScript edition has; of several readings of a day any may be the right one. */
export async function recognizersFinder(
  codesOf: (unit: string, language: string) => readonly string[],
): Promise<Finder> {
  const suite = await peer<Suite & { default?: Suite }>('@microsoft/recognizers-text-suite')
  const { recognizeDateTime, recognizeCurrency } = suite.default ?? suite
  return ({ sort, language, text, on }) => {
    const culture = CULTURES[language] ?? ''
    try {
      if (sort === 'money')
        return recognizeCurrency(text, culture, 0, false).flatMap(({ start, end, resolution }) =>
          resolution?.value
            ? [
                {
                  amount: Number(resolution.value.replace(',', '.')),
                  codes: resolution.isoCurrency
                    ? [resolution.isoCurrency]
                    : codesOf(resolution.unit ?? '', language),
                  start,
                  end: end + 1,
                },
              ]
            : [],
        )
      const local = new Date(
        on.getUTCFullYear(),
        on.getUTCMonth(),
        on.getUTCDate(),
        on.getUTCHours(),
      )
      return recognizeDateTime(text, culture, 0, local, false).flatMap(
        ({ start, end, resolution }) =>
          (resolution?.values ?? []).flatMap(({ value }) =>
            value ? [{ day: value.slice(0, 10), start, end: end + 1 }] : [],
          ),
      )
    } catch {
      return undefined
    }
  }
}

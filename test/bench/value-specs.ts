import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One value that a sentence holds: an absolute day, or an amount and what its currency may be. */
export type Expected = Readonly<{
  language: string
  text: string
  on: Date
  start: number
  end: number
}> &
  Readonly<
    { sort: 'day'; day: string } | { sort: 'money'; amount: number; codes: ReadonlySet<string> }
  >

type Spec = {
  Input: string
  Context?: { ReferenceDateTime?: string }
  Results: {
    Text: string
    Start?: number
    Value?: { Timex?: string }
    Resolution?: { value?: string; unit?: string; isoCurrency?: string }
  }[]
}

const LANGUAGES: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Chinese: 'zh',
  Dutch: 'nl',
  English: 'en',
  French: 'fr',
  German: 'de',
  Hindi: 'hi',
  Italian: 'it',
  Japanese: 'ja',
  Korean: 'ko',
  Portuguese: 'pt',
  Spanish: 'es',
  Swedish: 'sv',
  Turkish: 'tr',
}

/**
 * The cases of Microsoft's Recognizers-Text specifications below a folder: values written in digits, of days those
 * with their year.
 */
export function specsIn(folder: string): Expected[] {
  return Object.keys(LANGUAGES).flatMap((name) => [
    ...read(join(folder, 'DateTime', name), 'DateParser.json').flatMap((spec) =>
      daysOf(spec, name),
    ),
    ...read(join(folder, 'NumberWithUnit', name), 'CurrencyModel.json').flatMap((spec) =>
      moneyOf(spec, name),
    ),
  ])
}

function read(folder: string, file: string): Spec[] {
  if (!existsSync(folder) || !readdirSync(folder).includes(file)) return []
  return JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '')) as Spec[]
}

const plain = (text: string) =>
  text.replace(/[\uff10-\uff19\u0660-\u0669\u0966-\u096f]/g, (sign) =>
    String(
      (((sign.codePointAt(0) ?? 0) % 0x10) % 0x10) - (sign >= '\u0966' && sign <= '\u096f' ? 6 : 0),
    ),
  )

function spanOf({ Input }: Spec, { Text, Start }: Spec['Results'][number]) {
  const start = Start ?? Input.toLowerCase().indexOf(Text.toLowerCase())
  return { start, end: start + Text.length }
}

function daysOf(spec: Spec, name: string): Expected[] {
  return spec.Results.flatMap((result): Expected[] => {
    const day = result.Value?.Timex ?? ''
    const [, year = '', , date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
    const numbers = (plain(result.Text).match(/\d{1,4}/g) ?? []).map(Number)
    const written =
      numbers.includes(Number(date)) &&
      (numbers.includes(Number(year)) ||
        numbers.some((number) => number === Number(year) % 100 && numbers.length > 1))
    if (!year || !written || Number.isNaN(Date.parse(day))) return []
    if (new Date(day).toISOString().slice(0, 10) !== day) return []
    const on = new Date(`${spec.Context?.ReferenceDateTime ?? '2016-11-07T00:00:00'}Z`)
    return [
      {
        sort: 'day',
        language: LANGUAGES[name] ?? '',
        text: spec.Input,
        on,
        day,
        ...spanOf(spec, result),
      },
    ]
  })
}

function moneyOf(spec: Spec, name: string): Expected[] {
  return spec.Results.flatMap((result): Expected[] => {
    const { value, unit = '', isoCurrency } = result.Resolution ?? {}
    const language = LANGUAGES[name] ?? ''
    const codes = codesOf(unit, { isoCurrency, language })
    if (!value || codes.size === 0 || !/\d/.test(plain(result.Text))) return []
    const at = { text: spec.Input, on: new Date('2016-11-07T00:00:00Z'), ...spanOf(spec, result) }
    return [{ sort: 'money', language, amount: Number(value.replace(',', '.')), codes, ...at }]
  })
}

const CODES = Intl.supportedValuesOf('currency')
const namesIn = (locale: string) => new Intl.DisplayNames([locale], { type: 'currency' })
const ENGLISH = CODES.map((code) => ({ code, name: namesIn('en').of(code)?.toLowerCase() ?? '' }))
/** Names of currencies without a country, as the specifications write them. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:dollar|dólar)$/, 'dollar'],
  [/^(?:pound|livre|libra)$/, 'pound'],
  [/^(?:franc|franco)$/, 'franc'],
  [/^(?:krone|krona)$/, 'kron'],
  [/^(?:rupee|roupie)$/, 'rupee'],
  [/^peseta$/, 'peseta'],
]
const SINGLE: readonly (readonly [RegExp, string])[] = [
  [/^euro$/, 'EUR'],
  [/\byen\b/, 'JPY'],
  [/\byuan\b/, 'CNY'],
  [/finland|finnish|finlandais|finlandés/, 'FIM'],
  [/netherlands guilder|néerlandais|holandês|neerlandés/, 'NLG'],
]

/** The ISO codes a unit may be; none for parts of a unit and for what is no currency of a state. */
export function codesOf(
  unit: string,
  { isoCurrency, language }: { isoCurrency: string | undefined; language: string },
): ReadonlySet<string> {
  if (isoCurrency) return new Set([isoCurrency])
  const name = unit.toLowerCase()
  const family = FAMILIES.find(([pattern]) => pattern.test(name))?.[1]
  if (family)
    return new Set(ENGLISH.flatMap((each) => (each.name.includes(family) ? [each.code] : [])))
  const local = namesIn(language)
  const same = CODES.filter((code) => local.of(code)?.toLowerCase() === name)
  const known = [
    ...same,
    ...ENGLISH.flatMap((each) =>
      each.name === name.replace('united states', 'us') ? [each.code] : [],
    ),
  ]
  const single = SINGLE.find(([pattern]) => pattern.test(name))?.[1]
  return new Set(known.length > 0 ? known : single ? [single] : [])
}

import { readFileSync } from 'node:fs'
import { rowFor } from '../../scripts/extract-row.ts'
import { openDocuments } from '../../scripts/open-document.ts'
import { receivedOf } from '../../server/mime/received.ts'
import type { Case } from './eval-cases.ts'
import { peer } from './peers.ts'
import { chronoFinder, recognizersFinder, type Finder } from './value-finders.ts'
import { codesOf } from './value-specs.ts'

/** What a system says of a message. */
export type Said = Readonly<{
  kind?: string
  amountDue?: string | null
  currency?: string | null
  dueDate?: string | null
  biller?: string | null
  reference?: string | null
}>
export type System = Readonly<{ name: string; read(given: Case): Promise<Said> }>

/** The engine as `extract` prints it. */
const duebox: System = {
  name: 'Duebox',
  async read({ file }) {
    for await (const opened of openDocuments(file)) {
      const row = rowFor(opened)
      if ('error' in row) return {}
      // The currency is scored with the amount due; that of a receipt goes with what was paid.
      return row.amountDue === null ? { ...row, currency: null } : row
    }
    return {}
  },
}

type PostalMime = {
  default: {
    parse: (
      raw: Uint8Array,
    ) => Promise<{ subject?: string; text?: string; html?: string; from?: { name?: string } }>
  }
}
type PdfJs = {
  getDocument: (options: object) => {
    promise: Promise<{
      numPages: number
      getPage(
        at: number,
      ): Promise<{ getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }> }>
    }>
    destroy(): Promise<void>
  }
}

const MONEY =
  /(?:(?<left>[$€£¥₹])\s?|\b(?<code>USD|EUR|GBP|CHF|INR)\s?)?(?<number>\d{1,3}(?:[.,' ]\d{3}){0,3}(?:[.,]\d{2})?|\d{1,7}(?:[.,]\d{2})?)\s?(?<right>[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR)\b)?/g
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
}
const DUE =
  /due|pay(?:able)? by|fällig|zahlbar|échéance|à payer|vence|scadenza|vervaldatum|vencimento|termin|förfall|forfald|eräpäivä|срок/i
const TOTAL =
  /total|amount|balance|betrag|summe|montant|importe|importo|bedrag|valor|kwota|belopp|beløb|summa|сумма/i
const PAID =
  /receipt|paid|thank you for your payment|quittung|bezahlt|reçu|recibo|ricevuta|betaald/i
const BILL =
  /invoice|bill|rechnung|facture|factura|fattura|factuur|fatura|faktur|statement|payment due|amount due/i

type Money = { amount: string; currency: string; at: number }

function moneyIn(text: string): Money[] {
  return [...text.matchAll(MONEY)].flatMap(({ groups = {}, index }) => {
    const sign = groups['left'] ?? groups['code'] ?? groups['right']
    if (!sign) return []
    const number = groups['number'] ?? ''
    const amount = /[.,]\d{2}$/.test(number)
      ? `${number.slice(0, -3).replace(/\D/g, '')}.${number.slice(-2)}`
      : number.replace(/\D/g, '')
    return [{ amount, currency: SIGNS[sign] ?? sign, at: index }]
  })
}

/** The value that stands nearest behind one of the words, else the last, which is often the total. */
function nearest<T extends { at: number }>(
  values: readonly T[],
  text: string,
  words: RegExp,
): T | undefined {
  const near = values.filter(({ at }) => words.test(text.slice(Math.max(0, at - 60), at)))
  return near[0] ?? values.at(-1)
}

/** What a day's work glues together, with finders of days and money to choose from. */
function glued(
  name: string,
  textOf: (file: string) => Promise<{ text: string; from: string }>,
  finders: { days: Finder; money?: Finder },
): System {
  return {
    name,
    async read({ file, language }) {
      const { text, from } = await textOf(file)
      const kind = PAID.test(text) ? 'receipt' : BILL.test(text) ? 'bill' : 'none'
      if (kind !== 'bill') return { kind, biller: from || null }
      const on = receivedOf(new Uint8Array(readFileSync(file))).at
      const given = {
        text,
        language: language || 'en',
        on: on.getTime() === 0 ? new Date('2026-01-01') : on,
        start: 0,
        end: 0,
      }
      const days = (finders.days({ ...given, sort: 'day', day: '' }) ?? []).flatMap((value) =>
        'day' in value ? [{ day: value.day, at: value.start }] : [],
      )
      const found = finders.money?.({ ...given, sort: 'money', amount: 0, codes: new Set() })
      const money = finders.money
        ? (found ?? []).flatMap((value) =>
            'amount' in value
              ? [{ amount: String(value.amount), currency: value.codes[0] ?? '', at: value.start }]
              : [],
          )
        : moneyIn(text)
      const due = nearest(
        money.filter(({ amount }) => Number(amount) > 0),
        text,
        new RegExp(`${DUE.source}|${TOTAL.source}`, 'i'),
      )
      const day = days.find(({ at }) => DUE.test(text.slice(Math.max(0, at - 60), at)))
      const reference =
        /(?:invoice|rechnung|facture|factura|faktura|order)[^\n\d]{0,20}([A-Z]{0,4}-?\d[\w-]{2,20})/i.exec(
          text,
        )?.[1]
      return {
        kind,
        amountDue: due?.amount ?? null,
        currency: due?.currency ?? null,
        dueDate: day?.day ?? null,
        biller: from || null,
        reference: reference ?? null,
      }
    },
  }
}

const codesNamed = (unit: string, language: string) => [
  ...codesOf(unit, { isoCurrency: undefined, language }),
]

/** Ours, the glue (PDFs through pdf.js), and the same with Recognizers-Text for days and money, the language given. */
export async function systems(): Promise<System[]> {
  const { default: parser } = await peer<PostalMime>('postal-mime')
  const html = await peer<{ compile: (options: object) => (html: string) => string }>(
    'html-to-text',
  )
  const pdfjs = await peer<PdfJs>('pdfjs-dist/legacy/build/pdf.mjs')
  const toText = html.compile({ wordwrap: false })
  const textOf = async (file: string) => {
    const raw = new Uint8Array(readFileSync(file))
    if (file.endsWith('.pdf')) return { text: await pdfText(pdfjs, raw), from: '' }
    if (file.endsWith('.xml'))
      return { text: new TextDecoder().decode(raw).replace(/<[^>]{0,2000}>/g, '\n'), from: '' }
    const email = await parser.parse(raw)
    const text = `${email.subject ?? ''}\n${email.html ? toText(email.html) : (email.text ?? '')}`
    return { text: text.slice(0, 20_000), from: email.from?.name ?? '' }
  }
  const recognizers = await recognizersFinder(codesNamed)
  return [
    duebox,
    glued('glue with chrono-node', textOf, { days: await chronoFinder() }),
    glued('glue with Recognizers', textOf, { days: recognizers, money: recognizers }),
  ]
}

async function pdfText({ getDocument }: PdfJs, data: Uint8Array): Promise<string> {
  const task = getDocument({ data, verbosity: 0 })
  try {
    const pdf = await task.promise
    let text = ''
    for (let page = 1; page <= Math.min(5, pdf.numPages); page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent()
      text += items.map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : ' ')).join('')
    }
    return text
  } catch {
    // A PDF that pdf.js cannot open is one the glue cannot read.
    return ''
  } finally {
    await task.destroy()
  }
}

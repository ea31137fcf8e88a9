import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { BILL_WORDS } from '../server/mailbox/gmail/bill-words.ts'
import { billQueries } from '../server/mailbox/gmail/query.ts'

/*
 * How good is the query of the first scan? Payment messages it would not list must be 0; of the others, the more
 * it leaves unlisted the better. Words match whole, phrases in order, over subject, sender and body text, without
 * attachments, stemming or synonyms: less than Gmail finds.
 *
 *   CORPUS_DIR=… node scripts/measure-query.ts [--lost] [--words]
 *
 * CORPUS_DIR holds truth.jsonl with { file, kind } a line, and the .eml files it names.
 */

type Row = Readonly<{ file: string; kind: string; language?: string; source_repo?: string }>
type Text = Row & Readonly<{ strict: string; folded: string }>

const directory = process.env.CORPUS_DIR
if (!directory) throw new Error('CORPUS_DIR names a folder with truth.jsonl and its .eml files')

const fold = (text: string) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
const wordsOf = (text: string) =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ')} `
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** True when the words of `phrase` stand in `text`; scripts without spaces match anywhere. */
const has = (text: string, phrase: string) =>
  UNSPACED.test(phrase) ? text.includes(wordsOf(phrase).trim()) : text.includes(wordsOf(phrase))

const plain = (html: string) =>
  html
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]{0,5000}>/g, ' ')
    .replace(/&(nbsp|#160|zwnj);/gi, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/gi, ' ')

async function read(row: Row): Promise<Text> {
  const mail = await PostalMime.parse(readFileSync(join(directory ?? '', row.file)))
  const sender = `${mail.from?.name ?? ''} ${mail.from?.address ?? ''}`
  const all = [mail.subject ?? '', sender, mail.text ?? '', plain(mail.html ?? '')].join('\n')
  return { ...row, strict: wordsOf(all), folded: wordsOf(fold(all)) }
}

const lines = readFileSync(join(directory, 'truth.jsonl'), 'utf8').trim().split('\n')
const rows = lines.map((line): Row => JSON.parse(line))
const texts = await Promise.all(rows.map(read))
const isListed = ({ strict }: Text) => BILL_WORDS.some((words) => has(strict, words))
const isPayment = ({ kind }: Row) => kind !== 'none' && kind !== 'scam'

const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '–')
function line(name: string, group: readonly Text[]): string {
  const listed = group.filter(isListed).length
  return `${name.padEnd(28)} ${String(group.length).padStart(5)} ${String(listed).padStart(7)} ${String(group.length - listed).padStart(9)}  ${share(group.length - listed, group.length)}`
}
const of = (kind: string) => texts.filter((text) => text.kind === kind)
const old = (text: Text) => text.source_repo?.includes('spam-assassin') ?? false
const payments = texts.filter(isPayment)
const lost = payments.filter((text) => !isListed(text))

const queries = billQueries({ from: '2026-08-26', to: null })
console.log(
  `${BILL_WORDS.length} words and phrases in ${queries.length} queries of ${queries.map(({ length }) => length).join(', ')} characters
`,
)
console.log(`${''.padEnd(28)}   all  listed  unlisted  share unlisted`)
console.log(line('payment messages', payments))
console.log(line('no payment', of('none')))
console.log(
  line(
    '  of these, after 2010',
    of('none').filter((text) => !old(text)),
  ),
)
console.log(line('scam', of('scam')))
console.log(`\npayment messages lost: ${lost.length} of ${payments.length}`)
for (const { file, kind } of lost) console.log(`  ${kind} ${file}`)

if (process.argv.includes('--words'))
  for (const words of BILL_WORDS) {
    const hit = texts.filter(({ strict }) => has(strict, words))
    const others = BILL_WORDS.filter((other) => other !== words)
    const alone = hit.filter(({ strict }) => !others.some((other) => has(strict, other)))
    console.log(
      [
        words.padEnd(28),
        ...[
          hit.filter(isPayment),
          alone.filter(isPayment),
          hit.filter(({ kind }) => kind === 'none'),
          alone.filter(({ kind }) => kind === 'none'),
        ].map(({ length }) => String(length).padStart(5)),
      ].join(' '),
    )
  }

import { triage, WORTH_READING } from '../../server/context-engine/triage/index.ts'
import { amountOf, companyOf, createRandom, type Random } from './invented.ts'
import { headersOf } from './mails.ts'
import { perSecond } from './measure.ts'
import { whole, type Table } from './table.ts'

const MESSAGES = 2_000

/** Header-only triage, from the raw bytes of a header as a provider delivers it (about 1.2 kB). */
export async function benchTriage(): Promise<Table> {
  const random = createRandom(3)
  const heads = Array.from({ length: MESSAGES }, (_, index) => headOf(random, index))
  const size = heads.reduce((sum, { length }) => sum + length, 0) / heads.length
  const rate = await perSecond(heads, triage)
  const read = heads.filter((head) => triage(head) >= WORTH_READING).length
  return {
    title: `Triage by the header alone, ${whole(MESSAGES)} different headers of ${whole(size)} bytes`,
    ratios: [{ what: 'Duebox', value: `${whole(rate)}/s`, goal: '150,000/s' }],
    columns: ['what', 'value'],
    rows: [
      ['messages per second and core', whole(rate)],
      ['microseconds each', (1e6 / rate).toFixed(2)],
      ['worth reading', `${((100 * read) / MESSAGES).toFixed(0)} %`],
    ],
  }
}

/** Half speak of payments, a sixth in encoded words. */
function headOf(random: Random, index: number): Uint8Array {
  const company = companyOf(random)
  const subjects = [
    `Your ${company.name} bill for £${amountOf(random)} is ready`,
    `Invoice ${random.below(1e6)} from ${company.name}`,
    `=?utf-8?Q?Ihre_Rechnung_Nr=2E_${random.below(1e6)}_ist_f=C3=A4llig?=`,
    `What is new at ${company.name} this week`,
    `${1 + random.below(70)}% off everything until Sunday`,
    `Re: our meeting on ${1 + random.below(28)} May`,
  ]
  const lines = headersOf(random, { company, subject: subjects[index % subjects.length] ?? '' })
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`)
}

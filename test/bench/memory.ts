import { read } from '../../server/context-engine/read.ts'
import { toDocument } from '../../server/mime/document.ts'
import { pdfOf } from '../../server/demo/sample-mailbox/pdf.ts'
import { createRandom } from './invented.ts'
import { htmlMails, RECEIVED } from './mails.ts'
import { whole, type Table } from './table.ts'

const MESSAGES = 10_000
const CONTEXT = { receivedAt: RECEIVED, timeZone: 'Europe/London', mailboxEmail: '' }

/** One process, 10,000 messages of all sizes, some with PDFs; never recycled. The curve is the resident set. */
export async function benchMemory(): Promise<Table> {
  const random = createRandom(11)
  const curve: [number, number][] = []
  let most = 0
  for (let done = 0; done < MESSAGES; done++) {
    const document = await toDocument(mixed(random.below(1e9), done), CONTEXT)
    if (!('why' in document)) read(document, { billers: [] })
    const now = process.memoryUsage.rss() / 1e6
    most = Math.max(most, now)
    if ((done + 1) % 1_000 === 0) curve.push([done + 1, now])
  }
  const [first = 0, last = 0] = [curve[1]?.[1], curve.at(-1)?.[1]]
  return {
    title: `Memory of one engine process over ${whole(MESSAGES)} mixed messages`,
    ratios: [
      { what: 'Most', value: `${whole(most)} MB`, goal: '≤ 250 MB' },
      {
        what: 'After the last message to after 2,000',
        value: `${(last / first).toFixed(2)}×`,
        goal: 'flat',
      },
    ],
    columns: ['messages', 'resident MB'],
    rows: curve.map(([done, rss]) => [whole(done), whole(rss)]),
  }
}

/** Of a hundred: 80 small mails, 15 of 60 kB, 4 with a PDF, 1 of 600 kB. */
function mixed(seed: number, index: number): Uint8Array {
  const sort = index % 100
  if (sort < 80) return one(seed, 4_000 + (seed % 12_000))
  if (sort < 95) return one(seed, 60_000)
  return sort < 99 ? withPdf(seed) : one(seed, 600_000)
}

const one = (seed: number, bytes: number) => htmlMails(1, bytes, seed)[0] ?? new Uint8Array()

function withPdf(seed: number): Uint8Array {
  const file = pdfOf(
    Array.from({ length: 40 }, (_, row) => ({
      x: 56,
      y: 60 + row * 16,
      text: `Line ${row}: ${seed} and £${row}.00`,
    })),
    'Invoice',
  )
  const lines = [
    'From: Larchdale Gas <hello@larchdale-gas.example>',
    'Subject: Your invoice',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'Your invoice is attached.',
    '--x',
    'Content-Type: application/pdf; name=invoice.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    file.toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--x--',
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

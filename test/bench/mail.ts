import { read } from '../../server/context-engine/read.ts'
import { toDocument } from '../../server/mime/document.ts'
import { createGlue } from './glue.ts'
import { htmlMails, RECEIVED } from './mails.ts'
import { perSecond } from './measure.ts'
import { peer } from './peers.ts'
import { times, whole, type Table } from './table.ts'

const CONTEXT = {
  receivedAt: RECEIVED,
  timeZone: 'Europe/London',
  mailboxEmail: 'mara@mail.example',
}
const HINTS = { billers: [] }

type MailParser = { simpleParser: (raw: Buffer) => Promise<{ text?: string }> }

/** Raw message in, reading out, in one process: 6 kB. */
export const benchSmallMail = () => benchMail(6_000, 8_000)
/** The same with 60 kB. */
export const benchLargeMail = () => benchMail(60_000, 1_200)

async function benchMail(bytes: number, goal: number): Promise<Table> {
  const mails = htmlMails(bytes > 20_000 ? 60 : 300, bytes)
  const size = mails.reduce((sum, { length }) => sum + length, 0) / mails.length
  const documents = await Promise.all(mails.map((raw) => toDocument(raw, CONTEXT)))
  const open = documents.flatMap((document) => ('why' in document ? [] : [document]))
  const mime = await perSecond(mails, (raw) => toDocument(raw, CONTEXT))
  const engine = await perSecond(open, (document) => read(document, HINTS))
  const ours = await perSecond(mails, async (raw) => {
    const document = await toDocument(raw, CONTEXT)
    return 'why' in document ? undefined : read(document, HINTS)
  })
  const { simpleParser } = await peer<MailParser>('mailparser')
  const parser = await perSecond(mails, (raw) => simpleParser(Buffer.from(raw)))
  const glueOf = await createGlue()
  const glue = await perSecond(mails, (raw) => glueOf(raw))
  return {
    title: `HTML mail of ${(size / 1000).toFixed(1)} kB, messages per second and core`,
    ratios: [
      { what: 'Duebox', value: `${whole(ours)}/s`, goal: `${whole(goal)}/s` },
      { what: 'Duebox to glue', value: times(ours / glue) },
      {
        what: 'Duebox, parsing and reading, to mailparser, parsing only',
        value: times(ours / parser),
      },
    ],
    columns: ['what', 'per second', 'ms each'],
    rows: (
      [
        ['Duebox: raw message to reading', ours],
        ['  of it: message to document', mime],
        ['  of it: document to reading', engine],
        ['glue: postal-mime, html-to-text, chrono-node, money regex', glue],
        ['mailparser: text only', parser],
      ] as const
    ).map(([what, rate]) => [what, whole(rate), (1_000 / rate).toFixed(3)]),
  }
}

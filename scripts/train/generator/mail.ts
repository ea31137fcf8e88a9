import type { Day } from '#shared/day.ts'
import type { Document } from '#server/context-engine/types.ts'
import { toDocument } from '#server/mime/document.ts'
import { asHtml, asPdf, asText } from './layouts.ts'
import type { Draft } from './letters.ts'
import type { Random } from './random.ts'
import { WINDOWS, type Sender } from './senders.ts'

/** A message as a mailbox holds it, read by our own MIME reader. */
export async function documentOf(
  draft: Draft,
  {
    sender,
    received,
    random,
    bulk,
    fake,
  }: { sender: Sender; received: Day; random: Random; bulk: boolean; fake: boolean },
): Promise<Document | undefined> {
  const raw = rawMail(draft, { sender, received, random, bulk, fake })
  const document = await toDocument(new TextEncoder().encode(raw), {
    receivedAt: new Date(`${received}T12:00:00Z`),
    timeZone: sender.place.zone,
    mailboxEmail: 'me@mailbox.example',
  })
  return 'why' in document ? undefined : document
}

const encoded = (text: string) => {
  // An encoded word must not be taken for plain text, nor the other way round.
  const plain = /^[ -~]*$/.test(text)
  return plain ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
}

type How = Readonly<{ sender: Sender; received: Day; random: Random; bulk: boolean; fake: boolean }>

function rawMail(draft: Draft, { sender, received, random, bulk, fake }: How): string {
  const { name, address } = sender.from
  const domain = address.slice(address.indexOf('@') + 1)
  const verdict = fake ? random.pick(['fail', 'none', 'fail']) : 'pass'
  const quoted =
    name && /[^\w .&-]/.test(name) && /^[ -~]*$/.test(name) ? `"${name}"` : encoded(name)
  const heads = [
    ...(random.chance(0.5)
      ? [
          `Authentication-Results: mx.google.com; spf=${verdict} smtp.mailfrom=${domain}; dkim=${verdict} header.d=${domain}; dmarc=${verdict} header.from=${domain}`,
        ]
      : []),
    `From: ${name ? `${quoted} <${address}>` : address}`,
    ...(fake && random.chance(0.4)
      ? [`Reply-To: help-desk${random.digits(3)}@outmail.example`]
      : []),
    'To: me@mailbox.example',
    `Subject: ${encoded(draft.subject)}`,
    `Date: ${new Date(`${received}T12:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    ...(bulk ? [`List-Unsubscribe: <https://${domain}/u/${random.digits(6)}>`] : []),
    'MIME-Version: 1.0',
  ]
  return [...heads, ...partsOf(draft, sender)].join('\r\n')
}

function partsOf(draft: Draft, sender: Sender): string[] {
  const text = part(
    'text/plain; charset=utf-8',
    Buffer.from(asText(draft.body, sender.facts), 'utf8'),
  )
  const html = part('text/html; charset=utf-8', Buffer.from(asHtml(draft.body, sender), 'utf8'))
  const body =
    sender.layout === 'text'
      ? text
      : sender.layout === 'html'
        ? html
        : joined('alternative', 'a1', [text, html])
  if (draft.paper.length === 0 || !WINDOWS.has(sender.place.wording.code)) return body
  const pdf = part('application/pdf; name="document.pdf"', asPdf(draft.paper, sender))
  return joined('mixed', 'm1', [body, pdf])
}

function part(type: string, content: Buffer): string[] {
  const lines = content.toString('base64').match(/.{1,76}/g) ?? []
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', ...lines]
}

const joined = (sort: string, edge: string, parts: readonly string[][]): string[] => [
  `Content-Type: multipart/${sort}; boundary="${edge}"`,
  '',
  ...parts.flatMap((lines) => [`--${edge}`, ...lines]),
  `--${edge}--`,
]

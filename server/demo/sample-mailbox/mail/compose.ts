import { toWindows1252 } from '../pdf.ts'
import { hex } from '../seed.ts'
import { base64Lines, encodeHeader, fold, quotedPrintable } from './encode.ts'

export type Attachment = Readonly<{ type: string; filename: string; bytes: Uint8Array }>

/** How the body travels: character set and transfer encoding. */
export type Wire = 'qp' | 'base64' | 'windows-1252'

/** A mail before it is bytes. Header values are ready for the wire; line breaks in texts are LF. */
export type Mail = Readonly<{
  name: string
  headers: readonly (readonly [string, string])[]
  text?: string
  html?: string
  attachments?: readonly Attachment[]
  wire: Wire
}>

type Part = { headers: (readonly [string, string])[]; body: string }

/**
 * The raw message: CRLF lines, ASCII only.
 *
 * @returns plain text, HTML, or multipart/alternative of both; wrapped in multipart/mixed when something is attached
 */
export function compose(mail: Mail): string {
  const bodies = [
    ...(mail.text === undefined ? [] : [textPart('plain', mail.text, mail.wire)]),
    ...(mail.html === undefined ? [] : [textPart('html', mail.html, mail.wire)]),
  ]
  const [only] = bodies
  const body = bodies.length === 1 && only ? only : multipart('alternative', mail.name, bodies)
  const attachments = (mail.attachments ?? []).map(attachmentPart)
  const whole = attachments.length ? multipart('mixed', mail.name, [body, ...attachments]) : body
  return render({
    headers: [...mail.headers, ['MIME-Version', '1.0'], ...whole.headers],
    body: whole.body,
  })
}

const render = ({ headers, body }: Part) =>
  `${headers.map(([name, value]) => fold(name, value)).join('\r\n')}\r\n\r\n${body}\r\n`

function multipart(type: string, name: string, parts: readonly Part[]): Part {
  const boundary = `=_${type.slice(0, 3)}_${hex(`${name}/${type}`, 24)}`
  return {
    headers: [['Content-Type', `multipart/${type}; boundary="${boundary}"`]],
    body: [...parts.map((part) => `--${boundary}\r\n${render(part)}`), `--${boundary}--`].join(
      '\r\n',
    ),
  }
}

function textPart(kind: 'plain' | 'html', text: string, wire: Wire): Part {
  const charset = wire === 'windows-1252' ? 'windows-1252' : 'utf-8'
  const bytesOf = (value: string) =>
    wire === 'windows-1252'
      ? Buffer.from(toWindows1252(value), 'latin1')
      : Buffer.from(value, 'utf8')
  const headers = (encoding: string): Part['headers'] => [
    ['Content-Type', `text/${kind}; charset=${charset}`],
    ['Content-Transfer-Encoding', encoding],
  ]
  if (wire === 'base64') return { headers: headers('base64'), body: base64Lines(bytesOf(text)) }
  return { headers: headers('quoted-printable'), body: quotedPrintable(text, bytesOf) }
}

function attachmentPart({ type, filename, bytes }: Attachment): Part {
  const name = encodeHeader(filename, 'Q')
  return {
    headers: [
      ['Content-Type', `${type}; name="${name}"`],
      ['Content-Disposition', `attachment; filename="${name}"`],
      ['Content-Transfer-Encoding', 'base64'],
    ],
    body: base64Lines(bytes),
  }
}

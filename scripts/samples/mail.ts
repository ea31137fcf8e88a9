import type { WrittenSample } from './read.ts'
import { dressed } from './skins.ts'

/** The sample as the raw bytes of a mail: its headers as written, those that are missing added, the body in base64. */
export function rawSample(sample: WrittenSample): string {
  const has = (name: string) => sample.headers.some(([key]) => key.toLowerCase() === name)
  const heads = sample.headers.map(([key, value]) => `${key}: ${encoded(value)}`)
  const missing = [
    ...(has('to') ? [] : ['To: me@mailbox.example']),
    ...(has('message-id') ? [] : [`Message-ID: <${sample.name}@samples.example>`]),
    'MIME-Version: 1.0',
  ]
  return [...heads, ...missing, ...parts(sample)].join('\r\n')
}

function parts(sample: WrittenSample): readonly string[] {
  const { text, html } = dressed(sample.skin, sample.body)
  const plain = text === undefined ? undefined : part('text/plain', text)
  const marked = html === undefined ? undefined : part('text/html', html)
  if (!plain || !marked) return plain ?? marked ?? []
  const edge = 'sample-parts'
  return [
    `Content-Type: multipart/alternative; boundary=${edge}`,
    '',
    `--${edge}`,
    ...plain,
    `--${edge}`,
    ...marked,
    `--${edge}--`,
    '',
  ]
}

function part(type: string, content: string): readonly string[] {
  const lines =
    Buffer.from(content, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '',
  ]
}

/** RFC 2047: each word that is not ASCII becomes an encoded one; an address in angle brackets stays as it is. */
function encoded(value: string): string {
  if (/^[ -~]*$/.test(value)) return value
  const [, name = value, address = ''] = /^(.*?)(\s*<[^<>]+>)?$/.exec(value) ?? []
  const pieces = Array.from(name.replaceAll('"', '')).reduce<string[]>((made, char) => {
    const last = made.at(-1)
    if (last === undefined || Buffer.byteLength(last + char, 'utf8') > 42) return [...made, char]
    return [...made.slice(0, -1), last + char]
  }, [])
  return `${pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`).join(' ')}${address}`
}

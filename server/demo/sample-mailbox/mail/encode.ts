/** Leaves room for the header's name, so that no line with an encoded word passes 76. */
const WORD_LIMIT = 60

/** Header text as ASCII; anything else becomes short encoded words with a space between. @source RFC 2047 */
export function encodeHeader(text: string, how: 'B' | 'Q'): string {
  if (isPrintable(text)) return text
  const words: string[] = []
  let held = ''
  for (const sign of text) {
    if (encodeWord(held + sign, how).length > WORD_LIMIT) {
      words.push(encodeWord(held, how))
      held = ''
    }
    held += sign
  }
  return [...words, encodeWord(held, how)].join(' ')
}

const isPrintable = (text: string) => /^[\x20-\x7e]*$/.test(text)

const encodeWord = (text: string, how: 'B' | 'Q') => {
  const bytes = Buffer.from(text, 'utf8')
  if (how === 'B') return `=?UTF-8?B?${bytes.toString('base64')}?=`
  const word = [...bytes]
    .map((byte) => {
      const sign = String.fromCharCode(byte)
      return sign === ' ' ? '_' : /[A-Za-z0-9]/.test(sign) ? sign : `=${hexByte(byte)}`
    })
    .join('')
  return `=?UTF-8?Q?${word}?=`
}

const hexByte = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0')

/** An address as a header writes it: an encoded or quoted name before `<address>`. */
export function addressOf(name: string, address: string, how: 'B' | 'Q'): string {
  if (!name) return address
  const shown = isPrintable(name) ? `"${name.replaceAll(/["\\]/g, '')}"` : encodeHeader(name, how)
  return `${shown} <${address}>`
}

/** One header with continuation lines of at most 78 characters where its words allow it. @source RFC 5322 2.2.3 */
export function fold(name: string, value: string): string {
  const lines: string[] = []
  let line = `${name}:`
  for (const word of value.split(' ')) {
    const last = line.slice(line.lastIndexOf('\n') + 1)
    if (last.length + 1 + word.length > 78 && line !== `${name}:`) {
      lines.push(line)
      line = ` ${word}`
    } else line += ` ${word}`
  }
  return [...lines, line].join('\r\n')
}

/** Bytes as quoted-printable with soft breaks at 76. @param text line breaks are LF @source RFC 2045 6.7 */
export function quotedPrintable(text: string, bytesOf: (line: string) => Uint8Array): string {
  return text
    .split('\n')
    .map((line) => quotedLine(bytesOf(line)))
    .join('\r\n')
}

/** How each byte travels in the middle of a line. */
const PIECES = Array.from({ length: 256 }, (_, byte) =>
  byte === 9 || (byte >= 32 && byte < 127 && byte !== 61)
    ? String.fromCharCode(byte)
    : `=${hexByte(byte)}`,
)

function quotedLine(bytes: Uint8Array): string {
  let done = ''
  let line = ''
  for (const [index, byte] of bytes.entries()) {
    const isLastBlank = index === bytes.length - 1 && (byte === 32 || byte === 9)
    const piece = isLastBlank ? `=${hexByte(byte)}` : (PIECES[byte] ?? '')
    if (line.length + piece.length > 75) {
      done += `${line}=\r\n`
      line = ''
    }
    line += piece
  }
  return done + line
}

/** Bytes as base64 in lines of 76. */
export const base64Lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? ['']
  ).join('\r\n')

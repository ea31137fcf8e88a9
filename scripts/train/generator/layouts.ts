import { pdfOf, type PdfLine } from '#server/demo/sample-mailbox/pdf.ts'
import type { Block } from './letters.ts'
import type { Sender } from './senders.ts'

type Facts = Sender['facts']
type Row = readonly [string, string]

/** Blocks as plain text. */
export const asText = (blocks: readonly Block[], facts: Facts): string =>
  blocks.map((block) => textOf(block, facts)).join('\n\n')

function textOf(block: Block, facts: Facts): string {
  if (block.what === 'button') return `${block.text}: ${block.url}`
  if (block.what === 'facts') return TEXT_FACTS[facts](block.rows)
  if (block.what === 'items') {
    const lines = [block.head, ...block.rows].map((row) =>
      row.join(facts === 'aligned' ? '    ' : ' | '),
    )
    const sums = facts === 'columns' || facts === 'stack' ? 'aligned' : facts
    return [...lines, TEXT_FACTS[sums](block.sums)].join('\n')
  }
  return block.text.length > 90 ? wrapped(block.text) : block.text
}

const colon = (rows: readonly Row[]) =>
  rows.map(([label, value]) => `${label}: ${value}`).join('\n')
const TEXT_FACTS: Readonly<Record<Facts, (rows: readonly Row[]) => string>> = {
  colon,
  table: colon,
  stack: (rows) => rows.map(([label, value]) => `${label}\n${value}`).join('\n\n'),
  aligned: (rows) => rows.map(([label, value]) => `${label.padEnd(28)}${value}`).join('\n'),
  columns: (rows) =>
    [rows.map(([label]) => label.padEnd(26)), rows.map(([, value]) => value.padEnd(26))]
      .map((cells) => cells.join(''))
      .join('\n'),
}

function wrapped(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length > 72) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Blocks as an HTML mail: nested tables or plain paragraphs, by the sender's number. */
export function asHtml(blocks: readonly Block[], sender: Sender): string {
  const nested = sender.id % 3 !== 0
  const parts = blocks.map((block) => htmlOf(block, sender, nested))
  const body = nested
    ? `<table width="100%"><tr><td align="center"><table width="600" cellpadding="0">${parts.map((part) => `<tr><td style="padding:8px 24px">${part}</td></tr>`).join('\n')}</table></td></tr></table>`
    : parts.join('\n')
  const hidden =
    sender.id % 5 === 1
      ? `<div style="display:none">${escape(sender.written)} &zwnj;&nbsp;&zwnj;</div>`
      : ''
  return `<!doctype html><html><head><meta charset="utf-8"><style>.b{font:14px Arial}@media (max-width:600px){td{width:100%!important}}</style></head><body class="b">${hidden}${body}<img src="https://${sender.domain}/o.gif" width="1" height="1"></body></html>`
}

function htmlOf(block: Block, sender: Sender, nested: boolean): string {
  if (block.what === 'big') return `<h1 style="font-size:32px">${escape(block.text)}</h1>`
  if (block.what === 'button')
    return `<a href="${block.url}" style="background:#257;color:#fff">${escape(block.text)}</a>`
  if (block.what === 'facts') {
    const strong = sender.id % 4 === 0
    const rows = block.rows.map(([label, value]): Row => {
      const text = escape(value)
      return [escape(label), strong ? `<strong>${text}</strong>` : text]
    })
    return HTML_FACTS[sender.facts](rows, sender.id % 2 === 0)
  }
  if (block.what === 'items') {
    const sums = block.sums.map(
      ([label, value]) =>
        `<tr><td colspan="3" align="right">${escape(label)}</td><td>${escape(value)}</td></tr>`,
    )
    const rows = block.rows.map((row) => rowOf(row.map(escape), 'td'))
    return `<table border="0">${[rowOf(block.head.map(escape), 'th'), ...rows, ...sums].join('')}</table>`
  }
  return nested ? `<div>${escape(block.text)}</div>` : `<p>${escape(block.text)}</p>`
}

const rowOf = (cells: readonly string[], tag: 'td' | 'th') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`

type HtmlFacts = (rows: readonly Row[], plain: boolean) => string
const table: HtmlFacts = (rows, plain) => {
  const cells = rows.map(
    ([label, value]) =>
      `<tr><td>${label}${plain ? '' : ':'}</td><td align="right">${value}</td></tr>`,
  )
  return `<table>${cells.join('')}</table>`
}
const HTML_FACTS: Readonly<Record<Facts, HtmlFacts>> = {
  table,
  aligned: table,
  colon: (rows, plain) => {
    const lines = rows.map(([label, value]) => `${label}: ${value}`)
    return plain
      ? `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
      : lines.join('<br>')
  },
  stack: (rows) =>
    rows
      .map(([label, value]) => `<div><span style="color:#777">${label}</span><br>${value}</div>`)
      .join(''),
  columns: (rows) => {
    const heads = rows.map(([label]) => label)
    const values = rows.map(([, value]) => value)
    return `<table>${rowOf(heads, 'th')}${rowOf(values, 'td')}</table>`
  },
}

/** Blocks as a one-page PDF; only for languages written in Windows-1252. */
export function asPdf(blocks: readonly Block[], { facts }: Sender): Buffer {
  const lines: PdfLine[] = []
  let y = 60
  const put = (texts: readonly string[], xs: readonly number[], size = 10) => {
    for (const [at, text] of texts.entries())
      lines.push({ x: xs[at] ?? 480, y, size, text: text.replaceAll('\u00a0', ' ') })
    y += size + 8
  }
  for (const block of blocks) {
    if (block.what === 'say' || block.what === 'big')
      put([block.text], [56], block.what === 'big' ? 18 : 10)
    else if (block.what === 'facts' && facts === 'columns') {
      put(
        block.rows.slice(0, 5).map(([label]) => label),
        [56, 160, 264, 368, 472],
        8,
      )
      put(
        block.rows.slice(0, 5).map(([, value]) => value),
        [56, 160, 264, 368, 472],
        8,
      )
      for (const row of block.rows.slice(5)) put(row, [56, 200])
    } else if (block.what === 'facts')
      for (const row of block.rows) put(facts === 'colon' ? [row.join(': ')] : row, [320, 440])
    else if (block.what === 'items') {
      for (const row of [block.head, ...block.rows]) put(row, [56, 280, 360, 460])
      for (const [label, value] of block.sums) put([label, value], [340, 460])
    }
    y += 8
  }
  return pdfOf(lines, 'Document')
}

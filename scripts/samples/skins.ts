/** How the light markup of a sample becomes the text and the HTML of a mail. */
type Block =
  | Readonly<{ is: 'head' | 'text' | 'small'; text: string }>
  | Readonly<{ is: 'rows'; rows: readonly (readonly string[])[] }>
  | Readonly<{ is: 'button'; text: string; href: string }>

/** What a skin makes of a body: the parts it has, by kind. */
export type Dressed = Readonly<{ text?: string; html?: string }>

/**
 * Markup: `# head`, `| label | value |` rows, `[button](https://…)` alone on a line, `~ small print`, else paragraphs
 * (a line break within one stays). The skin `raw` takes the body as HTML.
 *
 * Skins: `plain` text only · `simple` paragraphs · `card` nested layout tables · `divs` label and value as blocks ·
 * `lines` label and value under one another · `alt` text beside a card.
 */
export function dressed(skin: string, body: string): Dressed {
  if (skin === 'raw') return { html: body }
  const blocks = blocksOf(body)
  const text = blocks.map(asText).join('\n\n')
  if (skin === 'plain') return { text }
  const html = blocks.map((block) => asHtml(block, skin)).join('\n')
  if (skin === 'card' || skin === 'alt')
    return { html: card(html), ...(skin === 'alt' && { text }) }
  return { html: `<html><body style="font-family:Arial">${html}</body></html>` }
}

function blocksOf(body: string): readonly Block[] {
  return body
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block) => blockOf(block))
}

function blockOf(block: string): readonly Block[] {
  const lines = block.split('\n')
  if (lines.every((line) => line.startsWith('|')))
    return [{ is: 'rows', rows: lines.map((line) => cells(line)) }]
  const special = lines.findIndex((line) => /^(#|~|\||\[[^\]]+\]\(\S+\)$)/.test(line))
  if (special < 0) return [{ is: 'text', text: block }]
  const [line = ''] = lines.slice(special)
  const before = lines.slice(0, special).join('\n')
  const end = line.startsWith('|')
    ? lines.findIndex((other, at) => at > special && !other.startsWith('|'))
    : special + 1
  const own = end < 0 ? lines.slice(special) : lines.slice(special, end)
  const after = end < 0 ? '' : lines.slice(end).join('\n')
  const link = /^\[([^\]]+)\]\((\S+)\)$/.exec(line)
  const middle: Block = link
    ? { is: 'button', text: link[1] ?? '', href: link[2] ?? '' }
    : line.startsWith('|')
      ? { is: 'rows', rows: own.map((row) => cells(row)) }
      : { is: line.startsWith('#') ? 'head' : 'small', text: line.slice(2).trim() }
  return [...(before ? blockOf(before) : []), middle, ...(after ? blockOf(after) : [])]
}

const cells = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

function asText(block: Block): string {
  if (block.is === 'rows') return block.rows.map((row) => rowAsText(row)).join('\n')
  return block.is === 'button' ? `${block.text}: ${block.href}` : block.text
}

const rowAsText = ([first = '', ...others]: readonly string[]) =>
  others.length > 1
    ? [first, ...others].join('   ')
    : [first, ...others].join(': ').replace('::', ':')

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>\n')

const STYLES = {
  head: ['h2', 'margin:0 0 12px'],
  text: ['p', 'margin:0 0 14px;line-height:1.5'],
  small: ['p', 'font-size:11px;color:#888888'],
} as const

function asHtml(block: Block, skin: string): string {
  if (block.is === 'rows') return rowsAs(block.rows, skin)
  if (block.is === 'button')
    return `<p><a href="${escaped(block.href)}" style="background:#1a56db;color:#ffffff;padding:10px 18px;text-decoration:none">${escaped(block.text)}</a></p>`
  const [tag, style] = STYLES[block.is]
  return `<${tag} style="${style}">${escaped(block.text)}</${tag}>`
}

function rowsAs(rows: readonly (readonly string[])[], skin: string): string {
  if (skin === 'divs')
    return rows
      .map(
        (row) =>
          `<div style="display:flex">${row.map((cell) => `<div>${escaped(cell)}</div>`).join('')}</div>`,
      )
      .join('\n')
  if (skin === 'lines')
    return rows
      .map(
        ([label = '', ...values]) =>
          `<p><span style="color:#666666">${escaped(label)}</span><br><strong>${values.map(escaped).join(' ')}</strong></p>`,
      )
      .join('\n')
  return `<table width="100%" cellpadding="0" cellspacing="0">${rows.map((row) => tableRow(row)).join('')}</table>`
}

const tableRow = (row: readonly string[]) =>
  `<tr>${row.map((cell, at) => `<td style="padding:6px 8px${at > 0 ? ';text-align:right' : ''}">${escaped(cell)}</td>`).join('')}</tr>`

const card = (inner: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><style>.x{color:#333333}@media (max-width:600px){.c{width:100%}}</style></head>
<body style="margin:0;background:#f4f4f7">
<table width="100%" cellpadding="0" cellspacing="0" role="presentation"><tr><td align="center" style="padding:24px">
<table class="c" width="600" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff"><tr><td class="x" style="padding:32px;font-family:Helvetica,Arial,sans-serif;font-size:15px">
${inner}
</td></tr></table>
</td></tr></table>
</body></html>`

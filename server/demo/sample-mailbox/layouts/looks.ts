import type { Look } from '../billers/biller.ts'
import type { Letter, Row } from '../letters/letter.ts'
import { button, colourOf, fontStyle, html, page, paragraph, rowsTable, wordmark } from './html.ts'

/** Drawn mail: one way to lay a letter out as HTML, by look. `plain` and `note` have none: they are text only. */
export const LOOKS: Record<Exclude<Look, 'plain' | 'note'>, (letter: Letter) => string> = {
  card: (letter) =>
    whole(letter, [
      logo(letter, 'center'),
      ...big(letter),
      paragraph(letter.hello),
      ...letter.opening.map((line) => paragraph(line)),
      ...items(letter),
      rowsTable(letter.facts, 'font-weight:600'),
      ...act(letter),
      ...letter.closing.map((line) => paragraph(line, 14)),
      paragraph(`${letter.regards}\n${letter.biller}`),
    ]),
  band: (letter) =>
    whole(letter, [
      `<tr><td bgcolor="${colourOf(letter.domain)}" style="padding:22px 32px;${fontStyle};font-size:20px;font-weight:700;color:#ffffff">${html(letter.biller)}</td></tr>`,
      `<tr><td style="padding:28px 32px 12px;${fontStyle};font-size:24px;font-weight:700;color:#16181d">${html(letter.title)}</td></tr>`,
      paragraph(letter.hello),
      ...letter.opening.map((line) => paragraph(line)),
      rowsTable(letter.facts),
      ...act(letter),
      ...letter.closing.map((line) => paragraph(line)),
      paragraph(`${letter.regards}\n${letter.biller}`),
    ]),
  ledger: (letter) =>
    whole(letter, [
      logo(letter, 'left'),
      paragraph(letter.hello),
      ...letter.opening.map((line) => paragraph(line)),
      ...items(letter),
      rowsTable(letter.facts, 'font-weight:700'),
      ...act(letter),
      ...letter.closing.map((line) => paragraph(line)),
      paragraph(`${letter.regards}\n${letter.biller}`),
    ]),
  simple: (letter) =>
    `<html><head><meta charset="utf-8"></head><body><div style="max-width:640px;font-family:Georgia,serif;font-size:15px">
<p>${html(letter.hello)}</p>
${letter.opening.map((line) => `<p>${html(line)}</p>`).join('\n')}
<p>${letter.facts.map(([label, value]) => `${html(label)}: <strong>${html(value)}</strong>`).join('<br>\n')}</p>
${letter.button ? `<p><a href="${html(letter.button.url)}">${html(letter.button.text)}</a></p>` : ''}
${letter.closing.map((line) => `<p>${html(line)}</p>`).join('\n')}
<p>${html(letter.regards)}<br>${html(letter.biller)}</p>
<hr><p style="font-size:12px;color:#777">${letter.footer.map(html).join('<br>')}</p>
</div></body></html>
`,
}

const whole = (letter: Letter, rows: readonly string[]) =>
  page({
    ...letter,
    rows,
    footer: [
      ...letter.footer.map(html),
      `<a href="https://${letter.domain}/help" style="color:#7a808a">${letter.domain}</a>`,
    ],
  })

const logo = ({ biller, domain, title }: Letter, align: string) =>
  `<tr><td align="${align}" style="padding:28px 32px 8px">${wordmark(biller, domain)}</td></tr><tr><td align="${align}" style="padding:6px 32px 14px;${fontStyle};font-size:22px;font-weight:700;color:#16181d">${html(title)}</td></tr>`

function big({ big: row, domain }: Letter): string[] {
  if (!row) return []
  return [
    `<tr><td align="center" style="padding:4px 32px 24px"><div style="${fontStyle};font-size:13px;color:#6b717b">${html(row[0])}</div><div style="${fontStyle};font-size:36px;font-weight:700;color:${colourOf(domain)}">${html(row[1])}</div></td></tr>`,
  ]
}

const line = ([left, right]: Row, style: string) =>
  `<tr><td style="padding:7px 0;${style}">${html(left)}</td><td align="right" style="padding:7px 0;${style}">${html(right)}</td></tr>`

function items({ items: list }: Letter): string[] {
  if (!list) return []
  return [
    `<tr><td style="padding:8px 32px 18px"><table width="100%" cellpadding="0" cellspacing="0" border="0" style="${fontStyle};font-size:14px"><thead>${line(list.head, 'color:#6b717b;border-bottom:2px solid #16181d;')}</thead><tbody>${list.rows.map((row) => line(row, 'border-bottom:1px solid #eceef1;')).join('\n')}${list.sums.map((row, index) => line(row, index === list.sums.length - 1 ? 'font-weight:700;' : 'color:#6b717b;')).join('\n')}</tbody></table></td></tr>`,
  ]
}

const act = ({ button: link, domain }: Letter) =>
  link ? [button(link.text, link.url, colourOf(domain))] : []

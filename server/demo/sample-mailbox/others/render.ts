import {
  button,
  colourOf,
  fontStyle,
  html,
  page,
  paragraph,
  rowsTable,
  wordmark,
} from '../layouts/html.ts'
import { wrap } from '../layouts/text.ts'
import { pick } from '../seed.ts'
import { WORDS } from '../words/words.ts'
import type { Issue, Other } from './other.ts'

/** The bodies of one issue whose holes are filled: text for everybody, HTML for machines with a look; `target` is where the button goes. */
export function bodiesOf(
  other: Other,
  issue: Issue,
  target?: string,
): { text: string; html?: string } {
  const text = plainOf(other, issue)
  if (other.look === 'note' || other.look === 'text') return { text }
  const domain = other.address.slice(other.address.indexOf('@') + 1)
  const words = WORDS[other.language]
  const link = target ?? `https://www.${domain}/`
  const small = `<a href="https://lists.${domain}/u/${other.key}" style="color:#7a808a">${words.leave}</a>`
  return {
    text,
    html: page({
      language: other.language,
      title: issue.subject,
      preheader: issue.lines.at(-1) ?? '',
      domain,
      rows: [
        ...headOf(other, issue, domain),
        ...issue.lines.map((line) => paragraph(line)),
        ...rowsOf(other, issue, domain),
        ...(issue.button ? [button(issue.button, link, colourOf(domain))] : []),
      ],
      footer: [`${html(other.name)} · ${domain}`, ...(other.look === 'notice' ? [] : [small])],
    }),
  }
}

function plainOf({ name, look }: Other, { lines, rows = [], button: label }: Issue): string {
  const listed = rows.map(([left, right]) => `${left}: ${right}`).join('\n')
  const blocks = [
    ...lines.map((line) => line.split('\n').map(wrap).join('\n')),
    listed,
    label ?? '',
  ]
  const end = look === 'note' || look === 'text' ? [] : [`-- \n${name}`]
  return `${[...blocks.filter(Boolean), ...end].join('\n\n')}\n`
}

function headOf({ name, look, language }: Other, { subject }: Issue, domain: string): string[] {
  const title = `<tr><td style="padding:24px 32px 14px;${fontStyle};font-size:26px;line-height:32px;font-weight:800;color:#16181d">${html(subject)}</td></tr>`
  if (look === 'notice')
    return [`<tr><td style="padding:24px 32px 16px">${wordmark(name, domain)}</td></tr>`]
  const bar = `<tr><td align="center" bgcolor="${colourOf(domain)}" style="padding:18px;${fontStyle};font-size:18px;font-weight:700;letter-spacing:1px;color:#ffffff">${html(name)}</td></tr>`
  const view = `<tr><td align="right" style="padding:8px 32px 0;${fontStyle};font-size:11px"><a href="https://www.${domain}/mail" style="color:#7a808a">${WORDS[language].browser}</a></td></tr>`
  const hero = `<tr><td height="${pick(subject, [120, 160, 200])}" bgcolor="${colourOf(domain)}" style="background:linear-gradient(120deg,${colourOf(domain)},${colourOf(subject)});font-size:1px;line-height:1px">&nbsp;</td></tr>`
  return look === 'promo' ? [view, bar, hero, title] : [bar, title]
}

function rowsOf({ look }: Other, { rows = [] }: Issue, domain: string): string[] {
  if (rows.length === 0) return []
  if (look === 'notice') return [rowsTable(rows)]
  if (look === 'digest')
    return rows.map(
      ([left, right]) =>
        `<tr><td style="padding:6px 32px 16px;${fontStyle}"><a href="https://www.${domain}/read" style="font-size:17px;font-weight:700;color:${colourOf(domain)};text-decoration:none">${html(left)}</a><div style="font-size:15px;line-height:22px;color:#50555e">${html(right)}</div></td></tr>`,
    )
  const cell = ([left, right]: readonly [string, string]) =>
    `<td class="inner" valign="top" width="${Math.floor(536 / rows.length)}" style="padding:8px;${fontStyle};font-size:14px;color:#30343b"><div style="height:110px;background:${colourOf(left)};opacity:0.25">&nbsp;</div><div style="padding-top:8px">${html(left)}</div><div style="font-weight:700;color:${colourOf(domain)}">${html(right)}</div></td>`
  return [
    `<tr><td style="padding:6px 24px 18px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${rows.map(cell).join('')}</tr></table></td></tr>`,
  ]
}

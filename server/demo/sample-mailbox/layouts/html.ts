import { pick } from '../seed.ts'

/** Text for HTML, with line breaks kept. */
export const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\n', '<br>')

/** The brand colour of a sender, the same in all its mails. */
export const colourOf = (domain: string): string =>
  pick(`${domain}/colour`, [
    '#1f6f54',
    '#0b4f9e',
    '#8a2b3c',
    '#5b3fa0',
    '#b4570f',
    '#24505c',
    '#2f2f38',
    '#a1256b',
  ])

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

/** A sender's mark in type: no picture that a mail program would have to fetch. */
export const wordmark = (name: string, domain: string): string =>
  `<span style="display:inline-block;padding:7px 11px;border-radius:8px;background:${colourOf(domain)};${FONT};font-size:15px;font-weight:800;color:#ffffff">${html(name.slice(0, 1))}</span><span style="padding-left:10px;${FONT};font-size:16px;font-weight:700;color:${colourOf(domain)}">${html(name)}</span>`

/** A paragraph as a table row. */
export const paragraph = (text: string, size = 16): string =>
  `<tr><td style="padding:0 32px 14px;${FONT};font-size:${size}px;line-height:24px;color:#30343b">${html(text)}</td></tr>`

/** The button mail programs show the same everywhere: a table cell with a colour. */
export const button = (text: string, url: string, colour: string): string =>
  `<tr><td align="left" style="padding:10px 32px 26px"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${colour}" style="border-radius:6px"><a href="${html(url)}" target="_blank" style="display:inline-block;padding:13px 26px;${FONT};font-size:16px;font-weight:600;color:#ffffff;text-decoration:none">${html(text)}</a></td></tr></table></td></tr>`

/**
 * A whole document around table rows: preheader with its padding, nested layout tables, footer, counting pixel.
 *
 * @param rows `<tr>` pieces of the inner table, 600 px wide
 */
export function page(options: {
  language: string
  title: string
  preheader: string
  domain: string
  rows: readonly string[]
  footer: readonly string[]
}): string {
  const { language, title, preheader, domain, rows, footer } = options
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<title>${html(title)}</title>
<style type="text/css">
body{margin:0;padding:0;background:#f3f4f6;-webkit-text-size-adjust:100%}
table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}
img{border:0;display:block;max-width:100%}
@media only screen and (max-width:620px){.inner{width:100%!important}.hide{display:none!important}}
</style>
</head>
<body bgcolor="#f3f4f6">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;color:#f3f4f6">${html(preheader)}${'&#8199;&#847; '.repeat(12)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f4f6"><tr><td align="center" style="padding:24px 8px">
<table role="presentation" class="inner" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="width:600px;border:1px solid #e3e5e9">
${rows.join('\n')}
</table>
<table role="presentation" class="inner" width="600" cellpadding="0" cellspacing="0" border="0" style="width:600px">
${footer.map((line) => `<tr><td align="center" style="padding:6px 32px;${FONT};font-size:12px;line-height:18px;color:#7a808a">${line}</td></tr>`).join('\n')}
</table>
</td></tr></table>
<img src="https://img.${domain}/o.gif" width="1" height="1" alt="">
</body>
</html>
`
}

/** Two cells a row, label and value, as a table of its own. */
export const rowsTable = (rows: readonly (readonly [string, string])[], style = ''): string =>
  `<tr><td style="padding:4px 32px 20px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows
    .map(
      ([label, value]) =>
        `<tr><td style="padding:8px 0;border-bottom:1px solid #eceef1;${FONT};font-size:14px;color:#6b717b">${html(label)}</td><td align="right" style="padding:8px 0;border-bottom:1px solid #eceef1;${FONT};font-size:14px;color:#16181d;${style}">${html(value)}</td></tr>`,
    )
    .join('\n')}</table></td></tr>`

export const fontStyle: string = FONT

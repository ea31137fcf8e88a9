import { amountOf, companyOf, createRandom, dayOf, proseOf, type Random } from './invented.ts'

/** When every mail of the bench came. */
export const RECEIVED = new Date('2026-11-24T10:00:00Z')

const CELL =
  'style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:20px;color:#333333;padding:4px 8px"'

/**
 * Invented HTML mails of about one size, in quoted-printable with a plain text beside it: bills, receipts and news in
 * turn. About a sixth of a message is text that a reader sees, the rest mark-up; of public mails it is a tenth.
 *
 * @param bytes size of one raw message
 */
export function htmlMails(count: number, bytes: number, seed = 1): Uint8Array[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, index) => htmlMail(random, index, bytes))
}

function htmlMail(random: Random, index: number, bytes: number): Uint8Array {
  const company = companyOf(random)
  const sort = (['bill', 'receipt', 'news'] as const)[index % 3] ?? 'bill'
  const facts = factsOf(random, sort)
  const items = Math.round(bytes / 6_000)
  let html = pageOf(random, { company: company.name, facts, items, prose: bytes * 0.03 })
  const cards: string[] = []
  for (let size = html.length; size < bytes * 0.84; size += cards.at(-1)?.length ?? bytes)
    cards.push(cardOf(random, company.domain))
  html = html.replace('<!-- more -->', cards.join('\r\n'))
  const subject = facts.subject(company.name)
  const plain = `${subject}\r\n\r\n${facts.rows.map(([label, value]) => `${label}: ${value}`).join('\r\n')}\r\n`
  const lines = [
    ...headersOf(random, { company, subject }),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b1_4711"',
    '',
    '--b1_4711',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted(plain),
    '--b1_4711',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted(html),
    '--b1_4711--',
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

type Facts = { subject: (company: string) => string; rows: [string, string][] }

function factsOf(random: Random, sort: 'bill' | 'receipt' | 'news'): Facts {
  const number = `INV-${10_000 + random.below(90_000)}`
  const amount = `£${amountOf(random)}`
  if (sort === 'bill')
    return {
      subject: () => `Your bill ${number} is ready`,
      rows: [
        ['Invoice number', number],
        ['Bill date', dayOf(random)],
        ['Amount due', amount],
        ['Please pay by', dayOf(random)],
      ],
    }
  if (sort === 'receipt')
    return {
      subject: () => `Your receipt ${number}`,
      rows: [
        ['Order number', number],
        ['Subtotal', amount],
        ['VAT (20%)', `£${amountOf(random)}`],
        ['Total paid', `£${amountOf(random)}`],
      ],
    }
  return {
    subject: (company) => `What is new at ${company}`,
    rows: [
      ['Opening hours', '8–18'],
      ['From', `£${amountOf(random)} a month`],
    ],
  }
}

function pageOf(
  random: Random,
  { company, facts, items, prose }: { company: string; facts: Facts; items: number; prose: number },
): string {
  const lines = Array.from({ length: items }, (_, index) =>
    row(`Item ${index + 1}: ${proseOf(random, 30).slice(0, 40)}`, `£${amountOf(random)}`),
  )
  return `<!DOCTYPE html>\r\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${company}</title>
<style>body{margin:0;padding:0}.hide{display:none}.button{background:#1155cc;border-radius:4px}@media (max-width:600px){.col{width:100%!important}}</style></head>
<body bgcolor="#f4f4f4"><div class="hide">${proseOf(random, 60)}</div>
<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center"><table class="col" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff">
<tr><td ${CELL}><img src="https://img.example/logo.png" width="120" height="40" alt="${company}"></td></tr>
<tr><td ${CELL}><h1 style="font-size:22px;margin:0">${facts.subject(company)}</h1>${paragraph('Hello Mara Lindqvist,')}${paragraph(proseOf(random, prose))}</td></tr>
<tr><td><table width="100%">${facts.rows.map(([label, value]) => row(label, `<strong>${value}</strong>`)).join('\r\n')}</table></td></tr>
<tr><td><table width="100%">${lines.join('\r\n')}</table></td></tr>
<tr><td ${CELL}><a class="button" href="https://www.${company.toLowerCase().replace(/\W/g, '-')}.example/account?ref=${random.below(1e6)}&amp;utm_source=mail" style="color:#ffffff;text-decoration:none">See your account</a></td></tr>
<!-- more --><tr><td ${CELL}>${paragraph(`&copy; 2026 ${company} &middot; 12 High Street &middot; Registered in England &amp; Wales`)}${paragraph('<a href="https://example.com/unsubscribe">Unsubscribe</a>')}</td></tr>
</table></td></tr></table></body></html>`
}

const row = (label: string, value: string) =>
  `<tr><td ${CELL}>${label}</td><td align="right" ${CELL}>${value}</td></tr>`
const paragraph = (text: string) => `<p style="margin:0 0 12px 0;font-size:14px">${text}</p>\r\n`

/** One offer of a newsletter: a picture, a few words, a button, and much mark-up around them. */
const cardOf = (random: Random, domain: string) =>
  `<tr><td style="padding:12px 24px 0 24px"><table width="100%" cellpadding="0" cellspacing="0" border="0" style="border:1px solid #e6e6e6;border-collapse:separate"><tr><td width="160" valign="top" style="padding:12px"><a href="https://click.${domain}/r/${random.below(1e9)}?utm_source=mail&amp;utm_medium=card" target="_blank"><img src="https://img.${domain}/p/${random.below(1e6)}.png" width="140" height="100" alt="" border="0" style="display:block"></a></td><td valign="top" ${CELL}><span style="font-weight:bold;color:#111111">${proseOf(random, 40).slice(0, 60)}</span><br>From £${amountOf(random)}<br><a href="https://click.${domain}/r/${random.below(1e9)}" style="color:#1155cc">Have a look</a></td></tr></table></td></tr>`

/** Headers as a provider delivers them, with all that servers add on the way. */
export function headersOf(
  random: Random,
  { company, subject }: { company: { name: string; domain: string }; subject: string },
): string[] {
  const id = random.below(1e9).toString(36)
  return [
    'Delivered-To: mara@mail.example',
    `Received: from mx.${company.domain} (mx.${company.domain}. [192.0.2.${random.below(250)}]) by mx.google.com with ESMTPS id ${id}; Tue, 24 Nov 2026 02:00:00 -0800 (PST)`,
    `Authentication-Results: mx.google.com; dkim=pass header.i=@${company.domain} header.s=s1; spf=pass smtp.mailfrom=bounce@${company.domain}; dmarc=pass (p=REJECT) header.from=${company.domain}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${company.domain}; s=s1; h=from:to:subject:date; bh=${'Ab3'.repeat(14)}=; b=${'kZ9x'.repeat(43)}`,
    `Date: Tue, 24 Nov 2026 10:00:00 +0000`,
    `From: ${company.name} <hello@${company.domain}>`,
    'To: Mara Lindqvist <mara@mail.example>',
    `Subject: ${subject}`,
    `Message-ID: <${id}@${company.domain}>`,
    `List-Unsubscribe: <https://${company.domain}/u/${id}>`,
  ]
}

/** @source RFC 2045 §6.7 */
export function quoted(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  let line = ''
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 13 && bytes[at + 1] === 10) {
      lines.push(line)
      line = ''
      at += 1
      continue
    }
    const plain = (byte >= 32 && byte < 127 && byte !== 61) || byte === 9
    const sign = plain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (line.length + sign.length > 75) {
      lines.push(`${line}=`)
      line = ''
    }
    line += sign
  }
  return [...lines, line].join('\r\n')
}

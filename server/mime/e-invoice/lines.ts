import type { EInvoice } from './read.ts'

/** First line of the node of an e-invoice; the engine knows it by this. */
const HEAD = 'e-invoice'

/**
 * An e-invoice as text with places: one `name: value` a line behind the head, and its sentences for people.
 *
 * @returns `terms` is '' when it has none; early-payment terms in XRechnung's own notation are written out
 */
export function linesOf(invoice: EInvoice): { data: string; terms: string } {
  const { terms, ...rest } = invoice
  const lines = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined || value === false
      ? []
      : `${name}: ${String(value)
          .replace(/\s{1,200}/g, ' ')
          .slice(0, 300)}`,
  )
  return { data: [HEAD, ...lines].join('\n'), terms: terms.map(plain).filter(Boolean).join('\n\n') }
}

/** @source XRechnung 3.0 BT-20: `#SKONTO#TAGE=14#PROZENT=2.25#`; codes such as `#ADU#` before a note */
function plain(text: string): string {
  return text
    .replace(/#SKONTO#TAGE=(\d{1,3})#PROZENT=([\d.]{1,6})#[^\n#]{0,40}/g, '$1 Tage $2 % Skonto')
    .replace(/^#[A-Z]{3}#/, '')
    .trim()
}

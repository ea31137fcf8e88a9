import type { Printed } from './printed.ts'

const COLUMNS = ['due', 'status', 'amount', 'paid', '', 'biller', 'reference', 'mails'] as const

/** The ledger as a table for people. */
export function tableOf({ payments, predictions, ...mails }: Printed): string {
  const rows = payments.map((one) => [
    one.dueDate ?? '–',
    one.status,
    one.amountDue ?? '–',
    one.amountPaid ?? '–',
    one.currency ?? '',
    one.biller,
    one.reference ?? '',
    one.messages.join(' '),
  ])
  const expected = predictions.map(
    ({ biller, expectedDate, amount, currency }) =>
      `  ${expectedDate}  ${biller}${amount === null ? '' : `  about ${amount} ${currency ?? ''}`}`,
  )
  const lists = Object.entries(mails).map(([name, files]) => `${name}: ${files.join(' ') || '–'}`)
  return [
    ...aligned([COLUMNS, ...rows]),
    ...(expected.length > 0 ? ['', 'expected next', ...expected] : []),
    '',
    ...lists,
    '',
  ].join('\n')
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, at) =>
        at === 2 || at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

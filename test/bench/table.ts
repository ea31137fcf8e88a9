/** What one part of the bench found: the ratios that matter first, then every measure. */
export type Table = Readonly<{
  title: string
  /** `goal` is what the project wants, as a person would say it; nothing is asserted. */
  ratios: readonly Readonly<{ what: string; value: string; goal?: string }>[]
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}>

/** The table as text: ratios first, columns of equal width. */
export function printed({ title, ratios, columns, rows }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  ')
  return [
    `## ${title}`,
    ...ratios.map(({ what, value, goal }) => `${what}: ${value}${goal ? ` (goal ${goal})` : ''}`),
    '',
    line(columns),
    ...rows.map(line),
    '',
  ].join('\n')
}

/** A whole number with thousands set apart. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US')

/** A ratio as people write it: "4.7×". */
export const times = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)}×`

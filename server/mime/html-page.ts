import { LIMITS } from './limits.ts'

/** Two table cells that belong together: a label and a value beside it (`row`) or below it (`column`). */
export type Cell = Readonly<{ label: Range; value: Range; how: 'row' | 'column' }>
type Range = Readonly<{ start: number; end: number }>
type Row = Range[]

/** Longest text that is taken for a label, and for a value, in characters. */
const LABEL_CHARS = 80
const VALUE_CHARS = 200

/** Collects text with whitespace as a browser lays it out, and the table rows it stands in. */
export function createPage() {
  let text = ''
  let pending = ''
  let sticky = false
  let cells = 0
  const tables: { rows: Row[]; row: Row | undefined; cell: number; rowStart: number }[] = []
  const done: Row[][] = []
  const innermost = () => tables.at(-1)

  const breakLine = () => {
    if (!sticky) pending = '\n'
  }
  const endCell = () => {
    const table = innermost()
    if (!table || table.cell < 0) return
    const range = trimmed(text, table.cell)
    if (range && cells < LIMITS.cells) {
      cells += 1
      table.row?.push(range)
    }
    table.cell = -1
  }
  const endRow = () => {
    const table = innermost()
    if (!table) return
    endCell()
    if (table.row?.length) table.rows.push(table.row)
    table.row = undefined
    pending = '\n'
    sticky = false
  }
  return {
    breakLine,
    endCell,
    endRow,
    length: () => text.length,
    /** Whether text written now would stand in the line of the text before. */
    inLine: () => text.length > 0 && pending !== '\n' && !sticky,
    full: () => text.length >= LIMITS.textChars,
    write(piece: string) {
      const plain = piece.replace(/[\t\n\f\r ]{1,1000}/g, ' ')
      const body = plain.trim()
      if (plain.startsWith(' ') && !pending) pending = ' '
      if (!body || text.length >= LIMITS.textChars) return
      text += (text ? pending : '') + body
      pending = plain.endsWith(' ') ? ' ' : ''
      sticky = false
    },
    startTable() {
      breakLine()
      tables.push({ rows: [], row: undefined, cell: -1, rowStart: text.length })
    },
    startRow() {
      const table = innermost()
      if (!table) return breakLine()
      endRow()
      table.row = []
      table.rowStart = text.length
    },
    startCell() {
      const table = innermost()
      if (!table) return breakLine()
      endCell()
      table.row ??= []
      if (text.length > table.rowStart) {
        pending = '\t'
        sticky = true
      }
      table.cell = text.length
    },
    endTable() {
      endRow()
      const table = tables.pop()
      if (table?.rows.length) done.push(table.rows)
      sticky = false
      pending = '\n'
    },
    finish: () => ({
      text,
      cells: done
        .flatMap((rows) => [...rowPairs(text, rows), ...columnPairs(text, rows)])
        .slice(0, LIMITS.cells),
    }),
  }
}

/** The part of `text` from `start` to its end without spaces around, or undefined when nothing is left. */
function trimmed(text: string, start: number): Range | undefined {
  let from = start
  while (from < text.length && text.charCodeAt(from) <= 32) from++
  return from < text.length ? { start: from, end: text.length } : undefined
}

const isLabel = (text: string, { start, end }: Range) =>
  end - start <= LABEL_CHARS &&
  /\p{L}/u.test(text.slice(start, end)) &&
  !/\n[^\n]{0,80}\n/.test(text.slice(start, end))

const isValue = ({ start, end }: Range) => end - start <= VALUE_CHARS

/** Each cell with the nearest label left of it in its row. */
function rowPairs(text: string, rows: readonly Row[]): Cell[] {
  return rows.flatMap((row) => {
    let label: Range | undefined
    return row.flatMap((cell) => {
      const pair = label && isValue(cell) ? [{ label, value: cell, how: 'row' as const }] : []
      if (isLabel(text, cell) && (!label || !/\d/.test(text.slice(cell.start, cell.end))))
        label = cell
      return pair
    })
  })
}

/** Each cell with the head of its column, when the first row of the table reads like heads. */
function columnPairs(text: string, rows: readonly Row[]): Cell[] {
  const [heads, ...rest] = rows
  if (!heads || heads.length < 2 || rest.length === 0) return []
  if (!heads.every((head) => isLabel(text, head) && !/\d/.test(text.slice(head.start, head.end))))
    return []
  return rest.flatMap((row) =>
    row.length === heads.length
      ? row.flatMap((value, column) => {
          const label = heads[column]
          return label && isValue(value) ? [{ label, value, how: 'column' as const }] : []
        })
      : [],
  )
}

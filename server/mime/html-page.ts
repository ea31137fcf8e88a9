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
  const pieces: string[] = []
  /** Length of the text so far, and where in it each piece begins. */
  let length = 0
  const starts: number[] = []
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
    const start = firstFrom(starts, table.cell)
    const range = start === undefined ? undefined : { start, end: length }
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
    length: () => length,
    /** Whether text written now would stand in the line of the text before. */
    inLine: () => length > 0 && pending !== '\n' && !sticky,
    full: () => length >= LIMITS.textChars,
    write(piece: string) {
      const plain = isSpread(piece) ? piece.replace(/[\t\n\f\r ]{1,1000}/g, ' ') : piece
      const body = plain.trim()
      if (plain.startsWith(' ') && !pending) pending = ' '
      if (!body || length >= LIMITS.textChars) return
      if (length > 0) {
        pieces.push(pending)
        length += pending.length
      }
      starts.push(length)
      pieces.push(body)
      length += body.length
      pending = plain.endsWith(' ') ? ' ' : ''
      sticky = false
    },
    startTable() {
      breakLine()
      tables.push({ rows: [], row: undefined, cell: -1, rowStart: length })
    },
    startRow() {
      const table = innermost()
      if (!table) return breakLine()
      endRow()
      table.row = []
      table.rowStart = length
    },
    startCell() {
      const table = innermost()
      if (!table) return breakLine()
      endCell()
      table.row ??= []
      if (length > table.rowStart) {
        pending = '\t'
        sticky = true
      }
      table.cell = length
    },
    endTable() {
      endRow()
      const table = tables.pop()
      if (table?.rows.length) done.push(table.rows)
      sticky = false
      pending = '\n'
    },
    finish() {
      const text = pieces.join('')
      const cells = done.flatMap((rows) => [...rowPairs(text, rows), ...columnPairs(text, rows)])
      return { text, cells: cells.slice(0, LIMITS.cells) }
    },
  }
}

/** Spaces that a browser draws as one, or line breaks and tabs. */
const isSpread = (piece: string) => /[\t\n\f\r]| {2}/.test(piece)

/** The first of the rising numbers that is not below `least`. */
function firstFrom(rising: readonly number[], least: number): number | undefined {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return rising[low]
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

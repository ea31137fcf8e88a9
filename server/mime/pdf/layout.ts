/** One letter where it stands on the page, in points; y grows upwards. `spaced`: a space stands before it in the file. */
export type Glyph = Readonly<{
  text: string
  left: number
  right: number
  top: number
  bottom: number
  spaced: boolean
}>

type Range = Readonly<{ start: number; end: number }>

/** A page as text in reading order, and the pairs that its layout makes: left and right, head and below. */
export type PageText = Readonly<{
  text: string
  cells: readonly Readonly<{ label: Range; value: Range; how: 'row' | 'column' }>[]
}>

/** A run of words in one line without a wide gap, with its place in the text. */
type Run = Range &
  Readonly<{ left: number; right: number; top: number; bottom: number; text: string }>
type Line = { glyphs: Glyph[]; middle: number; height: number }

/** Gaps as shares of the height of a letter's box: a space, the end of a column. */
const SPACE = 0.14
const TAB = 0.9
/** A gap between lines that ends a paragraph, and the farthest a head stands above its value, in line heights. */
const PARAGRAPH = 1.9
const NEAR_HEAD = 3.2
/** Letters set apart: fewest in a run, and how much wider than between letters the gap between words is. */
const [FEWEST_SPREAD, WIDE_SPACE] = [5, 1.6]
const LABEL_CHARS = 48
const MOST_CELLS = 4_000

/**
 * The text of a page: lines from top to bottom, runs of a line set apart by tabs, paragraphs by an empty line. Runs
 * beside each other are a row; a run and the nearest one above it in its column are head and value, past the numbers
 * of a table up to its head.
 */
export function layOut(glyphs: readonly Glyph[]): PageText {
  let text = ''
  const above: Run[] = []
  const cells: PageText['cells'][number][] = []
  const heads = new Map<Run, Run>()
  let last: Line | undefined
  for (const line of linesOf(glyphs)) {
    if (last)
      text +=
        last.middle - line.middle > PARAGRAPH * Math.max(last.height, line.height) ? '\n\n' : '\n'
    last = line
    const runs: Run[] = []
    for (const piece of runsOf(line)) {
      if (runs.length > 0) text += '\t'
      const written = wordsOf(piece)
      const start = text.length
      text += written
      runs.push({ ...boxOf(piece), text: written, start, end: text.length })
    }
    for (const [index, run] of runs.entries()) {
      const left = runs[index - 1]
      if (left && left.text.length <= LABEL_CHARS) cells.push(pair(left, run, 'row'))
      const head = headOf(run, above)
      if (!head) continue
      const label = isNumeric(head.text) ? heads.get(head) : head
      if (!label) continue
      heads.set(run, label)
      if (label.text.length <= LABEL_CHARS) cells.push(pair(label, run, 'column'))
    }
    above.unshift(...runs)
    above.length = Math.min(above.length, 120)
  }
  return { text, cells: cells.slice(0, MOST_CELLS) }
}

const pair = (label: Run, value: Run, how: 'row' | 'column') => ({
  label: { start: label.start, end: label.end },
  value: { start: value.start, end: value.end },
  how,
})

/** Letters whose middles are less than half a letter apart stand in one line. */
function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines: Line[] = []
  const middleOf = ({ top, bottom }: Glyph) => (top + bottom) / 2
  for (const glyph of glyphs.toSorted((a, b) => middleOf(b) - middleOf(a))) {
    const [middle, height] = [middleOf(glyph), Math.max(1, glyph.top - glyph.bottom)]
    const line = lines.at(-1)
    if (line && line.middle - middle < 0.45 * Math.min(line.height, height)) line.glyphs.push(glyph)
    else lines.push({ glyphs: [glyph], middle, height })
  }
  for (const { glyphs: row } of lines) row.sort((a, b) => a.left - b.left || a.right - b.right)
  return lines
}

function runsOf({ glyphs }: Line): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (!run || !before || glyph.left - before.right > TAB * heightOf(before, glyph))
      runs.push([glyph])
    else if (!isDrawnTwice(before, glyph)) run.push(glyph)
  }
  return runs
}

const heightOf = (a: Glyph, b: Glyph) => Math.max(1, Math.min(a.top - a.bottom, b.top - b.bottom))

/** Bold type made by printing a letter twice, a hair apart. */
const isDrawnTwice = (a: Glyph, b: Glyph) =>
  a.text === b.text && Math.abs(a.left - b.left) < 0.15 * Math.max(1, a.right - a.left)

function wordsOf(run: readonly Glyph[]): string {
  const spread = spreadOf(run)
  let text = ''
  for (const [index, glyph] of run.entries()) {
    const before = run[index - 1]
    if (before) {
      const gap = glyph.left - before.right
      const height = heightOf(before, glyph)
      const isSpace =
        spread === undefined
          ? gap > SPACE * height || (glyph.spaced && gap > 0.02 * height)
          : gap > WIDE_SPACE * spread
      if (isSpace) text += ' '
    }
    text += glyph.text
  }
  return text
}

/** Letters set wide apart, as headings are: the usual gap between them, where nearly all gaps would be spaces. */
function spreadOf(run: readonly Glyph[]): number | undefined {
  if (run.length < FEWEST_SPREAD) return undefined
  const gaps = run
    .slice(1)
    .map((glyph, index) => glyph.left - (run[index]?.right ?? glyph.left))
    .toSorted((a, b) => a - b)
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0
  const narrowest = gaps[Math.floor(gaps.length / 10)] ?? 0
  const height = heightOf(run[0] as Glyph, run[1] as Glyph)
  return narrowest > SPACE * height && run.every(({ text }) => /\p{L}|[&.'-]/u.test(text))
    ? usual
    : undefined
}

function boxOf(run: readonly Glyph[]) {
  return {
    left: Math.min(...run.map(({ left }) => left)),
    right: Math.max(...run.map(({ right }) => right)),
    top: Math.max(...run.map(({ top }) => top)),
    bottom: Math.min(...run.map(({ bottom }) => bottom)),
  }
}

/** The nearest run above that shares the column: same left or right edge, or one over the other. */
function headOf(run: Run, above: readonly Run[]): Run | undefined {
  const height = Math.max(1, run.top - run.bottom)
  for (const other of above) {
    const distance = (other.top + other.bottom) / 2 - (run.top + run.bottom) / 2
    if (distance < 0.5 * height) continue
    if (distance > NEAR_HEAD * height) return undefined
    if (sharesColumn(run, other, height)) return other
  }
  return undefined
}

function sharesColumn(a: Run, b: Run, height: number): boolean {
  const near = height * 0.5
  if (Math.abs(a.left - b.left) < near || Math.abs(a.right - b.right) < near) return true
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared > 0.5 * Math.min(a.right - a.left, b.right - b.left)
}

/** More digits than letters: a value, not a head. */
function isNumeric(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0
  return digits > 0 && digits >= (text.match(/\p{L}/gu)?.length ?? 0)
}

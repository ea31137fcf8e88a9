import type { Span } from '../types.ts'

/** The spans of all values of one sort. A value is no rival of itself, nor are others that begin where it does. */
export type Rivals = Readonly<{
  /** Whether any rival in the node of a span fits, in the order of their starts. */
  some: (span: Span, fits: (rival: Span) => boolean) => boolean
  /** Whether any rival of a span lies wholly inside a stretch. */
  isHeld: (span: Span, stretch: Span) => boolean
  /** Whether any rival of a span lies at least in part inside a stretch. */
  isMet: (span: Span, stretch: Span) => boolean
  /** The end of the last rival before a span and the start of the first behind it, where they meet a stretch. */
  beside: (span: Span, stretch: Span) => { before: number; after: number }
}>

/** Values sorted once, so that none is compared with all others. */
export function rivalsOf(spans: readonly Span[]): Rivals {
  const nodes = new Map<number, Span[]>()
  for (const span of spans) {
    const others = nodes.get(span.node)
    if (others) others.push(span)
    else nodes.set(span.node, [span])
  }
  for (const others of nodes.values()) others.sort((a, b) => a.start - b.start)
  const longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const inNode = ({ node }: Span): readonly Span[] => nodes.get(node) ?? NONE

  /** Asks the rivals that may meet a stretch. */
  const someIn = (span: Span, stretch: Span, fits: (rival: Span) => boolean): boolean => {
    const others = inNode(stretch)
    const own = stretch.node === span.node ? span.start : -1
    for (let at = firstFrom(others, stretch.start - longest); at < others.length; at++) {
      const rival = others[at]
      if (!rival || rival.start > stretch.end) return false
      if (rival.start !== own && fits(rival)) return true
    }
    return false
  }
  return {
    some: (span, fits) => inNode(span).some((rival) => rival.start !== span.start && fits(rival)),
    isHeld: (span, stretch) =>
      someIn(span, stretch, ({ start, end }) => start >= stretch.start && end <= stretch.end),
    isMet: (span, stretch) =>
      someIn(span, stretch, ({ start, end }) => start < stretch.end && end > stretch.start),
    beside(span, stretch) {
      let [before, after] = [stretch.start, stretch.end]
      someIn(span, stretch, ({ start, end }) => {
        if (end <= stretch.start || start >= stretch.end) return false
        if (end <= span.start) before = Math.max(before, end)
        if (start >= span.end) after = Math.min(after, start)
        return false
      })
      return { before, after }
    },
  }
}

const NONE: readonly Span[] = []

/** Index of the first span that begins at a place or behind it. */
function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

import type { Document, Evidence, Found, Span } from '../types.ts'

const QUOTE_CHARS = 160
const BEFORE_CHARS = 70

/** A value with its confidence and the words it was read from. */
export function foundAt<T>(
  document: Document,
  value: T,
  how: {
    confidence: number
    known: boolean
    span: Span
    finder: string
    because: readonly string[]
  },
): Found<T> {
  return {
    value,
    confidence: Math.round(Math.min(0.999, Math.max(0.001, how.confidence)) * 1000) / 1000,
    known: how.known,
    evidence: [evidenceAt(document, how)],
  }
}

/** At most 160 characters of the node around the span, cut at line ends where that leaves room. */
function evidenceAt(
  document: Document,
  { span, finder, because }: { span: Span; finder: string; because: readonly string[] },
): Evidence {
  const text = document.nodes[span.node]?.text ?? ''
  const length = Math.min(span.end - span.start, QUOTE_CHARS)
  const room = QUOTE_CHARS - length
  const start = Math.max(0, span.start - Math.min(BEFORE_CHARS, room))
  const line = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1
  const from = line > start && line <= span.start && span.start - line > 12 ? line : start
  const quote = text.slice(from, from + QUOTE_CHARS)
  return {
    span,
    quote,
    from: span.start - from,
    to: span.start - from + length,
    finder: finder.slice(0, 40),
    because: because.slice(0, 6).map((reason) => reason.slice(0, 120)),
  }
}

import { decimalOf } from '#shared/money.ts'
import { decide } from '#server/context-engine/decide.ts'
import { trace } from '#server/context-engine/read.ts'
import { chance } from '#server/context-engine/score/index.ts'
import type { Candidate, Found } from '#server/context-engine/types.ts'
import { argumentsOf } from './arguments.ts'
import { openDocuments } from './open-document.ts'

const { files, refuse } = argumentsOf('npm run -s explain -- FILE', {})
const file = files.length === 1 && files[0] ? files[0] : refuse('explain takes one file')
const say = (text = '') => process.stdout.write(`${text}\n`)
const title = (text: string) => say(`\n== ${text}`)

const { value: opened } = await openDocuments(file).next()
if (!opened || 'error' in opened) {
  process.stderr.write(`${file}: ${opened?.error.message ?? 'There is no message in it'}\n`)
  process.exit(1)
}
const { document } = opened
const { timeZone } = document
const { page, scored, classified, danger, reading } = trace(document, { billers: [] })

title('Document')
say(
  `from ${document.from.name} <${document.from.address}> · authentic ${document.authentic} · ${page.today} ${timeZone}`,
)
say(
  `language ${page.language} · countries ${page.countries.map(({ code }) => code).join(' ') || '–'} · bulk ${document.bulk}`,
)
for (const { part, why } of document.skipped) say(`skipped ${part}: ${why}`)
for (const { node, marks } of page.leaves) {
  say(`\n[${node.part}] ${node.role}`)
  say(node.text.slice(0, 4_000))
  const words = marks.map(({ concept, start, end }) => `${concept}:${node.text.slice(start, end)}`)
  if (words.length > 0) say(`  · ${words.join(' | ')}`)
}

title('Candidates')
const quoteOf = ({ span }: Candidate) =>
  document.nodes[span.node]?.text.slice(span.start, span.end) ?? ''
const shown = scored.toSorted(
  (a, b) => b.score - a.score || (a.candidate.field < b.candidate.field ? -1 : 1),
)
for (const { candidate, score, because } of shown)
  say(
    `${candidate.field.padEnd(13)} ${score === 0 ? '    ' : chance(score).toFixed(2)} ${written(candidate.value)}${candidate.known ? '' : ' (implied)'} ` +
      `«${quoteOf(candidate).replaceAll('\n', '⏎')}» ${because.join(', ')}`,
  )

title('Kinds')
for (const { kind, confidence, because } of classified.kinds.slice(0, 5))
  say(`${kind.padEnd(10)} ${confidence.toFixed(3)} ${because.join(', ')}`)
for (const { code, text } of danger.warnings) say(`! ${code}: ${text}`)

title('Reading')
say(`${reading.kind} ${reading.confidence} → ${decide(reading)}`)
if (reading.kind === 'none') say(reading.why)
else {
  for (const [field, found] of Object.entries(reading.fields) as [
    string,
    Found<Candidate['value']>,
  ][])
    say(
      `${field.padEnd(13)} ${found.confidence.toFixed(3)} ${written(found.value)}${found.known ? '' : ' (implied)'}`,
    )
  if (reading.reviewReason) say(`review: ${reading.reviewReason}`)
}

function written(value: Candidate['value']): string {
  if (typeof value === 'object')
    return 'minor' in value ? `${decimalOf(value)} ${value.currency}` : `${value.from}…${value.to}`
  return String(value)
}

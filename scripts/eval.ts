// `npm run eval`: how well the project's own messages are read, by field, kind and language, with peers beside it;
// CORPUS_DIR adds outside sets. Nothing here is read by `npm run train`.
import { join } from 'node:path'
import { ownCases, outsideCases, type Case } from '../test/bench/eval-cases.ts'
import { negatives } from '../test/bench/eval-negatives.ts'
import { FIELDS, f1, kindShare, whollyRight, type Scored } from '../test/bench/eval-score.ts'
import { systems } from '../test/bench/eval-systems.ts'
import { fetchPeers } from '../test/bench/peers.ts'
import { printed } from '../test/bench/table.ts'
import { argumentsOf } from './arguments.ts'

argumentsOf('npm run eval', {})
fetchPeers()

const own = ownCases(join(import.meta.dirname, '../test/corpus'))
const folder = process.env['CORPUS_DIR']
const sets = Map.groupBy([...own, ...(folder ? outsideCases(folder) : [])], ({ set }) => set)
const all = await systems()
for (const [set, cases] of sets) report(set, await scoredBy(cases))
process.stdout.write(`${printed(await negatives())}\n`)

type BySystem = readonly Readonly<{ name: string; scored: readonly Scored[] }>[]

async function scoredBy(cases: readonly Case[]): Promise<BySystem> {
  const scored = []
  for (const { name, read } of all) {
    const rows: Scored[] = []
    for (const given of cases) rows.push({ given, said: await read(given) })
    scored.push({ name, scored: rows })
  }
  return scored
}

function report(set: string, bySystem: BySystem) {
  const [ours] = bySystem
  if (!ours) return
  const names = bySystem.map(({ name }) => name)
  const line = (what: string, measure: (scored: readonly Scored[]) => number | undefined) => [
    what,
    ...bySystem.map(({ scored }) => share(measure(scored))),
  ]
  const groups = [...Map.groupBy(ours.scored, ({ given }) => given.language)].toSorted(([a], [b]) =>
    a.localeCompare(b),
  )
  const kinds = [...new Set(ours.scored.map(({ given }) => given.truth.kinds[0] ?? ''))].toSorted()
  const tables = [
    {
      title: `${set}: ${ours.scored.length} messages, F1 by field`,
      columns: ['field', ...names],
      rows: [
        ...FIELDS.map((field) => line(field, (scored) => f1(field, scored))),
        line('wholly right', whollyRight),
      ],
    },
    {
      title: `${set}: kinds`,
      columns: ['kind', 'messages', 'precision', 'recall'],
      rows: kinds.map((kind) => {
        const { count, precision, recall } = kindShare(kind, ours.scored)
        return [kind, String(count), share(precision), share(recall)]
      }),
    },
    {
      title: `${set}: payable messages wholly right, by language`,
      columns: ['language', 'messages', ...names],
      rows: groups.map(([language, rows]) => {
        const [, ...shares] = line(language, within(language))
        return [language, String(rows.length), ...shares]
      }),
    },
  ]
  for (const table of tables) process.stdout.write(`${printed({ ...table, ratios: [] })}\n`)
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3)
}

function within(language: string) {
  return (scored: readonly Scored[]) =>
    whollyRight(scored.filter(({ given }) => given.language === language))
}

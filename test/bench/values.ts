import { join } from 'node:path'
import { type Table } from './table.ts'
import { chronoFinder, ours, recognizersFinder, type Finder, type Value } from './value-finders.ts'
import { codesOf, specsIn, type Expected } from './value-specs.ts'

/** Value finders beside chrono-node and Recognizers-Text on the specifications in `CORPUS_DIR/values`. */
export async function benchValues(): Promise<Table> {
  const folder = process.env['CORPUS_DIR']
  const title = 'Value finders: days and amounts read right, of those that are there'
  const columns = ['language and sort', 'cases', 'Duebox', 'chrono-node', 'Recognizers-Text']
  if (!folder) return { title: `${title}: set CORPUS_DIR`, ratios: [], columns, rows: [] }
  const cases = specsIn(join(folder, 'values'))
  const finders = [
    ours,
    await chronoFinder(),
    await recognizersFinder((unit, language) => [
      ...codesOf(unit, { isoCurrency: undefined, language }),
    ]),
  ]
  const groups = Map.groupBy(
    cases,
    ({ language, sort }) => `${language} ${sort === 'day' ? 'days' : 'money'}`,
  )
  const shares = [...groups].map(([name, group]) => ({
    name,
    count: group.length,
    shares: finders.map((find) => shareOf(group, find)),
  }))
  const behind = shares.filter(({ shares: [own = 0, ...others] }) =>
    others.some((other) => other !== undefined && other > own),
  )
  return {
    title,
    ratios: [
      {
        what: 'Languages and sorts in which a peer is better',
        value: behind.length === 0 ? 'none' : behind.map(({ name }) => name).join(', '),
        goal: 'none',
      },
    ],
    columns,
    rows: shares.map(({ name, count, shares: all }) => [
      name,
      String(count),
      ...all.map((share) => (share === undefined ? '–' : share.toFixed(2))),
    ]),
  }
}

/** undefined where the finder does not know the language. */
function shareOf(cases: readonly Expected[], find: Finder): number | undefined {
  const found = cases.map((each) => find(each))
  if (found.every((values) => values === undefined)) return undefined
  const right = cases.filter((each, index) => isRight(each, found[index] ?? []))
  return right.length / cases.length
}

const isRight = (expected: Expected, found: readonly Value[]) =>
  found.some(
    (value) =>
      value.start < expected.end &&
      value.end > expected.start &&
      ('day' in value
        ? expected.sort === 'day' && value.day === expected.day
        : expected.sort === 'money' &&
          Math.abs(value.amount - expected.amount) < 0.005 &&
          value.codes.some((code) => expected.codes.has(code))),
  )

import type { Printed } from '../../scripts/replay/printed.ts'

type Line = Printed['payments'][number]
type Path = string

/** What a timeline should come to. */
export type Truth = Readonly<{
  today: string
  timeZone: string
  expected: Printed
  /** Values that are as good, by path such as `payments[0].dueDate`. */
  either?: Readonly<Record<Path, readonly unknown[]>>
  unscored?: readonly string[]
}>

export type Score = Readonly<{
  payments: number
  right: number
  /** Payments whose every value and mail is right. */
  extra: number
  links: Readonly<{ right: number; found: number; wanted: number }>
  /** Payments that hold mails of several expected ones, and expected ones shown several times. */
  merges: number
  duplicates: number
  predictions: Readonly<{ right: number; wanted: number; found: number }>
  errors: readonly string[]
}>

/** How far a ledger is the expected one. Payments are paired by the mails and days they share. */
export function scoreOf(have: Printed, truth: Truth): Score {
  const errors: string[] = []
  const wanted = truth.expected.payments
  const pairs = pairsOf(wanted, have.payments)
  const either = (path: string, value: unknown) => [value, ...(truth.either?.[path] ?? [])]
  const unscored = new Set(truth.unscored)
  let right = 0
  const links = { right: 0, found: 0, wanted: 0 }
  for (const [at, line] of wanted.entries()) {
    const found = pairs.get(at)
    const path = `payments[${at}]`
    const allowed = (field: string, value: unknown) =>
      unscored.has(`${path}.${field}`)
        ? undefined
        : either(`${path}.${field}`, value).map((one) => JSON.stringify(one))
    if (!found) {
      errors.push(`missing ${told(line)}`)
      links.wanted += line.messages.length
      continue
    }
    const wrong = (['biller', 'amountDue', 'dueDate', 'status'] as const).filter((field) => {
      const good = allowed(field, line[field])
      return good && !good.some((one) => isSame(field, one, JSON.stringify(found[field])))
    })
    const minor = (['amountPaid', 'reference', 'currency'] as const).filter((field) => {
      const good = allowed(field, line[field])
      return good && !good.includes(JSON.stringify(found[field]))
    })
    if (wrong.length === 0) right += 1
    for (const field of wrong)
      errors.push(
        `${field} ${JSON.stringify(found[field])}, not ${JSON.stringify(line[field])}: ${told(line)}`,
      )
    for (const field of minor)
      errors.push(
        `(${field} ${JSON.stringify(found[field])}, not ${JSON.stringify(line[field])}: ${told(line)})`,
      )
    const mails = bestOf(either(`${path}.messages`, line.messages), found.messages)
    const both = mails.filter((name) => found.messages.includes(name)).length
    links.right += both
    links.wanted += mails.length
    links.found += found.messages.length
    if (both < mails.length || both < found.messages.length)
      errors.push(`messages ${found.messages.join(' ')}: ${told(line)}`)
  }
  const paired = new Set(pairs.values())
  const rest = have.payments.filter((line) => !paired.has(line))
  for (const line of rest) {
    errors.push(`too many ${told(line)}`)
    links.found += line.messages.length
  }
  for (const list of ['ignored', 'review', 'warned'] as const) {
    const good = either(list, truth.expected[list]).map((one) => JSON.stringify(one))
    if (!unscored.has(list) && !good.includes(JSON.stringify(have[list])))
      errors.push(`(${list} ${have[list].join(' ')}, not ${truth.expected[list].join(' ')})`)
  }
  return {
    payments: wanted.length,
    right,
    extra: rest.length,
    links,
    merges: have.payments.filter((line) => isMerge(line, wanted)).length,
    duplicates: rest.filter((line) => wanted.some((one) => sharesAll(one, line))).length,
    predictions: predictions(have, truth, errors),
    errors,
  }
}

const told = (line: Line) =>
  `${line.biller} ${line.amountDue ?? line.amountPaid} ${line.dueDate} ${line.status} ${line.messages.join(' ')}`

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

function isSame(field: string, a: string, b: string): boolean {
  if (a === b) return true
  if (field !== 'biller') return false
  const [x, y] = [fold(a), fold(b)]
  return x.includes(y) || y.includes(x)
}

function bestOf(choices: readonly unknown[], found: readonly string[]): readonly string[] {
  const lists = choices.filter((one): one is string[] => Array.isArray(one))
  const miss = (list: readonly string[]) =>
    list.filter((name) => !found.includes(name)).length +
    found.filter((name) => !list.includes(name)).length
  return lists.toSorted((a, b) => miss(a) - miss(b))[0] ?? []
}

function pairsOf(wanted: readonly Line[], have: readonly Line[]): Map<number, Line> {
  const rated = wanted.flatMap((line, at) =>
    have.map((other) => ({ at, other, points: points(line, other) })),
  )
  const pairs = new Map<number, Line>()
  const taken = new Set<Line>()
  for (const { at, other, points: got } of rated.toSorted((a, b) => b.points - a.points)) {
    if (got <= 0 || pairs.has(at) || taken.has(other)) continue
    pairs.set(at, other)
    taken.add(other)
  }
  return pairs
}

function points(a: Line, b: Line): number {
  const shared = a.messages.filter((name) => b.messages.includes(name)).length
  if (shared === 0) return 0
  return shared * 4 + Number(a.dueDate === b.dueDate) * 3 + Number(a.amountDue === b.amountDue)
}

/** Holds whole mails of two expected payments that share none. */
const isMerge = (line: Line, wanted: readonly Line[]) => {
  const firsts = wanted.filter(
    (one) => one.messages[0] !== undefined && line.messages.includes(one.messages[0]),
  )
  const distinct = new Set(firsts.map(({ messages }) => messages[0]))
  return distinct.size > 1
}

const sharesAll = (one: Line, line: Line) =>
  line.messages.every((name) => one.messages.includes(name))

const DAY_MS = 86_400_000

function predictions(have: Printed, truth: Truth, errors: string[]): Score['predictions'] {
  if (truth.unscored?.includes('predictions')) return { right: 0, wanted: 0, found: 0 }
  const rest = [...have.predictions]
  let right = 0
  for (const want of truth.expected.predictions) {
    const at = rest.findIndex(
      ({ biller, expectedDate }) =>
        isSame('biller', JSON.stringify(biller), JSON.stringify(want.biller)) &&
        Math.abs(Date.parse(expectedDate) - Date.parse(want.expectedDate)) <= 3 * DAY_MS,
    )
    if (at >= 0) {
      right += 1
      rest.splice(at, 1)
    } else errors.push(`no prediction ${JSON.stringify(want)}`)
  }
  for (const one of rest) errors.push(`prediction too many ${JSON.stringify(one)}`)
  return { right, wanted: truth.expected.predictions.length, found: have.predictions.length }
}

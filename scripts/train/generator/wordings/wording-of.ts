import type { Label, Letter, Sort, Wording } from '../types.ts'

type Lists =
  | 'greetings'
  | 'closings'
  | 'fillers'
  | 'footers'
  | 'decoys'
  | 'buttons'
  | 'columns'
  | 'items'
  | 'people'
type Short = Readonly<Record<Lists, string>> & {
  readonly code: string
  readonly labels: Readonly<Record<Label, string>>
  /** Subjects and sentences of each sort. */
  readonly letters: Readonly<Partial<Record<Sort, readonly [string, string]>>>
}

const listed = (text: string): string[] => text.split('|').map((part) => part.trim())

/** A wording written short: lists as text set apart by `|`. */
export function wordingOf(short: Short): Wording {
  const letters: Partial<Record<Sort, Letter>> = {}
  for (const [sort, [subjects, says]] of Object.entries(short.letters) as [
    Sort,
    [string, string],
  ][])
    letters[sort] = { subjects: listed(subjects), says: listed(says) }
  const labels = Object.fromEntries(
    Object.entries(short.labels).map(([label, text]) => [label, listed(text)]),
  ) as Record<Label, string[]>
  return {
    code: short.code,
    greetings: listed(short.greetings),
    closings: listed(short.closings),
    fillers: listed(short.fillers),
    footers: listed(short.footers),
    decoys: listed(short.decoys),
    buttons: listed(short.buttons),
    columns: listed(short.columns),
    items: listed(short.items),
    people: listed(short.people),
    labels,
    letters,
  }
}

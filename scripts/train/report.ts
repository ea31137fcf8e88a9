import type { Judged } from '#server/context-engine/assemble/confidence.ts'
import type { Read } from './examples.ts'
import { binsOf, calibrationError, interval, precision, type Said } from './measure.ts'

const say = (line = '') => process.stdout.write(`${line}\n`)
const share = (value: number) => value.toFixed(3)
const range = ([low, high]: [number, number]) => `${share(low)}–${share(high)}`

export type Report = Readonly<{
  said: ReadonlyMap<Judged, readonly Said[]>
  whole: readonly Said[]
}>

/** What is said of some of the senders only. */
export const reportOf = ({ said, whole }: Report, isOne: (sender: number) => boolean): Report => ({
  said: new Map(
    [...said].map(([judged, entries]) => [judged, entries.filter(({ sender }) => isOne(sender))]),
  ),
  whole: whole.filter(({ sender }) => isOne(sender)),
})

/** Per field: how often right, with its interval, and how far said and true shares lie apart; then the whole. */
export function printReport(name: string, reads: readonly Read[], { said, whole }: Report) {
  const senders = new Set(reads.map(({ sample }) => sample.sender)).size
  say(
    `\n${reads.length} ${name} mails of ${senders} senders; every figure is of senders and wordings not learnt from`,
  )
  say('\nfield        values  right  95 % interval  calibration error  95 % interval')
  for (const [judged, entries] of [...said].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    row(judged, entries)
  const all = [...said.values()].flat()
  row('all fields', all)
  row('whole', whole)
  say('\nsaid   right  values (all fields, 15 bins)')
  for (const { share: mean, right, count } of binsOf(all, 15))
    say(`${share(mean)}  ${share(right)}  ${count}`)
  printTracking(reads, whole)
}

function row(name: string, entries: readonly Said[]) {
  const line = [
    name.padEnd(12),
    String(entries.length).padStart(6),
    ` ${share(precision(entries))}`,
    ` ${range(interval(entries, precision))}`,
    `  ${share(calibrationError(entries))}`,
    `             ${range(interval(entries, calibrationError))}`,
  ]
  say(line.join(' '))
}

/** What would be tracked without a question at thresholds of the whole's confidence. */
function printTracking(reads: readonly Read[], whole: readonly Said[]) {
  const possible = reads.filter(({ sample }) => sample.truth.amountDue !== undefined).length
  say('\nthreshold  tracked  precision  95 % interval  coverage of what should be tracked')
  for (const at of [0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98]) {
    const tracked = whole.filter((entry) => entry.share >= at)
    const right = tracked.filter((entry) => entry.right).length
    say(
      `${share(at)}      ${String(tracked.length).padStart(6)}   ${share(precision(tracked))}      ${range(interval(tracked, precision))}    ${share(right / possible)}`,
    )
  }
}

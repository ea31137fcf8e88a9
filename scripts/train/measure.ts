import { Random } from './generator/random.ts'

/** A said chance and whether it came true, with the sender it belongs to. */
export type Said = Readonly<{ share: number; right: boolean; sender: number }>

const BINS = 15
const RESAMPLES = 400

/** Mean distance of said and true shares over 15 bins of equal size. */
export function calibrationError(said: readonly Said[]): number {
  return binsOf(said, BINS).reduce(
    (sum, { share, right, count }) => sum + (Math.abs(share - right) * count) / said.length,
    0,
  )
}

/** Said and true shares of equally large bins, the doubtful ones first. */
export function binsOf(
  said: readonly Said[],
  bins: number,
): { share: number; right: number; count: number }[] {
  const sorted = said.toSorted((a, b) => a.share - b.share)
  return Array.from({ length: bins }, (_, at) => {
    const bin = sorted.slice(
      Math.floor((at * sorted.length) / bins),
      Math.floor(((at + 1) * sorted.length) / bins),
    )
    return {
      share: mean(bin.map(({ share }) => share)),
      right: mean(bin.map(({ right }) => Number(right))),
      count: bin.length,
    }
  }).filter(({ count }) => count > 0)
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** 95 % interval of a figure, senders drawn anew, since the mails of one sender are right or wrong together. */
export function interval(
  said: readonly Said[],
  figure: (said: readonly Said[]) => number,
  seed = 1,
): [number, number] {
  const bySender = [...Map.groupBy(said, ({ sender }) => sender).values()]
  if (bySender.length === 0) return [0, 0]
  const random = new Random(seed)
  const drawn = Array.from({ length: RESAMPLES }, () =>
    figure(bySender.flatMap(() => random.pick(bySender))),
  ).toSorted((a, b) => a - b)
  return [drawn[Math.floor(RESAMPLES * 0.025)] ?? 0, drawn[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0]
}

export const precision = (said: readonly Said[]): number =>
  mean(said.map(({ right }) => Number(right)))

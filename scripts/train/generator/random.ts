/** A source of repeatable randomness: the same seed gives the same choices on every machine. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
    for (let round = 0; round < 4; round++) this.next()
  }

  /** 0 ≤ x < 1. @source mulberry32 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)]
    if (picked === undefined) throw new RangeError('nothing to pick from')
    return picked
  }

  /** One of a list of `[thing, weight]`. */
  weighed<T>(list: readonly (readonly [T, number])[]): T {
    let left = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [thing, weight] of list) {
      left -= weight
      if (left < 0) return thing
    }
    throw new RangeError('nothing to pick from')
  }

  digits(count: number): string {
    return Array.from({ length: count }, (_, at) => this.whole(at === 0 ? 1 : 0, 9)).join('')
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((thing) => ({ thing, at: this.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ thing }) => thing)
  }
}

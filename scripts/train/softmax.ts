/** One of several answers: its inputs by name, and whether it is the right one. */
export type Option = Readonly<{
  inputs: ReadonlyMap<string, number>
  right: boolean
  prior: number
}>
/** Answers, at least one of which is right. */
export type Choice = readonly Option[]

const ROUNDS = 12
const RATE = 0.1

/**
 * Weights to add to those set by hand, learnt so that right answers win a softmax. Each is drawn to 0 by `pull`, so that
 * what the mails do not teach stays as it was set.
 *
 * @returns weights by name, rounded, so that reruns give the same bytes; those near 0 are left out
 * @source AdaGrad (Duchi 2011), mails in their order
 */
export function learnSoftmax(choices: readonly Choice[], pull: number): Record<string, number> {
  const weights = new Map<string, number>()
  const past = new Map<string, number>()
  const decay = pull / Math.max(1, choices.length)
  for (let round = 0; round < ROUNDS; round++)
    for (const choice of choices) {
      const scores = choice.map((option) => scoreOf(option, weights))
      const shares = sharesOf(scores)
      const rights = sharesOf(scores.map((score, at) => (choice[at]?.right ? score : -Infinity)))
      const slopes = new Map<string, number>()
      for (const [at, { inputs }] of choice.entries()) {
        const off = (shares[at] ?? 0) - (rights[at] ?? 0)
        if (Math.abs(off) < 1e-6) continue
        for (const [name, strength] of inputs)
          slopes.set(name, (slopes.get(name) ?? 0) + off * strength)
      }
      for (const [name, slope] of slopes) {
        const weight = weights.get(name) ?? 0
        const whole = slope + decay * weight
        const sum = (past.get(name) ?? 1) + whole * whole
        past.set(name, sum)
        weights.set(name, weight - (RATE * whole) / Math.sqrt(sum))
      }
    }
  return Object.fromEntries(
    [...weights]
      .map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100])
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const scoreOf = ({ inputs, prior }: Option, weights: ReadonlyMap<string, number>): number => {
  let sum = prior
  for (const [name, strength] of inputs) sum += (weights.get(name) ?? 0) * strength
  return sum
}

function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  if (top === -Infinity) return scores.map(() => 0)
  const powers = scores.map((score) => Math.exp(score - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Whether the best scored answer is right. */
export function isWon(choice: Choice, weights: Readonly<Record<string, number>>): boolean {
  const known = new Map(Object.entries(weights))
  const best = choice
    .map((option) => ({ option, score: scoreOf(option, known) }))
    .toSorted((a, b) => b.score - a.score)[0]
  return best?.option.right ?? false
}

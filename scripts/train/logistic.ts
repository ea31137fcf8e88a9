import type { Clues } from '#server/context-engine/assemble/clues.ts'

export type Point = Readonly<{ clues: Clues; right: boolean; weight?: number }>

const ROUNDS = 30
/** Pull of every weight towards 0 (or its prior), as so many doubtful examples. */
const RIDGE = 2

/**
 * Logistic regression on named clues by Newton's method: few weights, thousands of points, no randomness.
 *
 * @param prior weights it is drawn to; 0 where absent
 * @param least clues that stand in fewer points are left out
 * @returns weights by clue, `bias` among them, rounded so that reruns give the same bytes
 */
export function fitLogistic(
  points: readonly Point[],
  prior: Clues = {},
  least = 25,
): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { clues } of points)
    for (const [clue, strength] of Object.entries(clues))
      if (strength !== 0) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const names = [
    'bias',
    ...[...counts]
      .filter(([, count]) => count >= least)
      .map(([name]) => name)
      .toSorted(),
  ]
  const size = names.length
  const at = new Map(names.map((name, index) => [name, index]))
  const rows = points.map(({ clues }) => rowOf(clues, at, size))
  const start = names.map((name) => prior[name] ?? 0)
  const weights: number[] = [...start]
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, index) =>
      index === 0 ? 0 : RIDGE * (weight - (start[index] ?? 0)),
    )
    const curve: number[][] = weights.map((_, index) =>
      weights.map((__, other) => (index === other ? (index === 0 ? 1e-6 : RIDGE) : 0)),
    )
    for (const [index, row] of rows.entries()) {
      const share = 1 / (1 + Math.exp(-dot(weights, row)))
      const { right, weight = 1 } = points[index] ?? {}
      const off = weight * (share - (right ? 1 : 0))
      const bend = weight * share * (1 - share)
      for (let a = 0; a < size; a++) {
        const x = row[a] ?? 0
        if (x === 0) continue
        slope[a] = (slope[a] ?? 0) + off * x
        const line = curve[a]
        if (!line) continue
        for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + bend * x * (row[b] ?? 0)
      }
    }
    const step = solve(curve, slope)
    const most = Math.max(...step.map(Math.abs))
    const scale = most > 3 ? 3 / most : 1
    for (let index = 0; index < size; index++)
      weights[index] = (weights[index] ?? 0) - scale * (step[index] ?? 0)
    if (most < 1e-7) break
  }
  return Object.fromEntries(
    names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 1000) / 1000]),
  )
}

function rowOf(clues: Clues, at: ReadonlyMap<string, number>, size: number): Float64Array {
  const row = new Float64Array(size)
  row[0] = 1
  for (const [clue, strength] of Object.entries(clues)) {
    const index = at.get(clue)
    if (index !== undefined) row[index] = strength
  }
  return row
}

const dot = (weights: readonly number[], row: Float64Array) =>
  weights.reduce((sum, weight, index) => sum + weight * (row[index] ?? 0), 0)

/** The solution of a symmetric positive system, by Cholesky. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length
  const lower = Array.from({ length: size }, () => new Float64Array(size))
  const cell = (row: number, column: number) => lower[row]?.[column] ?? 0
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]?.[column] ?? 0
      for (let k = 0; k < column; k++) sum -= cell(row, k) * cell(column, k)
      const line = lower[row]
      if (line)
        line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / cell(column, column)
    }
  const half = Array.from({ length: size }, () => 0)
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0
    for (let k = 0; k < row; k++) sum -= cell(row, k) * (half[k] ?? 0)
    half[row] = sum / cell(row, row)
  }
  const answer = Array.from({ length: size }, () => 0)
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0
    for (let k = row + 1; k < size; k++) sum -= cell(k, row) * (answer[k] ?? 0)
    answer[row] = sum / cell(row, row)
  }
  return answer
}

/**
 * Runs `work` for every item, at most `limit` at once.
 *
 * @returns outcomes in the order of the items
 * @throws the first error, after the work that had begun has ended; nothing new begins meanwhile
 */
export async function inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const outcomes: R[] = []
  const faults: unknown[] = []
  const queue = items.entries() // shared: each worker takes the next one
  async function run() {
    for (const [index, item] of queue) {
      if (faults.length > 0) return
      try {
        outcomes[index] = await work(item)
      } catch (error) {
        faults.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run))
  if (faults.length > 0) throw faults[0]
  return outcomes
}

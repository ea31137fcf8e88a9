/** Values asked for in one statement; PostgreSQL takes 65,535 parameters. */
const CHUNK = 5_000

/** Runs one statement per 5,000 values; none for no value. */
export async function inChunks<V, T>(
  values: readonly V[],
  ask: (some: V[]) => PromiseLike<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (let start = 0; start < values.length; start += CHUNK)
    found.push(...(await ask(values.slice(start, start + CHUNK))))
  return found
}

/**
 * Ready replies of one person, kept up to 6 hours, as long as two scans lie apart. A slow reader cannot file an old
 * list as new: what it fills carries the generation it read before it asked the database. Fails open: a cache that
 * is away is a miss, never an error.
 */
export type Cache = AsyncDisposable & {
  /**
   * @param key names the list within the person's replies, such as its query
   * @returns `body` when the list was filled in the current generation; `gen` to hand to `fill`, '' when the cache
   *   is away
   */
  read(userId: string, key: string): Promise<{ gen: string; body?: string }>
  /** Keeps a body; a body of an older generation is never served. */
  fill(userId: string, key: string, gen: string, body: string): Promise<void>
  /** Ends the generation: call after the commit of every change to the person's ledger. */
  drop(userId: string): Promise<void>
}

/** Longer than the six hours between two scans is of no use. */
export const KEEP_MS = 6 * 60 * 60 * 1_000

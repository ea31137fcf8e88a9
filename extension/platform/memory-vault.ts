import { inOrder, isSamePerson, merge, type Kept, type Vault, type Waiting } from './vault.ts'

/** A vault in memory, for tests: same rules as the one in IndexedDB. */
export function memoryVault(): Vault {
  let kept: Kept = {}
  let waiting: Waiting[] = []
  return {
    read: () => Promise.resolve(structuredClone({ ...kept, waiting: inOrder(waiting) })),
    begin(session) {
      const same = isSamePerson(kept.session, session)
      kept = same ? { ...kept, session } : { session }
      if (!same) waiting = []
      return Promise.resolve()
    },
    keep(bearer, next) {
      const { session, open } = kept
      if (session?.bearer !== bearer) return Promise.resolve(false)
      kept = { ...kept, ...merge({ session, ...(open ? { open } : {}) }, next) }
      return Promise.resolve(true)
    },
    addWaiting(one) {
      if (waiting.every(({ id }) => id !== one.id)) waiting = [...waiting, one]
      return Promise.resolve()
    },
    dropWaiting(id) {
      waiting = waiting.filter((one) => one.id !== id)
      return Promise.resolve()
    },
    countFailure(id) {
      waiting = waiting.map((one) =>
        one.id === id ? { ...one, failures: (one.failures ?? 0) + 1 } : one,
      )
      return Promise.resolve()
    },
    clear() {
      kept = {}
      waiting = []
      return Promise.resolve()
    },
  }
}

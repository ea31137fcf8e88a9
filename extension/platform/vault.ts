import type { Mailbox, Me } from '#shared/contract/me.ts'
import type { OpenPayments, PaymentAction } from '#shared/contract/payments.ts'

/** The signed-in browser. `bearer` is null when the server ended the session: the list stays readable meanwhile. */
export type Session = { bearer: string | null; userId: string; email: string; server: string }

/** The open list as last confirmed by the server; `confirmedAt` is an ISO instant. */
export type KeptOpen = { etag: string | null; body: OpenPayments; confirmedAt: string }

/**
 * An action the server has not answered yet. `id` is its Idempotency-Key, `at` the ISO instant it was asked, `failures`
 * how often the server broke down over it.
 */
export type Waiting = {
  id: string
  at: string
  paymentId: string
  action: PaymentAction
  failures?: number
}

/** The server broke down over it so often that it no longer holds up the others. */
export const isStuck = ({ failures = 0 }: Pick<Waiting, 'failures'>): boolean => failures >= 3

export type Kept = { session?: Session; me?: Me; open?: KeptOpen; mailboxes?: readonly Mailbox[] }

/** What the extension knows between two runs; content scripts cannot reach it. */
export interface Vault {
  /** Everything in one go; `waiting` oldest first. Empty when nothing was ever kept. */
  read(): Promise<Kept & { waiting: readonly Waiting[] }>
  /** A new session. What is kept stays if it is the same person at the same server, else it is removed first. */
  begin(session: Session): Promise<void>
  /**
   * Keeps what a reply said, unless the session has changed since the request left or a newer list is already here.
   *
   * @param bearer the one the request was made with
   * @returns false when the session had changed; nothing is kept then
   */
  keep(bearer: string, kept: Omit<Kept, 'session'> | { ended: true }): Promise<boolean>
  /** Does nothing when one of that id waits already. */
  addWaiting(waiting: Waiting): Promise<void>
  dropWaiting(id: string): Promise<void>
  /** Adds one to the `failures` of what waits under that id. */
  countFailure(id: string): Promise<void>
  /** Removes everything, the database itself too. */
  clear(): Promise<void>
}

/** What a page does with the vault: only the background begins, queues and clears. */
export type PageVault = Pick<Vault, 'read' | 'keep'>

const NAME = 'duebox'

/**
 * The vault in IndexedDB of the extension's own origin. A connection lives for one operation, so that `clear` is
 * never blocked by another page and a killed background leaves nothing open.
 */
export const openPageVault = (): PageVault => ({
  async read() {
    const db = await open('existing')
    if (!db) return { waiting: [] }
    const tx = db.transaction(['kept', 'waiting'])
    const [names, values, waiting] = await Promise.all([
      answer<string[]>(tx.objectStore('kept').getAllKeys()),
      answer<unknown[]>(tx.objectStore('kept').getAll()),
      answer<Waiting[]>(tx.objectStore('waiting').getAll()),
    ]).finally(() => db.close())
    const kept: Kept = Object.fromEntries(names.map((name, index) => [name, values[index]]))
    return { ...kept, waiting: inOrder(waiting) }
  },
  async keep(bearer, kept) {
    let same = false
    await write('existing', async (tx) => {
      const store = tx.objectStore('kept')
      const [session, open] = await Promise.all([
        answer<Session | undefined>(store.get('session')),
        answer<KeptOpen | undefined>(store.get('open')),
      ])
      same = session?.bearer === bearer
      if (!session || !same) return
      for (const [name, value] of Object.entries(
        merge({ session, ...(open ? { open } : {}) }, kept),
      ))
        store.put(value, name)
    })
    return same
  },
})

/** The whole vault, for the background; not in the pages' bundles. */
export const openVault = (): Vault => ({
  ...openPageVault(),
  begin: (session) =>
    write('create', async (tx) => {
      const kept = tx.objectStore('kept')
      const before = await answer<Session | undefined>(kept.get('session'))
      if (!isSamePerson(before, session))
        for (const name of ['kept', 'waiting']) tx.objectStore(name).clear()
      kept.put(session, 'session')
    }),
  addWaiting: (waiting) =>
    write('existing', async (tx) => {
      const store = tx.objectStore('waiting')
      if (!(await answer<Waiting | undefined>(store.get(waiting.id)))) store.put(waiting)
    }),
  dropWaiting: (id) => write('existing', (tx) => void tx.objectStore('waiting').delete(id)),
  countFailure: (id) =>
    write('existing', async (tx) => {
      const store = tx.objectStore('waiting')
      const before = await answer<Waiting | undefined>(store.get(id))
      if (before) store.put({ ...before, failures: (before.failures ?? 0) + 1 })
    }),
  clear: () => answer<void>(indexedDB.deleteDatabase(NAME)),
})

/** What `keep` writes: an ended session loses its bearer, an older list never replaces a newer one. */
export function merge(
  now: { session: Session; open?: KeptOpen },
  next: Omit<Kept, 'session'> | { ended: true },
): Kept {
  if ('ended' in next) return { session: { ...now.session, bearer: null } }
  const { open, ...rest } = next
  if (!open || (now.open && now.open.body.version > open.body.version)) return rest
  return { ...rest, open }
}

export const isSamePerson = (before: Session | undefined, now: Session): boolean =>
  before?.userId === now.userId && before.server === now.server

/** Oldest first; the id breaks ties. */
export const inOrder = (waiting: readonly Waiting[]): Waiting[] =>
  waiting.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))

/** Only a sign-in creates the database; a reply that comes after sign-out writes nothing. */
async function write(
  how: 'create' | 'existing',
  body: (tx: IDBTransaction) => void | Promise<void>,
): Promise<void> {
  const db = await open(how)
  if (!db) return
  try {
    const tx = db.transaction(['kept', 'waiting'], 'readwrite')
    const done = new Promise<void>((resolve, reject) => {
      tx.addEventListener('complete', () => resolve())
      tx.addEventListener('abort', () => reject(tx.error ?? new Error('aborted')))
    })
    await Promise.all([body(tx), done])
  } finally {
    db.close()
  }
}

/** Reading must not create: after sign-out the browser shows no database of ours. */
function open(how: 'create' | 'existing'): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    let missing = false
    request.addEventListener('upgradeneeded', () => {
      missing = how === 'existing'
      if (missing) return request.transaction?.abort()
      request.result.createObjectStore('kept')
      request.result.createObjectStore('waiting', { keyPath: 'id' })
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      missing ? resolve(undefined) : reject(request.error ?? new Error('IndexedDB refused')),
    )
  })
}

/** The result as `T`: only this file writes to the stores, and it writes what the types say. */
const answer = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')))
  })

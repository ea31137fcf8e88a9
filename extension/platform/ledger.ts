import { connect, type Api } from './api.ts'
import { ApiError } from './client.ts'
import type { PageVault, Session, Vault } from './vault.ts'

/** How the ledger is reached: `connect` is passed in so that tests need no server. */
export type Reach = { vault: PageVault; now: () => Date; connect?: typeof connect }

/** The background's: it also begins and ends sessions and holds what waits to be sent. */
export type BackgroundReach = Reach & { vault: Vault }

/**
 * Asks the server what is new and keeps it: the open list (conditionally, mostly a 304), every mailbox' freshness
 * and, when nothing is known of the person yet, who they are.
 *
 * @param options.whole also reads the person's settings again
 * @returns 'signed-out' when there is no session or the server has ended it
 * @throws ApiError when the server cannot be reached; what is kept stays as it was
 */
export async function readAgain(
  reach: Reach,
  options?: { whole: boolean },
): Promise<'read' | 'signed-out'> {
  const kept = await reach.vault.read()
  const { session } = kept
  if (!session?.bearer) return 'signed-out'
  const api = (reach.connect ?? connect)(session.server, session.bearer)
  return whileSignedIn(reach.vault, session.bearer, async (bearer): Promise<'read'> => {
    const needsMe = options?.whole || !kept.me
    const [open, scan, me] = await Promise.all([
      api.open(kept.open?.etag ?? null),
      api.scanStatus(),
      needsMe ? api.me() : undefined,
    ])
    const confirmedAt = reach.now().toISOString()
    const list = open ?? kept.open
    await reach.vault.keep(bearer, {
      ...(list ? { open: { etag: list.etag, body: list.body, confirmedAt } } : {}),
      mailboxes: scan.mailboxes,
      ...(me ? { me } : {}),
    })
    return 'read'
  })
}

/**
 * One call in the name of the signed-in person.
 *
 * @throws ApiError of the call; 'unauthenticated' when nobody is signed in or the session has ended
 */
export async function asPerson<T>(
  reach: Reach,
  use: (api: Api, session: Session) => Promise<T>,
): Promise<T> {
  const { session } = await reach.vault.read()
  if (!session?.bearer) throw signInFirst()
  const api = (reach.connect ?? connect)(session.server, session.bearer)
  const result = await whileSignedIn(reach.vault, session.bearer, () => use(api, session))
  if (result === 'signed-out') throw signInFirst()
  return result
}

const signInFirst = () => new ApiError('unauthenticated', 'Sign in to Duebox first.')

/** A 401 ends the kept session, unless another sign-in has replaced it meanwhile. */
async function whileSignedIn<T>(
  vault: PageVault,
  bearer: string,
  use: (bearer: string) => Promise<T>,
): Promise<T | 'signed-out'> {
  try {
    return await use(bearer)
  } catch (fault) {
    if (!(fault instanceof ApiError) || fault.code !== 'unauthenticated') throw fault
    await vault.keep(bearer, { ended: true })
    return 'signed-out'
  }
}

import type { PaymentActionResult } from '#shared/contract/payments.ts'
import { dayIn } from '#shared/day.ts'
import { ApiError } from '../platform/client.ts'
import { asPerson, type BackgroundReach } from '../platform/ledger.ts'
import { isStuck, type Vault, type Waiting } from '../platform/vault.ts'
import { zoneOf } from '../platform/view.ts'

export type OutboxDeps = BackgroundReach & { onWaiting: () => Promise<void> }

/**
 * Keeps the action before it is sent, so that neither a killed background nor a lost line loses or doubles it: the
 * kept id is its Idempotency-Key for every attempt. "Paid" carries the day it was said, in the person's zone: it may be
 * sent on another.
 *
 * @returns 'queued' when the server could not be reached; `sendWaiting` tries again later
 * @throws ApiError of the server when it refused; the action is forgotten then
 */
export async function act(
  deps: OutboxDeps,
  { id, paymentId, action }: Omit<Waiting, 'at'>,
): Promise<PaymentActionResult | 'queued'> {
  const kept = await deps.vault.read()
  if (!kept.session?.bearer) throw new ApiError('unauthenticated', 'Sign in to Duebox first.')
  const now = deps.now()
  const on = dayIn(now, zoneOf(kept, new Intl.DateTimeFormat().resolvedOptions().timeZone))
  const dated = action.do === 'paid' ? { on, ...action } : action
  await deps.vault.addWaiting({ id, at: now.toISOString(), paymentId, action: dated })
  await deps.onWaiting()
  const results = await sendWaiting(deps)
  const result = results.get(id)
  if (result instanceof ApiError) throw result
  return result ?? 'queued'
}

type Results = ReadonlyMap<string, PaymentActionResult | ApiError>
const sending = new WeakMap<Vault, Promise<Results>>()

/**
 * Sends what waits, oldest first, and stops at the first that finds no server. One that the server broke down over
 * several times holds up only what comes after it for the same payment. One pass at a time: a second caller starts its
 * own when the first has ended, so that what it added is covered.
 *
 * @returns what became of each action of this pass, by id
 */
export function sendWaiting(deps: BackgroundReach): Promise<Results> {
  const before = sending.get(deps.vault) ?? Promise.resolve()
  const pass = before.then(
    () => send(deps),
    () => send(deps),
  )
  sending.set(deps.vault, pass)
  return pass
}

async function send(deps: BackgroundReach): Promise<Results> {
  const results = new Map<string, PaymentActionResult | ApiError>()
  const { waiting } = await deps.vault.read()
  const heldUp = new Set<string>()
  for (const one of waiting) {
    const { id, paymentId, action } = one
    if (heldUp.has(paymentId)) continue
    try {
      const result = await asPerson(deps, (api) => api.act(paymentId, action, id))
      results.set(id, result)
      await keepResult(deps.vault, result)
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault
      if (fault.code === 'internal') {
        await deps.vault.countFailure(id)
        if (!isStuck({ failures: (one.failures ?? 0) + 1 })) return results
        heldUp.add(paymentId)
        continue
      }
      if (isPassing(fault)) return results
      results.set(id, fault)
    }
    await deps.vault.dropWaiting(id)
  }
  return results
}

/** Worth another attempt: no server, a busy server, or nobody signed in. Anything else is an answer. */
const isPassing = ({ code }: ApiError) =>
  ['unavailable', 'rate_limited', 'unauthenticated'].includes(code)

/** The payment of the reply takes its place in the kept list; without an ETag the next read fetches all of it. */
async function keepResult(vault: Vault, { version, payment }: PaymentActionResult): Promise<void> {
  const { session, open } = await vault.read()
  if (!session?.bearer || !open || version < open.body.version) return
  const payments = open.body.payments.map((kept) => (kept.id === payment.id ? payment : kept))
  await vault.keep(session.bearer, {
    open: { ...open, etag: null, body: { ...open.body, version, payments } },
  })
}

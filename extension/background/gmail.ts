import type { ByMessage, PaymentDetail } from '#shared/contract/payments.ts'
import { ApiError, type Connection, type Snapshot } from '../platform/client.ts'
import { asPerson, type Reach } from '../platform/ledger.ts'

/** What Gmail's page may know: one mailbox of the person's, the one this tab shows. */
export function projectTo(address: string | undefined, snapshot: Snapshot): Snapshot {
  const mailboxes = snapshot.mailboxes.filter(({ email }) => email.toLowerCase() === address)
  const { me, open } = snapshot
  if (!address || mailboxes.length === 0) {
    const connection = strange(address, snapshot.connection)
    return { ...snapshot, connection, me: null, open: null, mailboxes: [], pending: {} }
  }
  const payments =
    open?.payments.filter(({ mailboxEmail }) => mailboxEmail?.toLowerCase() === address) ?? []
  const ids = new Set(payments.map(({ id }) => id))
  return {
    ...snapshot,
    me: me && { ...me, id: '', email: address, mailboxes },
    open: open && { ...open, payments },
    mailboxes,
    pending: Object.fromEntries(Object.entries(snapshot.pending).filter(([id]) => ids.has(id))),
  }
}

function strange(address: string | undefined, connection: Connection): Connection {
  if (connection.state === 'signed-out' || connection.state === 'starting') return connection
  if (!address)
    return {
      state: 'offline',
      message: 'Duebox cannot tell which account this page shows. The toolbar button still works.',
    }
  return { state: 'signed-out', message: `${address} is not connected to Duebox.` }
}

/** What the open thread of this tab asks for. Nothing for an account that is not known. */
export async function threadFor(
  reach: Reach,
  address: string | undefined,
  { thread, messages }: { thread?: string; messages?: string },
): Promise<ByMessage> {
  if (!address) return { connected: false, payments: [], messages: [] }
  const asked = {
    mailbox: address,
    ...(thread ? { thread } : {}),
    ...(messages ? { messages } : {}),
  }
  return asPerson(reach, (api) => api.byMessage(asked))
}

/** A payment in full, if it belongs to the account of this tab. @throws ApiError 'not_found' otherwise */
export async function detailFor(
  reach: Reach,
  address: string | undefined,
  paymentId: string,
): Promise<PaymentDetail> {
  const detail = await asPerson(reach, (api) => api.detail(paymentId))
  if (address && detail.payment.mailboxEmail?.toLowerCase() === address) return detail
  throw new ApiError('not_found', 'This payment belongs to another account.')
}

/** Refuses an action on a payment of another mailbox. @throws ApiError 'not_found' */
export async function mustBeOf(
  reach: Reach,
  address: string | undefined,
  paymentId: string,
): Promise<void> {
  const { open } = await reach.vault.read()
  const payment = open?.body.payments.find(({ id }) => id === paymentId)
  if (address && payment?.mailboxEmail?.toLowerCase() === address) return
  await detailFor(reach, address, paymentId)
}

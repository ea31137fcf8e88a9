import { browser } from 'wxt/browser'
import type {
  ByMessage,
  PaymentAction,
  PaymentActionResult,
  PaymentDetail,
} from '#shared/contract/payments.ts'
import { ApiError, type Snapshot } from './client.ts'

/**
 * Everything that is ever sent to the background. A `gmail-…` message is all that Gmail's page may send. The `id` of
 * an action is its Idempotency-Key: the same message sent twice does what it says once.
 */
export type Message =
  | { type: 'sign-in' }
  | { type: 'sign-out' }
  | { type: 'set-server'; url: string }
  | { type: 'erase' }
  | { type: 'act'; id: string; paymentId: string; action: PaymentAction }
  | { type: 'changed' }
  | { type: 'gmail-list' }
  | { type: 'gmail-thread'; thread?: string; messages?: string }
  | { type: 'gmail-detail'; paymentId: string }
  | { type: 'gmail-act'; id: string; paymentId: string; action: PaymentAction }
  | { type: 'gmail-dashboard'; hash: string }

/** What the background answers, by message. */
export type Answers = {
  'sign-in': void
  /** `lost`: decisions the server did not take. */
  'sign-out': { lost: number }
  'set-server': { lost: number }
  erase: { revoked: boolean }
  act: PaymentActionResult | 'queued'
  changed: void
  'gmail-list': Snapshot
  'gmail-thread': ByMessage
  'gmail-detail': PaymentDetail
  'gmail-act': PaymentActionResult | 'queued'
  'gmail-dashboard': void
}

/** Where a message comes from: a page of ours, the top frame of Gmail, or anything else. */
export type Place = 'page' | 'gmail' | 'elsewhere'

/** An answer on its way: errors lose their class between processes. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; code: string; message: string }

type Sender = {
  id?: string | undefined
  url?: string | undefined
  frameId?: number | undefined
  tab?: { title?: string | undefined } | undefined
}

/**
 * Who sent it. Not told by `sender.tab`, which pages of ours opened in a tab have as well.
 *
 * @param own id and origin (`chrome-extension://…`) of this extension
 */
export function placeOf(sender: Sender, own: { id: string; origin: string }): Place {
  if (sender.id !== own.id || !sender.url || !URL.canParse(sender.url)) return 'elsewhere'
  const origin = originOf(sender.url)
  if (origin === own.origin) return 'page'
  if (origin === 'https://mail.google.com' && sender.frameId === 0 && sender.tab) return 'gmail'
  return 'elsewhere'
}

/** The message itself if this place may send it; undefined (to be ignored) for anything else. */
export const accept = (value: unknown, place: Place): Message | undefined =>
  isMessage(value) && MESSAGES[value.type].from === place ? value : undefined

/** Scheme and host. `URL.origin` is "null" for an extension's scheme in some runtimes. */
export function originOf(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}

type Shape = { from: Place; fits: (value: Record<string, unknown>) => boolean }

const always = () => true
const actionFits: Shape['fits'] = ({ id, paymentId, action }) =>
  isId(id) && isId(paymentId) && isAction(action)
/** A page of ours may ask for everything; the server checks it. */
const anyActionFits: Shape['fits'] = ({ id, paymentId, action }) =>
  isId(id) && isId(paymentId) && isRecord(action) && isText(action.do, /^[a-z_]{1,20}$/)

const MESSAGES: Record<Message['type'], Shape> = {
  'sign-in': { from: 'page', fits: always },
  'sign-out': { from: 'page', fits: always },
  'set-server': { from: 'page', fits: ({ url }) => isText(url, /^.{1,300}$/) },
  erase: { from: 'page', fits: always },
  act: { from: 'page', fits: anyActionFits },
  changed: { from: 'page', fits: always },
  'gmail-list': { from: 'gmail', fits: always },
  'gmail-thread': {
    from: 'gmail',
    fits: ({ thread, messages }) =>
      (thread === undefined || isText(thread, /^[0-9a-f]{1,20}$/)) &&
      (messages === undefined || isText(messages, /^[0-9a-f,]{1,2000}$/)),
  },
  'gmail-detail': { from: 'gmail', fits: ({ paymentId }) => isId(paymentId) },
  'gmail-act': { from: 'gmail', fits: actionFits },
  'gmail-dashboard': { from: 'gmail', fits: ({ hash }) => isText(hash, /^[\w/=&-]{0,100}$/) },
}

function isMessage(value: unknown): value is Message {
  if (!isRecord(value) || typeof value.type !== 'string') return false
  return Object.entries(MESSAGES).some(([type, { fits }]) => type === value.type && fits(value))
}

/** The actions of Gmail's page: those of one press, none that sets a value. */
function isAction(value: unknown): value is PaymentAction {
  if (!isRecord(value)) return false
  switch (value.do) {
    case 'paid':
      return (value.on === undefined || isDay(value.on)) && value.amount === undefined
    case 'snooze':
      return isDay(value.until)
    case 'undo':
      return isId(value.decisionId)
    default:
      return ['not_paid', 'dismiss', 'restore', 'unsnooze', 'skip', 'unskip'].includes(
        String(value.do),
      )
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown, shape: RegExp): value is string =>
  typeof value === 'string' && shape.test(value)
const isDay = (value: unknown): value is string => isText(value, /^\d{4}-\d{2}-\d{2}$/)
const isId = (value: unknown): value is string => isText(value, /^[\w-]{1,64}$/)

/**
 * Sends a message to the background and waits for its answer. The browser may end the background at any moment; an
 * action is then sent once more, to the one that starts.
 *
 * @throws ApiError of the background; 'unavailable' when there is no background any more (the extension was updated)
 */
export async function ask<T extends Message['type']>(
  message: Extract<Message, { type: T }>,
): Promise<Answers[T]> {
  const answer: Envelope<Answers[T]> | undefined = await send(message)
  if (!answer) throw new ApiError('bad_request', 'Duebox does not do that from here.')
  if (answer.ok) return answer.value
  throw new ApiError(answer.code, answer.message)
}

/** What the background answered, in the shape `Answers` promises for the message; undefined when it refused to. */
async function send(message: Message): Promise<Envelope<never> | undefined> {
  try {
    return await browser.runtime
      .sendMessage(message)
      .catch((lost: unknown) =>
        'id' in message ? browser.runtime.sendMessage(message) : Promise.reject(lost),
      )
  } catch (cause) {
    throw new ApiError('unavailable', 'Duebox was updated. Reload this tab to use it.', { cause })
  }
}

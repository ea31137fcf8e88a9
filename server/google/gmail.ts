import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js'
import type { z } from 'zod'
import { dateHeaderOf } from './date-header.ts'
import { type ExplainLoss, asFault } from './faults.ts'
import { LIMITS } from './http.ts'
import { nextStep } from './next-step.ts'
import { type PersistDeps, UnreadableReply, persist, putOff } from './persist.ts'
import { type Pace, UNITS } from './quota.ts'
import {
  AttachmentReply,
  EmptyReply,
  GetReply,
  HistoryReply,
  LabelsReply,
  ListReply,
  NewestReply,
  ProfileReply,
  WatchReply,
} from './replies.ts'
import type { AccessTokens } from './token.ts'

/** A message as Gmail hands it over, raw. */
export type RawMessage = Readonly<{
  id: string
  threadId: string
  /** When Gmail received it; from a server that does not say, the mail's own date, or now. */
  receivedAt: Date
  labels: readonly string[]
  raw: Uint8Array
}>
/** One page of what happened after a history id. */
export type HistoryPage = z.infer<typeof HistoryReply> & Readonly<{ historyId: string }>

/**
 * Gmail of one mailbox. Every call is paced, limited in time and size, checked, and repeated by Google's reason.
 * All of them throw RetryLater, AppError('reauth_required' | 'google_setup') or the signal's reason; `get` and
 * `attachment` also UnreadableReply.
 */
export type Gmail = Readonly<{
  /** Address and the history id of now; from a server without profiles, the newest mail's and no address. */
  profile(signal: AbortSignal): Promise<{ email: string | undefined; historyId: string }>
  /** Ids newest first, at most 500; SPAM and TRASH are left out. */
  list(
    query: { q: string; pageToken?: string | undefined },
    signal: AbortSignal,
  ): Promise<z.infer<typeof ListReply>>
  /** undefined when the message is gone. */
  get(id: string, signal: AbortSignal): Promise<RawMessage | undefined>
  /** undefined when the message or its attachment is gone. */
  attachment(messageId: string, id: string, signal: AbortSignal): Promise<Uint8Array | undefined>
  /** Added and labelled messages after `startId`; undefined when Gmail no longer knows that id. */
  history(
    start: { startId: string; pageToken?: string | undefined },
    signal: AbortSignal,
  ): Promise<HistoryPage | undefined>
  labels(signal: AbortSignal): Promise<z.infer<typeof LabelsReply>>
  /** @returns when Gmail stops pushing, at most seven days from now */
  watch(topic: string, signal: AbortSignal): Promise<{ expiration: Date }>
  stop(signal: AbortSignal): Promise<void>
  /** Quota units spent through this object's mailbox so far. */
  spent(): number
}>

type Options = { headers: Record<string, string>; signal: AbortSignal } & typeof LIMITS
type Send = (options: Options) => Promise<{ data: unknown }>

const LIST_SIZE = 500
/** Where history begins, on a server that does not say how far it goes. */
const FIRST_HISTORY_ID = '1'
/** A watch that does not say when it ends is renewed daily. */
const DAY_MS = 86_400_000
const OF_ONE_MESSAGE: readonly (keyof typeof UNITS)[] = ['get', 'attachment']
const me = 'me'

/**
 * Gmail over one grant.
 *
 * @param api the bound client; its own retries are off
 * @param explain a better sentence for a lost permission
 */
export function createGmail(
  api: gmail_v1.Gmail,
  tokens: AccessTokens,
  pace: Pace,
  deps: PersistDeps,
  explain?: ExplainLoss,
): Gmail {
  async function call<T extends z.ZodType>(
    method: keyof typeof UNITS,
    send: Send,
    reply: T,
    signal: AbortSignal,
  ): Promise<z.infer<T>> {
    let refused = false
    const attempt = async (token: string): Promise<z.infer<T>> => {
      await pace.take(UNITS[method], signal)
      deps.metrics?.count('duebox_gmail_units_total', { method }, UNITS[method])
      const headers = { authorization: `Bearer ${token}` }
      try {
        return reply.parse((await send({ ...LIMITS, headers, signal })).data)
      } catch (error) {
        if (refused || nextStep(error, deps.now()).do !== 'refresh') throw error
        refused = true
        return attempt(await tokens.after(token, signal))
      }
    }
    try {
      return await persist(async () => attempt(await tokens.current(signal)), deps, {
        signal,
        onSlowDown: () => {
          pace.slowDown()
          deps.metrics?.count('duebox_rate_limited_total')
          deps.log.warn('google.slow_down', { name: method })
        },
      })
    } catch (error) {
      // One message nobody can read is its own affair; anything else is Gmail's, and passes.
      if (error instanceof UnreadableReply && !OF_ONE_MESSAGE.includes(method))
        throw putOff('unreadable', 0, deps.now(), error)
      throw asFault(error, deps.now(), explain)
    }
  }
  const orGone = <T>(work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      if (nextStep(error, deps.now()).do !== 'gone') throw error
      return undefined
    })

  const { messages } = api.users
  const askProfile: Send = (options) => api.users.getProfile({ userId: me }, options)
  const list: Gmail['list'] = ({ q, pageToken }, signal) => {
    const query = { userId: me, q, maxResults: LIST_SIZE, ...(pageToken && { pageToken }) }
    return call('list', (options) => messages.list(query, options), ListReply, signal)
  }

  /** For servers without getProfile: the newest mail's history id is at least as old as now's. */
  async function newestHistoryId(signal: AbortSignal): Promise<string> {
    const [newest] = (await list({ q: '' }, signal)).messages
    if (!newest) return FIRST_HISTORY_ID
    const query = { userId: me, id: newest.id, format: 'minimal' }
    const reply = await call('get', (o) => messages.get(query, o), NewestReply, signal)
    return reply.historyId ?? FIRST_HISTORY_ID
  }

  return {
    list,
    async profile(signal) {
      const profile = await orGone(call('getProfile', askProfile, ProfileReply, signal))
      const historyId = profile?.historyId ?? (await newestHistoryId(signal))
      return { email: profile?.email, historyId }
    },
    async get(id, signal) {
      const query = { userId: me, id, format: 'raw' }
      const reply = await orGone(call('get', (o) => messages.get(query, o), GetReply, signal))
      if (!reply) return undefined
      const { threadId = id, internalDate, labels, raw } = reply
      return { id, threadId, receivedAt: internalDate ?? sentAt(raw, deps.now()), labels, raw }
    },
    attachment: (messageId, id, signal) =>
      orGone(
        call(
          'attachment',
          (options) => messages.attachments.get({ userId: me, messageId, id }, options),
          AttachmentReply,
          signal,
        ),
      ),
    async history({ startId, pageToken }, signal) {
      const query = {
        userId: me,
        startHistoryId: startId,
        historyTypes: ['messageAdded', 'labelAdded'],
        maxResults: LIST_SIZE,
        ...(pageToken && { pageToken }),
      }
      const page = await orGone(
        call('history', (options) => api.users.history.list(query, options), HistoryReply, signal),
      )
      return page && { ...page, historyId: page.historyId ?? startId }
    },
    labels: (signal) =>
      call(
        'labels',
        (options) => api.users.labels.list({ userId: me }, options),
        LabelsReply,
        signal,
      ),
    async watch(topic, signal) {
      const query = { userId: me, requestBody: { topicName: topic } }
      const reply = await call('watch', (o) => api.users.watch(query, o), WatchReply, signal)
      return { expiration: reply.expiration ?? new Date(deps.now().getTime() + DAY_MS) }
    },
    stop: async (signal) => {
      await call('stop', (options) => api.users.stop({ userId: me }, options), EmptyReply, signal)
    },
    spent: () => pace.spent(),
  }
}

/** The mail's own date, as far as it is not in the future: a sender writes what they like. */
function sentAt(raw: Uint8Array, now: Date): Date {
  const written = dateHeaderOf(raw)
  return written && written < now ? written : now
}

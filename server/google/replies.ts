import { z } from 'zod'
import {
  Bytes,
  Digits,
  Id,
  Instant,
  Numeric,
  Text,
  hopefully,
  maybe,
  readable,
  those,
} from './wire.ts'

const PageToken = maybe(Text)

export const ProfileReply = z
  .object({ emailAddress: hopefully(z.string()), historyId: hopefully(Digits) })
  .transform(({ emailAddress, historyId }) => ({ email: emailAddress, historyId }))

/** Where a server leaves the thread out, the message stands alone. */
const Listed = z
  .object({ id: Id, threadId: hopefully(Id) })
  .transform(({ id, threadId = id }) => ({ id, threadId }))

export const ListReply = z
  .object({ messages: readable(Listed), nextPageToken: PageToken })
  .transform(({ messages, nextPageToken }) => ({ messages, nextPageToken }))

export const GetReply = z
  .object({
    threadId: hopefully(Id),
    labelIds: those(z.string()),
    internalDate: hopefully(Instant),
    raw: Bytes,
  })
  .transform(({ threadId, labelIds, internalDate, raw }) => ({
    threadId,
    internalDate,
    labels: labelIds,
    raw,
  }))

export const NewestReply = z.object({ historyId: hopefully(Digits) })

export const AttachmentReply = z.object({ data: Bytes }).transform(({ data }) => data)

const Message = z
  .object({ id: Id, threadId: hopefully(Id), labelIds: those(z.string()) })
  .transform(({ id, threadId = id, labelIds }) => ({ id, threadId, labels: labelIds }))
const Touched = z.object({ message: Message }).transform(({ message }) => message)
const Labelled = z
  .object({ message: Message, labelIds: those(z.string()) })
  .transform(({ message, labelIds }) => ({ ...message, newLabels: labelIds }))

/** A record that only names messages does not say what happened to them: they may be new. */
const HistoryRecord = z
  .object({
    id: hopefully(Digits),
    messages: those(Message),
    messagesAdded: those(Touched),
    messagesDeleted: those(z.unknown()),
    labelsAdded: those(Labelled),
    labelsRemoved: those(z.unknown()),
  })
  .transform(({ id, messages, ...happened }) => {
    const untold = Object.values(happened).every((list) => list.length === 0)
    return {
      id,
      added: untold ? messages : happened.messagesAdded,
      labelled: happened.labelsAdded,
    }
  })

/** Without a `historyId` the newest record says how far the page goes; undefined when none does. */
export const HistoryReply = z
  .object({
    history: readable(HistoryRecord),
    historyId: hopefully(Digits),
    nextPageToken: PageToken,
  })
  .transform(({ history, historyId, nextPageToken }) => ({
    historyId: historyId ?? newestOf(history.flatMap(({ id }) => id ?? [])),
    nextPageToken,
    added: history.flatMap(({ added }) => added),
    labelled: history.flatMap(({ labelled }) => labelled),
  }))

const newestOf = (ids: readonly string[]): string | undefined =>
  ids.toSorted((a, b) => (BigInt(a) < BigInt(b) ? 1 : -1))[0]

export const LabelsReply = z
  .object({ labels: readable(z.object({ id: Text, name: Text })) })
  .transform(({ labels }) => labels)

export const WatchReply = z.object({ expiration: hopefully(Instant) })

/** users.stop answers with an empty body. */
export const EmptyReply = z.unknown()

/** What RFC 6749 recommends to say, and most servers give. */
const USUAL_LIFETIME_SECONDS = 3_600

export const TokenReply = z
  .object({
    access_token: z.string().min(1),
    expires_in: hopefully(Numeric.refine((seconds) => seconds > 0)),
    refresh_token: maybe(z.string()),
    // Unreadable is not unsaid: what is unsaid counts as granted.
    scope: maybe(z.union([z.string(), z.array(z.string()).transform((all) => all.join(' '))])),
    id_token: maybe(z.string()),
  })
  .transform((reply) => ({
    accessToken: reply.access_token,
    lifetimeMs: (reply.expires_in ?? USUAL_LIFETIME_SECONDS) * 1_000,
    refreshToken: reply.refresh_token,
    scopes: reply.scope?.split(/[\s,]+/).filter(Boolean),
    idToken: reply.id_token,
  }))

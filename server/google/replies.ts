import { z } from 'zod'

/** History ids are strings on the wire; some servers send numbers, some more than Google's 20 digits. */
const Digits = z.union([z.string().regex(/^\d{1,30}$/), z.int().nonnegative()]).transform(String)
const Id = z.string().regex(/^[\w-]{1,100}$/)
const Milliseconds = z
  .union([z.string().regex(/^\d{1,15}$/), z.int().nonnegative()])
  .transform((value) => new Date(Number(value)))
const Labels = z.array(z.string()).default([])
const Bytes = z
  .string()
  .min(1)
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))

export const ProfileReply = z
  .object({ emailAddress: z.string(), historyId: Digits })
  .transform(({ emailAddress, historyId }) => ({ email: emailAddress, historyId }))

const Listed = z.object({ id: Id, threadId: Id })
export const ListReply = z
  .object({ messages: z.array(Listed).optional(), nextPageToken: z.string().min(1).optional() })
  .transform(({ messages = [], nextPageToken }) => ({ messages, nextPageToken }))

export const GetReply = z
  .object({ id: Id, threadId: Id, labelIds: Labels, internalDate: Milliseconds, raw: Bytes })
  .transform(({ id, threadId, labelIds, internalDate, raw }) => ({
    id,
    threadId,
    receivedAt: internalDate,
    labels: labelIds,
    raw,
  }))

export const NewestReply = z.object({ historyId: Digits })

export const AttachmentReply = z.object({ data: Bytes }).transform(({ data }) => data)

const Touched = z.object({ message: z.object({ id: Id, threadId: Id, labelIds: Labels }) })
export const HistoryReply = z
  .object({
    history: z
      .array(
        z.object({
          messagesAdded: z.array(Touched).optional(),
          labelsAdded: z.array(Touched.extend({ labelIds: Labels })).optional(),
        }),
      )
      .optional(),
    historyId: Digits,
    nextPageToken: z.string().min(1).optional(),
  })
  .transform(({ history = [], historyId, nextPageToken }) => ({
    historyId,
    nextPageToken,
    added: history.flatMap(({ messagesAdded = [] }) => messagesAdded.map(toTouched)),
    labelled: history.flatMap(({ labelsAdded = [] }) =>
      labelsAdded.map((touched) => ({ ...toTouched(touched), newLabels: touched.labelIds })),
    ),
  }))

const toTouched = ({ message }: z.infer<typeof Touched>) => ({
  id: message.id,
  threadId: message.threadId,
  labels: message.labelIds,
})

export const LabelsReply = z
  .object({ labels: z.array(z.object({ id: z.string(), name: z.string() })).default([]) })
  .transform(({ labels }) => labels)

export const WatchReply = z.object({ historyId: Digits, expiration: Milliseconds })

/** users.stop answers with an empty body. */
export const EmptyReply = z.unknown()

export const TokenReply = z
  .object({
    access_token: z.string().min(1),
    expires_in: z.number().positive().default(3_600),
    refresh_token: z.string().min(1).optional(),
    scope: z.string().optional(),
    id_token: z.string().optional(),
  })
  .transform((reply) => ({
    accessToken: reply.access_token,
    lifetimeMs: reply.expires_in * 1_000,
    refreshToken: reply.refresh_token,
    scope: reply.scope,
    idToken: reply.id_token,
  }))

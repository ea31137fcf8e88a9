import { messageId, subOf } from './ids.ts'
import { headerOf, readHeaders } from './mime/headers.ts'
import type { Searchable } from './query/matches.ts'
import type { FakeMailbox, FakeMessage } from './types.ts'

/** A message as the fake keeps it. */
export type Stored = {
  readonly id: string
  readonly threadId: string
  readonly receivedAt: Date
  readonly raw: Buffer
  readonly labels: Set<string>
  historyId: number
  searchable?: Searchable
}

export type ChangeKind = 'messageAdded' | 'messageDeleted' | 'labelAdded' | 'labelRemoved'
export type Change = Readonly<{
  id: number
  kind: ChangeKind
  message: Readonly<{ id: string; threadId: string; labelIds: readonly string[] }>
  /** The labels put on or taken off. */
  labelIds: readonly string[]
}>

/** One mailbox with its history and what Google knows of the person. */
export type MailboxState = {
  readonly email: string
  readonly name: string
  readonly sub: string
  readonly messages: Map<string, Stored>
  /** Oldest first, kept in step with `messages`. */
  byTime: Stored[]
  history: Change[]
  historyId: number
  /** Starting points below this are expired. */
  historyFloor: number
  readonly threads: Map<string, string>
  /** Messages by thread id. */
  readonly threadSizes: Map<string, number>
  readonly byMessageId: Map<string, Stored>
  watch: { expiresAt: number; labelIds: readonly string[] } | undefined
  /** Raised by a revoked consent: older grants are dead. */
  grantGeneration: number
  /** Raised by a password change: older grants with a mail scope are dead. */
  mailGeneration: number
  consented: Set<string>
}

/**
 * A mailbox filled with its first messages.
 *
 * History ids are Unix milliseconds made strictly increasing: a message of the beginning gets the time it was
 * received, the mailbox itself stands at `startedAt`. So a cursor kept over a restart is never ahead of the new
 * mailbox, and what came after it is found, also when the dates of the messages have moved with today.
 */
export function createMailbox(given: FakeMailbox, startedAt: Date): MailboxState {
  const mailbox: MailboxState = {
    email: given.email,
    name: given.name,
    sub: given.sub ?? subOf(given.email),
    messages: new Map(),
    byTime: [],
    history: [],
    historyId: 0,
    historyFloor: 0,
    threads: new Map(),
    threadSizes: new Map(),
    byMessageId: new Map(),
    watch: undefined,
    grantGeneration: 0,
    mailGeneration: 0,
    consented: new Set(),
  }
  const oldestFirst = given.messages.toSorted(
    (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime(),
  )
  for (const message of oldestFirst)
    addMessage(
      mailbox,
      message,
      new Date(Math.min(message.receivedAt.getTime(), startedAt.getTime())),
    )
  mailbox.historyId = Math.max(mailbox.historyId + 1, startedAt.getTime())
  mailbox.historyFloor =
    Math.min(mailbox.history[0]?.id ?? mailbox.historyId, mailbox.historyId) - 1
  return mailbox
}

/** Puts a message in, writes the history and returns it. `at` is the instant of the change. */
export function addMessage(mailbox: MailboxState, message: FakeMessage, at: Date): Stored {
  const raw = normalised(message.raw)
  const text = raw.toString('latin1', 0, Math.min(raw.length, 65_536))
  const headers = readHeaders(text.split('\r\n\r\n', 1)[0] ?? '')
  const own = headerOf(headers, 'message-id')
  const id = freeId(mailbox, own || raw.toString('latin1'))
  const threadId = threadOf(mailbox, message.threadKey, headers) ?? id
  if (message.threadKey !== undefined && !mailbox.threads.has(message.threadKey))
    mailbox.threads.set(message.threadKey, threadId)
  const { receivedAt } = message
  const stored = { id, threadId, receivedAt, raw, labels: new Set(message.labels), historyId: 0 }
  mailbox.messages.set(id, stored)
  resizeThread(mailbox, threadId, 1)
  if (own) mailbox.byMessageId.set(own, stored)
  const older = mailbox.byTime.findLastIndex((other) => other.receivedAt <= receivedAt)
  mailbox.byTime.splice(older + 1, 0, stored)
  stored.historyId = record(mailbox, at, 'messageAdded', stored)
  return stored
}

/** Deletes a message for good; false when it is not there. */
export function removeMessage(mailbox: MailboxState, id: string, at: Date): boolean {
  const stored = mailbox.messages.get(id)
  if (!stored) return false
  mailbox.messages.delete(id)
  resizeThread(mailbox, stored.threadId, -1)
  mailbox.byTime = mailbox.byTime.filter((other) => other !== stored)
  record(mailbox, at, 'messageDeleted', stored)
  return true
}

/** Puts labels on a message and takes labels off it; false when it is not there. */
export function relabel(
  mailbox: MailboxState,
  id: string,
  labels: { add?: readonly string[]; remove?: readonly string[] },
  at: Date,
): boolean {
  const stored = mailbox.messages.get(id)
  if (!stored) return false
  const added = (labels.add ?? []).filter((label) => !stored.labels.has(label))
  const removed = (labels.remove ?? []).filter((label) => stored.labels.has(label))
  for (const label of added) stored.labels.add(label)
  for (const label of removed) stored.labels.delete(label)
  if (added.length > 0) stored.historyId = record(mailbox, at, 'labelAdded', stored, added)
  if (removed.length > 0) stored.historyId = record(mailbox, at, 'labelRemoved', stored, removed)
  return true
}

/** Forgets the history up to now: every older starting point answers 404. */
export function expireHistory(mailbox: MailboxState, at: Date): void {
  mailbox.historyId = Math.max(mailbox.historyId + 1, at.getTime())
  mailbox.historyFloor = mailbox.historyId
  mailbox.history = []
}

function record(
  mailbox: MailboxState,
  at: Date,
  kind: ChangeKind,
  stored: Stored,
  labelIds: readonly string[] = [],
): number {
  const id = Math.max(mailbox.historyId + 1, at.getTime())
  mailbox.historyId = id
  const message = { id: stored.id, threadId: stored.threadId, labelIds: [...stored.labels] }
  mailbox.history.push({ id, kind, message, labelIds })
  return id
}

function resizeThread({ threadSizes }: MailboxState, id: string, by: number): void {
  const size = (threadSizes.get(id) ?? 0) + by
  if (size > 0) threadSizes.set(id, size)
  else threadSizes.delete(id)
}

function freeId(mailbox: MailboxState, own: string): string {
  for (let copy = 0; ; copy++) {
    const id = messageId(mailbox.email, own, copy)
    if (!mailbox.messages.has(id)) return id
  }
}

function threadOf(
  mailbox: MailboxState,
  key: string | undefined,
  headers: Parameters<typeof headerOf>[0],
): string | undefined {
  if (key !== undefined) return mailbox.threads.get(key)
  const earlier = `${headerOf(headers, 'references')} ${headerOf(headers, 'in-reply-to')}`
  const ids = earlier.slice(0, 8_000).match(/<[^<>\s]{1,500}>/g) ?? []
  return ids.map((id) => mailbox.byMessageId.get(id)?.threadId).find((id) => id !== undefined)
}

/** Bytes with every line ending in CRLF, as Gmail stores them. */
function normalised(raw: string | Uint8Array): Buffer {
  const bytes = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : Buffer.from(raw)
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
}

import { expect, test } from 'vitest'
import type { z } from 'zod'
import { dateHeaderOf } from './date-header.ts'
import {
  AttachmentReply,
  GetReply,
  HistoryReply,
  LabelsReply,
  ListReply,
  ProfileReply,
  TokenReply,
} from './replies.ts'

const A = { id: 'a', threadId: 't' }
const token = { access_token: 'x' }
const bytes = [0, 255, 254, 62, 63]
const text = Buffer.from(bytes).toString('base64')
const url = Buffer.from(bytes).toString('base64url')

test.each<[string, z.ZodType, unknown, unknown]>([
  ['an empty list', ListReply, {}, { messages: [] }],
  ['null for the list', ListReply, { messages: null, nextPageToken: null }, { messages: [] }],
  ['an empty page token', ListReply, { nextPageToken: '' }, { nextPageToken: undefined }],
  ['a number as page token', ListReply, { nextPageToken: 7 }, { nextPageToken: '7' }],
  [
    'a message without thread',
    ListReply,
    { messages: [{ id: 'a' }] },
    { messages: [{ id: 'a', threadId: 'a' }] },
  ],
  ['one odd entry', ListReply, { messages: [null, 'x', { id: {} }, A] }, { messages: [A] }],
  ['a foreign id', ListReply, { messages: [{ id: 'm.1@x' }] }, { messages: [{ id: 'm.1@x' }] }],
  [
    'a profile that says nothing',
    ProfileReply,
    { emailAddress: '', historyId: null },
    { email: undefined, historyId: undefined },
  ],
  ['a message without labels', GetReply, { raw: url, labelIds: null }, { labels: [] }],
  ['base64', GetReply, { raw: text }, { raw: new Uint8Array(bytes) }],
  ['base64url', GetReply, { raw: url }, { raw: new Uint8Array(bytes) }],
  [
    'base64 in lines',
    AttachmentReply,
    { data: `${text.slice(0, 4)}\r\n${text.slice(4)}` },
    new Uint8Array(bytes),
  ],
  [
    'milliseconds as a number',
    GetReply,
    { raw: url, internalDate: 1_000 },
    { internalDate: new Date(1_000) },
  ],
  [
    'milliseconds as text',
    GetReply,
    { raw: url, internalDate: '1000' },
    { internalDate: new Date(1_000) },
  ],
  [
    'a date in words',
    GetReply,
    { raw: url, internalDate: '2026-03-10T10:00:00Z' },
    { internalDate: new Date('2026-03-10T10:00:00Z') },
  ],
  ['no date', GetReply, { raw: url, internalDate: 'soon' }, { internalDate: undefined }],
  ['far off', GetReply, { raw: url, internalDate: 8e15 }, { internalDate: undefined }],
  ['before all', GetReply, { raw: url, internalDate: -8e15 }, { internalDate: undefined }],
  [
    'no history',
    HistoryReply,
    { history: null, historyId: 5 },
    { added: [], labelled: [], historyId: '5' },
  ],
  [
    'a history that does not say how far',
    HistoryReply,
    { history: [{ id: '9' }, { id: '10' }] },
    { historyId: '10' },
  ],
  [
    'only messages',
    HistoryReply,
    { history: [{ messages: [A] }] },
    { added: [{ ...A, labels: [] }] },
  ],
  [
    'messages that were deleted',
    HistoryReply,
    { history: [{ messages: [A], messagesDeleted: [{ message: A }] }] },
    { added: [] },
  ],
  [
    'one odd record',
    HistoryReply,
    { history: [7, { messagesAdded: [{}, { message: A }] }] },
    { added: [{ ...A, labels: [] }] },
  ],
  [
    'labels without a name',
    LabelsReply,
    { labels: [{ id: 'X' }, { id: 'Y', name: 'Why' }] },
    [{ id: 'Y' }],
  ],
  ['a lifetime as text', TokenReply, { ...token, expires_in: '3599' }, { lifetimeMs: 3_599_000 }],
  ['a lifetime of null', TokenReply, { ...token, expires_in: null }, { lifetimeMs: 3_600_000 }],
  ['a lifetime of nothing', TokenReply, { ...token, expires_in: 0 }, { lifetimeMs: 3_600_000 }],
  [
    'an empty refresh token',
    TokenReply,
    { ...token, refresh_token: '', scope: '' },
    { refreshToken: undefined, scopes: undefined },
  ],
  ['scopes as a list', TokenReply, { ...token, scope: ['a', 'b'] }, { scopes: ['a', 'b'] }],
])('%s is read', (_, schema, reply, expected) => {
  expect(schema.parse(reply)).toMatchObject(expected as object)
})

test.each<[string, z.ZodType, unknown]>([
  ['HTML', ListReply, '<html>'],
  ['half a JSON', HistoryReply, '{"history":['],
  ['nothing', ProfileReply, ''],
  ['a list of which no entry can be read', ListReply, { messages: [{}, null] }],
  ['a list that is none', ListReply, { messages: 'a, b' }],
  ['a page token nobody can send back', ListReply, { messages: [A], nextPageToken: {} }],
  ['a message without its bytes', GetReply, { ...A, raw: null }],
  ['bytes that are no base64', GetReply, { raw: 'From: Ada <a@b>' }],
  ['no access token', TokenReply, { access_token: '' }],
  ['scopes nobody can read', TokenReply, { ...token, scope: { mail: true } }],
])('%s is not read', (_, schema, reply) => {
  expect(schema.safeParse(reply).success).toBe(false)
})

test.each([
  ['Date: Tue, 10 Mar 2026 10:00:00 +0000', '2026-03-10T10:00:00.000Z'],
  ['From: x\r\ndate:Tue, 10 Mar 2026 10:00:00 +0100 (CET)', '2026-03-10T09:00:00.000Z'],
  ['Subject: x\n\nDate: Tue, 10 Mar 2026 10:00:00 +0000', undefined],
  ['X-Date: Tue, 10 Mar 2026 10:00:00 +0000', undefined],
  ['Date: soon', undefined],
  ['Date: -200000-01-01T00:00:00Z', undefined],
  ['', undefined],
])('%j was sent %s', (raw, at) => {
  expect(dateHeaderOf(new TextEncoder().encode(raw))?.toISOString()).toBe(at)
})

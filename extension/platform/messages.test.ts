import { fakeBrowser } from 'wxt/testing/fake-browser'
import { expect, test } from 'vitest'
import type { ApiError } from './client.ts'
import { accept, ask, placeOf, type Message } from './messages.ts'

const own = { id: 'duebox-id', origin: 'chrome-extension://duebox-id' }
const page = (file: string, tab?: object) => ({
  id: own.id,
  url: `${own.origin}/${file}`,
  frameId: 0,
  ...(tab ? { tab } : {}),
})
const gmail = { id: own.id, url: 'https://mail.google.com/mail/u/0/#inbox', frameId: 0, tab: {} }

const SENDERS = {
  popup: page('popup.html'),
  'popup in a tab': page('popup.html', { title: 'Duebox' }),
  dashboard: page('dashboard.html#payments', { title: 'Duebox' }),
  gmail,
  'a frame in gmail': { ...gmail, frameId: 4 },
  'another page': { ...gmail, url: 'https://mail.google.com.example.org/' },
  'plain http': { ...gmail, url: 'http://mail.google.com/mail/' },
  'another extension': { ...page('popup.html'), id: 'other' },
  'another extension on its page': { id: 'other', url: 'chrome-extension://other/popup.html' },
  'no address': { id: own.id },
  'a broken address': { id: own.id, url: 'duebox' },
}
type From = keyof typeof SENDERS
const PAGES: From[] = ['popup', 'popup in a tab', 'dashboard']

const action = { do: 'paid' } as const
const MESSAGES: [Message, From[]][] = [
  [{ type: 'sign-in' }, PAGES],
  [{ type: 'sign-out' }, PAGES],
  [{ type: 'set-server', url: 'https://duebox.example.org' }, PAGES],
  [{ type: 'erase' }, PAGES],
  [{ type: 'act', id: 'k', paymentId: 'p1', action }, PAGES],
  [{ type: 'changed' }, PAGES],
  [{ type: 'gmail-list' }, ['gmail']],
  [{ type: 'gmail-thread', thread: '18c0', messages: '18c0,18c1' }, ['gmail']],
  [{ type: 'gmail-detail', paymentId: 'p1' }, ['gmail']],
  [{ type: 'gmail-act', id: 'k', paymentId: 'p1', action }, ['gmail']],
  [{ type: 'gmail-dashboard', hash: 'payments/p1' }, ['gmail']],
]
const table = MESSAGES.flatMap(([message, allowed]) =>
  Object.entries(SENDERS).map(
    ([from, sender]) =>
      [message.type, from, allowed.some((one) => one === from), message, sender] as const,
  ),
)

test.each(table)('%s from %s: %s', (_type, _from, allowed, message, sender) => {
  expect(accept(message, placeOf(sender, own))).toEqual(allowed ? message : undefined)
})

test.each([
  ['page', undefined],
  ['page', null],
  ['page', 'sign-in'],
  ['page', []],
  ['page', {}],
  ['page', { type: 'toString' }],
  ['page', { type: 'constructor' }],
  ['page', { type: 'fetch', url: 'https://example.org' }],
  ['page', { type: 'set-server' }],
  ['page', { type: 'set-server', url: 'x'.repeat(301) }],
  ['page', { type: 'act', id: 'k', paymentId: 'p1' }],
  ['page', { type: 'act', paymentId: 'p1', action }],
  ['page', { type: 'act', id: 'https://example.org', paymentId: 'p1', action }],
  ['page', { type: 'act', id: 'k', paymentId: '../me', action }],
  ['gmail', { type: 'gmail-act', id: 'k', paymentId: 'p1', action: { do: 'erase' } }],
  [
    'gmail',
    { type: 'gmail-act', id: 'k', paymentId: 'p1', action: { do: 'snooze', until: 'soon' } },
  ],
  ['gmail', { type: 'gmail-act', id: 'k', paymentId: 'p1', action: { do: 'undo' } }],
  ['gmail', { type: 'gmail-detail', paymentId: { id: 'p1' } }],
  ['gmail', { type: 'gmail-thread', thread: '18c0/../me' }],
  ['gmail', { type: 'gmail-thread', messages: 'https://example.org' }],
  ['gmail', { type: 'gmail-dashboard', hash: '://example.org' }],
] as const)('not a message from a %s: %j', (place, value) => {
  expect(accept(value, place)).toBeUndefined()
})

test.each<[string, Message, unknown]>([
  ['an action is sent once more', { type: 'act', id: 'k', paymentId: 'p1', action }, 'queued'],
  ['a sign-out is not', { type: 'sign-out' }, 'unavailable'],
])('the background is ended meanwhile: %s', async (_what, message, outcome) => {
  const answers = [
    Promise.reject(new Error('The message port closed before a response was received.')),
    Promise.resolve({ ok: true, value: 'queued' }),
  ]
  Reflect.set(fakeBrowser.runtime, 'sendMessage', () => answers.shift())
  const told: unknown = await ask(message).catch((fault: ApiError) => fault.code)
  expect(told).toBe(outcome)
})

import { beforeEach, expect, test, vi } from 'vitest'
import { permToHex, readOpenThread, watchOpenThread } from './open-thread.ts'

const THREAD = '16f438e906b36dac'
const rows = Array.from(
  { length: 3 },
  (_, index) =>
    `<tr class="zA"><td><span data-legacy-thread-id="16f000000000000${index}"></span></td></tr>`,
).join('')
const list = (attributes = '') =>
  `<div role="main" ${attributes}><table gh="tl"><tbody>${rows}</tbody></table></div>`
const thread = (subject: string, messages = '') =>
  `<div role="main"><h2 class="hP" ${subject}>Your bill</h2>${messages}</div>`
const page = (html: string) => {
  document.body.innerHTML = html
  return readOpenThread(document)
}
beforeEach(() => {
  document.body.innerHTML = ''
})

test.each([
  ['legacy id', thread(`data-legacy-thread-id="${THREAD}"`), { threadId: THREAD, messageIds: [] }],
  [
    'perm id only',
    thread('data-thread-perm-id="thread-f:1654009536642772396"'),
    { threadId: THREAD, messageIds: [] },
  ],
  [
    'empty legacy id',
    thread('data-legacy-thread-id="" data-thread-perm-id="thread-f:1654009536642772396"'),
    { threadId: THREAD, messageIds: [] },
  ],
  [
    'the text undefined',
    thread('data-legacy-thread-id="undefined" data-thread-perm-id="thread-f:1654009536642772396"'),
    { threadId: THREAD, messageIds: [] },
  ],
  [
    'behind a hidden list',
    list('style="display: none"') + thread(`data-legacy-thread-id="${THREAD}"`),
    { threadId: THREAD, messageIds: [] },
  ],
  [
    'messages',
    thread(
      `data-legacy-thread-id="${THREAD}"`,
      '<div class="adn" data-legacy-message-id="16f438e906b36dad"></div><div class="adn" data-message-id="#msg-f:1654009536642772396"></div><div class="adf"></div>',
    ),
    { threadId: THREAD, messageIds: ['16f438e906b36dad', THREAD] },
  ],
  [
    'own thread with a known message',
    thread(
      'data-thread-perm-id="thread-a:r1234567890"',
      '<div class="adn" data-legacy-message-id="16f438e906b36dad"></div><div class="adn" data-message-id="#msg-a:r1"></div>',
    ),
    { threadId: null, messageIds: ['16f438e906b36dad'] },
  ],
  [
    'split pane',
    list().replace('class="zA"', 'class="zA aps"'),
    { threadId: '16f0000000000000', messageIds: [] },
  ],
])('%s', (_case, html, expected) => {
  expect(page(html)).toEqual(expected)
})

test.each([
  ['a list', list()],
  [
    'own thread, nothing synced',
    thread(
      'data-thread-perm-id="thread-a:r1234567890"',
      '<div class="adn" data-message-id="#msg-a:r1"></div>',
    ),
  ],
  ['markup we do not know', '<main><h2>Your bill</h2></main>'],
  ['a hidden thread', `<div hidden>${thread(`data-legacy-thread-id="${THREAD}"`)}</div>${list()}`],
  ['an id that is none', thread('data-legacy-thread-id="../../me"')],
  ['an empty page', ''],
])('no open thread: %s', (_case, html) => {
  expect(page(html)).toBeNull()
})

test.each([
  ['thread-f:1654009536642772396', THREAD],
  ['#msg-f:1654009536642772396', THREAD],
  ['thread-a:r1654009536642772396', null],
  ['thread-f:12', null],
  ['thread-f:165400953664277239612345', null],
  [null, null],
])('%s is %s', (value, hex) => {
  expect(permToHex(value)).toBe(hex)
})

test('follows Gmail from thread to list and through a replaced pane, and stops', async () => {
  const seen: (string | null | undefined)[] = []
  const stop = new AbortController()
  page(thread(`data-legacy-thread-id="${THREAD}"`))
  watchOpenThread(document, (open) => seen.push(open?.threadId), stop.signal)
  expect(seen).toEqual([THREAD])
  document.body.innerHTML = list()
  await vi.waitFor(() => expect(seen).toEqual([THREAD, undefined]))
  document.body.innerHTML = thread('data-legacy-thread-id="16f438e906b36dad"')
  await vi.waitFor(() => expect(seen).toHaveLength(3))
  document.querySelector('h2')?.setAttribute('data-legacy-thread-id', THREAD)
  await vi.waitFor(() => expect(seen).toEqual([THREAD, undefined, '16f438e906b36dad', THREAD]))
  stop.abort()
  document.body.innerHTML = list()
  const later: (string | undefined)[] = []
  const stopLater = new AbortController()
  watchOpenThread(document, (open) => later.push(open?.threadId ?? 'none'), stopLater.signal)
  document.body.innerHTML = thread(`data-legacy-thread-id="${THREAD}"`)
  await vi.waitFor(() => expect(later).toEqual(['none', THREAD]))
  stopLater.abort()
  expect(seen).toHaveLength(4)
})

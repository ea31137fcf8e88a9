import { afterEach, beforeEach, expect, test } from 'vitest'
import { Script } from 'node:vm'
import { type FakeGoogle, startFakeGoogle } from '../fake-google/start.ts'
import type { FakeMessage } from '../fake-google/types.ts'

const now = new Date('2026-11-24T10:00:00Z')
const zone = 'Europe/Berlin'

function mail(subject: string, at: string, extra: Partial<FakeMessage> = {}): FakeMessage {
  const raw = `From: "Volt, Power" <bill@volt.example>\nTo: ana@mail.example\nSubject: ${subject}\nMessage-ID: <${at}@volt.example>\n\nPlease pay 41.20 EUR & <b>soon</b>.\n`
  return { raw, receivedAt: new Date(at), labels: ['INBOX'], ...extra }
}
const page = (html: string) =>
  `From: shop@shop.example\nTo: ana@mail.example\nSubject: A page\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="<bill>.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQ=\n--b--\n`

let google: FakeGoogle
beforeEach(async () => {
  const messages = [
    mail('Your bill', '2026-11-20T08:00:00Z', { threadKey: 'bill' }),
    mail('Reminder: <your bill>', '2026-11-24T07:05:00Z', {
      threadKey: 'bill',
      labels: ['INBOX', 'UNREAD'],
    }),
    mail('Old news', '2025-03-02T09:00:00Z'),
    mail('Archived', '2026-10-01T09:00:00Z', { labels: [] }),
    mail('Hidden', '2026-11-01T09:00:00Z', {
      raw: page('<script>alert(1)</script><p title="x">Due "now"</p>'),
    }),
  ]
  google = await startFakeGoogle({
    mailboxes: [
      { email: 'ana@mail.example', name: 'Ana Ruiz', messages },
      { email: 'neu@mail.example', name: 'Nobody <Yet>', messages: [] },
    ],
    now: () => now,
  })
})
afterEach(() => google[Symbol.asyncDispose]())

const get = (path: string, init?: RequestInit) =>
  fetch(`${google.origin}/mail${path}`, { redirect: 'manual', ...init })
const view = async (at: string, account = 0) => {
  const reply = await get(`/u/${account}/view?${new URLSearchParams({ at, zone })}`)
  const { title, body, read } = await reply.json()
  return { title: String(title), body: String(body), read, tag: reply.headers.get('etag') ?? '' }
}
const threads = (body: string) =>
  [...body.matchAll(/<tr class="zA[^"]*">[\s\S]*?data-legacy-thread-id="(\w+)"/g)].map(
    ([, id]) => id,
  )

test.each([
  ['', '/mail/u/0/'],
  ['/', '/mail/u/0/'],
  ['/?u=NEU@mail.example', '/mail/u/1/'],
  ['/?u=stranger@mail.example', '/mail/u/0/'],
])('/mail%s leads to %s', async (path, target) => {
  const reply = await get(path)
  expect([reply.status, reply.headers.get('location')]).toEqual([302, target])
})

test('the page says what it is and keeps to a policy like Gmail’s', async () => {
  const reply = await get('/u/1/')
  const html = await reply.text()
  expect(html).toContain('<strong>Demo inbox</strong> <span>invented mail</span>')
  expect(html).toContain('<title>Inbox - neu@mail.example - Demo inbox</title>')
  expect(html).toContain('Nobody &lt;Yet&gt;')
  const policy = reply.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(html).toContain(`<script nonce="${nonce}" src="/mail/inbox.js"`)
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("default-src 'none'")
  expect((await get('/u/1/')).headers.get('content-security-policy')).not.toBe(policy)
  expect((await get('/u/2/')).status).toBe(404)
})

test('style and script are served, and the script is one', async () => {
  expect(await (await get('/inbox.css')).text()).toContain('prefers-reduced-motion')
  const reply = await get('/inbox.js')
  expect(reply.headers.get('content-type')).toMatch(/^text\/javascript/)
  const source = await reply.text()
  expect(() => new Script(source)).not.toThrow()
  expect(source).not.toMatch(/__vite|import\b/)
})

test('the inbox lists conversations newest first, with what Duebox reads', async () => {
  const { title, body } = await view('#inbox')
  expect(title).toBe('Inbox (1)')
  expect(threads(body)).toHaveLength(3)
  expect(body).toContain('<table gh="tl"')
  expect(body).toContain('Reminder: &lt;your bill&gt;')
  expect(body).toContain('Volt, Power')
  expect(body).toContain('Please pay 41.20 EUR &amp; &lt;b&gt;soon')
  expect(body).toContain('>08:05</time')
  expect(body).toContain('>2 Mar 2025</time')
  expect(body).not.toContain('Archived')
  const id = threads(body)[0] ?? ''
  expect(body).toContain(`data-thread-perm-id="thread-f:${BigInt(`0x${id}`)}"`)
})

test.each([
  ['archived', 1],
  ['from:volt reminder', 1],
  ['has:attachment', 1],
  ['nothing like this', 0],
])('search for %s finds %i', async (q, count) => {
  const { title, body } = await view(`#search/${encodeURIComponent(q)}`)
  expect(title).toBe(`Search: ${q}`)
  expect(threads(body)).toHaveLength(count)
})

test('a conversation shows its messages as text, all but the last one folded', async () => {
  const [thread] = threads((await view('#inbox')).body)
  const { title, body, read } = await view(`#inbox/${thread}`)
  expect(title).toBe('Your bill')
  expect(body).toMatch(new RegExp(`<h2[^>]*data-legacy-thread-id="${thread}"`))
  expect(body.match(/class="adn"\s+data-legacy-message-id="[0-9a-f]{16}"/g)).toHaveLength(2)
  expect(body.match(/<details open>/g)).toHaveLength(1)
  expect(body).toContain('Please pay 41.20 EUR &amp; &lt;b&gt;soon&lt;/b&gt;.')
  expect(body).toContain('Tue, 24 Nov 2026, 08:05')
  expect(read).toBe(thread)
})

test('an HTML message stands in a frame where nothing runs or is fetched', async () => {
  const [, thread] = threads((await view('#inbox')).body)
  const { body } = await view(`#inbox/${thread}`)
  expect(body).toMatch(/<iframe\s+sandbox=""/)
  expect(body).toContain('default-src &#39;none&#39;')
  expect(body).toContain('&lt;script&gt;alert(1)')
  expect(body).toContain('&lt;bill&gt;.pdf')
  expect(body).not.toContain('<script')
})

test('an attachment is saved, never shown', async () => {
  const [, thread] = threads((await view('#inbox')).body)
  const [, path] = /href="(file\/[^"]+)"/.exec((await view(`#inbox/${thread}`)).body) ?? []
  const reply = await get(`/u/0/${path}`)
  expect(await reply.text()).toBe('%PDF-1.4')
  expect(reply.headers.get('content-disposition')).toBe('attachment')
  expect(reply.headers.get('content-type')).toBe('application/octet-stream')
  expect((await get(`/u/1/${path}`)).status).toBe(404)
})

test('opening takes UNREAD off; a foreign form cannot', async () => {
  const [thread] = threads((await view('#inbox')).body)
  const body = JSON.stringify({ thread })
  const plain = { method: 'POST', body, headers: { 'content-type': 'text/plain' } }
  expect((await get('/u/0/read', plain)).status).toBe(403)
  expect((await view('#inbox')).title).toBe('Inbox (1)')
  const own = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
  expect((await get('/u/0/read', own)).status).toBe(204)
  expect((await view('#inbox')).title).toBe('Inbox')
})

test('what has not changed is not sent again, and new mail changes it', async () => {
  const { tag } = await view('#inbox')
  const ask = () =>
    get(`/u/0/view?${new URLSearchParams({ at: '#inbox', zone })}`, {
      headers: { 'if-none-match': tag },
    })
  expect((await ask()).status).toBe(304)
  google.deliver('ana@mail.example', mail('Fresh', '2026-11-24T09:59:00Z'))
  expect((await ask()).status).toBe(200)
  expect((await view('#inbox')).body).toContain('Fresh')
})

test('a conversation that is not there says so, an empty mailbox too', async () => {
  expect((await view('#inbox/16f438e906b36dac')).body).toContain('not in the mailbox')
  expect((await view('#inbox', 1)).body).toContain('No mail in this inbox yet.')
})

test('long lists come in pages', async () => {
  for (let index = 0; index < 60; index++)
    google.deliver(
      'neu@mail.example',
      mail(`Mail ${index}`, new Date(Date.UTC(2026, 9, 1, index)).toISOString()),
    )
  const first = await view('#inbox', 1)
  expect(threads(first.body)).toHaveLength(50)
  expect(first.body).toContain('1–50 of 60')
  expect(first.body).toContain('href="#inbox/p2"')
  const second = await view('#inbox/p2', 1)
  expect(threads(second.body)).toHaveLength(10)
  expect(second.body).toContain('href="#inbox"')
})

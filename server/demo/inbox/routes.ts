import { createHash, randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { findMessages } from '../fake-google/gmail/messages.ts'
import type { MailboxState } from '../fake-google/mailbox.ts'
import { readParts } from '../fake-google/mime/parts.ts'
import { Refusal } from '../fake-google/refusal.ts'
import type { World } from '../fake-google/world.ts'
import { INBOX_CSS } from './css.ts'
import { filesOf } from './letter.ts'
import { listView } from './list-view.ts'
import { inboxPage } from './page-script.ts'
import { readPlace } from './place.ts'
import { shell } from './shell.ts'
import { threadView } from './thread-view.ts'
import { readZone } from './time.ts'

export type InboxOptions = Readonly<{
  /** Takes labels off a message: opening it takes off UNREAD. */
  relabel(email: string, id: string, labels: { remove: string[] }): unknown
  /** The routes are served as mail.google.com. */
  sidebar: boolean
}>

const SCRIPT = `(${inboxPage.toString()})()\n`

/** Framed mail keeps to these too: a srcdoc document inherits them. The nonce is one page's. */
const policies = (nonce: string) => [
  `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`,
  `require-trusted-types-for 'script'; trusted-types demo-inbox`,
]

/**
 * A web page over the mailboxes, under `/mail/`: `/mail/u/N/` is the N-th account, `/mail/?u=ADDRESS` finds one.
 * It has the attributes of Gmail's page that Duebox reads, and Gmail's kind of security headers.
 */
export function inboxRoutes(world: World, { relabel, sidebar }: InboxOptions): Hono {
  const mailboxes = () => [...world.mailboxes.values()]
  const mailboxOf = (c: Context): MailboxState => {
    const mailbox = mailboxes()[Number(c.req.param('account'))]
    if (!mailbox) throw new Refusal(404)
    return mailbox
  }
  return new Hono()
    .use('/mail/*', async (c, next) => {
      await next()
      c.header('x-content-type-options', 'nosniff')
      c.header('referrer-policy', 'no-referrer')
      c.header('cache-control', 'no-store')
    })
    .on('GET', ['/mail', '/mail/'], (c) => {
      const wanted = (c.req.query('u') ?? '').toLowerCase()
      const index = mailboxes().findIndex(({ email }) => email.toLowerCase() === wanted)
      return c.redirect(`/mail/u/${Math.max(index, 0)}/`)
    })
    .get('/mail/inbox.css', (c) =>
      c.body(INBOX_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }),
    )
    .get('/mail/inbox.js', (c) =>
      c.body(SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    )
    .get('/mail/u/:account{\\d{1,3}}/', (c) => {
      const nonce = randomBytes(16).toString('base64')
      for (const policy of policies(nonce))
        c.header('content-security-policy', policy, { append: true })
      c.header('cross-origin-opener-policy', 'same-origin-allow-popups')
      c.header('x-frame-options', 'SAMEORIGIN')
      return c.html(shell({ mailbox: mailboxOf(c), mailboxes: mailboxes(), nonce, sidebar }))
    })
    .get('/mail/u/:account{\\d{1,3}}/view', async (c) => {
      const mailbox = mailboxOf(c)
      const place = readPlace(c.req.query('at') ?? '')
      const clock = { now: world.now(), zone: readZone(c.req.query('zone')) }
      const found = findMessages(world, mailbox, place.q ?? '', place.q ? [] : ['INBOX'], false)
      const { thread } = place
      const { title, body } = thread
        ? threadView(mailbox, found, { ...place, thread }, clock)
        : listView(mailbox, found, place, clock)
      const shown = { title, body: String(await body) }
      const tag = `"${createHash('sha256').update(JSON.stringify(shown)).digest('base64url')}"`
      c.header('etag', tag)
      if (c.req.header('if-none-match') === tag) return c.body(null, 304)
      return c.json({ ...shown, read: thread && unreadIn(mailbox, thread) })
    })
    .post('/mail/u/:account{\\d{1,3}}/read', async (c) => {
      // A foreign page cannot send JSON here: it would need a preflight, which is never answered.
      if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) throw new Refusal(403)
      const { email, byTime } = mailboxOf(c)
      const { thread } = await c.req.json()
      for (const { threadId, id, labels } of byTime)
        if (threadId === thread && labels.has('UNREAD')) relabel(email, id, { remove: ['UNREAD'] })
      return c.body(null, 204)
    })
    .get('/mail/u/:account{\\d{1,3}}/file/:id/:index{\\d{1,3}}', (c) => {
      const stored = mailboxOf(c).messages.get(c.req.param('id'))
      const file = stored && filesOf(readParts(stored.raw))[Number(c.req.param('index'))]
      if (!file) throw new Refusal(404)
      // Whatever the mail calls it, it is saved and never shown by this origin.
      return c.body(new Uint8Array(file.body), 200, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
        'content-security-policy': "default-src 'none'; sandbox",
      })
    })
}

/** The thread, if a message of it is unread. */
const unreadIn = ({ byTime }: MailboxState, thread: string): string | undefined =>
  byTime.some(({ threadId, labels }) => threadId === thread && labels.has('UNREAD'))
    ? thread
    : undefined

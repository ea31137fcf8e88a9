import { html } from 'hono/html'
import type { MailboxState, Stored } from '../fake-google/mailbox.ts'
import { headerOf, type Header } from '../fake-google/mime/headers.ts'
import { type Part, readParts } from '../fake-google/mime/parts.ts'
import { readSender, summaryOf } from './conversations.ts'
import { filesOf, frameDocument, letterOf } from './letter.ts'
import type { Html, View } from './list-view.ts'
import { type Place, hashOf } from './place.ts'
import { type Clock, longTime } from './time.ts'

const HEADER_LIMIT = 60

/**
 * One conversation, its messages oldest first, all but the last one folded.
 *
 * @param found the messages of the list it was opened from, newest first: where "older" and "newer" lead
 */
export function threadView(
  mailbox: MailboxState,
  found: readonly Stored[],
  place: Place & { thread: string },
  clock: Clock,
): View {
  const list = hashOf({ ...place, thread: undefined })
  const messages = mailbox.byTime.filter(({ threadId }) => threadId === place.thread)
  const [first] = messages
  if (!first)
    return {
      title: 'Not here',
      body: html`<p class="nothing">
        This conversation is not in the mailbox. <a href="${list}" data-key="u">Back to the list</a>
      </p>`,
    }
  const { subject } = summaryOf(first)
  const body = html`<div class="tools">
      <a href="${list}" data-key="u">← ${place.q === undefined ? 'Inbox' : 'Search'}</a>
      ${neighbours(found, place)}
    </div>
    <h2
      class="hP"
      tabindex="-1"
      dir="auto"
      data-legacy-thread-id="${place.thread}"
      data-thread-perm-id="thread-f:${BigInt(`0x${place.thread}`)}"
    >
      ${subject}
    </h2>
    ${messages.map((stored) => message(stored, clock, stored === messages.at(-1)))}`
  return { title: subject, body }
}

function neighbours(found: readonly Stored[], place: Place & { thread: string }): Html | string {
  const threads = [...new Set(found.map(({ threadId }) => threadId))]
  const at = threads.indexOf(place.thread)
  if (at < 0) return ''
  const link = (thread: string | undefined, key: string, label: string) =>
    thread ? html`<a href="${hashOf({ ...place, thread })}" data-key="${key}">${label}</a>` : ''
  return html`<nav aria-label="Conversations">
    ${link(threads[at - 1], 'k', 'Newer')} ${link(threads[at + 1], 'j', 'Older')}
  </nav>`
}

function message(stored: Stored, clock: Clock, last: boolean): Html {
  const root = readParts(stored.raw)
  const from = readSender(headerOf(root.headers, 'from'))
  const to = readSender(headerOf(root.headers, 'to'))
  return html`<div
    class="adn"
    data-legacy-message-id="${stored.id}"
    data-message-id="#msg-f:${BigInt(`0x${stored.id}`)}"
  >
    <details ${last ? 'open' : ''}>
      <summary>
        <span class="who" dir="auto"
          ><b>${from.name}</b> ${
            from.name === from.address ? '' : html`<i>&lt;${from.address}&gt;</i>`
          }</span
        >
        <time datetime="${stored.receivedAt.toISOString()}"
          >${longTime(stored.receivedAt, clock)}</time
        >
      </summary>
      <p class="to" dir="auto">to ${to.address || 'no one named'}</p>
      ${headers(root.headers)} ${letter(root)} ${files(stored, root)}
    </details>
  </div>`
}

const headers = (all: readonly Header[]): Html =>
  html`<details class="headers">
    <summary>All headers</summary>
    <dl>
      ${all.slice(0, HEADER_LIMIT).map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value.slice(0, 1_000)}</dd>
          </div>`,
      )}
    </dl>
  </details>`

function letter(root: Part): Html {
  const { kind, text } = letterOf(root)
  return kind === 'html'
    ? html`<iframe sandbox="" title="Text of the message" srcdoc="${frameDocument(text)}"></iframe>`
    : html`<pre dir="auto">${text || '(no text)'}</pre>`
}

function files(stored: Stored, root: Part): Html | string {
  const attached = filesOf(root)
  if (attached.length === 0) return ''
  return html`<ul class="files" aria-label="Attachments">
    ${attached.map(
      ({ filename, body }, index) =>
        html`<li>
          <a href="file/${stored.id}/${index}" download="${filename}"
            ><span class="clip"></span>${filename}
            <small>${Math.max(1, Math.round(body.length / 1024))} kB</small></a
          >
        </li>`,
    )}
  </ul>`
}

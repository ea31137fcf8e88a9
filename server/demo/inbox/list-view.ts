import { html, raw } from 'hono/html'
import type { MailboxState, Stored } from '../fake-google/mailbox.ts'
import { type Conversation, conversationsOf, summaryOf } from './conversations.ts'
import { type Place, hashOf } from './place.ts'
import { type Clock, longTime, shortTime } from './time.ts'

export type Html = ReturnType<typeof html>
/** What stands in the main pane, and the title of the tab. */
export type View = Readonly<{ title: string; body: Html }>

const PAGE = 50

/**
 * One page of conversations, newest first.
 *
 * @param found the messages of this place, newest first
 */
export function listView(
  mailbox: MailboxState,
  found: readonly Stored[],
  place: Place,
  clock: Clock,
): View {
  const conversations = conversationsOf(mailbox, found)
  const unread = conversations.filter((conversation) => conversation.unread).length
  const start = Math.min(place.page - 1, Math.ceil(conversations.length / PAGE)) * PAGE
  const shown = conversations.slice(start, start + PAGE)
  const name = place.q === undefined ? 'Inbox' : `Search: ${place.q}`
  const heading = place.q === undefined && unread > 0 ? `${name} (${unread})` : name
  const body = html`<div class="tools">
      <h1>${heading}</h1>
      ${place.q === undefined ? '' : html`<a href="#inbox" data-key="u">Back to the inbox</a>`}
      ${pages(place, start, shown.length, conversations.length)}
    </div>
    ${
      shown.length === 0
        ? html`<p class="nothing">${nothing(place)}</p>`
        : html`<table gh="tl" aria-label="Conversations, newest first">
            <tbody>
              ${shown.map((conversation) => row(conversation, place, clock))}
            </tbody>
          </table>`
    }`
  return { title: heading, body }
}

const nothing = ({ q }: Place) =>
  q === undefined ? 'No mail in this inbox yet.' : 'No mail matches this search.'

function pages(place: Place, start: number, shown: number, all: number): Html | string {
  if (all <= PAGE) return ''
  const to = (page: number) => hashOf({ ...place, page })
  return html`<nav aria-label="Pages">
    <span>${start + 1}–${start + shown} of ${all}</span>
    ${start > 0 ? html`<a href="${to(place.page - 1)}">Newer</a>` : ''}
    ${start + shown < all ? html`<a href="${to(place.page + 1)}">Older</a>` : ''}
  </nav>`
}

function row(conversation: Conversation, place: Place, clock: Clock): Html {
  const { threadId, messages, newest, unread } = conversation
  const { subject, snippet } = summaryOf(newest)
  const senders = [...new Set(messages.map((stored) => summaryOf(stored).from.name))]
  const attached = messages.some((stored) => summaryOf(stored).attachments > 0)
  const at = newest.receivedAt
  return html`<tr class="zA ${unread ? 'unread' : ''}">
    <td class="from">
      ${unread ? html`<span class="unseen">Unread,</span>` : ''}<span dir="auto"
        >${senders.slice(0, 3).join(', ')}</span
      >${messages.length > 1 ? html` <small>${messages.length}</small>` : ''}
    </td>
    <td class="what">
      <a class="row" href="${hashOf({ ...place, thread: threadId })}"
        ><span
          dir="auto"
          data-legacy-thread-id="${threadId}"
          data-thread-perm-id="thread-f:${BigInt(`0x${threadId}`)}"
          >${subject}</span
        ></a
      ><span class="snippet"> ${raw(snippet)}</span>
    </td>
    <td class="when">
      ${attached ? html`<span class="clip" role="img" aria-label="Has an attachment"></span>` : ''}
      <time datetime="${at.toISOString()}" title="${longTime(at, clock)}"
        >${shortTime(at, clock)}</time
      >
    </td>
  </tr>`
}

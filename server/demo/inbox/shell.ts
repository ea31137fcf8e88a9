import { html } from 'hono/html'
import type { MailboxState } from '../fake-google/mailbox.ts'
import type { Html } from './list-view.ts'

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23594b8f'/%3E%3Cpath d='M3 5l5 4 5-4v6H3z' fill='%23fff'/%3E%3C/svg%3E"

export type Shell = Readonly<{
  mailbox: MailboxState
  mailboxes: readonly MailboxState[]
  nonce: string
  /** The page is served as mail.google.com, where the extension shows its sidebar. */
  sidebar: boolean
}>

/** The page around the views: a label that says what it is, search, accounts, and what can be tried here. */
export const shell = ({ mailbox, mailboxes, nonce, sidebar }: Shell): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Inbox - ${mailbox.email} - Demo inbox</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="/mail/inbox.css" />
        <script nonce="${nonce}" src="/mail/inbox.js" defer></script>
      </head>
      <body data-account="${mailbox.email}">
        <header>
          <p class="label" role="note"><strong>Demo inbox</strong> <span>invented mail</span></p>
          <search>
            <form id="search">
              <input
                type="search"
                name="q"
                maxlength="500"
                aria-label="Search this mailbox"
                placeholder="Search mail, e.g. from:bank"
                autocomplete="off"
              />
            </form>
          </search>
          <details class="accounts">
            <summary>
              <span class="unseen">Account: </span><b>${mailbox.name}</b><i>${mailbox.email}</i>
            </summary>
            <ul>
              ${mailboxes.map((other, index) => account(other, index, other === mailbox))}
            </ul>
          </details>
        </header>
        <div class="panes">
          <main role="main" id="view" aria-busy="true"></main>
          <aside aria-label="About this page">${about(sidebar)}</aside>
        </div>
        <p id="said" role="status"></p>
        <noscript><p class="nothing">This demo page needs JavaScript.</p></noscript>
      </body>
    </html>`

const account = ({ email, name }: MailboxState, index: number, here: boolean): Html =>
  html`<li>
    <a href="/mail/u/${index}/" ${here ? 'aria-current="true"' : ''}
      ><b>${name}</b><i>${email}</i></a
    >
  </li>`

const about = (sidebar: boolean): Html =>
  html`<h2>Nothing here is real</h2>
    <p>
      People, shops, banks and bills are invented and stay on this computer. This page is not Gmail;
      it stands in for it so that Duebox can be tried.
    </p>
    <ol>
      <li>Click Duebox in the toolbar, behind the puzzle piece, and connect.</li>
      ${
        sidebar
          ? html`<li>Open a bill, then the <b>Duebox</b> tab on the right edge.</li>`
          : html`<li>
              The sidebar shows on Gmail’s own address: start Chromium with
              <code>npm start -- --open</code>.
            </li>`
      }
      <li><code>npm run demo:mail</code> delivers a new bill. It appears here by itself.</li>
    </ol>
    <p class="keys">
      <kbd>j</kbd> <kbd>k</kbd> move · <kbd>Enter</kbd> open · <kbd>u</kbd> back · <kbd>/</kbd>
      search
    </p>`

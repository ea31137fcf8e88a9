import { html } from 'hono/html'
import type { MailboxState } from '../mailbox.ts'
import type { AuthorizeRequest, RequestFault } from './authorize-request.ts'
import { isOptional, wordsFor } from './scopes.ts'

export { CONSENT_CSS } from './consent-css.ts'

type Html = ReturnType<typeof html>

/**
 * The account chooser and consent in one page. Plain form, no script; works by keyboard; says that it is a demo.
 *
 * @param fault a sentence above the form after a submission that could not be used
 */
export function consentPage(
  asked: AuthorizeRequest,
  mailboxes: readonly MailboxState[],
  fault?: string,
): Html {
  const hinted = mailboxes.find(({ email, sub }) =>
    [email.toLowerCase(), sub].includes(asked.loginHint),
  )
  const chosen = hinted ?? mailboxes[0]
  return page(
    'Demo sign-in',
    html`<h1>Choose a mailbox</h1>
      <p class="to">to continue to <strong>${new URL(asked.redirectUri).host}</strong></p>
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : ''}
      <form method="post" action="/o/oauth2/v2/auth">
        <input type="hidden" name="request" value="${asked.query}" />
        <fieldset>
          <legend>Mailbox</legend>
          ${mailboxes.map((mailbox) => choice(mailbox, mailbox === chosen))}
          ${mailboxes.length === 0 ? html`<p>This server has no mailbox.</p>` : ''}
        </fieldset>
        <fieldset>
          <legend>What the app may do</legend>
          <p class="fixed">
            See the name and the address of this mailbox. Always part of signing in.
          </p>
          ${asked.scopes.filter(isOptional).map(tick)}
        </fieldset>
        <p class="actions">
          <button type="submit" name="decision" value="allow" class="main">Allow</button>
          <button type="submit" name="decision" value="cancel" formnovalidate>Cancel</button>
        </p>
      </form>`,
  )
}

/** What a person sees when the request itself is wrong: no redirect then, the target may not be trusted. */
export const refusalPage = ({ fault, detail }: RequestFault): Html =>
  page(
    'Sign-in refused',
    html`<h1>This sign-in request cannot be used</h1>
      <p class="fault" role="alert">Error 400: ${fault}</p>
      <p>${detail}</p>
      <p>
        Go back to the app and start again. If it happens again, its Google settings are wrong.
      </p>`,
  )

const choice = ({ email, name, messages }: MailboxState, chosen: boolean): Html =>
  html`<label class="choice">
    <input type="radio" name="mailbox" value="${email}" required ${chosen ? 'checked' : ''} />
    <span><b>${name}</b><i>${email}</i></span>
    <small>${messages.size} ${messages.size === 1 ? 'message' : 'messages'}</small>
  </label>`

function tick(scope: string): Html {
  const [title, detail] = wordsFor(scope)
  return html`<label class="choice">
    <input type="checkbox" name="scope" value="${scope}" checked />
    <span><b>${title}</b><i>${detail}</i></span>
  </label>`
}

const page = (title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} (not Google)</title>
        <link rel="stylesheet" href="/o/oauth2/v2/consent.css" />
      </head>
      <body>
        <main>
          <p class="demo" role="note">
            <strong>Demo, not Google.</strong> The mailboxes are invented and stay on this computer.
            No password is asked for: never type one here.
          </p>
          ${body}
        </main>
      </body>
    </html>`

/** What the page shows: the account and the thread that `open` opens. Ids in hex as Gmail's API gives them. */
export type GmailPage = { address: string; thread: string; messages: string[]; subject: string }

const decimal = (hex: string) => BigInt(`0x${hex}`).toString()
const row = (index: number) => {
  const id = (0x16f0000000000000n + BigInt(index)).toString(16)
  return `<tr class="zA"><td><span data-legacy-thread-id="${id}" data-thread-perm-id="thread-f:${decimal(id)}">Mail ${index}</span></td></tr>`
}

/**
 * A page of our own making with what Duebox knows of Gmail's: 100 list rows as decoys, a thread view, and controls
 * on `window.gmail` to go between them. It collects every violation of its policy in `window.violations`.
 *
 * @param options.bare leaves out every attribute and role
 */
export function gmailPage(
  { address, thread, messages, subject }: GmailPage,
  { nonce, bare }: { nonce: string; bare: boolean },
): string {
  const list = `<div role="main" id="list"><table gh="tl"><tbody>${Array.from({ length: 100 }, (_, index) => row(index)).join('')}</tbody></table></div>`
  const open = `<div role="main" id="thread" hidden><h2 class="hP" data-legacy-thread-id="${thread}" data-thread-perm-id="thread-f:${decimal(thread)}">${subject}</h2>${messages
    .map(
      (id) =>
        `<div class="adn" data-legacy-message-id="${id}" data-message-id="#msg-f:${decimal(id)}">Mail text</div>`,
    )
    .join('')}</div>`
  const body = bare ? '<p>Another page</p>' : `<div id="panes">${list}${open}</div>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox (3) - ${address} - Gmail</title>
<style nonce="${nonce}">body { margin: 0; background: #fff; font: 14px sans-serif } .faded { opacity: .5 } .cover { position: fixed; inset: 0; z-index: 2147483647 }</style>
<script nonce="${nonce}">
window.violations = []
document.addEventListener('securitypolicyviolation', (e) => window.violations.push(e.violatedDirective + ' ' + e.blockedURI))
window.addEventListener('error', (e) => window.violations.push('error ' + e.message))
const $ = (id) => document.getElementById(id)
const titled = (subject) => { document.title = subject + ' - ${address} - Gmail' }
const heading = () => document.querySelector('#thread h2')
window.gmail = {
  list() { $('list').hidden = false; $('thread').hidden = true; titled('Inbox (3)'); location.hash = 'inbox' },
  thread() { $('list').hidden = true; $('thread').hidden = false; titled(heading().textContent); location.hash = 'inbox/FMfcgzQbdrLmXKjWqTtZnPpJvH' },
  permOnly() { heading().removeAttribute('data-legacy-thread-id') },
  own() { heading().removeAttribute('data-legacy-thread-id'); heading().setAttribute('data-thread-perm-id', 'thread-a:r123456789'); document.querySelectorAll('.adn').forEach((m) => { m.removeAttribute('data-legacy-message-id'); m.setAttribute('data-message-id', '#msg-a:r1') }) },
  other(id) { heading().setAttribute('data-legacy-thread-id', id); document.querySelectorAll('.adn').forEach((m) => m.remove()) },
  replaceMain() { const old = $('thread'), fresh = old.cloneNode(true); old.replaceWith(fresh) },
  account(address) { document.title = 'Inbox - ' + address + ' - Gmail' },
}
</script></head><body>${body}</body></html>`
}

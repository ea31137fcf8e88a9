/* oxlint-disable unicorn/consistent-function-scoping -- sent to the page as its source, it must hold everything */
/**
 * Runs in the page, served as its own source: must not use anything from outside itself. It asks for the view its
 * hash names, now and every two seconds, and puts it in; views are made by the server, every word of mail escaped.
 */
export function inboxPage(): void {
  const EVERY_MS = 2_000
  const SAID_MS = 6_000
  const view = document.querySelector('#view')
  const said = document.querySelector('#said')
  const box = document.querySelector<HTMLInputElement>('#search input')
  const address = document.body.dataset.account ?? ''
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const policies: unknown = Reflect.get(globalThis, 'trustedTypes')
  const policy = isPolicies(policies)
    ? policies.createPolicy('demo-inbox', { createHTML: (html) => html })
    : undefined
  let seen = ''
  let shown = ''
  let asking: AbortController | undefined
  let quiet: ReturnType<typeof setTimeout> | undefined

  type Policies = {
    createPolicy(
      name: string,
      rules: { createHTML(html: string): string },
    ): { createHTML(html: string): string }
  }
  function isPolicies(value: unknown): value is Policies {
    return typeof value === 'object' && value !== null && 'createPolicy' in value
  }

  async function show(moved: boolean): Promise<void> {
    if (asking && !moved) return
    asking?.abort()
    const mine = (asking = new AbortController())
    const at = location.hash || '#inbox'
    try {
      const reply = await fetch(`view?${new URLSearchParams({ at, zone })}`, {
        cache: 'no-store',
        headers: moved ? {} : { 'if-none-match': seen },
        signal: AbortSignal.any([mine.signal, AbortSignal.timeout(5_000)]),
      })
      say('')
      if (reply.status === 304 || !reply.ok) return
      const { title, body, read } = await reply.json()
      seen = reply.headers.get('etag') ?? ''
      document.title = `${title} - ${address} - Demo inbox`
      put(body, at)
      if (read) await markRead(read)
    } catch {
      if (!mine.signal.aborted) say('The demo server does not answer. Is npm start still running?')
    } finally {
      if (asking === mine) asking = undefined
    }
  }

  const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('a.row')]
  const threadOf = (link: HTMLAnchorElement) => link.hash.split('/').at(-1)

  function put(body: string, at: string): void {
    if (!view) return
    const same = at === shown
    const focused = document.activeElement
    const kept = focused instanceof HTMLAnchorElement && view.contains(focused) ? focused.hash : ''
    const before = new Set(rows().map(threadOf))
    view.innerHTML = policy ? policy.createHTML(body) : body
    view.removeAttribute('aria-busy')
    const opened = same ? kept : shown
    const link = rows().find(({ hash }) => hash === opened)
    if (link) link.focus({ preventScroll: same })
    else if (!same) view.querySelector<HTMLElement>('h2.hP')?.focus()
    if (!same) view.scrollTop = 0
    if (link && !same) link.scrollIntoView({ block: 'nearest' })
    if (same) greet(before)
    if (box && document.activeElement !== box)
      box.value = at.startsWith('#search/') ? decodeURIComponent(at.split('/')[1] ?? '') : ''
    shown = at
  }

  /** Points out the rows that were not there two seconds ago, and says the first. */
  function greet(before: ReadonlySet<string | undefined>): void {
    const fresh = rows().filter((row) => !before.has(threadOf(row)) && row.closest('.unread'))
    for (const row of fresh) row.closest('tr')?.classList.add('arrived')
    if (fresh[0] && before.size > 0) say(`New mail: ${fresh[0].textContent}`)
  }

  function say(text: string): void {
    if (!said || (text === '' && quiet !== undefined)) return
    said.textContent = text
    clearTimeout(quiet)
    quiet = undefined
    if (text.startsWith('New mail'))
      quiet = setTimeout(() => {
        quiet = undefined
        say('')
      }, SAID_MS)
  }

  const markRead = (thread: string) =>
    fetch('read', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ thread }),
    })

  /** Moves the focus in the list; where a view has a link for the key, follows it. */
  function press(key: string): boolean {
    const name = { ArrowDown: 'j', ArrowUp: 'k', Escape: 'u' }[key] ?? key
    const link = document.querySelector<HTMLElement>(`#view [data-key="${CSS.escape(name)}"]`)
    const list = rows()
    const at = list.findIndex((row) => row === document.activeElement)
    if (name === '/' && box) box.select()
    else if (link && !key.startsWith('Arrow')) link.click()
    else if (name === 'j' && list.length > 0) list[Math.min(at + 1, list.length - 1)]?.focus()
    else if (name === 'k' && list.length > 0) list[Math.max(at - 1, 0)]?.focus()
    else if (name === 'o' && at >= 0) list[at]?.click()
    else return false
    return true
  }

  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (target instanceof HTMLInputElement) {
      if (key === 'Escape') target.blur()
    } else if (press(key)) event.preventDefault()
  })
  document.querySelector('#search')?.addEventListener('submit', (event) => {
    event.preventDefault()
    const q = box?.value.trim()
    location.hash = q ? `#search/${encodeURIComponent(q)}` : '#inbox'
    box?.blur()
  })
  document.addEventListener('visibilitychange', () => void show(false))
  window.addEventListener('hashchange', () => void show(true))
  setInterval(() => {
    if (!document.hidden) void show(false)
  }, EVERY_MS)
  void show(true)
}

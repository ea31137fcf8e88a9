/** What a person would do on the consent page. */
export type ConsentChoice = Readonly<{
  /** Which mailbox; the one the page proposes when absent. */
  email?: string
  /** Scopes to untick. */
  without?: readonly string[]
  /** Press Cancel. */
  deny?: boolean
}>

/**
 * Opens the authorization URL like a browser, fills in the page and presses the button.
 *
 * @returns where the browser is sent: the client's redirect target with code or error
 * @throws Error with the page's words when the request is refused or the page is not understood
 */
export async function giveConsent(authorizeUrl: string, choice: ConsentChoice = {}): Promise<URL> {
  const opened = await fetch(authorizeUrl, { redirect: 'manual' })
  const silent = opened.headers.get('location')
  if (silent) return new URL(silent)
  const page = await opened.text()
  if (!opened.ok)
    throw new Error(/Error 400: \w+/.exec(page)?.[0] ?? `consent page: ${opened.status}`)
  const form = new URLSearchParams({ decision: choice.deny ? 'cancel' : 'allow' })
  for (const { name, value, type, checked } of inputsOf(page)) {
    const kept = type === 'hidden' || (checked && !choice.without?.includes(value))
    if (kept && !(name === 'mailbox' && choice.email)) form.append(name, value)
  }
  if (choice.email) form.append('mailbox', choice.email)
  const url = new URL(authorizeUrl)
  const sent = await fetch(url.origin + url.pathname, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  })
  const target = sent.headers.get('location')
  if (!target) throw new Error(`consent form: ${sent.status}`)
  return new URL(target)
}

function inputsOf(page: string) {
  return [...page.matchAll(/<input\b([^>]{0,9000})>/g)].map(([, text = '']) => {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1] ?? ''
    const value = attribute('value')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
    return {
      name: attribute('name'),
      type: attribute('type'),
      value,
      checked: /\schecked\b/.test(text),
    }
  })
}

/** Where in the mailbox the page stands, as its hash says. */
export type Place = Readonly<{
  /** What is searched for; undefined in the inbox. */
  q: string | undefined
  /** From 1. */
  page: number
  thread: string | undefined
}>

const Q_LIMIT = 500

/**
 * Reads `#inbox`, `#inbox/p2`, `#inbox/THREAD`, `#search/WORDS`, `#search/WORDS/p2`, `#search/WORDS/p2/THREAD`, ….
 *
 * @returns the first page of the inbox for anything else
 */
export function readPlace(hash: string): Place {
  const [folder, ...rest] = hash.replace(/^#/, '').split('/')
  const q = folder === 'search' ? decoded(rest.shift() ?? '').trim() : ''
  const [first = '', second = first] = rest
  return {
    q: q === '' ? undefined : q.slice(0, Q_LIMIT),
    page: Number(/^p([1-9]\d{0,3})$/.exec(first)?.[1] ?? 1),
    thread: /^[0-9a-f]{10,20}$/.exec(second)?.[0],
  }
}

/** The hash that leads to a place. */
export function hashOf({ q, page, thread }: Place): string {
  const list = q === undefined ? '#inbox' : `#search/${encodeURIComponent(q)}`
  return `${list}${page > 1 ? `/p${page}` : ''}${thread === undefined ? '' : `/${thread}`}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

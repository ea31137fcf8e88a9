import type { ListPaymentsQuery } from '#shared/contract/payments.ts'
import { isDay } from '#shared/day.ts'

/** Which part of the ledger the table shows. */
export type Show = 'open' | 'paid' | 'all' | 'dismissed'
export type Sort = NonNullable<ListPaymentsQuery['sort']>

/** The table's filters, all of them in the page's hash. */
export type Filters = Readonly<{
  show: Show
  q: string
  from: string | null
  to: string | null
  currency: string | null
  toCheck: boolean
  sort: Sort
}>

export type Outcome = 'payment' | 'not_payment' | 'unread'

export type Route =
  | { view: 'overview' }
  | { view: 'payments'; filters: Filters }
  | { view: 'payment'; id: string }
  | { view: 'activity'; outcome: Outcome | null }
  | { view: 'review' }
  | { view: 'rules' }
  | { view: 'settings' }

/** The table as it is opened: what is open, soonest first. */
export const FIRST: Filters = {
  show: 'open',
  q: '',
  from: null,
  to: null,
  currency: null,
  toCheck: false,
  sort: 'due',
}

const SORTS: readonly Sort[] = [
  'due',
  '-due',
  'biller',
  '-biller',
  'amount',
  '-amount',
  'updated',
  '-updated',
]
const SHOWS: readonly Show[] = ['open', 'paid', 'all', 'dismissed']
const OUTCOMES: readonly Outcome[] = ['payment', 'not_payment', 'unread']

/** The statuses behind each part; undefined for all of them. */
export const STATUSES: Record<Show, string | undefined> = {
  open: 'upcoming,overdue,failed,scheduled',
  paid: 'paid,likely_paid',
  all: undefined,
  dismissed: 'dismissed,cancelled',
}

/** What a hash asks for; unknown names and broken values fall back to what is shown first. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [view, part] = path.split('/')
  if (view === 'payments' && part) return { view: 'payment', id: part.slice(0, 64) }
  if (view === 'payments') return { view, filters: filtersOf(new URLSearchParams(search)) }
  if (view === 'activity') return { view, outcome: OUTCOMES.find((name) => name === part) ?? null }
  if (view === 'settings' || view === 'rules' || view === 'review') return { view }
  return { view: 'overview' }
}

function filtersOf(search: URLSearchParams): Filters {
  const day = (name: string) => {
    const text = search.get(name) ?? ''
    return isDay(text) ? text : null
  }
  const currency = search.get('currency') ?? ''
  return {
    show: SHOWS.find((name) => name === search.get('show')) ?? FIRST.show,
    q: (search.get('q') ?? '').slice(0, 100),
    from: day('from'),
    to: day('to'),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    toCheck: search.get('check') === 'yes',
    sort: SORTS.find((name) => name === search.get('sort')) ?? FIRST.sort,
  }
}

/** The hash of a view, without what is as usual. */
export function hashOf(route: Route): string {
  if (route.view === 'payment') return `#payments/${route.id}`
  if (route.view === 'activity') return route.outcome ? `#activity/${route.outcome}` : '#activity'
  if (route.view !== 'payments') return `#${route.view}`
  const { show, q, from, to, currency, toCheck, sort } = route.filters
  const search = new URLSearchParams({
    ...(show === FIRST.show ? {} : { show }),
    ...(q === '' ? {} : { q }),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(currency ? { currency } : {}),
    ...(toCheck ? { check: 'yes' } : {}),
    ...(sort === FIRST.sort ? {} : { sort }),
  }).toString()
  return search ? `#payments?${search}` : '#payments'
}

/** The server's query for these filters. */
export function queryOf({
  show,
  q,
  from,
  to,
  currency,
  toCheck,
  sort,
}: Filters): Partial<ListPaymentsQuery> {
  const status = STATUSES[show]
  return {
    ...(status ? { status } : {}),
    ...(q.trim() ? { q: q.trim() } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(currency ? { currency } : {}),
    ...(toCheck ? { review: 'yes' as const } : {}),
    sort,
  }
}

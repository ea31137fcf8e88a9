/** One e-mail to put into a fake mailbox. */
export type FakeMessage = Readonly<{
  /** RFC 5322, CRLF or LF; a string is taken as UTF-8. */
  raw: string | Uint8Array
  receivedAt: Date
  /** Gmail label ids: INBOX, UNREAD, CATEGORY_UPDATES, …; any other word is a label of the person. */
  labels: readonly string[]
  /** Messages with the same key stand in one thread. Without one, In-Reply-To and References decide. */
  threadKey?: string | undefined
}>

export type FakeMailbox = Readonly<{
  email: string
  name: string
  /** Google's user number; derived from the address when absent. */
  sub?: string | undefined
  messages: readonly FakeMessage[]
}>

/** How pushes travel. `forge` signs with a stranger's key, `reorder` swaps each two. */
export type PushMode = 'normal' | 'double' | 'reorder' | 'delay' | 'drop' | 'forge'

export type PushOptions = Readonly<{
  url: string
  audience: string
  /** The e-mail claim of the push token. */
  serviceAccount: string
  mode?: PushMode
  /** Of mode `delay`; 1,000 when absent. */
  delayMs?: number
  /** The mailboxes count as watched from the start, as after a restart of this server. */
  watched?: boolean
}>

/** How a call above the quota is refused. Google does all of these. */
export type QuotaRules = Readonly<{
  unitsPerUser?: number
  unitsPerProject?: number
  status?: 403 | 429
  retryAfter?: boolean
}>

export type FakeGoogleOptions = Readonly<{
  /** 0 or absent: a free one. */
  port?: number
  host?: '127.0.0.1'
  mailboxes: readonly FakeMailbox[]
  now?: () => Date
  /** Same seed, same ids and tokens. A restart with the same seed accepts the refresh tokens of before. */
  seed?: number
  clientId?: string
  clientSecret?: string
  /** Exact redirect targets; absent: any on this machine. */
  redirectUris?: readonly string[]
  /** The `iss` of every signed token; Google's own when absent. */
  issuer?: string
  /** Status of the Cloud project: in `testing` a consent dies after 7 days. */
  publishing?: 'production' | 'testing'
  quota?: 'real' | 'off' | QuotaRules
  push?: PushOptions
}>

/** A name of the table in quota.ts, or of the sign-in side. */
export type CallName = string

/** One request this server answered. */
export type Call = Readonly<{
  at: Date
  call: CallName
  method: string
  path: string
  query: Readonly<Record<string, string>>
  email: string | undefined
  /** Quota units charged; 0 for a refused call. */
  units: number
  status: number
}>

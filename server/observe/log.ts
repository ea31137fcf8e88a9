/** What a log line may hold. A closed set: never a subject, sender, address, amount, quote or token. */
export type LogFields = Partial<{
  requestId: string
  method: string
  route: string
  status: number
  ms: number
  code: string
  reason: string
  mailboxId: string
  userHash: string
  job: string
  jobId: string
  messages: number
  payments: number
  unread: number
  units: number
  count: number
  signal: string
  name: string
  port: number
  pid: number
  version: string
  role: string
  /** Name, message and stack of a fault of our own; passed through `faultOf`. */
  fault: string
}>

export type Log = Readonly<{
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}>

/**
 * A log that writes one JSON line an event.
 *
 * @param write takes one line including its newline; must not throw
 */
export function createLog(write: (line: string) => void): Log {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`)
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

/**
 * A fault for the log: its name, code and own stack frames, never the message of a foreign error, which may
 * quote a mail, a query or a token.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause instanceof Error ? ` < ${faultOf(error.cause)}` : ''
  return `${error.name}${code} ${frames
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' ')}${cause}`
}

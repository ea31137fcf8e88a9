import { AppError } from '#server/errors.ts'

type Facts = { code?: unknown; constraint?: unknown; constraint_name?: unknown }

/** An error and its causes, outermost first; drizzle and `AppError` keep the driver's error as `cause`. */
function causesOf(error: unknown): (Error & Facts)[] {
  const chain: (Error & Facts)[] = []
  for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at)
  return chain
}

/**
 * The SQLSTATE of a failed statement, the same on both drivers.
 *
 * @returns five characters such as `23505`, or undefined when the fault did not come from the database
 */
export function sqlState(error: unknown): string | undefined {
  return causesOf(error)
    .map(({ code }) => code)
    .find((code): code is string => typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code))
}

/** The code of an error, such as `EACCES` or `CONNECTION_CLOSED`; undefined when it has none. */
export const codeOf = (error: unknown): string | undefined => {
  const [fault] = causesOf(error)
  return typeof fault?.code === 'string' ? fault.code : undefined
}

/** The name of the constraint a statement broke, the same on both drivers; undefined when it broke none. */
export function constraintOf(error: unknown): string | undefined {
  return causesOf(error)
    .map((fault) => fault.constraint_name ?? fault.constraint)
    .find((name): name is string => typeof name === 'string')
}

/** The fault a caller sees when the database does not answer; the API turns it into 503. */
export const unavailable = (cause?: unknown): AppError =>
  new AppError('unavailable', 'The database does not answer. Try again in a moment.', { cause })

/**
 * SQLSTATE classes of a server that is not able to serve now: connection faults, too many connections, out of
 * resources, cancelled or ended by the server (57xxx), a lock not given in time.
 *
 * @source PostgreSQL manual, appendix "Error Codes"
 */
const AWAY = /^(?:08...|53...|57...|55P03)$/
const LOST =
  /^(?:CONNECTION_(?:CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|TRANSACTION_LOST|ECONN(?:REFUSED|RESET|ABORTED)|E(?:PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/

/** A driver's fault as it leaves this room: `AppError('unavailable')` for a lost server, else itself. */
export function translate(error: unknown): unknown {
  const chain = causesOf(error)
  const told = chain.find((fault) => fault instanceof AppError)
  if (told) return told
  const lost = chain.some(
    ({ code }) => typeof code === 'string' && (LOST.test(code) || AWAY.test(code)),
  )
  return lost ? unavailable(error) : error
}

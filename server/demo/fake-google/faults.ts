import type { CallName } from './types.ts'

/** What may happen to the mailbox just before a call is answered. */
export type Mishap = 'delete-message' | 'expire-history' | 'revoke' | 'change-password'

/** One way to go wrong. Without `status`, `body` or `mishap` only the latency counts. */
export type FaultPlan = Readonly<{
  /** A call name (`messages.get`, `token`), a part of the path, a pattern over it, or all that must agree. */
  match:
    | string
    | RegExp
    | Readonly<{ call?: CallName; method?: string; path?: string | RegExp; email?: string }>
  /** Answer with this status and Google's error body. */
  status?: number
  reason?: string
  message?: string
  retryAfterSeconds?: number
  /** Waits this long first, on the real clock. */
  latencyMs?: number
  /**
   * `html`: a page with status 200 (or `status`). `truncated`: half of the right answer, then the connection
   * ends. `mute`: no answer at all. `reset`: the connection ends at once. Any other text is sent as it is.
   */
  body?: string
  mishap?: Mishap
  /** messages.list with a pageToken starts this many messages earlier (later when negative). */
  shiftBy?: number
  /** How many calls it hits; 1 when absent. */
  times?: number
  /** How many matching calls pass first. */
  after?: number
}>

export type Fault = Readonly<{
  /** How often it has struck: a test whose fault never struck has shown nothing. */
  struck(): number
  remove(): void
}>

type Live = { plan: FaultPlan; passed: number; struck: number }
type Asked = { call: CallName; method: string; path: string; email: string | undefined }

/** The fault plan of one server. */
export type Faults = Readonly<{
  add(plan: FaultPlan): Fault
  clear(): void
  /** The first live plan that fits, counted as struck. */
  next(asked: Asked): FaultPlan | undefined
}>

/** An empty plan; the faults of a server strike in the order they were added. */
export function createFaults(): Faults {
  let live: Live[] = []
  return {
    add(plan) {
      const fault = { plan, passed: 0, struck: 0 }
      live.push(fault)
      return {
        struck: () => fault.struck,
        remove: () => (live = live.filter((one) => one !== fault)),
      }
    },
    clear: () => (live = []),
    next(asked) {
      for (const fault of live) {
        if (fault.struck >= (fault.plan.times ?? 1) || !fits(fault.plan.match, asked)) continue
        if (fault.passed++ < (fault.plan.after ?? 0)) continue
        fault.struck++
        return fault.plan
      }
      return undefined
    },
  }
}

function fits(match: FaultPlan['match'], { call, method, path, email }: Asked): boolean {
  if (typeof match === 'string') return match === call || path.includes(match)
  if (match instanceof RegExp) return path.search(match) >= 0
  return (
    (match.call === undefined || match.call === call) &&
    (match.method === undefined || match.method.toUpperCase() === method) &&
    (match.path === undefined || onPath(match.path, path)) &&
    (match.email === undefined || match.email === email)
  )
}

const onPath = (wanted: string | RegExp, path: string) =>
  typeof wanted === 'string' ? path.includes(wanted) : path.search(wanted) >= 0

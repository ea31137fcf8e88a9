/** What the main thread asks of the database thread. `inTx`: the statement belongs to the open transaction. */
export type Request = { id: number } & Order
export type Order =
  | {
      do: 'query'
      inTx: boolean
      sql: string
      params: unknown[]
      rowMode?: 'array' | 'object' | undefined
      /** Days and instants as text, as drizzle wants them. */
      asText: boolean
    }
  | { do: 'exec'; inTx: boolean; sql: string }
  | { do: 'begin'; inTx: false }
  | { do: 'end'; how: 'commit' | 'rollback' }
  | { do: 'listen'; inTx: false; channel: string }
  | { do: 'unlisten'; inTx: false; listener: number }
  | { do: 'dump' | 'close'; inTx: false }

/** What the database thread says. */
export type Answer =
  | { ready: true }
  | { id: number; result: unknown }
  | { id: number; fault: Fault }
  | { heard: number; payload: string }

/** An error on its way between threads. */
export type Fault = { message: string; code?: string; constraint?: string }

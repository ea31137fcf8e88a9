import type { LiveEvent } from '#shared/contract/events.ts'
import type { Path } from './routes.ts'

const SOCKET: Path<'GET'> = '/api/live'
const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 30_000

type Around = {
  /** Server address, http or https. */
  server: string
  /** Asks for a single-use ticket; rejects when the server cannot be reached. */
  ticket: () => Promise<string>
  onEvent: (event: LiveEvent) => void
  /** True while the server tells by itself; while false the caller has to ask. */
  onLive: (live: boolean) => void
  signal: AbortSignal
}

/**
 * Keeps a WebSocket to the server until the signal aborts, and opens a new one with growing, jittered pauses
 * whenever it is lost. The ticket is the first frame, never part of the address. Every (re)connection begins with a
 * 'ready' event: whoever listens reads again then, so nothing told in between is lost.
 */
export function watchLive({ server, ticket, onEvent, onLive, signal }: Around): void {
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | undefined
  const again = () => {
    if (signal.aborted) return
    onLive(false)
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures++)
    timer = setTimeout(connect, FIRST_DELAY_MS / 2 + Math.random() * ceiling)
  }
  const open = (shown: string) => {
    if (signal.aborted) return
    const opened = new WebSocket(server.replace(/^http/, 'ws') + SOCKET)
    socket = opened
    opened.addEventListener('open', () => opened.send(shown), { signal })
    opened.addEventListener('close', again, { signal, once: true })
    opened.addEventListener(
      'message',
      ({ data }) => {
        const event = eventOf(data)
        if (!event) return
        if (event.type === 'ready') {
          failures = 0
          onLive(true)
        }
        onEvent(event)
      },
      { signal },
    )
  }
  const connect = () => void ticket().then(open).catch(again)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    socket?.close()
  })
  connect()
}

/** An event of the contract, or undefined for a frame of a newer server. */
export function eventOf(frame: unknown): LiveEvent | undefined {
  if (typeof frame !== 'string' || frame.length > 1_000) return undefined
  const event = parse(frame)
  switch (event?.type) {
    case 'ready':
    case 'scan':
    case 'signed-out':
      return { type: event.type }
    case 'ledger':
      return { type: 'ledger', version: Number(event.version) }
    default:
      return undefined
  }
}

function parse(frame: string): { type?: unknown; version?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(frame)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

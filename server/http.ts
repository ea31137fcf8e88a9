import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocketServerLike, serve } from '@hono/node-server'
import { WebSocketServer } from 'ws'
import { SetupError } from './errors.ts'

export type Listening = { port: number; close(): Promise<void> }

type Fetch = Parameters<typeof serve>[0]['fetch']

/**
 * Listens for HTTP and WebSocket requests.
 *
 * `close` stops accepting, then closes idle keep-alive sockets four times a second, so that it takes exactly as
 * long as the slowest running request, at most `graceMs`. Close WebSockets before: an open one holds it.
 *
 * @throws SetupError naming PORT when the port is taken or not allowed
 */
export async function listen(
  fetch: Fetch,
  { host, port, graceMs = 8_000 }: { host: string; port: number; graceMs?: number },
): Promise<Listening> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096 })
  const server = serve({
    fetch,
    port,
    hostname: host,
    websocket: { server: asNoServer(sockets) },
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
  }) as Server
  server.maxRequestsPerSocket = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error) => reject(portFault(error, port)))
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const idle = setInterval(() => server.closeIdleConnections(), 250)
      const hard = setTimeout(() => server.closeAllConnections(), graceMs)
      server.closeIdleConnections()
      for (const socket of sockets.clients) socket.terminate()
      await closed
      clearInterval(idle)
      clearTimeout(hard)
    },
  }
}

function portFault(error: unknown, port: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  if (error.code === 'EADDRINUSE')
    return new SetupError(
      `PORT: ${port} is already used by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    )
  if (error.code === 'EACCES')
    return new SetupError(
      `PORT: this user may not listen on ${port}. Choose a port above 1023: PORT=3000 npm start`,
    )
  return error
}

/** node-server's structural type differs from ws's in optional members only; `noServer` is set above. */
const asNoServer = (sockets: WebSocketServer) => sockets as unknown as WebSocketServerLike

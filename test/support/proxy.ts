import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'

/** `pass` as it should be; `mute` holds everything back, as a stopped server does; `refuse` ends all connections. */
type Mode = 'pass' | 'mute' | 'refuse'

/** A TCP door in front of a service that can be shut in the ways a network fails. */
export type Proxy = AsyncDisposable & {
  /** The target's address with the door's host and port. */
  url: string
  set(mode: Mode): void
  /** Ends every connection once, as a restart of the service does. */
  cut(): void
}

/** @param target address of the service, any protocol with host and port */
export async function openProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let mode: Mode = 'pass'
  const cut = () => sockets.forEach((socket) => socket.destroy())

  const server = createServer((client) => {
    if (mode === 'refuse') {
      client.destroy()
      return
    }
    const service = connect(Number(port), hostname)
    join(client, service)
    join(service, client)
  })
  function join(from: Socket, to: Socket): void {
    sockets.add(from)
    from.on('data', (chunk) => to.write(chunk))
    from.on('error', () => {})
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
    if (mode === 'mute') from.pause()
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String(typeof address === 'object' ? address?.port : '')
  return {
    url: url.href,
    set(next) {
      mode = next
      if (mode === 'refuse') return cut()
      for (const socket of sockets) socket[mode === 'mute' ? 'pause' : 'resume']()
    },
    cut,
    async [Symbol.asyncDispose]() {
      server.close()
      cut()
    },
  }
}

import { createHash, randomBytes } from 'node:crypto'
import { upgradeWebSocket } from '@hono/node-server'
import { Hono } from 'hono'
import type { LiveTicket } from '#shared/contract/auth.ts'
import { AppError } from '#server/errors.ts'
import type { HubSocket } from '#server/live/hub.ts'
import type { Anyone, ApiDeps } from './deps.ts'
import { signedIn } from './signed-in.ts'

const TICKET_MS = 60_000
const FIRST_FRAME_MS = 5_000
/** `readyState` of a socket that neither side has begun to close. */
const OPEN = 1

const hashOf = (ticket: string) => createHash('sha256').update(ticket).digest('base64url')

/**
 * `/api/live`: a ticket against the bearer, then a WebSocket whose first frame is that ticket. Chromium's Origin
 * is an exact id of the configuration; Firefox's differs per install, so its shape counts and the ticket decides.
 */
export const liveRoutes = (deps: ApiDeps) =>
  new Hono<Anyone>()
    .post('/ticket', signedIn(deps), async (c) => {
      const ticket = randomBytes(32).toString('base64url')
      const { userId, sessionId } = c.var
      await deps.live.keepTicket(hashOf(ticket), { userId, sessionId }, TICKET_MS)
      return c.json({ ticket } satisfies LiveTicket)
    })
    .get(
      '/',
      async (c, next) => {
        if (!isOurOrigin(deps.chromeOrigins, c.req.header('origin') ?? ''))
          throw new AppError('unauthenticated', 'This address is for the Duebox extension.')
        return next()
      },
      upgradeWebSocket(() => {
        let leave: (() => void) | undefined
        let asked = false
        let late: NodeJS.Timeout | undefined
        return {
          onOpen(_event, socket) {
            late = setTimeout(() => socket.close(4401, 'no ticket'), FIRST_FRAME_MS)
          },
          async onMessage({ data }, socket) {
            if (asked) return
            asked = true
            clearTimeout(late)
            const known = typeof data === 'string' && /^[\w-]{43}$/.test(data)
            const holder = known ? await deps.live.takeTicket(hashOf(data)) : undefined
            if (socket.readyState !== OPEN) return
            if (!holder || !socket.raw) return socket.close(4401, 'sign in again')
            leave = deps.hub.join(holder, asHubSocket(socket.raw))
          },
          onClose() {
            clearTimeout(late)
            leave?.()
          },
        }
      }),
    )

const isOurOrigin = (chromeOrigins: readonly string[], origin: string) =>
  chromeOrigins.includes(origin) || /^moz-extension:\/\/[0-9a-f-]{36}$/.test(origin)

/** The server behind `upgradeWebSocket` is ws (server/http.ts), whose sockets have all the hub asks for. */
const asHubSocket = (socket: unknown) => socket as HubSocket

import { z } from 'zod'

/** Base64url without padding, as PKCE challenge, state and code use it (RFC 7636). */
const Token = z.string().regex(/^[\w-]{20,128}$/)

export const StartQuery = z.strictObject({
  redirect_uri: z.url().max(300),
  state: Token,
  code_challenge: z.string().regex(/^[\w-]{43}$/),
})
export type StartQuery = z.infer<typeof StartQuery>

/** `timeZone` is the browser's own; it counts until the person chooses one. */
export const SessionRequest = z.strictObject({
  code: Token,
  verifier: z.string().regex(/^[\w.~-]{43,128}$/),
  timeZone: z.string().max(60).optional(),
})
export type SessionRequest = z.infer<typeof SessionRequest>

export const SessionReply = z.object({ bearer: z.string(), userId: z.string(), email: z.string() })
export type SessionReply = z.infer<typeof SessionReply>

/** POST /api/live/ticket: single use, at most 60 seconds old when it is shown in the socket's first frame. */
export const LiveTicket = z.object({ ticket: z.string() })
export type LiveTicket = z.infer<typeof LiveTicket>

import { z } from 'zod'

/** What the server sends over the WebSocket. Events say "changed"; the list is fetched. */
export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('ledger'), version: z.int() }),
  z.object({ type: z.literal('scan') }),
  z.object({ type: z.literal('signed-out') }),
])
export type LiveEvent = z.infer<typeof LiveEvent>

import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The address the connection came from, for rate limits; 'local' when there is no socket (tests). */
export function clientAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'local'
  } catch {
    return 'local'
  }
}

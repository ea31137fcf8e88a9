import type { MailboxState } from './mailbox.ts'
import { type Grant, stands } from './oauth/grants.ts'
import { Refusal } from './refusal.ts'
import type { World } from './world.ts'

/**
 * Who an access token speaks for.
 *
 * @param header the Authorization header
 * @throws Refusal 401 for none, an unknown, an expired or a revoked one
 */
export function bearerOf(
  world: World,
  header: string | undefined,
): { grant: Grant; mailbox: MailboxState } {
  const token = /^Bearer\s+([\w./~+-]{1,3000}=*)$/i.exec(header ?? '')?.[1]
  if (!token)
    throw new Refusal(401, {
      reason: 'required',
      message:
        'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    })
  const kept = world.grants.accessToken(token)
  const mailbox = kept && world.mailboxes.get(kept.grant.email.toLowerCase())
  if (!kept || !mailbox || kept.expiresAt <= world.now().getTime()) throw new Refusal(401)
  // The seven days of testing end the refresh token; a running access token lives on.
  if (!stands(kept.grant, mailbox, 'production', world.now())) throw new Refusal(401)
  return { grant: kept.grant, mailbox }
}

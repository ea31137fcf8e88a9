import { z } from 'zod'
import type { MailboxState } from '../mailbox.ts'
import type { World } from '../world.ts'
import { invalid } from './parameters.ts'

/** A watch ends after seven days unless it is renewed. */
export const WATCH_MS = 7 * 86_400_000

/** users.getProfile: address, counts and the present history id. */
export const profileOf = (mailbox: MailboxState) => ({
  emailAddress: mailbox.email,
  messagesTotal: mailbox.messages.size,
  threadsTotal: mailbox.threadSizes.size,
  historyId: String(mailbox.historyId),
})

const WatchRequest = z.object({
  topicName: z.string().regex(/^projects\/[^/]+\/topics\/[^/]+$/),
  labelIds: z.array(z.string()).default([]),
})

/** Starts or renews the watch. @param body `{ topicName, labelIds? }` @throws Refusal 400 without a topic */
export function watch(world: World, mailbox: MailboxState, body: unknown) {
  const asked = WatchRequest.safeParse(body)
  if (!asked.success) throw invalid('Invalid topicName does not match projects/[^/]+/topics/[^/]+')
  const expiresAt = world.now().getTime() + WATCH_MS
  mailbox.watch = { expiresAt, labelIds: asked.data.labelIds }
  return { historyId: String(mailbox.historyId), expiration: String(expiresAt) }
}

/** users.stop: nothing is pushed any more; without a watch nothing happens. */
export function stop(mailbox: MailboxState): void {
  mailbox.watch = undefined
}

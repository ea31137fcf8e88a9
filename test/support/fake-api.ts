import type { Api, connect } from '../../extension/platform/api.ts'
import { ApiError } from '../../extension/platform/client.ts'
import type { ask, Message } from '../../extension/platform/messages.ts'

const nobody = () => Promise.reject(new ApiError('unavailable', 'No answer.'))
const nowhere: Api = {
  health: nobody,
  redeem: nobody,
  signOut: nobody,
  me: nobody,
  saveSettings: nobody,
  erase: nobody,
  open: nobody,
  byMessage: nobody,
  detail: nobody,
  act: nobody,
  call: nobody,
  scanStatus: nobody,
  scanNow: nobody,
  liveTicket: nobody,
}

/** A `connect` whose routes are those given; any other one has no server behind it. */
export const fakeConnect =
  (routes: Partial<Api>): typeof connect =>
  () => ({ ...nowhere, ...routes })

/** A background that answers as told and keeps what it was sent. */
export function fakeAsk(answer: (message: Message) => unknown): {
  ask: typeof ask
  sent: Message[]
} {
  const sent: Message[] = []
  return {
    sent,
    async ask(message) {
      sent.push(message)
      const { value } = JSON.parse(JSON.stringify({ value: await answer(message) }))
      return value
    },
  }
}

import { createHash, createHmac } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Gmail's message id: 16 hex digits, a function of the mailbox and the message's own Message-ID, so that a
 * restarted server gives the same message the same id whatever its date says today.
 *
 * @param own Message-ID, or the whole message where it has none
 * @param copy 0 for the first message with this identity, 1 for a second delivery, …
 */
export const messageId = (email: string, own: string, copy: number): string =>
  // A leading 1 keeps it in the range Gmail's ids of these years have.
  `1${digest(`${email}\n${own}\n${copy}`).toString('hex').slice(0, 15)}`

/** Google's user number: 21 decimal digits. */
export const subOf = (email: string): string =>
  `1${BigInt(`0x${digest(`sub ${email}`).toString('hex').slice(0, 32)}`)
    .toString()
    .padStart(20, '0')
    .slice(-20)}`

/** The secret that makes this server's tokens its own; the same after a restart with the same seed. */
export const secretOf = (seed: number): string => digest(`fake-google ${seed}`).toString('hex')

/** An unguessable word of the server: base64url, 43 characters. */
export const mac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url')

import type { Quotes } from '#server/context-engine/ask/quotes.ts'
import type { Address, Hints, Reading } from '#server/context-engine/types.ts'

export type ReadRequest = Readonly<{
  raw: Uint8Array
  receivedAt: Date
  labels: readonly string[]
  timeZone: string
  mailboxEmail: string
  /** `text` asks for the reduced text of a doubtful message; quotes of it are candidates of a second read. */
  help?: 'text' | Quotes
}>

/** `unread` reasons: the deadline passed, the child died, the message is too large, or no mail parser can read it. */
export type ReadResult =
  | Readonly<{
      ok: true
      from: Address
      subject: string
      authentic: boolean | 'unknown'
      reading: Reading
      /** What a language model may see of a doubtful message, when it was asked for. */
      reduced?: string
    }>
  | Readonly<{ ok: false; why: 'deadline' | 'crashed' | 'too_large' | 'broken' }>

/** The port: `createReaderPool` reads in child processes, `createStandInReader` serves development and fault tests. */
export type Reader = AsyncDisposable &
  Readonly<{
    engineVersion: string
    /**
     * What one message asks for.
     *
     * @returns never rejects for a bad message; that is `{ ok: false, why }`
     * @throws the signal's reason when it is aborted first
     */
    read(request: ReadRequest, hints: Hints, signal: AbortSignal): Promise<ReadResult>
  }>

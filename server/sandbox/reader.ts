import type { Address, Hints, Reading } from '#server/context-engine/types.ts'

export type ReadRequest = Readonly<{
  raw: Uint8Array
  receivedAt: Date
  labels: readonly string[]
  timeZone: string
  mailboxEmail: string
}>

/** `unread` reasons: the deadline passed, the child died, the message is too large, or no mail parser can read it. */
export type ReadResult =
  | Readonly<{
      ok: true
      from: Address
      subject: string
      authentic: boolean | 'unknown'
      reading: Reading
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

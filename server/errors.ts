import type { ErrorCode } from '#shared/contract/errors.ts'

/** A fault with a code from the closed list and a sentence for the person. */
export class AppError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}

/** Not now. Spends no attempt; the mailbox pauses until `at`. `asked`: the provider asked to wait. */
export class RetryLater extends Error {
  readonly at: Date
  readonly asked: boolean
  constructor(at: Date, message: string, options: ErrorOptions & { asked?: boolean } = {}) {
    super(message, options)
    this.name = 'RetryLater'
    this.at = at
    this.asked = options.asked ?? false
  }
}

/** A configuration or start-up fault the operator can mend: printed as it is, without a stack, exit code 1. */
export class SetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SetupError'
  }
}

import { zValidator } from '@hono/zod-validator'
import type { ValidationTargets } from 'hono'
import type { ZodType } from 'zod'
import { AppError } from '#server/errors.ts'

/**
 * zValidator whose refusal is an AppError, so that every error leaves through `onError` in one shape. The
 * message names the first field at fault and never repeats its value.
 */
export const valid = <Target extends keyof ValidationTargets, Schema extends ZodType>(
  target: Target,
  schema: Schema,
) =>
  zValidator(target, schema, (result) => {
    if (result.success) return
    const [issue] = result.error.issues
    const where = issue?.path.map(String).join('.') || target
    throw new AppError(
      'bad_request',
      `The request is not right: ${where}: ${issue?.message ?? 'not valid'}.`,
    )
  })

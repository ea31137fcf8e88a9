import { z } from 'zod'
import { AppError } from '#server/errors.ts'

/** No database takes NUL in a text. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/)
const Position = z.tuple([z.union([text(300), z.number()]), text(100)])

/** Where a page of a list ended: the last row's sort value and id. Opaque to the caller. */
export type Position = z.infer<typeof Position>

/** The cursor's text for the wire. */
export const writeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

/** @throws AppError('bad_request') for a text that is no cursor of ours */
export function readCursor(cursor: string): Position {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (error) {
    throw new AppError('bad_request', 'The request is not right: cursor.', { cause: error })
  }
}

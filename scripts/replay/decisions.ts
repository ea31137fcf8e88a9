import { z } from 'zod'
import { Day } from '#shared/contract/values.ts'
import { isVerb, VERBS } from './verbs.ts'

/** One action of the person: when, on which payment, what. */
export const Line = z.looseObject({
  /** The mail after which it happens. */
  after: z.string(),
  /** Mails of the payment meant; all of them where the payment alone is not told by fewer. */
  messages: z.array(z.string()).default([]),
  /** Tells payments that share these mails apart. */
  dueDate: Day.optional(),
  reference: z.string().optional(),
  /** A receipt that is suggested for the payment. */
  receipt: z.string().optional(),
  do: z.string(),
})
export type Line = z.infer<typeof Line>

/**
 * The actions in a file of JSON lines.
 *
 * @throws Error that names the line for anything that is no action
 */
export function decisionsIn(text: string): Line[] {
  return text.split(/\r?\n/).flatMap((row, index) => {
    if (row.trim() === '') return []
    try {
      const line = Line.parse(JSON.parse(row))
      if (!isVerb(line.do))
        throw new Error(`"${line.do}" is no action; there are ${VERBS.join(', ')}`)
      return [line]
    } catch (error) {
      throw new Error(`line ${index + 1} of the decisions: ${sentenceOf(error)}`, { cause: error })
    }
  })
}

/** What is wrong, as one sentence. */
export function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')
  return error instanceof Error ? error.message : String(error)
}

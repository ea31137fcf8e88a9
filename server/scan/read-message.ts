import type { Hints } from '#server/context-engine/types.ts'
import type { Message } from '#server/mailbox/mailbox.ts'
import type { ReadRequest, ReadResult } from '#server/sandbox/reader.ts'
import type { Lease } from './lease.ts'
import { modelBudget } from './model-budget.ts'
import type { ScanDeps } from './scan-mailbox.ts'

const NO_HINTS: Hints = { billers: [] }

type Deps = Pick<ScanDeps, 'db' | 'now' | 'reader' | 'languageModel'>

/**
 * What one message asks for. Where the rules are in doubt and the person agreed to it, a language model is asked for
 * quotes and the message is read once more with them.
 *
 * @returns the rules' own reading whenever the language model, or the second read, fails
 */
export async function readMessage(
  deps: Deps,
  lease: Lease,
  { raw, receivedAt, labels }: Message,
  signal: AbortSignal,
): Promise<ReadResult> {
  const { reader, languageModel } = deps
  const { timeZone, email } = lease
  const request: ReadRequest = { raw, receivedAt, labels, timeZone, mailboxEmail: email }
  if (!languageModel || lease.languageModel !== languageModel.provider)
    return reader.read(request, NO_HINTS, signal)
  const first = await reader.read({ ...request, help: 'text' }, NO_HINTS, signal)
  if (!first.ok || first.reduced === undefined) return first
  const { reduced, ...rules } = first
  const budget = modelBudget(deps, lease.userId, languageModel)
  const quotes = await languageModel.ask(reduced, budget, signal)
  if (!quotes || (quotes.amountDue === null && quotes.dueDate === null)) return rules
  const second = await reader
    .read({ ...request, help: quotes }, NO_HINTS, signal)
    .catch(() => undefined)
  return second?.ok ? second : rules
}

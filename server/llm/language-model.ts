import type { Quotes } from '#server/context-engine/ask/quotes.ts'
import { type Log, faultOf } from '#server/observe/log.ts'
import { createBreaker } from './breaker.ts'
import { type Answered, createEndpoint } from './endpoint.ts'
import { INSTRUCTIONS } from './prompt.ts'
import { createTurns } from './turns.ts'

/** How many requests one process has under way at once. */
const AT_ONCE = 2
/** What a request is held to cost at least, whatever the endpoint counts: about four bytes make a token. */
const BYTES_A_TOKEN = 4

/** What one person may still cost: `take` before a request, `add` what it cost beyond that. */
export type Budget = Readonly<{
  /** @returns false when the person has not agreed, or has no calls or tokens left today */
  take(tokens: number): Promise<boolean>
  add(tokens: number): Promise<void>
}>

/** A language model that people may let look at doubtful mails. */
export type LanguageModel = Readonly<{
  provider: string
  /**
   * What it quotes of one text. Waits at most the time-out for its turn, and as long again for the answer.
   *
   * @returns undefined when there is no (usable) answer, whatever the reason; rejects only when the budget does
   */
  ask(text: string, budget: Budget, signal: AbortSignal): Promise<Quotes | undefined>
}>

/**
 * The language model of a configuration.
 *
 * @param options.log gets names of faults and counts, never a word of the text
 */
export function createLanguageModel(
  choice: {
    url: string
    model: string
    key: string | undefined
    provider: string
    timeoutMs: number
  },
  { log, now }: { log: Log; now: () => Date },
): LanguageModel {
  const request = createEndpoint(choice)
  const turn = createTurns(AT_ONCE)
  const breaker = createBreaker(now)

  const answer = async (text: string, signal: AbortSignal): Promise<Answered | undefined> => {
    const started = performance.now()
    try {
      const answered = await request(text, AbortSignal.any([signal, timeOut(choice.timeoutMs)]))
      breaker.passed()
      log.info('model.asked', {
        ms: Math.round(performance.now() - started),
        units: answered.tokens,
      })
      return answered
    } catch (error) {
      // Whoever stops the scan says nothing about the endpoint.
      if (signal.aborted) return undefined
      log.warn('model.failed', { fault: faultOf(error) })
      if (breaker.failed()) log.warn('model.paused', { reason: 'failures in a row' })
      return undefined
    }
  }
  return {
    provider: choice.provider,
    async ask(text, budget, signal) {
      if (!breaker.allows()) return undefined
      const end = await turn(AbortSignal.any([signal, timeOut(choice.timeoutMs)])).catch(noTurn)
      if (!end) return undefined
      try {
        const tokens = Math.ceil((INSTRUCTIONS.length + Buffer.byteLength(text)) / BYTES_A_TOKEN)
        if (!breaker.allows() || !(await budget.take(tokens))) return undefined
        const answered = await answer(text, signal)
        if (answered && answered.tokens > tokens) await budget.add(answered.tokens - tokens)
        return answered?.quotes
      } finally {
        end()
      }
    },
  }
}

const timeOut = (ms: number): AbortSignal => AbortSignal.timeout(ms)
const noTurn = (): undefined => undefined

import { randomUUID } from 'node:crypto'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { Output, generateText } from 'ai'
import { z } from 'zod'
import type { Quotes } from '#server/context-engine/ask/quotes.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { INSTRUCTIONS, fenced } from './prompt.ts'

/** No value is longer; see the candidates of the engine. */
const QUOTE_CHARS = 100
const ANSWER_TOKENS = 500

const Answer = z.object({ amountDue: z.string().nullable(), dueDate: z.string().nullable() })

export type Endpoint = Readonly<{ url: string; model: string; key: string | undefined }>
/** `tokens` as the endpoint counts them; 0 when it does not say. */
export type Answered = Readonly<{ quotes: Quotes; tokens: number }>

/**
 * Asks an OpenAI-compatible endpoint about one text. Each request stands for itself: no history, no tools, no second
 * try, temperature 0, an answer by JSON schema.
 *
 * @throws for everything but a well-formed answer; errors may quote the text, so only their names may be logged
 */
export function createEndpoint({ url, model, key }: Endpoint) {
  globalThis.AI_SDK_LOG_WARNINGS = false
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: url,
    ...(key === undefined ? {} : { apiKey: key }),
    fetch: boundedFetch,
    supportsStructuredOutputs: true,
  })
  return async (text: string, signal: AbortSignal): Promise<Answered> => {
    const { output, usage } = await generateText({
      model: provider(model),
      instructions: INSTRUCTIONS,
      prompt: fenced(text, randomUUID()),
      output: Output.object({ schema: Answer, name: 'facts' }),
      temperature: 0,
      maxOutputTokens: ANSWER_TOKENS,
      maxRetries: 0,
      abortSignal: signal,
      telemetry: { isEnabled: false },
    })
    const { totalTokens = 0 } = usage
    return {
      quotes: { amountDue: short(output.amountDue), dueDate: short(output.dueDate) },
      tokens: Number.isSafeInteger(totalTokens) && totalTokens > 0 ? totalTokens : 0,
    }
  }
}

const short = (quote: string | null): string | null =>
  quote !== null && quote.length <= QUOTE_CHARS ? quote : null

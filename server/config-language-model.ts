import { type Fault, type Value, urlOf } from './environment.ts'

/** A language model behind an OpenAI-compatible endpoint, and what one person may cost there in a day. */
export type LanguageModelChoice = Readonly<{
  /** Root of the endpoint, such as https://llm.example/v1. */
  url: string
  model: string
  key: string | undefined
  /** Who gets the text, as people are asked about it: the endpoint's host. */
  provider: string
  timeoutMs: number
  callsPerDay: number
  tokensPerDay: number
}>

/** The language model the settings name; undefined when there is none, which is the default. */
export function languageModelOf(value: Value, fault: Fault): LanguageModelChoice | undefined {
  const url = urlOf(value('LLM_URL'), /^https?:$/)
  const model = value('LLM_MODEL')
  const number = (name: string, otherwise: number, most: number) => {
    const text = value(name) ?? String(otherwise)
    const given = /^\d{1,9}$/.test(text) ? Number(text) : 0
    if (given < 1 || given > most) fault(name, `must be a number from 1 to ${most}`)
    return given
  }
  const limits = {
    timeoutMs: number('LLM_TIMEOUT_SECONDS', 20, 120) * 1_000,
    callsPerDay: number('LLM_CALLS_PER_DAY', 50, 100_000),
    tokensPerDay: number('LLM_TOKENS_PER_DAY', 100_000, 100_000_000),
  }
  if (url === undefined) {
    for (const name of ['LLM_MODEL', 'LLM_KEY'])
      if (value(name)) fault(name, 'needs LLM_URL, the endpoint to send text to')
    return undefined
  }
  const wrong = url === null ? LOOKS : faultIn(new URL(url))
  if (wrong) fault('LLM_URL', wrong)
  if (!model) fault('LLM_MODEL', 'is missing; the name of the model at LLM_URL, such as llama3.2')
  if (url === null || !model) return undefined
  const provider = new URL(url).host
  return { url: url.replace(/\/$/, ''), model, key: value('LLM_KEY'), provider, ...limits }
}
const LOOKS = 'must look like https://llm.example/v1 or http://localhost:11434/v1'

function faultIn({
  protocol,
  hostname,
  username,
  password,
  search,
  hash,
}: URL): string | undefined {
  if (username || password) return 'must not hold a password; set LLM_KEY'
  if (search || hash) return LOOKS
  if (protocol === 'http:' && !isNearby(hostname))
    return 'must be https: text of mails crosses it. Plain http serves only private addresses'
  return undefined
}

/** This machine, a private network, or a name without a dot as containers have. */
const isNearby = (host: string): boolean =>
  /^(?:[\w-]{1,63}|\[::1\]|\[f[cd][\da-f:]{1,40}\]|[\w.-]{1,200}\.(?:local|internal|lan)|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})$/i.test(
    host,
  )

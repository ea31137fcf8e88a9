import { type IncomingHttpHeaders, type ServerResponse, createServer } from 'node:http'

/** One request as the endpoint got it. */
export type Asked = Readonly<{
  path: string | undefined
  headers: IncomingHttpHeaders
  body: string
  /** What stands between the fences. */
  text: string
}>
/** The content of an answer, or whatever else the endpoint does with the reply. */
type Behaviour = (asked: Asked, reply: ServerResponse) => string | void

/** An OpenAI-compatible endpoint on loopback that does as a test says. */
export async function startStubModel(behave: Behaviour) {
  const asked: Asked[] = []
  let behaviour = behave
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const one = { path: request.url, headers: request.headers, body, text: textOf(body) }
      asked.push(one)
      const content = behaviour(one, reply)
      if (typeof content === 'string') answer(reply, content)
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    asked,
    url: `http://127.0.0.1:${port}/v1`,
    provider: `127.0.0.1:${port}`,
    behave(next: Behaviour) {
      behaviour = next
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A chat completion with this content. */
export function answer(reply: ServerResponse, content: string, tokens = 400): void {
  reply.writeHead(200, { 'content-type': 'application/json' })
  reply.end(
    JSON.stringify({
      id: 'c1',
      object: 'chat.completion',
      created: 1,
      model: 'stub',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: tokens - 20, completion_tokens: 20, total_tokens: tokens },
    }),
  )
}

/** The JSON of an answer. */
export const facts = (amountDue: string | null, dueDate: string | null): string =>
  JSON.stringify({ amountDue, dueDate })

function textOf(body: string): string {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: unknown }[] }
  const content = messages.find(({ role }) => role === 'user')?.content
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return text.split('\n').slice(1, -1).join('\n')
}

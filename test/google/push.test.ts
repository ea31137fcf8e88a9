import { createServer } from 'node:http'
import { X509Certificate, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FakeGoogle, PushMode } from '#server/demo/fake-google/start.ts'
import {
  DAY_MS,
  NOON,
  ROBIN,
  aGoogle,
  aMessage,
  claimsOf,
  getJson,
  gmail,
  signIn,
} from './person.ts'

const AUDIENCE = 'http://localhost:3000/api/push/gmail'
const ACCOUNT = 'push@demo.iam.example'
type Received = {
  jwt: string
  data: { emailAddress: string; historyId: number }
  message: Record<string, string>
  subscription: string
}

/** An endpoint that keeps what it gets; `answers` are its statuses in turn, then 204. */
async function endpoint(...answers: number[]) {
  const received: Received[] = []
  const server = createServer((request, reply) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      const { message, subscription }: Omit<Received, 'jwt' | 'data'> = JSON.parse(text)
      const data: Received['data'] = JSON.parse(
        Buffer.from(message['data'] ?? '', 'base64').toString(),
      )
      received.push({
        jwt: (request.headers.authorization ?? '').replace('Bearer ', ''),
        data,
        message,
        subscription,
      })
      reply.writeHead(answers.shift() ?? 204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/push`
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url, received, [Symbol.asyncDispose]: close }
}

const pushing = (
  url: string,
  more: { mode?: PushMode; watched?: boolean; delayMs?: number } = {},
) => aGoogle({ push: { url, audience: AUDIENCE, serviceAccount: ACCOUNT, watched: true, ...more } })
const drop = (google: FakeGoogle, ...names: string[]) =>
  names.map((name) => google.deliver(ROBIN, aMessage(name, 0)))
const genuine = async (google: FakeGoogle, jwt: string) => {
  const [head = '', body = '', signature = ''] = jwt.split('.')
  const certificates = await getJson<Record<string, string>>(google.endpoints.certsUrl)
  const { kid }: { kid: string } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const { publicKey } = new X509Certificate(certificates[kid] ?? '')
  return verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${body}`),
    publicKey,
    Buffer.from(signature, 'base64url'),
  )
}

describe('push', () => {
  test('a delivery sends a signed Pub/Sub envelope with the new history id', async () => {
    await using target = await endpoint()
    await using google = await pushing(target.url)
    drop(google, 'a')
    await google.settled()
    const [push] = target.received
    const { accessToken } = await signIn(google)
    const { historyId } = (await gmail(google, accessToken, 'profile')).body
    expect(push).toMatchObject({
      data: { emailAddress: ROBIN, historyId: Number(historyId) },
      message: { messageId: expect.any(String), publishTime: NOON.toISOString() },
      subscription: expect.stringMatching(/^projects\/.+\/subscriptions\//),
    })
    expect(await genuine(google, push!.jwt)).toBe(true)
    expect(claimsOf(push!.jwt)).toMatchObject({
      iss: 'https://accounts.google.com',
      aud: AUDIENCE,
      email: ACCOUNT,
      email_verified: true,
      exp: NOON.getTime() / 1000 + 3_600,
    })
  })

  test('only while the mailbox is watched, and for the labels watched', async () => {
    await using target = await endpoint()
    await using google = await pushing(target.url, { watched: false })
    const { accessToken } = await signIn(google)
    const count = async () => (
      drop(google, `m${target.received.length}`),
      await google.settled(),
      target.received.length
    )
    const post = (path: string, body: unknown) =>
      gmail(google, accessToken, path, { method: 'POST', body: JSON.stringify(body) })
    expect(await count()).toBe(0)
    await post('watch', { topicName: 'projects/p/topics/t', labelIds: ['INBOX'] })
    expect(await count()).toBe(1)
    google.deliver(ROBIN, aMessage('spam', 0, { labels: ['SPAM'] }))
    expect(await count()).toBe(2)
    await post('stop', {})
    expect(await count()).toBe(2)
    await post('watch', { topicName: 'projects/p/topics/t' })
    google.advance(7 * DAY_MS)
    expect(await count()).toBe(2)
  })

  test('is delivered again after a failure, a few times', async () => {
    await using target = await endpoint(500)
    await using google = await pushing(target.url)
    drop(google, 'a')
    await google.settled()
    expect(target.received).toHaveLength(2)
    expect(target.received[0]?.message['messageId']).toBe(target.received[1]?.message['messageId'])
  })

  test('stops at once when the server stops, whatever is on its way', async () => {
    const started = performance.now()
    await using target = await endpoint(500, 500, 500, 500)
    {
      await using google = await pushing(target.url, { mode: 'delay', delayMs: 60_000 })
      drop(google, 'a')
    }
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(target.received).toHaveLength(0)
  })
})

const idsOf = (received: Received[]) =>
  received.map(({ message }) => Number(message['messageId']) % 100)

describe('modes', () => {
  test.each([
    ['drop', []],
    ['delay', [1, 2]],
    ['reorder', [2, 1]],
  ] satisfies [PushMode, number[]][])('%s', async (mode, expected) => {
    await using target = await endpoint()
    await using google = await pushing(target.url, { mode, delayMs: 20 })
    drop(google, 'a')
    await google.settled()
    drop(google, 'b')
    await google.settled()
    expect(idsOf(target.received)).toEqual(expected)
  })

  test('double', async () => {
    await using target = await endpoint()
    await using google = await pushing(target.url, { mode: 'double' })
    drop(google, 'a')
    await google.settled()
    expect(idsOf(target.received)).toEqual([1, 1])
  })

  test('forge: a stranger signs under our key id; pushToken makes any other forgery', async () => {
    await using target = await endpoint()
    await using google = await pushing(target.url)
    google.setPushMode('forge')
    drop(google, 'a')
    await google.settled()
    expect(target.received).toHaveLength(1)
    expect(await genuine(google, target.received[0]!.jwt)).toBe(false)
    const target2 = { audience: AUDIENCE, serviceAccount: ACCOUNT }
    const other = await google.pushToken(target2, { email: 'other@demo.iam.example' })
    expect([await genuine(google, other), claimsOf(other)['email']]).toEqual([
      true,
      'other@demo.iam.example',
    ])
    expect(await genuine(google, await google.pushToken(target2, {}, true))).toBe(false)
  })
})

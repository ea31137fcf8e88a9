import { createServer } from 'node:http'
import { gmail as bindGmail } from 'googleapis/build/src/apis/gmail/index.js'
import { expect, test } from 'vitest'
import { LIMITS, atRoot } from './http.ts'

test.each([
  ['', '/gmail/v1/users/me/profile'],
  ['/', '/gmail/v1/users/me/profile'],
  ['/fake/google', '/fake/google/gmail/v1/users/me/profile'],
  ['/fake/google/', '/fake/google/gmail/v1/users/me/profile'],
])('an API root with the path "%s"', async (path, asked) => {
  const seen: (string | undefined)[] = []
  const server = createServer((request, response) => {
    seen.push(request.url)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"historyId":"7"}')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    const api = bindGmail({
      version: 'v1',
      ...LIMITS,
      ...atRoot(`http://127.0.0.1:${port}${path}`),
    })
    const { data } = await api.users.getProfile({ userId: 'me' })
    expect(data).toEqual({ historyId: '7' })
    expect(seen).toEqual([asked])
  } finally {
    server.close()
  }
})

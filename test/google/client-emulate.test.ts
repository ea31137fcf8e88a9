import { createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { type Peer, MESSAGES, clientSuite } from './client-suite.ts'
import { REDIRECT, ROBIN, SAM } from './person.ts'

const CLIENT = { client_id: 'suite.apps.example', client_secret: 'suite-secret' }

/** emulate 0.12.2, which someone else wrote: the second opinion. */
async function openEmulate(): Promise<Peer> {
  const emulator = await createEmulator({
    service: 'google',
    port: await freePort(),
    seed: { google: seed() },
  })
  const root = emulator.url
  const call = async (path: string, accessToken: string, body: object) => {
    const reply = await fetch(`${root}/gmail/v1/users/me/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const made: { id: string } = await reply.json()
    return made
  }
  return {
    config: {
      clientId: CLIENT.client_id,
      clientSecret: CLIENT.client_secret,
      authUrl: `${root}/o/oauth2/v2/auth`,
      tokenUrl: `${root}/oauth2/token`,
      revokeUrl: `${root}/oauth2/revoke`,
      certsUrl: `${root}/oauth2/v1/certs`,
      apiUrl: root,
      issuer: root,
    },
    jwksUrl: `${root}/oauth2/v3/certs`,
    consent: (url) => choosePerson(url, ROBIN),
    deliver: async (raw, token) =>
      (
        await call('messages', token, {
          raw: Buffer.from(raw).toString('base64url'),
          labelIds: ['INBOX', 'UNREAD'],
        })
      ).id,
    addLabel: async (id, label, token) =>
      void (await call(`messages/${id}/modify`, token, { addLabelIds: [label] })),
    async remove(id, token) {
      const headers = { authorization: `Bearer ${token}` }
      await fetch(`${root}/gmail/v1/users/me/messages/${id}`, { method: 'DELETE', headers })
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  }
}

const seed = () => ({
  users: [SAM, ROBIN].map((email) => ({ email, name: email })),
  oauth_clients: [{ ...CLIENT, name: 'Suite', redirect_uris: [REDIRECT] }],
  // In the order they came: its history ids follow the order here.
  messages: MESSAGES.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()).map(
    ({ own, raw, receivedAt, labels }) => ({
      id: `msg_${own}`,
      user_email: ROBIN,
      raw: Buffer.from(raw).toString('base64url'),
      internal_date: String(receivedAt.getTime()),
      label_ids: labels,
    }),
  ),
})

/** Its page has one form a person; scopes cannot be unticked. */
async function choosePerson(authorizeUrl: string, email: string): Promise<URL> {
  const page = await (await fetch(authorizeUrl)).text()
  const form = page.split('<form').find((part) => part.includes(`value="${email}"`)) ?? ''
  const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')],
  )
  const action = new URL(/action="([^"]+)"/.exec(form)?.[1] ?? '', authorizeUrl)
  const sent = await fetch(action, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return new URL(sent.headers.get('location') ?? 'about:blank')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

clientSuite(openEmulate, [
  { call: 'an unticked scope', why: 'its consent page grants every scope asked for' },
  { call: 'id token with certificates as PEM map', why: 'it publishes only JWKS' },
  { call: 'profile', why: 'getProfile answers 404, so the address stays unknown' },
  { call: 'search with newer_than', why: 'it takes newer_than for a word' },
  { call: 'search with OR', why: 'it ignores OR and wants both words' },
  { call: 'search with braces', why: 'it takes braces for letters' },
  { call: 'search by category', why: 'it takes category for a word' },
  { call: 'search by parts of words', why: 'it finds them, Gmail matches whole words' },
  { call: 'history expired', why: 'it answers every starting point, nothing ever expires' },
  { call: 'a signed push', why: 'it never pushes anything' },
])

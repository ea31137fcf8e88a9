import { createSign, generateKeyPairSync } from 'node:crypto'
import { type IncomingMessage, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GoogleConfig } from '#server/google/client.ts'
import { GMAIL, ROBIN } from './person.ts'

/** A mail of the foreign mailbox: its number is its id, and its place in the history. */
export type ForeignMail = Readonly<{ number: number; raw: string; receivedAt: Date }>

/** How a server that is not Google's words its replies. */
export type Dialect = Readonly<{
  tokens: object
  claims: object
  /** Certificates as the server publishes them. */
  certs(key: ReturnType<typeof aKey>['publicKey']): object
  profile: object
  listed(mail: ForeignMail): object
  /** What stands among the mails of a list without being one. */
  odd: unknown
  got(mail: ForeignMail): object
  /** One record of the history. */
  happened(mail: ForeignMail): object
  /** What stands beside a page of a list or of the history. */
  beside(newest: ForeignMail): object
  watch: object
}>

const aKey = () => generateKeyPairSync('rsa', { modulusLength: 2_048 })
const NONCE = 'nonce-of-the-foreigner'
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A server written by somebody else who read Google's documentation in their own way. */
export async function openForeign(dialect: Dialect, start: readonly ForeignMail[]) {
  const mails = [...start]
  const { publicKey, privateKey } = aKey()
  const idToken = () => {
    const now = Math.floor(Date.now() / 1_000)
    const claims = { iss: 'https://foreign.example', iat: now, exp: now + 600, nonce: NONCE }
    const own = { sub: '17', aud: 'client', email: ROBIN, ...dialect.claims }
    const text = `${part({ alg: 'RS256', kid: 'f1' })}.${part({ ...claims, ...own })}`
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`
  }
  const beside = () => dialect.beside(mails.reduce((a, b) => (a.number > b.number ? a : b)))
  const answer = (path: string, query: URLSearchParams): unknown => {
    const number = Number(/messages\/(\d+)$/.exec(path)?.[1])
    const mail = mails.find((one) => one.number === number)
    const since = Number(query.get('startHistoryId'))
    if (path === '/token') return { ...dialect.tokens, id_token: idToken() }
    if (path === '/certs') return dialect.certs(publicKey)
    if (path.endsWith('/profile')) return dialect.profile
    if (path.endsWith('/watch')) return dialect.watch
    if (mail) return { ...dialect.got(mail), ...(query.get('format') === 'minimal' && { raw: '' }) }
    if (path.endsWith('/messages')) {
      const newestFirst = mails.toSorted((a, b) => b.number - a.number)
      return { messages: [dialect.odd, ...newestFirst.map(dialect.listed)], ...beside() }
    }
    if (path.endsWith('/history')) {
      const after = mails.filter((one) => one.number > since)
      return { history: [dialect.odd, ...after.map(dialect.happened)], ...beside() }
    }
    return undefined
  }
  const server = createServer((request: IncomingMessage, reply) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    const body = answer(pathname, searchParams)
    reply.writeHead(body ? 200 : 404, { 'content-type': 'text/plain' }).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const config: GoogleConfig = {
    clientId: 'client',
    clientSecret: 'secret',
    authUrl: `${origin}/auth`,
    tokenUrl: `${origin}/token`,
    revokeUrl: `${origin}/revoke`,
    certsUrl: `${origin}/certs`,
    apiUrl: origin,
    issuer: 'https://foreign.example',
  }
  return {
    config,
    nonce: NONCE,
    deliver: (mail: ForeignMail) => void mails.push(mail),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

const scope = `openid email ${GMAIL}`
const standard = (mail: ForeignMail) => Buffer.from(mail.raw).toString('base64')

/** Everything a server may leave out is null. */
const NULLS: Dialect = {
  tokens: { access_token: 'a', refresh_token: 'r', expires_in: null, scope: null },
  claims: { email_verified: null, name: null, picture: null },
  certs: (key) => ({
    keys: [null, { ...key.export({ format: 'jwk' }), kid: 'f1', alg: null, use: null }],
  }),
  profile: { emailAddress: null, messagesTotal: null, threadsTotal: null, historyId: null },
  listed: ({ number }) => ({ id: `${number}`, threadId: null }),
  odd: null,
  got: (mail) => ({
    id: `${mail.number}`,
    threadId: null,
    labelIds: null,
    snippet: null,
    historyId: `${mail.number}`,
    internalDate: null,
    sizeEstimate: null,
    raw: standard(mail),
  }),
  happened: ({ number }) => ({
    id: `${number}`,
    messages: [{ id: `${number}`, threadId: null }],
    messagesAdded: null,
    messagesDeleted: null,
    labelsAdded: null,
    labelsRemoved: null,
  }),
  beside: () => ({ nextPageToken: null, historyId: null, resultSizeEstimate: null }),
  watch: { historyId: null, expiration: null },
}

/** Numbers are text and text is numbers; what is not there is ''. */
const SWAPPED: Dialect = {
  tokens: { access_token: 'a', refresh_token: 'r', expires_in: '3599', scope: scope.split(' ') },
  claims: { sub: 17, aud: ['client'], email_verified: 'true', name: '', picture: '' },
  certs: (key) => ({ f1: key.export({ type: 'spki', format: 'pem' }), f0: 0 }),
  profile: { emailAddress: ROBIN, messagesTotal: '2', historyId: 0 },
  listed: ({ number }) => ({ id: number, threadId: '' }),
  odd: { id: '' },
  got: (mail) => ({
    id: mail.number,
    threadId: mail.number,
    labelIds: ['INBOX', 7],
    historyId: mail.number,
    internalDate: mail.receivedAt.getTime(),
    sizeEstimate: '1000',
    raw: standard(mail).replaceAll('=', ''),
  }),
  happened: ({ number }) => ({
    id: number,
    messagesAdded: [{ message: { id: number, labelIds: '' } }, { message: '' }],
  }),
  beside: ({ number }) => ({ nextPageToken: '', historyId: number, resultSizeEstimate: '2' }),
  watch: { historyId: 3, expiration: Date.now() + 86_400_000 },
}

/** Nothing is said that need not be. */
const SPARSE: Dialect = {
  tokens: { access_token: 'a', refresh_token: 'r' },
  claims: {},
  certs: (key) => ({ keys: [{ ...key.export({ format: 'jwk' }), kid: 'f1' }, { kty: 'oct' }] }),
  profile: {},
  listed: ({ number }) => ({ id: `${number}` }),
  odd: {},
  got: (mail) => ({ raw: Buffer.from(mail.raw).toString('base64url') }),
  happened: ({ number }) => ({ messages: [{ id: `${number}` }] }),
  beside: () => ({}),
  watch: {},
}

export const DIALECTS: Readonly<Record<string, Dialect>> = {
  'null for nothing': NULLS,
  'numbers as text and text as numbers': SWAPPED,
  'as little as possible': SPARSE,
}

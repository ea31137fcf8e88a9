import { createHash } from 'node:crypto'
import {
  type FakeGoogle,
  type FakeGoogleOptions,
  startFakeGoogle,
} from '#server/demo/fake-google/start.ts'
import type { FakeMessage } from '#server/demo/fake-google/start.ts'

export const GMAIL = 'https://www.googleapis.com/auth/gmail.readonly'
export const ROBIN = 'robin@mail.example'
export const SAM = 'sam@mail.example'
export const REDIRECT = 'http://localhost:3000/api/auth/callback'
export const VERIFIER = 'v'.repeat(50)
export const DAY_MS = 86_400_000

/** An instant with nothing special about it; the fakes of these tests stand at it until they are moved. */
export const NOON = new Date('2026-03-10T12:00:00Z')

/** A message of one text part, `hoursAgo` before NOON. */
export const aMessage = (
  own: string,
  hoursAgo: number,
  more: Partial<FakeMessage> = {},
): FakeMessage => ({
  raw: `Message-ID: <${own}@shop.example>\r\nFrom: Shop <bills@shop.example>\r\nSubject: Bill ${own}\r\n\r\nPlease pay ${own}.`,
  receivedAt: new Date(NOON.getTime() - hoursAgo * 3_600_000),
  labels: ['INBOX', 'UNREAD'],
  ...more,
})

/** A fake with Robin's three messages and Sam's empty mailbox, standing at NOON. */
export const aGoogle = (options: Partial<FakeGoogleOptions> = {}): Promise<FakeGoogle> =>
  startFakeGoogle({
    mailboxes: [
      {
        email: ROBIN,
        name: 'Robin Hale',
        messages: ['1', '2', '3'].map((own, index) => aMessage(own, index + 1)),
      },
      { email: SAM, name: 'Sam Hale', messages: [] },
    ],
    now: () => NOON,
    ...options,
  })

/** The authorization URL a well-behaved client sends a person to; `changed` overrides, null drops. */
export function authorizeUrl(
  google: FakeGoogle,
  changed: Record<string, string | null> = {},
): string {
  const url = new URL(google.endpoints.authUrl)
  const asked: Record<string, string | null> = {
    client_id: google.client.id,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: `openid email ${GMAIL}`,
    access_type: 'offline',
    prompt: 'consent',
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...changed,
  }
  for (const [name, value] of Object.entries(asked))
    if (value !== null) url.searchParams.set(name, value)
  return url.href
}

type PartBody = {
  partId: string
  filename: string
  body: { size: number; data?: string; attachmentId?: string }
  parts?: PartBody[]
}
/** What a reply of any endpoint may hold; a test names what it expects. */
type Body = Partial<{
  access_token: string
  refresh_token: string
  id_token: string
  scope: string
  error: object
  historyId: string
  messages: { id: string; threadId: string }[]
  nextPageToken: string
  resultSizeEstimate: number
  history: object[]
  labels: object[]
  internalDate: string
  raw: string
  payload: PartBody
}>
export type Reply = { status: number; headers: Headers; body: Body }

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text()
  const body: Body = text ? JSON.parse(text) : {}
  return { status: response.status, headers: response.headers, body }
}

/** One call of the token endpoint with this client's credentials. */
export const askToken = async (google: FakeGoogle, form: Record<string, string>): Promise<Reply> =>
  replyOf(
    await fetch(google.endpoints.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: google.client.id,
        client_secret: google.client.secret,
        ...form,
      }),
    }),
  )

export const exchange = (google: FakeGoogle, code: string, changed: Record<string, string> = {}) =>
  askToken(google, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT,
    code_verifier: VERIFIER,
    ...changed,
  })

export const refresh = (google: FakeGoogle, refreshToken: string) =>
  askToken(google, { grant_type: 'refresh_token', refresh_token: refreshToken })

/** Signs a person in all the way. */
export async function signIn(
  google: FakeGoogle,
  email = ROBIN,
  asked: Record<string, string | null> = {},
) {
  const back = await google.consent(authorizeUrl(google, asked), { email })
  const { body } = await exchange(google, back.searchParams.get('code') ?? '')
  const {
    access_token: accessToken = '',
    refresh_token: refreshToken,
    id_token: idToken = '',
  } = body
  return { accessToken, refreshToken, idToken, body }
}

/** Calls Gmail below `users/me/` (or the path given from the root). */
export async function gmail(
  google: FakeGoogle,
  accessToken: string,
  path: string,
  init: RequestInit = {},
): Promise<Reply> {
  const url = path.startsWith('/')
    ? google.origin + path
    : `${google.origin}/gmail/v1/users/me/${path}`
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' }
  return replyOf(await fetch(url, { ...init, headers }))
}

/** The claims of a JWT, unchecked. */
export function claimsOf(jwt: string): Record<string, unknown> {
  const claims: Record<string, unknown> = JSON.parse(
    Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString(),
  )
  return claims
}

/** The JSON of a plain request. */
export async function getJson<T>(url: string): Promise<T> {
  const body: T = await (await fetch(url)).json()
  return body
}

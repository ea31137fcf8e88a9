import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Gmail, type Google, type GoogleConfig, createGoogle } from '#server/google/client.ts'
import { AppError } from '#server/errors.ts'
import { quiet } from '../support/database.ts'
import { DAY_MS, GMAIL, REDIRECT, ROBIN, VERIFIER } from './person.ts'

/** A message of Robin's mailbox, the same on every server the suite runs against. */
export type SuiteMessage = { own: string; raw: string; receivedAt: Date; labels: string[] }

/** A server that speaks Google's wire format, filled with MESSAGES. */
export type Peer = AsyncDisposable & {
  config: GoogleConfig
  /** The same certificates as JWKS. */
  jwksUrl: string
  consent(authorizeUrl: string, choice: { without?: string }): Promise<URL>
  /** A message arrives; its id. */
  deliver(raw: string, accessToken: string): Promise<string>
  addLabel(id: string, label: string, accessToken: string): Promise<void>
  remove(id: string, accessToken: string): Promise<void>
  /** Only a server with the hook: history, grants, quota. */
  expireHistory?(): void
  pushToken?(audience: string, serviceAccount: string): Promise<string>
}

const mail = (own: string, subject: string, from: string, ...body: string[]) =>
  [
    `Message-ID: <${own}@shop.example>`,
    `From: ${from}`,
    `To: ${ROBIN}`,
    `Subject: ${subject}`,
    ...(body.length > 1 ? body : ['Content-Type: text/plain; charset=utf-8', '', ...body]),
    '',
  ].join('\r\n')
const hoursAgo = (hours: number) =>
  new Date(Math.floor(Date.now() / 1000) * 1000 - hours * 3_600_000)
const INBOX = ['INBOX', 'UNREAD']
const PDF = Buffer.from('%PDF-1.4 invented for this suite')

export const MESSAGES: readonly SuiteMessage[] = [
  {
    own: 'water',
    raw: mail('water', 'Water invoice', 'Water <bills@water.example>', 'Amount due 12.00 EUR'),
    receivedAt: hoursAgo(1),
    labels: INBOX,
  },
  {
    own: 'power',
    raw: mail('power', 'Power invoice 7', 'Power <bills@power.example>', ...multipart()),
    receivedAt: hoursAgo(30),
    labels: ['INBOX'],
  },
  {
    own: 'news',
    raw: mail('news', 'News of the week', 'News <news@paper.example>', 'Nothing to pay'),
    receivedAt: hoursAgo(60),
    labels: [...INBOX, 'CATEGORY_PROMOTIONS'],
  },
  {
    own: 'old',
    raw: mail('old', 'Old invoice', 'Water <bills@water.example>', 'Paid long ago'),
    receivedAt: hoursAgo(24 * 200),
    labels: ['INBOX'],
  },
  {
    own: 'junk',
    raw: mail('junk', 'You won an invoice', 'Luck <win@luck.example>', 'Click'),
    receivedAt: hoursAgo(5),
    labels: ['SPAM'],
  },
]

function multipart(): string[] {
  return [
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'See the attached invoice.',
    '--b',
    'Content-Type: application/pdf; name="invoice.pdf"',
    'Content-Disposition: attachment; filename="invoice.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    PDF.toString('base64'),
    '--b--',
  ]
}

type Opened = { peer: Peer; google: Google }
const signal = new AbortController().signal
const deps = { now: () => new Date(), log: quiet }
const NONCE = 'nonce-of-the-suite'
const STATE = 'state-of-the-suite'

/** Where the browser lands after consent. */
function consent({ peer, google }: Opened, without?: string): Promise<URL> {
  const url = google.authorizeUrl({
    redirectUri: REDIRECT,
    state: STATE,
    codeChallenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    nonce: NONCE,
    loginHint: ROBIN,
  })
  return peer.consent(url, without ? { without } : {})
}

async function exchange(opened: Opened, without?: string) {
  const code = (await consent(opened, without)).searchParams.get('code') ?? ''
  return opened.google.exchange({ code, verifier: VERIFIER, redirectUri: REDIRECT })
}

async function mailboxOf(opened: Opened): Promise<{ gmail: Gmail; accessToken: string }> {
  const { refreshToken = '', accessToken } = await exchange(opened)
  return { gmail: opened.google.gmail(refreshToken), accessToken }
}

/** Names of the messages a search finds (`own`), newest first. */
async function found(opened: Opened, ...queries: string[]): Promise<string[][]> {
  const { gmail } = await mailboxOf(opened)
  const names = []
  for (const q of queries) {
    const { messages } = await gmail.list({ q }, signal)
    const raws = await Promise.all(messages.map(({ id }) => gmail.get(id, signal)))
    names.push(raws.map((message) => /<(\w+)@shop/.exec(textOf(message?.raw))?.[1] ?? '?'))
  }
  return names
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()
const dayOf = (hours: number) => hoursAgo(hours).toISOString().slice(0, 10).replaceAll('-', '/')
const newestId = async (gmail: Gmail, q = '') =>
  (await gmail.list({ q }, signal)).messages[0]?.id ?? ''

/** The code a refused call throws, 'none' when it is not refused. */
const refusalOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )

/** What is done, and what comes of it on a server that behaves like Google. */
type Case = Readonly<{ call: string; run(opened: Opened): Promise<unknown>; result: unknown }>

const water = MESSAGES[0]
export const CASES: readonly Case[] = [
  {
    call: 'consent',
    async run(opened) {
      const back = await consent(opened)
      return [back.origin + back.pathname, back.searchParams.get('state')]
    },
    result: [REDIRECT, STATE],
  },
  {
    call: 'code flow with PKCE',
    run: (opened) => exchange(opened),
    result: {
      refreshToken: expect.stringMatching(/./),
      accessToken: expect.stringMatching(/./),
      idToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      scopes: expect.arrayContaining([GMAIL]),
    },
  },
  {
    call: 'a wrong verifier, a code used twice',
    async run(opened) {
      const { google } = opened
      const code = (await consent(opened)).searchParams.get('code') ?? ''
      const again = (await consent(opened)).searchParams.get('code') ?? ''
      await google.exchange({ code: again, verifier: VERIFIER, redirectUri: REDIRECT })
      const wrong = { code, verifier: 'w'.repeat(50), redirectUri: REDIRECT }
      const used = { code: again, verifier: VERIFIER, redirectUri: REDIRECT }
      return [await refusalOf(google.exchange(wrong)), await refusalOf(google.exchange(used))]
    },
    result: ['sign_in_expired', 'sign_in_expired'],
  },
  {
    call: 'an unticked scope',
    run: async (opened) => (await exchange(opened, GMAIL)).scopes.includes(GMAIL),
    result: false,
  },
  {
    call: 'id token with certificates as PEM map',
    run: (opened) => identityOf(opened, opened.peer.config.certsUrl),
    result: [ROBIN, 'sign_in_failed', 'sign_in_failed'],
  },
  {
    call: 'id token with certificates as JWKS',
    run: (opened) => identityOf(opened, opened.peer.jwksUrl),
    result: [ROBIN, 'sign_in_failed', 'sign_in_failed'],
  },
  {
    call: 'revoke, then invalid_grant',
    async run(opened) {
      const { refreshToken = '' } = await exchange(opened)
      const revoked = await opened.google.revoke(refreshToken)
      const gmail = createGoogle(opened.peer.config, deps).gmail(refreshToken)
      return [revoked, await refusalOf(gmail.labels(signal))]
    },
    result: [true, 'reauth_required'],
  },
  {
    call: 'profile',
    run: async (opened) => (await mailboxOf(opened)).gmail.profile(signal),
    result: { email: ROBIN, historyId: expect.stringMatching(/^\d+$/) },
  },
  {
    call: 'list',
    run: (opened) => found(opened, ''),
    result: [['water', 'power', 'news', 'old']],
  },
  {
    call: 'search by word, subject, sender, label and attachment',
    run: (opened) =>
      found(
        opened,
        'week',
        'subject:invoice',
        'from:power.example',
        'is:unread subject:invoice',
        '-label:INBOX',
        'has:attachment',
      ),
    result: [['news'], ['water', 'power', 'old'], ['power'], ['water'], [], ['power']],
  },
  {
    call: 'search by day',
    run: (opened) => found(opened, `after:${dayOf(240)}`, `before:${dayOf(240)}`),
    result: [['water', 'power', 'news'], ['old']],
  },
  {
    call: 'search with newer_than',
    run: (opened) => found(opened, 'newer_than:2d'),
    result: [['water', 'power']],
  },
  {
    call: 'search with OR',
    run: (opened) => found(opened, 'subject:water OR subject:week'),
    result: [['water', 'news']],
  },
  {
    call: 'search with braces',
    run: (opened) => found(opened, '{subject:water subject:week}', '-{subject:water week} invoice'),
    result: [
      ['water', 'news'],
      ['power', 'old'],
    ],
  },
  {
    call: 'search by category',
    run: (opened) => found(opened, '-category:promotions'),
    result: [['water', 'power', 'old']],
  },
  {
    call: 'search by parts of words',
    run: (opened) => found(opened, 'subject:invoic'),
    result: [[]],
  },
  {
    call: 'get raw',
    async run(opened) {
      const { gmail } = await mailboxOf(opened)
      const message = await gmail.get(await newestId(gmail), signal)
      return [textOf(message?.raw), message?.receivedAt, message?.labels.toSorted()]
    },
    result: [water?.raw, water?.receivedAt, INBOX],
  },
  {
    call: 'get of a deleted message',
    async run(opened) {
      const { gmail, accessToken } = await mailboxOf(opened)
      const id = await newestId(gmail)
      await opened.peer.remove(id, accessToken)
      return gmail.get(id, signal)
    },
    result: undefined,
  },
  {
    call: 'attachment',
    async run(opened) {
      const { gmail, accessToken } = await mailboxOf(opened)
      const id = await newestId(gmail, 'has:attachment')
      const attachment = await attachmentIdOf(opened.peer, id, accessToken)
      return textOf(await gmail.attachment(id, attachment, signal))
    },
    result: PDF.toString(),
  },
  {
    call: 'history',
    async run(opened) {
      const { gmail, accessToken } = await mailboxOf(opened)
      const { historyId } = await gmail.profile(signal)
      const before = await gmail.history({ startId: historyId }, signal)
      const raw = mail('new', 'New invoice', 'Gas <bills@gas.example>', 'Pay')
      const id = await opened.peer.deliver(raw, accessToken)
      await opened.peer.addLabel(id, 'STARRED', accessToken)
      const page = await gmail.history({ startId: historyId }, signal)
      const after = await gmail.history({ startId: page?.historyId ?? '' }, signal)
      return {
        before: before?.added.length,
        added: page?.added.map((message) => message.id === id),
        labelled: page?.labelled.map(({ newLabels }) => newLabels),
        moved: BigInt(page?.historyId ?? 0) > BigInt(historyId),
        after: after?.added.length,
      }
    },
    result: { before: 0, added: [true], labelled: [['STARRED']], moved: true, after: 0 },
  },
  {
    call: 'history expired',
    async run(opened) {
      const { gmail } = await mailboxOf(opened)
      if (!opened.peer.expireHistory) return gmail.history({ startId: '1' }, signal)
      const { historyId } = await gmail.profile(signal)
      opened.peer.expireHistory()
      return gmail.history({ startId: historyId }, signal)
    },
    result: undefined,
  },
  {
    call: 'labels',
    run: async (opened) =>
      (await (await mailboxOf(opened)).gmail.labels(signal)).map(({ id }) => id),
    result: expect.arrayContaining(['INBOX', 'UNREAD', 'SPAM', 'CATEGORY_PROMOTIONS']),
  },
  {
    call: 'watch and stop',
    async run(opened) {
      const { gmail } = await mailboxOf(opened)
      const { expiration } = await gmail.watch('projects/p/topics/t', signal)
      await gmail.stop(signal)
      const days = (expiration.getTime() - Date.now()) / DAY_MS
      return days > 0 && days <= 7
    },
    result: true,
  },
  {
    call: 'a signed push',
    run({ peer, google }) {
      const expected = { audience: 'https://app.example/push', serviceAccount: 'push@app.example' }
      const asked = [
        expected,
        { ...expected, audience: 'https://other.example' },
        { ...expected, serviceAccount: 'other@app.example' },
      ]
      const token = peer.pushToken?.(expected.audience, expected.serviceAccount)
      return Promise.all(asked.map(async (one) => google.verifyPush((await token) ?? '', one)))
    },
    result: [true, false, false],
  },
]

/** The verified address, and how another nonce and another issuer are refused. */
async function identityOf(opened: Opened, certsUrl: string): Promise<string[]> {
  const config = { ...opened.peer.config, certsUrl }
  const google = createGoogle(config, deps)
  const stranger = createGoogle({ ...config, issuer: 'https://stranger.example' }, deps)
  const { idToken } = await exchange(opened)
  return [
    (await google.verifyIdToken(idToken, NONCE)).email,
    await refusalOf(google.verifyIdToken(idToken, 'another')),
    await refusalOf(stranger.verifyIdToken(idToken, NONCE)),
  ]
}

type PartReply = { body?: { attachmentId?: string }; parts?: PartReply[] }

async function attachmentIdOf({ config }: Peer, id: string, accessToken: string): Promise<string> {
  const url = new URL(`gmail/v1/users/me/messages/${id}?format=full`, config.apiUrl)
  const reply = await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } })
  const { payload }: { payload: PartReply } = await reply.json()
  const idIn = ({ body, parts = [] }: PartReply): string | undefined =>
    body?.attachmentId ?? parts.map(idIn).find((one) => one !== undefined)
  return idIn(payload) ?? ''
}

/** A call some server lacks. `why` stands in the test's name. */
export type Lack = Readonly<{ call: string; why: string }>

/**
 * Runs every case on a fresh server. What a server lacks is named with its reason and must really come out
 * otherwise there: a lack that has ended is a failed test, and so is one that is no case.
 */
export function clientSuite(open: () => Promise<Peer>, lacks: readonly Lack[]): void {
  const whyNot = (call: string) => lacks.find((lack) => lack.call === call)?.why
  const outcome = async ({ run }: Case): Promise<unknown> => {
    await using peer = await open()
    return await run({ peer, google: createGoogle(peer.config, deps) })
  }
  test.each(CASES.filter(({ call }) => !whyNot(call)))('$call', async (one) => {
    expect(await outcome(one)).toEqual(one.result)
  })
  const skipped = CASES.map((one) => ({ ...one, why: whyNot(one.call) })).filter(({ why }) => why)
  test.each(skipped)('skipped, $call: $why', async (one) => {
    expect(await outcome(one).catch(String)).not.toEqual(one.result)
  })
  test('the skipped calls are exactly the known ones', () => {
    expect(skipped.map(({ call }) => call).toSorted()).toEqual(
      lacks.map(({ call }) => call).toSorted(),
    )
  })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, type Overrides, startApp } from '#server/app.ts'
import { type Config, readConfig } from '#server/config.ts'
import type { Database } from '#server/db/open.ts'
import {
  type FakeGoogle,
  type FakeGoogleOptions,
  type FakeMessage,
  startFakeGoogle,
} from '#server/demo/fake-google/start.ts'
import { createGoogle } from '#server/google/client.ts'
import type { MetricsDoor } from '#server/observe/prometheus.ts'
import { createStandInReader } from '#server/sandbox/stand-in.ts'
import { signInToDemo } from '#server/terminal/demo-sign-in.ts'
import { openTestDb, quiet } from './database.ts'

export const MARA = 'mara@mail.example'
export const NOBODY = 'nobody@mail.example'
const CLIENT = { clientId: 'test-client', clientSecret: 'test-secret' }

/** A whole server on a free port against a fake Google: real HTTP, real database, stand-in engine. */
export type TestApp = AsyncDisposable &
  Readonly<{
    app: App
    config: Config
    google: FakeGoogle
    url: string
    /** Signs in over HTTP as this account; `call` then carries the bearer. */
    signIn(email?: string): Promise<Person>
    /** Someone who signed in before this server was started on the same database. */
    resume(person: Pick<Person, 'bearer' | 'userId'>): Person
  }>

export type Person = Readonly<{
  bearer: string
  userId: string
  call(path: string, init?: RequestInit): Promise<Response>
  json<T>(path: string, init?: RequestInit): Promise<T>
}>

/** Starts it; `messages` are Mara's mail. */
export async function startTestApp(
  options: {
    messages?: readonly FakeMessage[]
    db?: Database
    google?: Partial<FakeGoogleOptions>
    /** A fake Google that outlives this server, in place of one of its own. */
    fake?: FakeGoogle
    redisUrl?: string
    /** Where the key file stands; kept by the caller. */
    dataDir?: string
    /** Where it counts. */
    door?: MetricsDoor
  } & Overrides = {},
): Promise<TestApp> {
  await using stack = new AsyncDisposableStack()
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'duebox-app-'))
  if (!options.dataDir) stack.defer(() => rmSync(dataDir, { recursive: true, force: true }))
  const google = options.fake ?? stack.use(await startTestGoogle(options))
  const db = options.db ?? (await openTestDb())
  const config = readConfig({ DATA_DIR: dataDir, PORT: String(await freePort()) })
  const { now, newId, random, reader } = options
  const side = createGoogle(
    { ...CLIENT, ...google.endpoints, unitsAMinute: 600_000 },
    { log: quiet, now: now ?? (() => new Date()), metrics: options.door },
  )
  const app = stack.use(
    await startApp(
      { ...config, redisUrl: options.redisUrl },
      {
        log: quiet,
        googleSide: { google: side, push: PUSH },
        door: options.door,
        db,
        reader: reader ?? createStandInReader(),
        ...(now && { now }),
        ...(newId && { newId }),
        ...(random && { random }),
      },
    ),
  )
  const url = `http://127.0.0.1:${app.port}`
  const stop = stack.move()
  return {
    app,
    config,
    google,
    url,
    signIn: (email = MARA) => signIn(url, config, google, email),
    resume: (person) => resume(url, person),
    [Symbol.asyncDispose]: () => stop.disposeAsync(),
  }
}

/** The fake Google of a test server, for one that outlives it. */
export const startTestGoogle = ({
  messages = [],
  google = {},
}: {
  messages?: readonly FakeMessage[]
  google?: Partial<FakeGoogleOptions>
}): Promise<FakeGoogle> =>
  startFakeGoogle({
    mailboxes: [
      { email: MARA, name: 'Mara', messages },
      { email: NOBODY, name: 'Nobody', messages: [] },
    ],
    quota: 'off',
    ...CLIENT,
    ...google,
  })

export const PUSH = {
  audience: 'http://127.0.0.1/api/push/gmail',
  serviceAccount: 'push@test.example',
  topic: 'projects/test/topics/gmail',
}

async function signIn(
  url: string,
  config: Config,
  google: FakeGoogle,
  email: string,
): Promise<Person> {
  const consent = (authorizeUrl: string) => google.consent(authorizeUrl, { email })
  return resume(url, await signInToDemo(url, config.redirects[0] ?? '', consent))
}

function resume(url: string, { bearer, userId }: Pick<Person, 'bearer' | 'userId'>): Person {
  const call = (path: string, init: RequestInit = {}) =>
    fetch(url + path, {
      ...init,
      headers: {
        authorization: `Bearer ${bearer}`,
        'content-type': 'application/json',
        ...(init.headers as Record<string, string> | undefined),
      },
    })
  return {
    bearer,
    userId,
    call,
    json: async <T>(path: string, init?: RequestInit) =>
      (await (await call(path, init)).json()) as T,
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** A mail the stand-in engine reads; `lines` such as { Kind: 'bill', 'Amount due': '12.50 EUR' }. */
export function standInMail(
  id: string,
  receivedAt: Date,
  lines: Record<string, string>,
): FakeMessage {
  const body = Object.entries({ Biller: 'Acme Power', ...lines })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\r\n')
  const raw = `From: Acme Power <billing@acme.example>\r\nTo: Mara <${MARA}>\r\nSubject: Invoice ${id}\r\nMessage-ID: <${id}@acme.example>\r\nDate: ${receivedAt.toUTCString()}\r\n\r\n${body}\r\n`
  return { raw, receivedAt, labels: ['INBOX'] }
}

/** Waits until `probe` gives something other than undefined or false. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  ms = 40_000,
): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const found = await probe()
    if (found !== undefined && found !== false) return found
    if (performance.now() > end) throw new Error(`waited ${ms} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { readConfig } from '#server/config.ts'
import { type FakeGoogle, startFakeGoogle } from '#server/demo/fake-google/start.ts'
import { newKeyringText } from '#server/seal.ts'
import { signInToDemo } from '#server/terminal/demo-sign-in.ts'
import type { ScanStatus } from '#shared/contract/me.ts'
import { freePort } from '../../scripts/services/programs.ts'
import { until } from '../support/app.ts'
import { createServerDatabase } from '../support/postgres.ts'
import { type Proxy, openProxy } from '../support/proxy.ts'
import { type Child, type FaultPlan, startChild } from './child.ts'
import { OWNER, mailboxOf } from './mailbox.ts'

/** A whole installation under faults: PostgreSQL, Redis and Google behind doors that can be shut, real processes. */
export type World = AsyncDisposable &
  Readonly<{
    google: FakeGoogle
    doors: Readonly<Record<'database' | 'redis' | 'google', Proxy>>
    api: Child
    startWorker: (plan?: FaultPlan) => Promise<Child>
    call: <T>(path: string, init?: RequestInit) => Promise<T>
    /** The one mailbox as its person sees it; undefined while the API does not answer. */
    state: () => Promise<ScanStatus['mailboxes'][number] | undefined>
    sql: postgres.Sql
    /** Asks for a scan as a person does. */
    scanNow: () => Promise<void>
    /** Waits until nothing is left to do, at most so long. */
    quiet: (ms?: number) => Promise<void>
  }>

const CLIENT = { id: 'faults', secret: 'faults-secret' }

/** @param options.redisUrl a Redis of this run */
export async function openWorld({
  seed,
  messages,
  redisUrl,
}: {
  seed: number
  messages: number
  redisUrl: string
}): Promise<World> {
  await using stack = new AsyncDisposableStack()
  const google = stack.use(
    await startFakeGoogle({
      mailboxes: [{ email: OWNER, name: 'Mara', messages: mailboxOf(seed, messages) }],
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      quota: 'off',
    }),
  )
  const database = stack.use(await createServerDatabase())
  const doors = {
    database: stack.use(await openProxy(database.url)),
    redis: stack.use(await openProxy(redisUrl)),
    google: stack.use(await openProxy(google.endpoints.apiUrl)),
  }
  const dir = mkdtempSync(join(tmpdir(), 'duebox-faults-'))
  stack.defer(() => rmSync(dir, { recursive: true, force: true }))
  const apiPort = await freePort()
  const env = environmentOf(google, { dir, doors, apiPort })
  const start = async (more: Record<string, string>, plan: FaultPlan = {}) =>
    stack.use(await startChild({ ...env, ...more }, plan))
  const api = await start({ ROLE: 'api', PORT: String(apiPort) })
  const url = `http://127.0.0.1:${api.port}`
  await until(
    'the API',
    async () => (await fetch(`${url}/api/health/ready`).catch(() => undefined))?.ok,
    60_000,
  )
  const bearer = await signInAs(url, google)
  const call = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
    const reply = await fetch(url + path, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
      signal: AbortSignal.timeout(10_000),
    })
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
    return (await reply.json()) as T
  }
  const sql = postgres(database.url, { max: 2, onnotice: () => {} })
  stack.defer(() => sql.end({ timeout: 2 }))
  await watchCursor(sql)
  const state: World['state'] = async () =>
    (await call<ScanStatus>('/api/scan').catch(() => undefined))?.mailboxes[0]
  const children = stack.use(new AsyncDisposableStack())
  const stop = stack.move()
  return {
    google,
    doors,
    api,
    startWorker: async (plan = {}) =>
      children.use(await startChild({ ...env, ROLE: 'worker' }, plan)),
    call,
    state,
    sql,
    scanNow: async () => void (await call('/api/scan', { method: 'POST', body: '{}' })),
    quiet: async (ms = 90_000) => {
      const wait = until('quiet', async () => (await isQuiet(sql)) || undefined, ms)
      await wait.catch(async (error: unknown) => {
        const now = await state()
        throw new Error(`never quiet: ${now?.status} ${now?.message ?? ''}`, { cause: error })
      })
    },
    [Symbol.asyncDispose]: () => stop.disposeAsync(),
  }
}

function environmentOf(
  google: FakeGoogle,
  { dir, doors, apiPort }: { dir: string; doors: World['doors']; apiPort: number },
): Record<string, string> {
  const { authUrl, tokenUrl, revokeUrl, certsUrl, issuer } = google.endpoints
  return {
    DATABASE_URL: doors.database.url,
    REDIS_URL: doors.redis.url,
    SECRET_KEYS: newKeyringText(),
    PUBLIC_URL: `http://127.0.0.1:${apiPort}`,
    DATA_DIR: dir,
    GOOGLE_CLIENT_ID: CLIENT.id,
    GOOGLE_CLIENT_SECRET: CLIENT.secret,
    GOOGLE_AUTH_URL: authUrl,
    GOOGLE_TOKEN_URL: tokenUrl,
    GOOGLE_REVOKE_URL: revokeUrl,
    GOOGLE_CERTS_URL: certsUrl,
    GOOGLE_API_URL: doors.google.url,
    GOOGLE_ISSUER: issuer,
    TZ: 'UTC',
  }
}

async function signInAs(url: string, google: FakeGoogle): Promise<string> {
  const [redirect = ''] = readConfig({}).redirects
  const { bearer } = await signInToDemo(url, redirect, (authorizeUrl) =>
    google.consent(authorizeUrl, { email: OWNER }),
  )
  return bearer
}

/** No scan runs, none waits, and the mailbox has been read to its end since it was last asked for. */
async function isQuiet(sql: postgres.Sql): Promise<boolean> {
  try {
    const [row] = await sql<{ quiet: boolean }[]>`
      select not exists (select 1 from pgboss.job where name = 'scan' and state in ('created', 'retry', 'active'))
        and not exists (select 1 from mailboxes where progress is not null or last_read_at is null
          or paused_until is not null) as quiet`
    return row?.quiet ?? false
  } catch {
    return false
  }
}

/** Notes every cursor a mailbox has had, in order, so that one that goes back is seen. */
async function watchCursor(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    create table fault_cursors (at bigserial, cursor text);
    create function note_cursor() returns trigger language plpgsql as $$
      begin insert into fault_cursors (cursor) values (new.cursor); return new; end $$;
    create trigger note_cursor after update of cursor on mailboxes for each row
      when (old.cursor is distinct from new.cursor) execute function note_cursor();`)
}

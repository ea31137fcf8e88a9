import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ScanStatus } from '#shared/contract/me.ts'
import type { OpenPayments } from '#shared/contract/payments.ts'
import { readConfig } from '#server/config.ts'
import { startFakeGoogle } from '#server/demo/fake-google/start.ts'
import { newKeyringText } from '#server/seal.ts'
import { signInToDemo } from '#server/terminal/demo-sign-in.ts'
import { MARA, standInMail, until } from './support/app.ts'
import { createServerDatabase } from './support/postgres.ts'
import { redisUrl } from './support/redis.ts'

const started: AsyncDisposable[] = []
afterAll(async () => {
  for (const one of started.toReversed()) await one[Symbol.asyncDispose]()
})

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const bill = (name: string) =>
  standInMail(name, ago(3), {}).raw +
  `\r\nYour invoice ${name} is ready. Amount due: EUR 41.30. Please pay by 30 December 2026.\r\n`

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** One process of the product, from source, with exactly this environment. */
function start(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  started.push({
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  })
  return child
}

const ready = (port: number, path: string) =>
  until(
    `port ${port}`,
    async () => (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined))?.ok,
    60_000,
  )

describe.runIf(process.env['TEST_DATABASE_URL'] && redisUrl)(
  'roles as processes of their own',
  () => {
    test('api, worker and engine read another fake Google’s mailbox, found by the GOOGLE_ settings; the worker drains', async () => {
      const google = await startFakeGoogle({
        mailboxes: [
          {
            email: MARA,
            name: 'Mara',
            messages: ['N-101', 'N-102'].map((name) => ({
              raw: bill(name),
              receivedAt: ago(3),
              labels: ['INBOX'],
            })),
          },
        ],
        clientId: 'roles',
        clientSecret: 'roles-secret',
        quota: 'off',
      })
      started.push(google)
      const database = await createServerDatabase()
      started.push(database)
      const dir = mkdtempSync(join(tmpdir(), 'duebox-roles-'))
      started.push({
        [Symbol.asyncDispose]: async () => rmSync(dir, { recursive: true, force: true }),
      })
      const [api, worker, engine] = [await freePort(), await freePort(), await freePort()]
      const { authUrl, tokenUrl, revokeUrl, certsUrl, apiUrl, issuer } = google.endpoints
      const common = {
        DATABASE_URL: database.url,
        REDIS_URL: redisUrl ?? '',
        SECRET_KEYS: newKeyringText(),
        PUBLIC_URL: `http://localhost:${api}`,
        DATA_DIR: dir,
        GOOGLE_CLIENT_ID: 'roles',
        GOOGLE_CLIENT_SECRET: 'roles-secret',
        GOOGLE_AUTH_URL: authUrl,
        GOOGLE_TOKEN_URL: tokenUrl,
        GOOGLE_REVOKE_URL: revokeUrl,
        GOOGLE_CERTS_URL: certsUrl,
        GOOGLE_API_URL: apiUrl,
        GOOGLE_ISSUER: issuer,
      }
      start({ ROLE: 'engine', PORT: String(engine) })
      start({ ...common, ROLE: 'api', PORT: String(api) })
      const working = start({
        ...common,
        ROLE: 'worker',
        PORT: String(worker),
        ENGINE_URL: `http://127.0.0.1:${engine}`,
      })
      await ready(engine, '/health/live')
      await ready(api, '/api/health/ready')
      await ready(worker, '/api/health/ready')

      const url = `http://127.0.0.1:${api}`
      const [redirect = ''] = readConfig({}).redirects
      const consent = (authorizeUrl: string) => google.consent(authorizeUrl, { email: MARA })
      const { bearer } = await signInToDemo(url, redirect, consent)
      const get = async <T>(path: string): Promise<T> =>
        (await (
          await fetch(url + path, { headers: { authorization: `Bearer ${bearer}` } })
        ).json()) as T
      await until(
        'the first scan',
        async () => {
          const { mailboxes } = await get<ScanStatus>('/api/scan')
          return mailboxes.every(({ lastReadAt, progress }) => lastReadAt !== null && !progress)
        },
        60_000,
      )
      const { payments } = await get<OpenPayments>('/api/payments/open')
      expect(payments.map(({ amountDue, dueDate }) => [amountDue?.minor, dueDate])).toEqual([
        [4130, '2026-12-30'],
        [4130, '2026-12-30'],
      ])

      const ended = new Promise((resolve) => working.once('exit', resolve))
      working.kill('SIGTERM')
      expect(await ended).toBe(0)
    }, 180_000)
  },
)

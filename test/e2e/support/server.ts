import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './build.ts'
import { until } from './until.ts'

export type RunningServer = AsyncDisposable & {
  /** e.g. http://localhost:41234 */
  origin: string
  /** Everything it printed so far. */
  output(): string
  /** A new mail (RFC 5322) in the demo mailbox, a thread of its own. @returns its id in Gmail's API */
  deliver(raw: string): Promise<string>
  /** One call of the API, as the holder of this bearer. */
  get<T>(path: string, bearer: string): Promise<T>
}

/** The real server on the demo mailbox and a fresh data directory, as a person starts it; its first scan is done. */
export async function startServer(): Promise<RunningServer> {
  const dir = mkdtempSync(join(tmpdir(), 'duebox-e2e-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { ...cleanEnvironment(), PORT: String(port), DATA_DIR: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dir, { recursive: true, force: true })
  }
  try {
    await until('the first scan', () => output.includes('See it in the browser'), 300_000)
  } catch (cause) {
    await stop()
    throw new Error(`the server did not start:\n${output.slice(-2_000)}`, { cause })
  }
  return {
    origin,
    output: () => output,
    async deliver(raw) {
      const { fakeGoogle } = JSON.parse(readFileSync(join(dir, 'demo.json'), 'utf8'))
      const reply = await fetch(`${fakeGoogle}/_control/deliver`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ raw }),
      })
      if (!reply.ok) throw new Error(`not delivered: ${reply.status} ${await reply.text()}`)
      const { id } = await reply.json()
      return String(id)
    },
    async get(path, bearer) {
      const reply = await fetch(`${origin}/api${path}`, {
        headers: { authorization: `Bearer ${bearer}` },
      })
      if (!reply.ok) throw new Error(`GET ${path}: ${reply.status}`)
      const body = await reply.json()
      return body
    },
    [Symbol.asyncDispose]: stop,
  }
}

/** Nothing of the machine's own set-up reaches the server under test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), DUEBOX_E2E: '1' }
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() =>
      address && typeof address !== 'string' ? resolve(address.port) : reject(new Error('no port')),
    )
  })
  return promise
}

import { accessSync, constants } from 'node:fs'
import { createServer } from 'node:net'
import { type GoogleSide, startApp } from './app.ts'
import type { Config } from './config.ts'
import { type Demo, startDemo } from './demo-mode.ts'
import { SetupError } from './errors.ts'
import { createGoogle } from './google/client.ts'
import { makeFolder } from './observe/folder.ts'
import type { Log } from './observe/log.ts'
import type { MetricsDoor } from './observe/prometheus.ts'
import { startEngineDoor } from './sandbox/door.ts'
import { openReader } from './reader.ts'
import { showDue } from './show-due.ts'

type RunOptions = { log: Log; terminal: boolean; signal: AbortSignal; args: readonly string[] }

/** Runs the role the configuration names until the signal aborts, then stops everything it started. */
export async function run(given: Config, options: RunOptions): Promise<void> {
  const { log, signal } = options
  const config = await withPort(given)
  await using stack = new AsyncDisposableStack()
  if (config.role === 'engine') {
    const reader = stack.use(openReader(config.engine, log))
    const door = await startEngineDoor(reader, config)
    stack.defer(() => door.close())
    log.info('listening', { port: config.port, role: 'engine' })
    await untilAborted(signal)
    return
  }
  if (config.keys.kind === 'file' || config.db.kind === 'embedded') openDataDir(config.dataDir)
  const demo = config.google.kind === 'demo' ? stack.use(await startDemo(config, now)) : undefined
  const door = await openMetrics(config)
  if (door) stack.defer(() => door.close())
  const googleSide = googleSideOf(config, demo, { log, now, metrics: door })
  const app = stack.use(await startApp(config, { log, googleSide, door }))
  demo?.tellWhere()
  const shown = options.terminal ? showDue(app, { config, demo, ...options }) : app.failed
  await Promise.race([untilAborted(signal), app.failed, shown])
}

const now = () => new Date()

/** @throws SetupError naming DATA_DIR when nothing can be written there */
function openDataDir(dir: string): void {
  try {
    makeFolder(dir)
    accessSync(dir, constants.W_OK)
  } catch (cause) {
    throw new SetupError(
      `DATA_DIR: cannot write to ${dir}. Give the directory to this user, or choose another: DATA_DIR=/some/where npm start`,
      { cause },
    )
  }
}

/** Prometheus' client is loaded only where somebody reads it. */
async function openMetrics({ host, metricsPort: port }: Config): Promise<MetricsDoor | undefined> {
  if (port === undefined) return undefined
  const { startMetrics } = await import('./observe/prometheus.ts')
  return startMetrics({ host, port })
}

type GoogleDeps = Parameters<typeof createGoogle>[1]

function googleSideOf(
  { google, push }: Config,
  demo: Demo | undefined,
  deps: GoogleDeps,
): GoogleSide {
  if (demo) return { google: createGoogle(demo.google, deps), push: demo.push }
  if (google.kind === 'demo') throw new Error('the demo was not started')
  return { google: createGoogle(google, deps), push }
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

/** PORT=0 takes a free port now, so that every address made from it is right from the start. */
async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config
  const probe = createServer()
  const port = await new Promise<number>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  await new Promise((resolve) => probe.close(resolve))
  return { ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) }
}

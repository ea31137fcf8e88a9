import { type ChildProcess, spawn } from 'node:child_process'
import { freePort } from '../../scripts/services/programs.ts'

/** What a process of a fault run is told beside its configuration; see `process.ts`. */
export type FaultPlan = Readonly<{
  crash?: {
    at: 'after_get' | 'before_page' | 'before_commit' | 'after_commit_before_ack'
    nth: number
    signal?: 'SIGKILL' | 'SIGSTOP'
  }
  off?: readonly string[]
  readMs?: number
  unitsAMinute?: number
}>

/** One process of the product, from source. */
export type Child = AsyncDisposable &
  Readonly<{
    port: number
    pid: number
    /** Its log so far. */
    said: () => string
    signal: (name: NodeJS.Signals) => void
    /** Its exit code or signal; undefined while it runs. */
    ended: () => number | string | undefined
    whenEnded: Promise<number | string>
  }>

/** Starts it; `env` is the whole environment but for the path. */
export async function startChild(env: Record<string, string>, plan: FaultPlan): Promise<Child> {
  const port = Number(env['PORT'] ?? (await freePort()))
  const child: ChildProcess = spawn(process.execPath, ['--no-warnings', 'test/faults/process.ts'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...env,
      PORT: String(port),
      FAULT_PLAN: JSON.stringify(plan),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', (text) => (said += text))
  child.stderr?.on('data', (text) => (said += text))
  let end: number | string | undefined
  const whenEnded = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => {
      end = code ?? signal ?? 'unknown'
      resolve(end)
    }),
  )
  return {
    port,
    pid: child.pid ?? 0,
    said: () => said,
    signal: (name) => void child.kill(name),
    ended: () => end,
    whenEnded,
    async [Symbol.asyncDispose]() {
      if (end !== undefined) return
      child.kill('SIGCONT')
      child.kill('SIGKILL')
      await whenEnded
    },
  }
}

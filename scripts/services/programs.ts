import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

/** Something the tests run against; `close` ends what was started for it. */
export type Brought = { env: Record<string, string>; from: string; close: () => Promise<void> }

/** One way to bring a thing; undefined when this machine does not offer it. */
export type Way = () => Promise<Brought | undefined>

/**
 * The first way that works.
 *
 * @param missed is told why a way that should have worked did not
 */
export async function firstOf(
  ways: readonly Way[],
  missed: (why: string) => void,
): Promise<Brought | undefined> {
  for (const way of ways)
    try {
      const brought = await way()
      if (brought) return brought
    } catch (error) {
      missed(error instanceof Error ? error.message : String(error))
    }
  return undefined
}

/** Full path of the first program found in the folders or the PATH; undefined when there is none. */
export function findProgram(
  names: readonly string[],
  folders: readonly string[] = [],
): string | undefined {
  const places = [...folders, ...(process.env.PATH ?? '').split(delimiter), '/usr/local/bin']
  return names.flatMap((name) => places.map((place) => join(place, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Subfolders, highest version first: `/usr/lib/postgresql/*` gives 18 before 15. */
export function versionsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const byVersion = new Intl.Collator('en', { numeric: true })
  return readdirSync(folder)
    .toSorted((a, b) => byVersion.compare(b, a))
    .map((name) => join(folder, name))
}

/** A port on loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

type Ids = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody`. */
export function unprivileged(): Ids {
  if (process.getuid?.() !== 0) return {}
  const people = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const person = ['postgres', 'nobody'].flatMap((name) =>
    people.filter(([known]) => known === name),
  )[0]
  return { uid: Number(person?.[2] ?? 65_534), gid: Number(person?.[3] ?? 65_534) }
}

/**
 * Runs a program to its end, its words kept back.
 *
 * @throws Error with its last words when it fails or takes longer
 */
export function runToEnd(
  program: string,
  args: string[],
  options: SpawnOptions & { timeoutMs?: number } = {},
): string {
  const { timeoutMs = 60_000, ...rest } = options
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: timeoutMs,
    ...rest,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return stdout
  const words = stderr.trim().split('\n').slice(-2).join(' ')
  throw new Error(`${program} ${args[0] ?? ''} failed: ${error?.message ?? words}`)
}

/** Starts a service in a process group of its own: Ctrl-C ends the tests first, then we end the service. */
export function startService(
  program: string,
  args: string[],
  options: SpawnOptions = {},
): ChildProcess {
  return spawn(program, args, { ...options, stdio: 'ignore', detached: true })
}

/** Asks a service to end, and kills it when it has not within 5 s. */
export async function endService(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(late)
}

/** Repeats a check until it holds. @throws Error after `limitMs`, or at once when the service has ended */
export async function untilReady(
  child: ChildProcess | undefined,
  check: () => Promise<unknown>,
  limitMs = 30_000,
): Promise<void> {
  const until = performance.now() + limitMs
  for (;;) {
    try {
      await check()
      return
    } catch (error) {
      if (child && child.exitCode !== null) throw new Error('it ended at once', { cause: error })
      if (performance.now() > until) throw new Error('it does not answer', { cause: error })
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Installs Debian packages. @returns false where that is not possible: not root, not Debian */
export function aptInstall(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'])) return false
  console.error(`installing ${packages.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, timeoutMs: 600_000 }
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  try {
    runToEnd('apt-get', install, options)
  } catch {
    runToEnd('apt-get', ['update'], options)
    runToEnd('apt-get', install, options)
  }
  return true
}

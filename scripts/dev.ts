// `npm run dev`: the server from source, started again when its sources change, and the extension rebuilt by WXT with
// hot reload (`-- --firefox` for Firefox). `ENGINE_STAND_IN=1` puts the deterministic stand-in in the engine's place.
import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..')
const firefox = process.argv.includes('--firefox')
/** An editor saves several files at once. */
const SAVING_MS = 200

let stopping = false
let extension: ChildProcess | undefined
let server = startServer()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))

let saving: NodeJS.Timeout | undefined
const watchers = ['server', 'shared'].map((folder) =>
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (!name?.endsWith('.ts') || name.endsWith('.test.ts')) return
    clearTimeout(saving)
    saving = setTimeout(restart, SAVING_MS)
  }),
)

function startServer(): ChildProcess {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  createInterface({ input: child.stderr }).on('line', (line) => {
    process.stderr.write(`${line}\n`)
    const port = portHeard(line)
    if (port !== undefined && !extension && !stopping) startExtension(port)
  })
  child.once('exit', (code) => {
    if (stopping || child.killed) return
    if (extension)
      process.stderr.write('The server ended. It starts again when a source changes.\n')
    else {
      process.stderr.write('The server could not start, so there is nothing to develop against.\n')
      stop(code || 1)
    }
  })
  return child
}

/** The port in the server's log line that says it listens; undefined for any other line. */
function portHeard(line: string): number | undefined {
  const [, port] =
    /^\{"at":"[^"]*","level":"info","event":"listening","port":(\d+)/.exec(line) ?? []
  return port === undefined ? undefined : Number(port)
}

/** Only beside a running server: WXT then cannot take its port, and what is said here stays in sight. */
function startExtension(port: number): void {
  const [folder, how] = firefox
    ? ['firefox-mv3-dev', 'about:debugging#/runtime/this-firefox → Load Temporary Add-on']
    : ['chrome-mv3-dev', 'chrome://extensions → Developer mode → Load unpacked']
  process.stdout.write(
    `\nDuebox is running at ${process.env.PUBLIC_URL || `http://localhost:${port}`}\n` +
      `Load the extension from dist/extension/${folder} (${how}).\n\n`,
  )
  const wxt = ['node_modules/wxt/bin/wxt.mjs', ...(firefox ? ['-b', 'firefox', '--mv3'] : [])]
  extension = spawn(process.execPath, wxt, { cwd: root, stdio: 'inherit' })
  extension.once('exit', (code) => stop(code ?? 1))
}

/** The next server waits for the end of the last: the database directory has one owner. */
function restart(): void {
  if (stopping || server.killed) return
  const next = () => {
    if (!stopping) server = startServer()
  }
  if (server.exitCode !== null || server.signalCode !== null) return next()
  server.once('exit', next)
  server.kill('SIGTERM')
}

function stop(code: number): void {
  if (stopping) return
  stopping = true
  process.exitCode = code
  clearTimeout(saving)
  for (const watcher of watchers) watcher.close()
  server.kill('SIGTERM')
  extension?.kill('SIGTERM')
}

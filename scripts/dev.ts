// `npm run dev`: the server from source, restarted when its sources change, and the extension rebuilt by WXT with
// hot reload (`-- --firefox` for Firefox). `ENGINE_STAND_IN=1` puts the deterministic stand-in in the engine's place.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const firefox = process.argv.includes('--firefox')
const children: ChildProcess[] = [
  start([
    '--watch-path=server',
    '--watch-path=shared',
    '--watch-preserve-output',
    'server/main.ts',
  ]),
  start(['node_modules/wxt/bin/wxt.mjs', ...(firefox ? ['-b', 'firefox', '--mv3'] : [])]),
]

function start(args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  child.on('exit', (code) => stop(code ?? 1))
  return child
}

let stopping = false
function stop(code: number): void {
  if (stopping) return
  stopping = true
  process.exitCode = code
  for (const child of children) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))

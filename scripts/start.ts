// `npm start`: builds what changed, then becomes the server, which prints what is due.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
process.chdir(root)

/** V8's second wasm compiler takes 100 MB for PGlite (461 MB against 372 MB after a first scan) and gives little. */
const FLAGS = ['--liftoff-only']
const server = [...FLAGS, join(root, 'dist/server/main.js'), '--terminal', ...process.argv.slice(2)]

const built = await run([join(root, 'scripts/build.ts'), '--if-changed'])
if (built !== 0) process.exit(built)
become(server)
process.exit(await run(server))

/** Where the system can, this process turns into the server: one process less, signals go straight to it. */
function become(args: string[]): void {
  if (process.platform === 'win32' || !process.execve) return
  process.removeAllListeners('warning') // execve is marked experimental and says so
  process.execve(process.execPath, [process.execPath, ...args], process.env)
}

function run(args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(code ?? (signal ? 130 : 1))
    })
  })
}

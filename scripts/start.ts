// `npm start`: builds what changed, then runs the server in this process and prints what is due.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
process.chdir(root)

const built = await run([join(root, 'scripts/build.ts'), '--if-changed'])
if (built !== 0) process.exit(built)
process.argv.push('--terminal')
await import(join(root, 'dist/server/main.js'))

function run(args: string[]): Promise<number> {
  process.stderr.write('Building the extension and the server …\n')
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

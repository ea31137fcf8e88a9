// `npm run check`: format, lint, types, import boundaries. No services, seconds. All run; the first fault decides.
import { spawn } from 'node:child_process'

const CHECKS: [name: string, command: string[]][] = [
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', ['oxlint', '--deny-warnings']],
  ['types', ['tsc', '--noEmit']],
  [
    'boundaries',
    ['vitest', 'run', '--project', 'server', 'test/architecture.test.ts', 'test/lockfile.test.ts'],
  ],
]

const results = await Promise.all(CHECKS.map(([name, command]) => run(name, command)))
process.exitCode = results.every(Boolean) ? 0 : 1

async function run(name: string, [command = '', ...args]: string[]): Promise<boolean> {
  const started = performance.now()
  const child = spawn('npx', ['--no-install', command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  const code = await new Promise((resolve) => child.on('exit', resolve))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(said)
  return code === 0
}

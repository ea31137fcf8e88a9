// `npm run test:faults [-- --seeds N --only F1,F9]`: the fault runs of test/faults on PostgreSQL and Redis of their own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { postgresWays } from './services/postgres.ts'
import { type Brought, firstOf } from './services/programs.ts'
import { redisWays } from './services/redis.ts'

const brought: Brought[] = []
for (const ways of [postgresWays, redisWays]) {
  const one = await firstOf(ways, (why) => console.error(why))
  if (!one) {
    console.error('PostgreSQL and Redis are needed and cannot be brought here')
    process.exitCode = process.env['CI'] === 'true' ? 1 : 0
    break
  }
  brought.push(one)
}
try {
  if (brought.length === 2) process.exitCode = await run()
} finally {
  for (const one of brought) await one.close()
}

function run(): Promise<number> {
  const env = Object.assign({}, process.env, ...brought.map((one) => one.env))
  const child = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, '../test/faults/run.ts'), ...process.argv.slice(2)],
    { stdio: 'inherit', env },
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

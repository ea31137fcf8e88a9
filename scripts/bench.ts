// `npm run bench [-- NAME…]`: every benchmark with its peers in the same run; `test/bench/package.json` lists them.
import { fork } from 'node:child_process'
import { fetchPeers } from '../test/bench/peers.ts'
import { printed, type Table } from '../test/bench/table.ts'
import { argumentsOf } from './arguments.ts'

const PARTS = ['triage', 'mail-6k', 'mail-60k', 'pdf', 'memory', 'values', 'ledger']

/** Of the process of a part: the limits a reader has in the product, see `server/sandbox/spawn.ts`; a clean heap. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  memory: ['--max-old-space-size=256', '--max-semi-space-size=8'],
  ledger: ['--expose-gc'],
}

const { files: asked, refuse } = argumentsOf('npm run bench [-- NAME…]', {})
const unknown = asked.find((name) => !PARTS.includes(name))
if (unknown !== undefined) refuse(`no part is called ${unknown}; there are ${PARTS.join(', ')}`)

fetchPeers()
for (const name of asked.length > 0 ? asked : PARTS) {
  const table = await runPart(name)
  if (table) process.stdout.write(`${printed(table)}\n`)
  else process.exitCode = 1
}

/** Each part in a process of its own, so that none warms or fills the heap of another. */
function runPart(name: string): Promise<Table | undefined> {
  const part = fork(new URL('../test/bench/run-part.ts', import.meta.url), [name], {
    execArgv: ['--no-warnings', ...(FLAGS[name] ?? [])],
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  return new Promise((resolve) => {
    part.once('message', (table: Table) => resolve(table))
    part.once('exit', () => resolve(undefined))
  })
}

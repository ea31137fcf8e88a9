// node test/faults/run.ts [--seeds N] [--only F1,F9]: every fault of the matrix with fixed seeds, each judged by the
// invariants of the oracle against the same mailbox read without faults. A fault that never struck fails, and so does
// one that stays green when the safeguard it needs is switched off. Wants TEST_DATABASE_URL and TEST_REDIS_URL.
import { parseArgs } from 'node:util'
import { Random } from '../../scripts/train/generator/random.ts'
import { GOOGLE_FAULTS } from './google.ts'
import { deliverLate } from './mailbox.ts'
import { brokenBy, contentOf, unitsOf } from './oracle.ts'
import type { Fault, Golden } from './types.ts'
import { SERVICE_FAULTS } from './services.ts'
import { WORKER_FAULTS } from './workers.ts'
import { openWorld } from './world.ts'

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
})
const redisUrl = process.env['TEST_REDIS_URL']
if (!redisUrl || !process.env['TEST_DATABASE_URL']) {
  process.stderr.write(
    'TEST_DATABASE_URL and TEST_REDIS_URL: where to run; `npm run test:faults` brings them\n',
  )
  process.exit(2)
}
const only = values.only.split(',').filter(Boolean)
const faults = [...WORKER_FAULTS, ...SERVICE_FAULTS, ...GOOGLE_FAULTS].filter(
  ({ id }) => only.length === 0 || only.includes(id),
)
const MESSAGES = 60
const goldens = new Map<string, Promise<Golden>>()
let failed = 0

for (let seed = 1; seed <= Number(values.seeds); seed++)
  for (const fault of faults) {
    tell(fault, seed, '', await judged(fault, seed, []))
    for (const safeguard of seed === 1 ? (fault.needs ?? []) : []) {
      const broken = await judged(fault, seed, [safeguard])
      const isSeen = broken.broken.length > 0
      tell(fault, seed, `, ${safeguard} off: ${isSeen ? 'seen' : 'NOT SEEN'}`, {
        ms: broken.ms,
        broken: isSeen ? [] : [`stays green without ${safeguard}`],
      })
    }
  }
process.stdout.write(failed === 0 ? 'all invariants held\n' : `${failed} runs failed\n`)
process.exit(failed === 0 ? 0 : 1)

type Judged = Readonly<{ ms: number; broken: readonly string[] }>

async function judged(fault: Fault, seed: number, off: readonly string[]): Promise<Judged> {
  const golden = await goldenOf(fault, seed)
  const startedAt = performance.now()
  const took = () => Math.round(performance.now() - startedAt)
  await using world = await open(fault, seed)
  try {
    const outcome = await fault.run(world, { seed, random: new Random(seed * 7_919), off })
    const broken = [...(outcome.broken ?? []), ...(await brokenBy(world, golden, outcome))]
    return { ms: took(), broken: outcome.struck > 0 ? broken : ['it never struck', ...broken] }
  } catch (error) {
    return { ms: took(), broken: [error instanceof Error ? error.message : String(error)] }
  }
}

function open(fault: Fault, seed: number) {
  return openWorld({ seed, messages: fault.messages ?? MESSAGES, redisUrl: redisUrl ?? '' })
}

/** The same mailbox read without faults, once. */
function goldenOf(fault: Fault, seed: number): Promise<Golden> {
  const key = `${seed} ${fault.messages ?? MESSAGES} ${fault.late ?? 0}`
  const known = goldens.get(key) ?? readWithoutFaults(fault, seed)
  goldens.set(key, known)
  return known
}

async function readWithoutFaults(fault: Fault, seed: number): Promise<Golden> {
  await using world = await open(fault, seed)
  deliverLate(world, fault.late ?? 0)
  await world.startWorker()
  await world.quiet()
  return { content: await contentOf(world), units: unitsOf(world) }
}

function tell({ id, name }: Fault, seed: number, how: string, { ms, broken }: Judged): void {
  if (broken.length > 0) failed += 1
  const verdict = broken.length > 0 ? `BROKEN: ${broken.join('; ')}` : 'held'
  process.stdout.write(
    `${id.padEnd(4)} seed ${seed}${how}  ${(ms / 1_000).toFixed(1)} s  ${name}: ${verdict}\n`,
  )
}

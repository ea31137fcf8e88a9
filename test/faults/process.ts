// One process of the product as fault runs start it: the configuration from the environment, the stand-in engine, a pace
// that does not make tests wait, and what FAULT_PLAN asks for: a place to die at, or a safeguard switched off.
import { registerHooks } from 'node:module'
import { z } from 'zod'
import { MUTATIONS } from './mutations.ts'

const Plan = z.strictObject({
  /** Ends this process as a power cut would, at the nth time it comes there. */
  crash: z
    .strictObject({
      at: z.enum(['after_get', 'before_page', 'before_commit', 'after_commit_before_ack']),
      nth: z.int(),
      /** SIGSTOP freezes it instead, until SIGCONT. */
      signal: z.enum(['SIGKILL', 'SIGSTOP']).default('SIGKILL'),
    })
    .optional(),
  /** Safeguards that are switched off, to show that their faults are seen then. */
  off: z.array(z.string()).default([]),
  /** Time one message takes to read. */
  readMs: z.number().default(0),
  unitsAMinute: z.number().default(600_000),
})
const plan = Plan.parse(JSON.parse(process.env['FAULT_PLAN'] ?? '{}'))
const changed = new Set<string>()
if (plan.off.length > 0)
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      const wanted = MUTATIONS.filter(
        ({ name, file }) => plan.off.includes(name) && url.endsWith(file),
      )
      if (wanted.length === 0 || loaded.source === undefined) return loaded
      let source = Buffer.from(loaded.source as Uint8Array).toString('utf8')
      for (const { name, from, to } of wanted) {
        if (!source.includes(from)) throw new Error(`${name}: nothing to switch off in ${url}`)
        source = source.replace(from, to)
        changed.add(name)
      }
      return { ...loaded, source }
    },
  })

const { startApp } = await import('#server/app.ts')
const { readConfig } = await import('#server/config.ts')
const { openDb } = await import('#server/db/open.ts')
const { createGoogle } = await import('#server/google/client.ts')
const { openLog } = await import('#server/observe/sink.ts')
const { faultOf } = await import('#server/observe/log.ts')
const { createStandInReader } = await import('#server/sandbox/stand-in.ts')

const missed = plan.off.filter((name) => !changed.has(name))
if (missed.length > 0) throw new Error(`not switched off: ${missed.join(', ')}`)

const config = readConfig(process.env)
if (config.google.kind === 'demo') throw new Error('fault runs name their Google')
const log = openLog(undefined)
process.on('uncaughtException', (error) => {
  log.error('uncaught', { fault: faultOf(error) })
  process.exit(1)
})

/** Messages read since the last commit: the transaction after them is a page's. */
let read = 0
let [gets, pages] = [0, 0]
const dieAt = (at: string, count: number) => {
  if (plan.crash?.at === at && plan.crash.nth === count)
    process.kill(process.pid, plan.crash.signal)
}
const db = await openDb(config.db, { log })
const transact: typeof db.transact = async (body, ...rest) => {
  const isPage = read > 0
  if (isPage) [read, pages] = [0, pages + 1]
  const page = pages
  if (isPage) dieAt('before_page', page)
  const result = await db.transact(
    async (tx) => {
      const inner = await body(tx)
      if (isPage) dieAt('before_commit', page)
      return inner
    },
    ...rest,
  )
  if (isPage) dieAt('after_commit_before_ack', page)
  return result
}
const reader = createStandInReader()
const stopping = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort())

{
  await using app = await startApp(config, {
    log,
    db: Object.assign(Object.create(db) as typeof db, { transact }),
    googleSide: {
      google: createGoogle(
        { ...config.google, unitsAMinute: plan.unitsAMinute },
        { log, now: () => new Date() },
      ),
      push: config.push,
    },
    reader: {
      ...reader,
      async read(...given) {
        dieAt('after_get', ++gets)
        if (plan.readMs > 0) await new Promise((resolve) => setTimeout(resolve, plan.readMs))
        read += 1
        return reader.read(...given)
      },
    },
  })
  await Promise.race([
    app.failed,
    new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true })),
  ])
}
process.exit(0)

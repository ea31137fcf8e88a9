import { readConfig } from './config.ts'
import { SetupError } from './errors.ts'
import { openLog } from './observe/sink.ts'
import { faultOf } from './observe/log.ts'
import { run } from './run.ts'

/** Longest a stop may take before the process ends anyway, in milliseconds. */
const STOP_MS = 10_000

/** `--terminal` (npm start): progress and what is due are written for a person, the log goes to a file. */
const terminal = process.argv.includes('--terminal')

try {
  const config = readConfig(process.env)
  const log = openLog(terminal ? config.dataDir : undefined)
  process.on('uncaughtException', (error) => {
    log.error('uncaught', { fault: faultOf(error) })
    process.stderr.write(
      `Duebox stopped after an unexpected fault (${faultOf(error)}); it is safe to start it again.\n`,
    )
    process.exit(1)
  })
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(130)
      log.info('stopping', { signal })
      stopping.abort()
      setTimeout(() => process.exit(1), STOP_MS).unref()
    })
  await run(config, { log, terminal, signal: stopping.signal, args: process.argv })
  process.exit(0)
} catch (error) {
  process.stderr.write(
    error instanceof SetupError
      ? `${error.message}\n`
      : `Duebox could not start: ${detailsOf(error)}\n`,
  )
  process.exit(1)
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? `${error.message} (${faultOf(error)})` : String(error)
}

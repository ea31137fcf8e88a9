// `npm run -s extract -- [--json] [--jobs N] FILE…`: what the engine understands of each message, in input order.
import { argumentsOf } from './arguments.ts'
import { inOrder } from './extract-files.ts'
import { inWords } from './extract-row.ts'

const USAGE = 'npm run -s extract -- [--json] [--jobs N] FILE…'
const MOST_JOBS = 64

const { values, files, refuse } = argumentsOf(USAGE, {
  json: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '1' },
})
const jobs = Number(values.jobs)
if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
  refuse(`--jobs takes a number from 1 to ${MOST_JOBS}`)
if (files.length === 0) refuse('no file is named')

let failed = false
for await (const row of inOrder(files, jobs)) {
  failed ||= 'error' in row
  process.stdout.write(`${values.json ? JSON.stringify(row) : inWords(row)}\n`)
}
process.exitCode = failed ? 1 : 0

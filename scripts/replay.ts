// `npm run -s replay -- DIR`: the ledger a scan makes of a folder of mails; see docs/replay.md.
import { readFile, stat } from 'node:fs/promises'
import { dayIn, isDay, isTimeZone } from '#shared/day.ts'
import { argumentsOf } from './arguments.ts'
import { type Line, decisionsIn } from './replay/decisions.ts'
import { PERSON, withLedger } from './replay/ledger.ts'
import { orderOf } from './replay/order.ts'
import { printedOf } from './replay/printed.ts'
import { tableOf } from './replay/table.ts'

const USAGE =
  'npm run -s replay -- [--json] [--today YYYY-MM-DD] [--time-zone ZONE] [--order name|date|shuffle:SEED] [--decisions FILE] DIR'

const { values, files, refuse } = argumentsOf(USAGE, {
  json: { type: 'boolean', default: false },
  today: { type: 'string' },
  'time-zone': { type: 'string', default: 'UTC' },
  order: { type: 'string', default: 'name' },
  decisions: { type: 'string' },
})
const timeZone = values['time-zone']
if (!isTimeZone(timeZone)) refuse(`"${timeZone}" is no time zone`)
const today = values.today ?? dayIn(new Date(), timeZone)
if (!isDay(today)) refuse(`--today takes a day as YYYY-MM-DD`)
const arrange = orderOf(values.order) ?? refuse('--order takes name, date or shuffle:SEED')
const [dir = '', ...more] = files
if (dir === '' || more.length > 0) refuse('one folder is read')
const folder = await stat(dir).catch(() => undefined)
if (!folder?.isDirectory()) refuse(`${dir} is no folder`)

const decisions = values.decisions === undefined ? [] : await decided(values.decisions)
const asked = { dir, today, timeZone, arrange, decisions }
try {
  const printed = await withLedger(asked, (ledger) => printedOf(ledger, PERSON, today))
  process.stdout.write(values.json ? `${JSON.stringify(printed)}\n` : tableOf(printed))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function decided(file: string): Promise<Line[]> {
  try {
    return decisionsIn(await readFile(file, 'utf8'))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

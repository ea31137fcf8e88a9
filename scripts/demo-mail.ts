import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXTRA_NAMES, extraMail } from '#server/demo/sample-mailbox/extra/extra.ts'
import { MARA } from '#server/demo/sample-mailbox/index.ts'

const ZONE = 'Europe/Berlin'
const WAIT_MS = 10_000

/** Where the running demo's Google listens, as the server wrote it; undefined when none runs. */
function fakeGoogle(dataDir: string): string | undefined {
  try {
    const demo: unknown = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'))
    if (typeof demo !== 'object' || demo === null || !('fakeGoogle' in demo)) return undefined
    return typeof demo.fakeGoogle === 'string' ? demo.fakeGoogle : undefined
  } catch {
    return undefined
  }
}

/** Drops one mail into the mailbox of the running demo; says what to do when there is none. */
async function demoMail(name: string, dataDir: string): Promise<{ ok: boolean; text: string }> {
  const extra = extraMail(name, { now: new Date(), zone: ZONE, owner: MARA })
  if (!extra) {
    const names = EXTRA_NAMES.map((known) => `  ${known}`).join('\n')
    return { ok: false, text: `There is no mail named "${name}". Try one of:\n${names}` }
  }
  const none = `No demo is running on ${dataDir}. Start it with "npm start" (without Google credentials), then try again.`
  const origin = fakeGoogle(dataDir)
  if (!origin) return { ok: false, text: none }
  const { raw, labels, threadKey } = extra.message
  const reply = await fetch(`${origin}/_control/deliver`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: MARA.email, raw, labels, threadKey }),
    signal: AbortSignal.timeout(WAIT_MS),
  }).catch(() => undefined)
  if (!reply) return { ok: false, text: none }
  if (!reply.ok) return { ok: false, text: `The demo refused the mail (HTTP ${reply.status}).` }
  const { kind, biller, amountDue, amountPaid, currency, dueDate } = extra.message.truth
  const amount = amountDue ?? amountPaid
  const facts = [kind, biller, amount && `${amount} ${currency}`, dueDate && `due ${dueDate}`]
  return {
    ok: true,
    text: `Delivered to ${MARA.email}: ${facts.filter(Boolean).join(' · ')}\nWithin 5 seconds you should see: ${extra.expect}`,
  }
}

const { ok, text } = await demoMail(process.argv[2] ?? 'bill', process.env['DATA_DIR'] || './data')
if (ok) console.log(text)
else {
  console.error(text)
  process.exitCode = 1
}

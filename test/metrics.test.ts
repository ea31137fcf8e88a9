import { expect, test } from 'vitest'
import { startMetrics } from '#server/observe/prometheus.ts'
import { MARA, standInMail, startTestApp, until } from './support/app.ts'

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
const bill = (n: number) =>
  standInMail(`b${n}`, ago(n + 1), {
    Kind: 'bill',
    Biller: `Biller ${n}`,
    'Amount due': `${n + 1}.00 EUR`,
    'Due date': '2031-01-02',
    Invoice: `R-${n}`,
  })

const textOf = async (port: number) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
const valueOf = (text: string, line: string) =>
  Number(
    text
      .split('\n')
      .find((one) => one.startsWith(`${line} `))
      ?.split(' ')
      .at(-1),
  )

test('a scan is counted: messages, units, time, mailboxes and jobs, and nobody is named', async () => {
  await using door = closing(await startMetrics({ host: '127.0.0.1', port: 0 }))
  await using server = await startTestApp({ messages: [bill(1), bill(2), bill(3)], door })
  await server.signIn(MARA)
  const text = await until('the scan', async () => {
    const now = await textOf(door.port)
    return valueOf(now, 'duebox_scans_total{outcome="finished"}') >= 1 && now
  })
  expect(valueOf(text, 'duebox_messages_total{outcome="read"}')).toBe(3)
  expect(valueOf(text, 'duebox_gmail_units_total{method="get"}')).toBe(60)
  expect(valueOf(text, 'duebox_scan_seconds_count')).toBeGreaterThanOrEqual(1)
  expect(valueOf(text, 'duebox_mailboxes{status="ok",group="default"}')).toBe(1)
  expect(valueOf(text, 'duebox_oldest_due_mailbox_seconds')).toBe(0)
  expect(text).toMatch(/^duebox_jobs\{kind="scan"/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
  expect(text).not.toContain('mara')
  expect(text).not.toContain('Biller')
})

test('a look that fails still tells the rest, and nothing else is served', async () => {
  await using door = closing(await startMetrics({ host: '127.0.0.1', port: 0 }))
  door.count('duebox_rate_limited_total')
  door.measure(async () => {
    throw new Error('the database is away')
  })
  expect(valueOf(await textOf(door.port), 'duebox_rate_limited_total')).toBe(1)
  expect((await fetch(`http://127.0.0.1:${door.port}/`)).status).toBe(404)
})

const closing = <T extends { close(): Promise<void> }>(door: T) =>
  Object.assign(door, { [Symbol.asyncDispose]: () => door.close() })

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const script = join(import.meta.dirname, 'replay.ts')
const run = promisify(execFile)
let dir = ''

const mail = (
  name: string,
  on: string,
  { from = 'Larchdale Gas <bills@larchdale-gas.com>', subject = '', text = '' },
) =>
  writeFile(
    join(dir, name),
    [
      `Received: by mx.example; ${new Date(`${on}T10:00:00Z`).toUTCString()}`,
      `From: ${from}`,
      'To: me@mail.example',
      `Subject: ${subject}`,
      `Message-ID: <${name}@mail.example>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  )

const bill = (number: string, due: string, amount: string) => ({
  subject: `Your gas bill ${number}`,
  text: `Dear customer,\r\nInvoice number: ${number}\r\nAmount due: £${amount}\r\nDue date: ${due}\r\n`,
})

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'duebox-replay-test-'))
  await mail('001.eml', '2026-09-01', bill('LG-20931', '20 September 2026', '61.20'))
  await mail('002.eml', '2026-09-18', {
    subject: 'Payment received',
    text: 'Thank you for your payment of £61.20 for invoice LG-20931. We received it on 18 September 2026.\r\n',
  })
  await mail('003.eml', '2026-10-01', bill('LG-21007', '20 October 2026', '64.80'))
  await mail('004.eml', '2026-10-02', {
    from: 'Ann <ann@friends.example>',
    subject: 'Lunch?',
    text: 'Shall we have lunch on Friday?\r\n',
  })
  await writeFile(join(dir, '005.eml'), '')
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const replay = (...args: string[]) =>
  run(process.execPath, ['--no-warnings', script, ...args]).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  )
const ON = ['--today', '2026-10-21', '--time-zone', 'Europe/London']

const paid = {
  biller: 'Larchdale Gas',
  amountDue: '61.20',
  amountPaid: '61.20',
  currency: 'GBP',
  dueDate: '2026-09-20',
  status: 'paid',
  reference: 'LG-20931',
  messages: ['001.eml', '002.eml'],
}
const late = {
  ...paid,
  amountDue: '64.80',
  amountPaid: null,
  dueDate: '2026-10-20',
  status: 'overdue',
  reference: 'LG-21007',
  messages: ['003.eml'],
}

test('a folder becomes a ledger, byte for byte the same in any order, and every mail is in it', async () => {
  const { stdout } = await replay('--json', ...ON, dir)
  expect(JSON.parse(stdout)).toEqual({
    payments: [paid, late],
    predictions: [],
    ignored: ['004.eml'],
    review: ['005.eml'],
    warned: [],
  })
  for (const order of ['date', 'shuffle:1', 'shuffle:2'])
    expect((await replay('--json', ...ON, '--order', order, dir)).stdout).toBe(stdout)
}, 120_000)

test('the person acts after a mail, and what they take back did not happen', async () => {
  const file = join(dir, 'decisions.jsonl')
  await writeFile(
    file,
    [
      { after: '001.eml', messages: ['001.eml'], do: 'dismiss' },
      { after: '003.eml', messages: ['001.eml'], do: 'undo' },
      { after: '003.eml', messages: ['003.eml'], do: 'mark-paid', on: '2026-10-01' },
      { after: '003.eml', messages: ['003.eml'], do: 'edit', field: 'amountDue', value: '65.00' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  const { stdout } = await replay('--json', ...ON, '--decisions', file, dir)
  expect(JSON.parse(stdout)).toMatchObject({
    payments: [paid, { ...late, status: 'paid', amountDue: '65.00', amountPaid: '65.00' }],
  })
}, 180_000)

test.each([
  [
    '{"after":"001.eml","messages":["001.eml"],"do":"burn"}',
    /line 1 .*"burn" is no action; there are mark-paid,/,
  ],
  ['nonsense', /line 1 of the decisions/],
  ['{"after":"009.eml","messages":["003.eml"],"do":"dismiss"}', /no mail called 009\.eml/],
])(
  'a decision that cannot be done ends it with a sentence: %s',
  async (line, sentence) => {
    const file = join(dir, 'bad.jsonl')
    await writeFile(file, line)
    const { code, stdout, stderr } = await replay('--json', ...ON, '--decisions', file, dir)
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim()).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  },
  180_000,
)

test('what the person cannot do at that point is told and left', async () => {
  const file = join(dir, 'left.jsonl')
  await writeFile(
    file,
    [
      { after: '001.eml', messages: ['003.eml'], do: 'dismiss' },
      { after: '001.eml', messages: ['001.eml'], do: 'snooze' },
      { after: '004.eml', messages: ['004.eml'], do: 'dismiss', always: 'sender' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  const { code, stdout, stderr } = await replay('--json', ...ON, '--decisions', file, dir)
  expect([code, stderr.trim().split('\n')]).toEqual([
    0,
    [
      expect.stringMatching(/^decision 1 .* not done: no payment holds 003\.eml$/),
      expect.stringMatching(/^decision 2 .* not done: until /),
      expect.stringMatching(/^decision 3 .* not done: no payment holds 004\.eml$/),
    ],
  ])
  expect(JSON.parse(stdout)).toMatchObject({ payments: [paid, late] })
}, 180_000)

test.each([
  [['--today', '2026-13-01'], /--today takes a day/],
  [['--time-zone', 'Mars/Dust'], /is no time zone/],
  [['--order', 'colour'], /--order takes/],
])(
  '%j is refused',
  async (args, sentence) => {
    const { code, stderr } = await replay(...args, dir)
    expect(code).toBe(1)
    expect(stderr).toMatch(sentence)
  },
  180_000,
)

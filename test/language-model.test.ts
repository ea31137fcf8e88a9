import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLanguageModel } from '#server/llm/language-model.ts'
import { createLog } from '#server/observe/log.ts'
import { createReaderPool } from '#server/sandbox/pool.ts'
import type { ReadResult } from '#server/sandbox/reader.ts'
import type { Lease } from '#server/scan/lease.ts'
import { readMessage } from '#server/scan/read-message.ts'
import { type TestDatabase, openTestDb, quiet } from './support/database.ts'
import { INJECTIONS } from './support/injections.ts'
import { aPerson, noon, rowOfPerson } from './support/person.ts'
import { facts, startStubModel } from './support/stub-model.ts'

/** Real children, real HTTP on loopback, a real database: the road of one message in a scan. */
const never = new AbortController().signal
const pool = createReaderPool({
  size: 2,
  entry: new URL('../server/sandbox/child.ts', import.meta.url),
  log: quiet,
})
const lines: string[] = []
let db: TestDatabase
let stub: Awaited<ReturnType<typeof startStubModel>>
beforeAll(async () => {
  db = await openTestDb()
  stub = await startStubModel(() => facts(null, null))
})
afterAll(async () => {
  await pool[Symbol.asyncDispose]()
  await stub[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

const NONE = facts(null, null)
const BILL =
  '<p>Hello,<br>your new bill is ready.</p><p>Previous 20.00 GBP<br>Now 48.20 GBP<br>By 4 December 2026.</p>'
/** No day and two amounts that could be it: the rules ask. */
const UNCLEAR =
  '<p>Hello,<br>your new bill is ready.</p><p>Water 31.20 GBP<br>Waste 17.00 GBP<br>Together 48.20 GBP</p><p>We look forward to 4 December 2026.</p>'

const SURE =
  '<p>Amount due: £48.20</p><p>Due date: 4 December 2026</p><p>Invoice number: F-4711</p>'

async function someone(agreed = true, caps = { callsPerDay: 1_000, tokensPerDay: 10_000_000 }) {
  const languageModel = agreed ? stub.provider : null
  const person = await aPerson(db, { languageModel })
  const lease: Lease = {
    ...person,
    fence: 1,
    cursor: null,
    timeZone: 'Europe/London',
    from: null,
    startedAt: noon,
    languageModel,
  }
  const model = createLanguageModel(
    { ...stub, model: 'small', key: undefined, timeoutMs: 5_000 },
    { log: createLog((line) => lines.push(line)), now: () => noon },
  )
  const deps = { db, reader: pool, now: () => noon }
  const read = (html: string, help = true) =>
    readMessage(
      { ...deps, languageModel: help ? { ...model, ...caps } : undefined },
      lease,
      messageOf(html),
      never,
    )
  return { ...person, read }
}

function messageOf(html: string) {
  const raw = `Authentication-Results: mx.google.com; dmarc=pass header.from=fernhill.example\r\nFrom: Fernhill Water <bills@fernhill.example>\r\nTo: pat@home.example\r\nSubject: Your bill from Fernhill Water\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${html}</body></html>\r\n`
  return {
    id: 'm1',
    threadId: 't1',
    receivedAt: new Date('2026-11-20T10:00:00Z'),
    labels: ['INBOX'],
    raw: new TextEncoder().encode(raw),
  }
}

const asks = (result: ReadResult) =>
  result.ok && result.reading.kind !== 'none' && result.reading.needsReview

describe('mails that talk to the model', () => {
  test('there are fifty and more', () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(50)
  })

  test.each(INJECTIONS)('$what', async ({ html }) => {
    const { read } = await someone()
    // The model obeys the mail, takes the bill's own words, or confirms whatever it finds first.
    const obeyed = [
      facts('9,999.00 GBP', '31 December 2026'),
      facts('48.20 GBP', '31 December 2026'),
      facts('48.20 GBP', '4 December 2026'),
    ]
    const wrong: string[] = []
    for (const bill of [BILL, UNCLEAR])
      for (const answer of obeyed) {
        stub.behave(() => answer)
        const rules = JSON.stringify(await read(bill + html, false))
        const helped = await read(bill + html)
        const told = JSON.stringify(helped)
        const isHiddenWord = !html.startsWith('<p>') && /999900|2026-12-31/.test(told)
        if (isHiddenWord || (!asks(helped) && told !== rules)) wrong.push(answer)
      }
    expect(wrong).toEqual([])
  })
})

test('a doubtful mail is helped, and the evidence names the model', async () => {
  const { read } = await someone()
  stub.behave(() => facts('48.20 GBP', '4 December 2026'))
  const helped = await read(UNCLEAR)
  expect(helped).toMatchObject({
    ok: true,
    reading: {
      needsReview: true,
      fields: {
        amountDue: { value: { minor: 4820, currency: 'GBP' } },
        dueDate: { value: '2026-12-04', evidence: [{ finder: 'language model' }] },
      },
    },
  })
  expect(helped).not.toHaveProperty('reduced')
})

test('what one mail holds is in no request for another, nor in the log', async () => {
  const [mara, pat] = [await someone(), await someone()]
  stub.asked.length = 0
  stub.behave(() => NONE)
  await mara.read(`${UNCLEAR}<p>canary-of-mara</p>`)
  await pat.read(`${UNCLEAR}<p>another mail</p>`)
  expect(stub.asked.map(({ text }) => text.includes('canary-of-mara'))).toEqual([true, false])
  expect(stub.asked[1]?.body).not.toContain('canary')
  expect(lines.join('')).not.toMatch(/canary|48\.20|Fernhill/)
})

test('digits of accounts, links, addresses and headers stay here', async () => {
  const { read } = await someone()
  stub.asked.length = 0
  stub.behave(() => NONE)
  await read(
    `${UNCLEAR}<p>To GB29 NWBK 6016 1331 9268 19, card 4111 1111 1111 1111, account 12345678</p><p><a href="https://pay.example/secret-link">pay</a> ann@home.example</p><div style="display:none">hidden-words</div>`,
  )
  expect(stub.asked).toHaveLength(1)
  const [asked] = stub.asked
  expect(asked?.body).toContain('48.20 GBP')
  expect(asked?.body).not.toMatch(
    /6016|9268|4111|1111|12345678|secret-link|ann@|hidden-words|pat@home|bills@|mx\.google/,
  )
})

describe('nobody is asked', () => {
  test.each([
    ['who did not agree', false, UNCLEAR],
    ['about a sure bill', true, SURE],
  ])('%s', async (_what, agreed, html) => {
    const { read } = await someone(agreed)
    stub.asked.length = 0
    expect(await read(html)).toEqual(await read(html, false))
    expect(stub.asked).toEqual([])
  })

  test('beyond the calls of a day', async () => {
    const { read, userId } = await someone(true, { callsPerDay: 2, tokensPerDay: 1_000_000 })
    stub.asked.length = 0
    stub.behave(() => NONE)
    for (let times = 0; times < 4; times += 1) await read(UNCLEAR)
    expect(stub.asked).toHaveLength(2)
    expect(await rowOfPerson(db, userId)).toMatchObject({ modelCalls: 2, modelTokens: 800 })
  })
})

test.each([
  ['lies', () => facts('1.00 GBP', '1 January 2030')],
  ['talks', () => 'I cannot help with that.'],
  [
    'is broken',
    (_: unknown, reply: { destroy(): unknown }) => {
      reply.destroy()
    },
  ],
] as const)('an endpoint that %s leaves the reading of the rules', async (_what, behave) => {
  const { read } = await someone()
  stub.behave(behave)
  expect(await read(UNCLEAR)).toEqual(await read(UNCLEAR, false))
})

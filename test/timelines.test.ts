import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionsIn } from '../scripts/replay/decisions.ts'
import { openReaders, scanInto } from '../scripts/replay/ledger.ts'
import { orderOf } from '../scripts/replay/order.ts'
import { printedOf } from '../scripts/replay/printed.ts'
import type { Reader } from '#server/sandbox/reader.ts'
import { type TestDatabase, openTestDb } from './support/database.ts'
import { type Score, type Truth, scoreOf } from './timelines/score.ts'

/*
 * Invented mailboxes with the ledger a careful person expects of them, written without sight of the code. What is not
 * read right yet counts in the shares below; what a ledger must never do is asserted of each.
 */
const HERE = join(import.meta.dirname, 'timelines')
const names = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

let db: TestDatabase
let reader: Reader
const scores: Score[] = []
beforeAll(async () => {
  db = await openTestDb()
  reader = openReaders(1)
})
afterAll(async () => {
  await reader[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

async function ledgerOf(name: string, truth: Truth, order: string) {
  const dir = join(HERE, name)
  const acts = join(dir, 'decisions.jsonl')
  const arrange = orderOf(order)
  if (!arrange) throw new Error(`no order ${order}`)
  const asked = {
    dir,
    arrange,
    today: truth.today,
    timeZone: truth.timeZone,
    decisions: existsSync(acts) ? decisionsIn(readFileSync(acts, 'utf8')) : [],
  }
  const person = `${name}-${order}`.replace(/\W/g, '-')
  return printedOf(await scanInto({ db, reader }, asked, person), person, truth.today)
}

/** Shuffled too, where nothing has to happen between two mails. */
const ORDERS = ['name', 'shuffle:1', 'shuffle:2']

// The sum comes after what it sums up.
describe('timelines', { shuffle: false }, () => {
  test.each(names)(
    '%s',
    async (name) => {
      const truth: Truth = JSON.parse(readFileSync(join(HERE, name, 'expected.json'), 'utf8'))
      const acted = existsSync(join(HERE, name, 'decisions.jsonl'))
      const [first, ...others] = await Promise.all(
        (acted ? ['name'] : ORDERS).map((order) => ledgerOf(name, truth, order)),
      )
      for (const other of others)
        expect(other, 'the order of the mails does not matter').toEqual(first)
      const score = scoreOf(first!, truth)
      scores.push(score)
      const files = readdirSync(join(HERE, name)).filter((file) => file.endsWith('.eml'))
      const { payments, ignored, review, warned } = first!
      const listed = new Set([
        ...payments.flatMap(({ messages }) => messages),
        ...ignored,
        ...review,
        ...warned,
      ])
      expect([...listed].toSorted(), 'every mail is somewhere').toEqual(files.toSorted())
      expect(score.merges, 'no two bills are one').toBe(0)
    },
    60_000,
  )

  test('all timelines together', () => {
    const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0)
    const right = sum((score) => score.right) / sum((score) => score.payments)
    const [both, found, wanted] = [
      sum(({ links }) => links.right),
      sum(({ links }) => links.found),
      sum(({ links }) => links.wanted),
    ]
    const predictions =
      sum((score) => score.predictions.right) / sum((score) => score.predictions.wanted)
    const told = {
      right,
      links: (2 * both) / (found + wanted),
      predictions,
      duplicates: sum((score) => score.duplicates),
    }
    process.stderr.write(`timelines ${JSON.stringify(told)}\n`)
    if (process.env.TIMELINE_ERRORS)
      process.stderr.write(`${scores.flatMap(({ errors }) => errors).join('\n')}\n`)
    expect(told.right).toBeGreaterThanOrEqual(0.7)
    expect(told.links).toBeGreaterThanOrEqual(0.88)
  })
})

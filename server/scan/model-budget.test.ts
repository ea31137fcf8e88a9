import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { aPerson, noon, rowOfPerson } from '../../test/support/person.ts'
import { modelBudget } from './model-budget.ts'

const provider = 'llm.example'
const caps = { provider, callsPerDay: 3, tokensPerDay: 1_000 }

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  let now = noon
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())
  const start = async (languageModel: string | null = provider) => {
    now = noon
    const { userId } = await aPerson(db, { languageModel })
    return { userId, budget: modelBudget({ db, now: () => now }, userId, caps) }
  }

  test('so many calls a day, and the next day again', async () => {
    const { userId, budget } = await start()
    const all = await Promise.all(Array.from({ length: 5 }, () => budget.take(10)))
    expect(all.filter(Boolean)).toHaveLength(3)
    expect(await rowOfPerson(db, userId)).toMatchObject({ modelCalls: 3, modelTokens: 30 })
    now = new Date(noon.getTime() + 86_400_000)
    expect(await budget.take(10)).toBe(true)
    expect(await rowOfPerson(db, userId)).toMatchObject({ modelCalls: 1, modelTokens: 10 })
  })

  test('so many tokens a day, whatever an endpoint claims', async () => {
    const { userId, budget } = await start()
    expect(await budget.take(1_001)).toBe(false)
    expect(await budget.take(600)).toBe(true)
    expect(await budget.take(600)).toBe(false)
    await budget.add(Number.MAX_SAFE_INTEGER)
    expect(await rowOfPerson(db, userId)).toMatchObject({ modelCalls: 1, modelTokens: 1_000 })
    expect(await budget.take(1)).toBe(false)
  })

  test.each([
    ['nobody was agreed to', null],
    ['somebody else was agreed to', 'other.example'],
  ])('nothing when %s', async (_what, agreed) => {
    const { userId, budget } = await start(agreed)
    expect(await budget.take(1)).toBe(false)
    expect(await rowOfPerson(db, userId)).toMatchObject({ modelCalls: 0, modelDay: null })
  })
})

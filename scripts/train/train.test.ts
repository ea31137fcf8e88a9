import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { learnConfidences, saidBy } from './confidences.ts'
import { readSample, type Read } from './examples.ts'
import { forFold } from './generator/fold.ts'
import { generate } from './generator/index.ts'
import { FOLDS } from './generator/senders.ts'
import type { Sample } from './generator/types.ts'
import { fitLogistic } from './logistic.ts'
import { calibrationError } from './measure.ts'
import { isWon, learnSoftmax } from './softmax.ts'

async function samples(seed: number, count: number): Promise<Sample[]> {
  const all: Sample[] = []
  for await (const sample of generate(seed, count)) all.push(sample)
  return all
}

async function learn(): Promise<string> {
  const mails = await samples(5, 150)
  const reads = mails.map((sample, at) => readSample(sample, at))
  return JSON.stringify([mails, learnConfidences(reads.flatMap(({ examples }) => examples))])
}

test('the same seed gives the same mails, readings and weights', async () => {
  expect(await learn()).toBe(await learn())
})

test('what the engine has stored has no part in what is learnt', async () => {
  const reads = (await samples(5, 150)).map((sample, at) => readSample(sample, at))
  const examples = reads.flatMap((read) => read.examples)
  const doubted = examples.map((example) =>
    example.judged === 'currency'
      ? { ...example, clues: { ...example.clues, doubt: 0.77 } }
      : example,
  )
  expect(examples.some(({ judged }) => judged === 'currency')).toBe(true)
  expect(learnConfidences(doubted)).toEqual(learnConfidences(examples))
})

test('a sender stands in one fold, and folds share no wording where there is enough', async () => {
  const folds = new Map<number, Set<number>>()
  for (const { sender, fold } of await samples(5, 150))
    folds.set(sender, (folds.get(sender) ?? new Set()).add(fold))
  expect([...folds.values()].every(({ size }) => size === 1)).toBe(true)
  const words = ['a', 'b', 'c', 'd', 'e', 'f']
  const parts = Array.from({ length: FOLDS }, (_, fold) => forFold(words, fold))
  expect(parts.flat().toSorted()).toEqual(words)
})

test('every kind is written, and its values stand in the text', async () => {
  const mails = await samples(6, 900)
  expect(new Set(mails.map(({ truth }) => truth.kind)).size).toBe(10)
  for (const { truth, document } of mails) {
    const text = document.nodes.map((node) => node.text).join('\n')
    for (const value of [truth.reference, truth.accountRef]) expect(text).toContain(value ?? '')
  }
})

const EIGHT = 8
const runs = (text: string): string[] => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.slice(EIGHT - 1).map((_, at) => words.slice(at, at + EIGHT).join(' '))
}

test('no eight words in a row stand in the mails of the tests as well', async () => {
  const folder = join(import.meta.dirname, '../../test/corpus')
  const names = await readdir(folder)
  const written = await Promise.all(
    names.map((name) => readFile(join(folder, name, 'message.eml'), 'utf8')),
  )
  const known = new Set(written.flatMap(runs))
  const mails = await samples(7, 700)
  const shared = mails.flatMap(({ document }) =>
    document.nodes.flatMap(({ text }) => runs(text).filter((run) => known.has(run))),
  )
  expect([...new Set(shared)]).toEqual([])
})

test('a logistic regression finds the chances it was given', () => {
  const points = Array.from({ length: 4_000 }, (_, at) => ({
    clues: { strong: at % 2 },
    right: at % 2 === 1 ? at % 20 !== 1 : at % 4 === 0,
  }))
  const weights = fitLogistic(points)
  expect(saidBy(weights, { strong: 1 })).toBeCloseTo(0.9, 2)
  expect(saidBy(weights, { strong: 0 })).toBeCloseTo(0.5, 2)
})

const choice = (at: number) => [
  { inputs: new Map([['a sign', at % 2]]), prior: 0, right: at % 2 === 1 },
  { inputs: new Map<string, number>(), prior: 0.5, right: at % 2 === 0 },
]

test('a softmax learns what tells the right answer, and little from few', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => choice(at))
  const sure = learnSoftmax(many, 10)
  expect(sure['a sign']).toBeGreaterThan(1)
  expect(many.every((one) => isWon(one, sure))).toBe(true)
  expect(learnSoftmax(many, 100_000)['a sign'] ?? 0).toBeLessThan(0.1)
})

test('calibration error is the mean distance of said and true shares', () => {
  const said = Array.from({ length: 300 }, (_, at) => ({
    share: 0.9,
    right: at % 10 < 7,
    sender: at,
  }))
  expect(calibrationError(said)).toBeCloseTo(0.2, 2)
})

test('what the engine says of new senders is close to what is true', async () => {
  const reads: Read[] = (await samples(99, 900)).map((sample, at) => readSample(sample, at))
  const said = reads.flatMap(({ examples, sample }) =>
    examples.map(({ raw, right }) => ({ share: raw, right, sender: sample.sender })),
  )
  expect(said.length).toBeGreaterThan(2_000)
  expect(calibrationError(said)).toBeLessThan(0.03)
})

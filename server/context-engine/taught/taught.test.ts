import { expect, test } from 'vitest'
import { aDocument } from '../../../test/support/a-document.ts'
import { read } from '../read.ts'
import type { Slot } from '../types.ts'
import { taught } from './taught.ts'

const text = [
  'Hello Robin,',
  'here is the invoice of your water for September.',
  'Consumption charge: 210.00 EUR',
  'Monthly advance: 61.00 EUR',
  'Please pay until 18 December 2026.',
].join('\n')
const mail = (authentic: boolean | 'unknown' = true) =>
  aDocument({ from: 'bills@water.example', subject: 'Your water bill', text, authentic })
const slot = (label: string, by: Slot['by'] = 'rule') => ({ domain: 'water.example', label, by })
const amountOf = (reading: ReturnType<typeof read>) =>
  reading.kind === 'none' ? undefined : reading.fields.amountDue?.value.minor

test('every amount is kept with the words beside it, without numbers and months', () => {
  const reading = read(mail(), { billers: [] })
  expect(reading.kind).toBe('bill')
  const seen = reading.kind === 'none' ? [] : (reading.seen ?? [])
  expect(seen.map(({ label, amountDue }) => [label, amountDue.value.minor]).toSorted()).toEqual([
    ['Consumption charge', 21_000],
    ['Monthly advance', 6_100],
  ])
  expect(seen[0]?.amountDue.evidence[0]?.quote).toContain('EUR')
})

test('the amount beside the label the person named is the one', () => {
  const reading = read(mail(), { billers: [], slots: [slot('monthly advance')] })
  expect(amountOf(reading)).toBe(6_100)
  const other = read(mail(), { billers: [], slots: [slot('Consumption charge')] })
  expect(amountOf(other)).toBe(21_000)
})

test('what was learnt of a sender is nothing for a mail that does not authenticate', () => {
  const plain = read(mail(false), { billers: [] })
  for (const label of ['Monthly advance', 'Consumption charge'])
    for (const authentic of [false, 'unknown'] as const)
      expect(amountOf(read(mail(authentic), { billers: [], slots: [slot(label)] }))).toBe(
        amountOf(plain),
      )
})

test('a memory is evidence and no bypass: warnings stay, a scam stays a scam', () => {
  const plain = read(mail(), { billers: [] })
  if (plain.kind === 'none') throw new Error('no bill')
  const doubted = { ...plain, needsReview: true, reviewReason: 'Not sure of the amount' }
  const label = plain.seen?.[0]?.label ?? ''
  const sure = { ...doubted, fields: { ...plain.fields }, confidence: 0.95 }
  expect(taught(sure, [{ label, by: 'memory' }])).toMatchObject({ needsReview: false })
  const warned = { ...sure, warnings: [{ code: 'iban', text: 'The account changed.' }] }
  expect(taught(warned, [{ label, by: 'memory' }])).toMatchObject({ needsReview: true })
  const scam = { ...sure, kind: 'scam' as const }
  expect(taught(scam, [{ label, by: 'rule' }])).toBe(scam)
  const unknown = { ...sure, reviewReason: 'Parts of the message were not read' }
  expect(taught(unknown, [{ label, by: 'memory' }])).toMatchObject({ needsReview: true })
})

test('a much likelier amount stays where only a memory speaks against it', () => {
  const plain = read(mail(), { billers: [] })
  if (plain.kind === 'none' || !plain.fields.amountDue) throw new Error('no bill')
  const sure = {
    ...plain,
    fields: { ...plain.fields, amountDue: { ...plain.fields.amountDue, confidence: 0.99 } },
  }
  const other = plain.seen?.find(
    ({ amountDue }) => amountDue.value.minor !== plain.fields.amountDue?.value.minor,
  )
  const weak = { label: 'Elsewhere', amountDue: { ...other!.amountDue, confidence: 0.1 } }
  const seen = [...(plain.seen ?? []), weak]
  expect(amountOf(taught({ ...sure, seen }, [{ label: 'Elsewhere', by: 'memory' }]))).toBe(
    amountOf(sure),
  )
  expect(amountOf(taught({ ...sure, seen }, [{ label: 'Elsewhere', by: 'rule' }]))).toBe(
    weak.amountDue.value.minor,
  )
})

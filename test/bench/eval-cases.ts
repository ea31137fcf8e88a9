import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What a careful person reads in a message; a field that is not said is not scored, null means there is none. */
export type Truth = Readonly<{
  kinds: readonly string[]
  amountDue?: string | null
  currency?: string | null
  dueDate?: readonly string[] | null
  biller?: readonly string[] | null
  reference?: readonly string[] | null
}>
export type Case = Readonly<{ set: string; file: string; language: string; truth: Truth }>

/** The project's own messages, one folder each. */
export function ownCases(root: string): Case[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const said = JSON.parse(readFileSync(join(root, entry.name, 'expected.json'), 'utf8')) as Said
    const file = join(root, entry.name, 'message.eml')
    return [{ set: 'own', file, language: entry.name.split('-')[0] ?? '', truth: truthOf(said) }]
  })
}

/** Sets of a folder given from outside, each with its `truth.jsonl`. */
export function outsideCases(root: string): Case[] {
  const sets = readdirSync(root).filter((set) => existsSync(join(root, set, 'truth.jsonl')))
  return sets.toSorted().flatMap((set) => {
    const list = join(root, set, 'truth.jsonl')
    const lines = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
    return lines.map((line) => {
      const said = JSON.parse(line) as Said
      const file = join(root, set, 'files', basename(textOf(said['file'])))
      const language = textOf(said['language']).split('-')[0] ?? ''
      return { set, file, language, truth: truthOf(said) }
    })
  })
}

type Said = Readonly<Record<string, unknown>>

const KINDS: Readonly<Record<string, string>> = { credit_note: 'refund', other: 'none' }
const SETTLED = new Set(['receipt', 'refund', 'none', 'scam'])

function truthOf(said: Said): Truth {
  const first = (...names: string[]) =>
    names.map((name) => said[name]).find((value) => value !== undefined)
  const kinds = [...(listOf(said['kind']) ?? []), ...(listOf(said['alt_kinds']) ?? [])].map(
    (kind) => KINDS[kind] ?? kind,
  )
  const doubtful = new Set(listOf(said['ambiguous']) ?? [])
  const hidden = said['visible'] === false
  const amount = first('amountDue', 'amount_due', 'amount')
  const settled = SETTLED.has(kinds[0] ?? '')
  const amountDue = settled || amount === null || amount === undefined ? null : textOf(amount)
  const named = listOf(first('biller', 'payee'))
  const aliases = listOf(first('billerAliases', 'alt_payees')) ?? []
  const isScored = (value: unknown, ...names: string[]) =>
    value !== undefined && !hidden && !names.some((name) => doubtful.has(name))
  const due = first('dueDate', 'due_date')
  const reference = first('reference', 'invoice_number', 'account_or_invoice_number')
  return {
    kinds,
    ...(isScored(amount, 'amountDue', 'amount') && { amountDue }),
    ...(isScored(amount, 'currency') && {
      currency: amountDue === null ? null : (listOf(said['currency'])?.[0] ?? null),
    }),
    ...(isScored(due, 'dueDate', 'due_date', 'due') && { dueDate: settled ? null : listOf(due) }),
    ...(isScored(first('biller', 'payee'), 'biller', 'payee') && {
      biller: named && [...named, ...aliases],
    }),
    ...(isScored(reference, 'reference', 'number') && { reference: listOf(reference) }),
  }
}

/** One value or several as a list, null for none. */
function listOf(value: unknown): string[] | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)]
}

/** Text and numbers as text, '' for anything else. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

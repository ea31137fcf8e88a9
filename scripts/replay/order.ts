import { createHash } from 'node:crypto'
import type { File, Way } from '#server/mailbox/eml/open.ts'

/**
 * The order `--order` names.
 *
 * @param text `name`, `date`, or `shuffle:` and any seed
 * @returns undefined for anything else
 */
export function orderOf(text: string): Way['arrange'] | undefined {
  if (text === 'name') return by(({ name }) => name)
  if (text === 'date')
    return by(({ name, at }) => `${String(at.getTime() + 1e15).padStart(20, '0')} ${name}`)
  const seed = /^shuffle:(.+)$/.exec(text)?.[1]
  if (seed === undefined) return undefined
  return by(({ name }) => createHash('sha256').update(`${seed} ${name}`).digest('hex'))
}

const by =
  (keyOf: (file: File) => string): Way['arrange'] =>
  (files) =>
    files
      .map((file) => ({ file, key: keyOf(file) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ file }) => file)

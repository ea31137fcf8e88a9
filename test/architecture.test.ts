import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ONLY_IN, OUTSIDE, ROOMS } from './rooms.ts'

const IMPORT =
  /(?:^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?|\bimport\()['"]([^'"]+)['"]/gm

const inside = (path: string, place: string) => path === place || path.startsWith(`${place}/`)
const longest = (keys: string[], path: string) =>
  keys.filter((key) => inside(path, key)).toSorted((a, b) => b.length - a.length)[0]
const roomOf = (path: string) => longest(Object.keys(ROOMS), path) ?? 'no room'

type Import = { name: string; erased: boolean; target: string | undefined }

function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, erased, name = '']) => ({
    name,
    erased: Boolean(erased),
    target: name.startsWith('#')
      ? name.slice(1)
      : name.startsWith('.')
        ? join(dirname(file), name.split('?')[0] ?? name)
        : undefined,
  }))
}

function faultsIn(file: string, source: string): string[] {
  const here = roomOf(file)
  if (here === 'no room') return [`${file} stands in no room`]
  const { value, type = [] } = ROOMS[here] ?? { value: [] }
  return importsOf(file, source).flatMap(({ name, erased, target }) => {
    const homes = ONLY_IN[longest(Object.keys(ONLY_IN), name) ?? '']
    const legal = target
      ? [here, ...value, ...(erased ? type : [])].includes(roomOf(target))
      : erased || !homes || homes.some((home) => inside(file, home))
    return legal ? [] : [`${file} imports ${name}`]
  })
}

const root = join(import.meta.dirname, '..')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter(
    (file) => !/^(node_modules|dist|data|\.wxt|\.cache)\//.test(file) && !file.endsWith('.d.ts'),
  )
  .filter((file) => !OUTSIDE.some((place) => inside(file, place)))
const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8')

test('every file has a room and imports stay inside the rooms table', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap((file) => faultsIn(file, sourceOf(file)))).toEqual([])
})

test('no room reaches itself through value imports', () => {
  const edges = new Map<string, Set<string>>()
  for (const file of files)
    for (const { target, erased } of importsOf(file, sourceOf(file))) {
      const [from, to] = [roomOf(file), target ? roomOf(target) : undefined]
      if (!to || erased || from === to) continue
      edges.set(from, (edges.get(from) ?? new Set()).add(to))
    }
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some(
      (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
    )
  expect([...edges.keys()].filter((room) => reaches(room, room))).toEqual([])
})

test.each([
  ['extension/ui/Row.tsx', `import { z } from '#server/config.ts'`],
  ['server/api/payments.ts', `import { PgBoss } from 'pg-boss'`],
  ['server/helpers/x.ts', `export const x = 1`],
  ['server/context-engine/read.ts', `import { parse } from '#server/mime/parse.ts'`],
])('a planted fault is found: %s', (file, source) => {
  expect(faultsIn(file, source)).not.toEqual([])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Lock = {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; link?: boolean }
  >
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

test('every package has its integrity and no download address', () => {
  expect(installed.length).toBeGreaterThan(100)
  expect(installed.filter(([, { resolved }]) => resolved)).toEqual([])
  expect(
    installed.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path),
  ).toEqual([])
})

test('every direct dependency is pinned exactly', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

const parts = (text: string) => text.split('.').map(Number)

/** Versions below which a known hole is open (docs/security.md of each project). */
const FLOORS: [name: string, version: string][] = [
  ['hono', '4.12.21'],
  ['@hono/node-server', '2.1.6'],
  ['postal-mime', '4.0.0'],
]
test.each(FLOORS)('%s is at least %s', (name, floor) => {
  const version = lock.packages[`node_modules/${name}`]?.version ?? '0.0.0'
  const [a, b] = [parts(version), parts(floor)]
  const difference = a.map((part, i) => part - (b[i] ?? 0)).find((part) => part !== 0) ?? 0
  expect(difference).toBeGreaterThanOrEqual(0)
})

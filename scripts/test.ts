// `npm test [-- unit|postgres|e2e …]`: every test, or the parts that are named. Brings what it needs, ends what it
// started, and prints `N passed, N failed` last.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumWays, firefoxWays } from './services/browsers.ts'
import { postgresWays } from './services/postgres.ts'
import { firstOf } from './services/programs.ts'
import type { Brought, Way } from './services/programs.ts'
import { redisWays } from './services/redis.ts'

const PARTS = ['unit', 'postgres', 'e2e'] as const
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !PARTS.some((part) => part === name))
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}"; use ${PARTS.join(', ')}, or none for all.`)
  process.exit(2)
}
const wants = (part: (typeof PARTS)[number]) => asked.length === 0 || asked.includes(part)

/** What a part needs, in the order it is brought. `skips`: what is left out where it cannot be brought. */
const NEEDS: { name: string; part: (typeof PARTS)[number]; ways: readonly Way[]; skips: string }[] =
  [
    {
      name: 'PostgreSQL',
      part: 'postgres',
      ways: postgresWays,
      skips: 'the database suites run on the embedded one only',
    },
    {
      name: 'Redis',
      part: 'postgres',
      ways: redisWays,
      skips: 'the cache and live suites run in memory only',
    },
    {
      name: 'Chromium',
      part: 'e2e',
      ways: chromiumWays,
      skips: 'its end-to-end tests are skipped',
    },
    { name: 'Firefox', part: 'e2e', ways: firefoxWays, skips: 'its end-to-end tests are skipped' },
  ]

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'duebox-test-'))
const brought = new Map<string, Brought>()
const counts = { passed: 0, failed: 0, skipped: 0 }
let running: ChildProcess | undefined
let stopped: NodeJS.Signals | undefined

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopped ??= signal
    running?.kill(signal)
  })

let code = 0
try {
  code = await testAll()
} finally {
  await Promise.all([...brought.values()].map(({ close }) => close()))
  rmSync(reports, { recursive: true, force: true })
}
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
)
process.exitCode = stopped ? 130 : code

/** @returns the exit code: the first of vitest's that is not 0, or 1 when CI lacks something */
async function testAll(): Promise<number> {
  const missing = await bringAll()
  const failures = process.env.CI === 'true' ? missing.length : 0
  counts.failed += failures
  const codes = [Math.min(failures, 1)]
  const env = Object.fromEntries([...brought.values()].flatMap((one) => Object.entries(one.env)))
  if (wants('unit') || wants('postgres')) {
    const projects = wants('unit') ? ['server', 'extension'] : ['server']
    codes.push(await vitest(projects, env))
  }
  if (wants('e2e') && !stopped) {
    const browsers = missing.filter((name) => name === 'Chromium' || name === 'Firefox')
    codes.push(await vitest(['e2e'], env, browsers.map(e2eWithout)))
  }
  return codes.find((one) => one !== 0) ?? 0
}

/** @returns the names of what this machine cannot bring, each told in one line */
async function bringAll(): Promise<string[]> {
  const missing: string[] = []
  for (const { name, part, ways, skips } of NEEDS) {
    if (!wants(part) || stopped) continue
    const reasons: string[] = []
    const one = await firstOf(ways, (why) => reasons.push(why))
    if (one) brought.set(name, one)
    else missing.push(name)
    const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : ''
    console.error(one ? `${name}: ${one.from}` : `${name} cannot be brought here${why}: ${skips}`)
  }
  return missing
}

/** Runs projects in a hostile locale and zone, and adds their counts. */
async function vitest(
  projects: string[],
  env: Record<string, string>,
  exclude: string[] = [],
): Promise<number> {
  if (stopped) return 1
  const report = join(reports, `${projects.join('-')}.json`)
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...exclude.flatMap((pattern) => ['--exclude', pattern]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  running = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'Pacific/Chatham', LC_ALL: 'ar_EG.UTF-8', ...env },
  })
  const ended = running
  const exitCode = await new Promise<number>((resolve) =>
    ended.on('exit', (status) => resolve(status ?? 1)),
  )
  running = undefined
  count(report, exitCode)
  return exitCode
}

/** A run that failed without naming a test (it broke before, or beside them) counts as one that failed. */
function count(report: string, exitCode: number): void {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read(report)
  counts.passed += numPassedTests
  counts.failed += exitCode !== 0 && numFailedTests === 0 ? 1 : numFailedTests
  counts.skipped += numPendingTests
}

/** The end-to-end files that need a browser: `firefox*` Firefox, `manifest*` none, all others Chromium. */
function e2eWithout(browser: string): string {
  return browser === 'Firefox'
    ? 'test/e2e/firefox*.test.ts'
    : 'test/e2e/!(firefox|manifest)*.test.ts'
}

type Report = { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number }

function read(report: string): Report {
  try {
    const counted: Report = JSON.parse(readFileSync(report, 'utf8'))
    return counted
  } catch {
    return {}
  }
}

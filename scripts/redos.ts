// `npm run redos [-- FILE…]`: every regular expression of the rooms that read mail, through recheck. Prints those that
// it finds super-linear or cannot prove; the exit code tells. `test/fuzz/package.json` brings recheck on first use.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { argumentsOf } from './arguments.ts'

type Verdict = { status: 'safe' | 'vulnerable' | 'unknown'; complexity?: { summary: string } }
type Recheck = { checkSync: (source: string, flags: string, options: object) => Verdict }
type Node = { type: string; start: number; regex?: { pattern: string; flags: string } }
/** Expressions that recheck cannot prove, with the bound that makes them harmless. */
type Bounded = { begins: string; why: string }[]
type Acorn = { parse: (code: string, options: object) => unknown }

const { files } = argumentsOf('npm run redos [-- FILE…]', {})
const home = new URL('../test/fuzz/', import.meta.url)
if (!existsSync(new URL('node_modules/.package-lock.json', home)))
  execFileSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: home, stdio: ['ignore', 2, 2] })
const tool = async <T>(path: string) => (await import(new URL(path, home).href)) as T
const { parse } = await tool<Acorn>('node_modules/acorn/dist/acorn.mjs')
const recheck = await tool<{ default: Recheck }>('node_modules/recheck/index.js')

/** Budget of one expression; the long lists of words need most of it. */
const TIMEOUT_MS = 20_000

const sources =
  files.length > 0
    ? files
    : globSync(['server/mime/**/*.ts', 'server/context-engine/**/*.ts'], {
        exclude: (name) => name.endsWith('.test.ts'),
      })
let [checked, doubtful] = [0, 0]
const bounded = JSON.parse(readFileSync(new URL('bounded.json', home), 'utf8')) as Bounded
for (const file of sources.toSorted())
  for (const { pattern, flags, line } of expressionsIn(file)) {
    checked += 1
    const verdict = recheck.default.checkSync(pattern, flags, { timeout: TIMEOUT_MS })
    if (verdict.status === 'safe' || bounded.some((known) => pattern.startsWith(known.begins)))
      continue
    doubtful += 1
    console.log(
      `${file}:${line} ${verdict.status} ${verdict.complexity?.summary ?? ''}\n  /${pattern.slice(0, 160)}/${flags}`,
    )
  }
console.log(`${checked} expressions, ${doubtful} not proven`)
process.exitCode = doubtful > 0 ? 1 : 0

function expressionsIn(file: string): { pattern: string; flags: string; line: number }[] {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'))
  const found: { pattern: string; flags: string; line: number }[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (isNode(value) && value.regex)
      found.push({ ...value.regex, line: code.slice(0, value.start).split('\n').length })
    for (const child of Object.values(value)) walk(child)
  }
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return found
}

function isNode(value: object): value is Node {
  return 'type' in value && 'start' in value
}

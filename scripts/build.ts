// Builds what is asked for: `node scripts/build.ts [extension] [server] [--if-changed]`; without names, both.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const flags = new Set(process.argv.slice(2))
const names = ['extension', 'server'].filter((name) => flags.has(name))
const wanted = names.length > 0 ? names : ['extension', 'server']

/** Sources of each part; a change in one of them makes the part be built again. */
const SOURCES: Record<string, string[]> = {
  extension: [
    'extension',
    'shared',
    'scripts/react-as-modules.ts',
    'wxt.config.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
  server: ['server', 'shared', 'package-lock.json', 'scripts/build.ts'],
}

await Promise.all(wanted.map(buildIfChanged))

async function buildIfChanged(name: string): Promise<void> {
  const stampFile = join(root, 'dist', `.${name}.stamp`)
  const stamp = stampOf(name)
  const unchanged = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
  if (flags.has('--if-changed') && unchanged) return
  console.error(`Building the ${name} …`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  rmSync(stampFile, { force: true })
  await (name === 'extension' ? buildExtension() : buildServer())
  writeFileSync(stampFile, stamp)
}

/** Names, sizes and times of the sources, and the variables that change the build. */
function stampOf(name: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES[name] ?? [])
    for (const file of filesOf(join(root, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  return hash.update(`${process.env.DUEBOX_E2E ?? ''} ${process.env.CRX_KEY ?? ''}`).digest('hex')
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
    .toSorted()
}

async function buildExtension(): Promise<void> {
  await wxt(['build'])
  await wxt(['build', '-b', 'firefox', '--mv3'])
}

function wxt(args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`wxt ${args.join(' ')} failed:\n${said}`)),
    )
  })
}

/** One file a process: the server, the database thread, the engine child. PGlite stays outside: it loads its wasm. */
async function buildServer(): Promise<void> {
  const out = join(root, 'dist/server')
  rmSync(out, { recursive: true, force: true })
  await build({
    entryPoints: {
      main: join(root, 'server/main.ts'),
      'pglite-thread': join(root, 'server/db/pglite/thread.ts'),
      child: join(root, 'server/sandbox/child.ts'),
    },
    outdir: out,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: ['@electric-sql/pglite', 'pg-native'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    sourcemap: false,
    logLevel: 'warning',
  })
  cpSync(join(root, 'server/db/migrations'), join(out, 'migrations'), { recursive: true })
  cpSync(join(root, 'node_modules/@hyzyla/pdfium/dist/pdfium.wasm'), join(out, 'pdfium.wasm'))
}

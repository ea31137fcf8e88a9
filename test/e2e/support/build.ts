import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')
const OUT = join(root, 'dist/e2e')
const SOURCES = [
  'extension',
  'shared',
  'scripts/react-as-modules.ts',
  'wxt.config.ts',
  'package-lock.json',
]

export type Target = 'chrome' | 'firefox'

/** Where the extension built for the tests lies, ready to be loaded. */
export const extensionDir = (target: Target) => join(OUT, `${target}-mv3`)

/**
 * Builds the extension as it is shipped, into a folder of its own, unless nothing has changed since the last time.
 *
 * @throws Error with the build's output
 */
export function buildExtension(target: Target): void {
  if (newest(SOURCES) < modified(join(extensionDir(target), 'manifest.json'))) return
  const options = JSON.stringify({ browser: target, manifestVersion: 3, outDir: 'dist/e2e' })
  const { NODE_ENV: _ofVitest, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `(await import('wxt')).build(${options})`],
    { cwd: root, env, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the extension did not build:\n${stdout}\n${stderr}`)
}

const modified = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const newest = (paths: readonly string[]) =>
  Math.max(
    ...paths.flatMap((path) => [
      modified(join(root, path)),
      ...(statSync(join(root, path)).isDirectory()
        ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((file) =>
            modified(join(root, path, file)),
          )
        : []),
    ]),
  )

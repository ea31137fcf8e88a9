import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const here = new URL('.', import.meta.url)

/** Installs the peers of `test/bench/package.json` when they are not there yet. */
export function fetchPeers(): void {
  if (existsSync(new URL('node_modules/.package-lock.json', here))) return
  process.stderr.write('Fetching the peers (once) …\n')
  execFileSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** A module of a peer, which exists only after {@link fetchPeers}; `T` is the part of it that is used. */
export const peer = async <T>(name: string): Promise<T> => (await import(name)) as T

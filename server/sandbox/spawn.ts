import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Data segment in KiB: a decompression bomb dies here, good mail stays far below. */
const DATA_KIB = 800_000
/** Processor seconds of a whole life; only a child that outlived its parent in an endless loop ever meets it. */
const CPU_SECONDS = 300
const HEAP_MIB = 256

/**
 * Starts one reader process: no environment, no child processes, no workers, file reads only below its own code,
 * memory capped by the system where there is `ulimit`.
 */
export function spawnReader(entry: URL): ChildProcess {
  const script = fileURLToPath(entry)
  const flags = [
    '--permission',
    `--allow-fs-read=${codeOf(script)}`,
    `--max-old-space-size=${HEAP_MIB}`,
    '--max-semi-space-size=8',
    '--no-warnings',
    script,
  ]
  const options = {
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    // Ctrl-C goes to the whole group of the terminal: the parent alone decides when a reader ends.
    detached: process.platform !== 'win32',
  } as const
  if (process.platform !== 'linux' || !existsSync('/bin/sh'))
    return spawn(process.execPath, flags, { ...options, stdio: [...options.stdio] })
  const limits = `ulimit -d ${DATA_KIB}; ulimit -t ${CPU_SECONDS}; ulimit -c 0; exec "$0" "$@"`
  return spawn('/bin/sh', ['-c', limits, process.execPath, ...flags], {
    ...options,
    stdio: [...options.stdio],
  })
}

/** A bundle needs its own folder; sources need the package they stand in, for its imports and packages. */
function codeOf(script: string): string {
  let folder = dirname(script)
  if (!script.endsWith('.ts')) return folder
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder)
    folder = dirname(folder)
  return folder
}

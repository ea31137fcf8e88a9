import { engineVersion } from './context-engine/version.ts'
import type { Config } from './config.ts'
import type { Log } from './observe/log.ts'
import { createReaderPool } from './sandbox/pool.ts'
import type { Reader } from './sandbox/reader.ts'
import { createRemoteReader } from './sandbox/remote.ts'
import { createStandInReader } from './sandbox/stand-in.ts'

/** The child's entry: beside the bundle, or the source when the server runs from source. */
const CHILD = import.meta.url.endsWith('.ts')
  ? new URL('./sandbox/child.ts', import.meta.url)
  : new URL('./child.js', import.meta.url)

/** The Reader the configuration asks for: own processes, engine instances over HTTP, or the stand-in. */
export function openReader(engine: Config['engine'], log: Log): Reader {
  if (engine.kind === 'pool') return createReaderPool({ size: engine.size, entry: CHILD, log })
  if (engine.kind === 'stand-in') return createStandInReader()
  return createRemoteReader(engine.url, { log, engineVersion })
}

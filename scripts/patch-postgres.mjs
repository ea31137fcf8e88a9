// Mends postgres.js 3.4.9 until its own repair is out (porsager/postgres issues 1133, 1154, 1208). When a connection
// dies inside a transaction, the driver as it comes throws from a timer and ends the process, wedges its pool, or
// sends the rest of the transaction over a new connection, outside of any transaction; when one dies amid its rows,
// the next query gets as many holes before its own rows.
// Runs after every install, under any Node: plain JavaScript. Running it twice changes nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What every mended line ends with; a test looks for it. */
export const MARK = '// duebox patch'

/** Line by line: the driver's, and ours. Each stands once in its file. */
export const PATCHES = [
  {
    file: 'connection.js',
    why: 'a write without a socket is dropped',
    theirs: `    const x = socket.write(chunk, fn)\n`,
    ours: `    if (!socket) return chunk = nextWriteTimer = null, true ${MARK}
    const x = socket.write(chunk, fn)\n`,
  },
  {
    file: 'connection.js',
    why: 'on close the chunk that was not sent is forgotten, its timer, and the count of rows that came',
    theirs: `    incomings = null
    clearImmediate(nextWriteTimer)\n`,
    ours: `    incomings = null
    clearImmediate(nextWriteTimer), chunk = nextWriteTimer = null, rows = 0 ${MARK}\n`,
  },
  {
    file: 'connection.js',
    why: 'queries sent between the error and the close of a socket are told, too',
    theirs: `    !hadError && (query || sent.length) && error(`,
    ours: `    ;(query || sent.length) && /* ${MARK} */ error(`,
  },
  {
    file: 'index.js',
    why: 'a transaction knows that its connection closed, and so do its waiting queries',
    theirs: `      , connection
      , prepare = null\n`,
    ours: `      , connection
      , lost = null ${MARK}
      , prepare = null\n`,
  },
  {
    file: 'index.js',
    why: '(as above)',
    theirs: `connection.onclose = reject)\n`,
    ours: `connection.onclose = e => { ${MARK}
          reject(lost = e)
          while (queries.length) queries.shift().reject(e)
        })\n`,
  },
  {
    file: 'index.js',
    why: 'and every further query of it is refused',
    theirs: `        c.queue === full
          ? queries.push(q)\n`,
    ours: `        lost ? q.reject(lost) : c.queue === full ${MARK}
          ? queries.push(q)\n`,
  },
]

/**
 * Mends the driver in a node_modules folder.
 *
 * @param {string} nodeModules absolute path
 * @throws Error when a file is neither as 3.4.9 brings it nor as we leave it
 */
export function patchPostgres(nodeModules) {
  const source = join(nodeModules, 'postgres/src')
  for (const { file, theirs, ours, why } of PATCHES) {
    const path = join(source, file)
    const text = readFileSync(path, 'utf8')
    if (text.includes(ours)) continue
    if (text.split(theirs).length !== 2)
      throw new Error(
        `${path} is not the postgres 3.4.9 we know (${why}). Look at the new version, then at scripts/patch-postgres.mjs.`,
      )
    writeFileSync(
      path,
      text.replace(theirs, () => ours),
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const nodeModules = join(fileURLToPath(new URL('.', import.meta.url)), '../node_modules')
  if (existsSync(join(nodeModules, 'postgres'))) patchPostgres(nodeModules)
}

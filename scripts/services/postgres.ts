import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import postgres from 'postgres'
import { inDocker } from './docker.ts'
import type { Brought, Way } from './programs.ts'
import {
  aptInstall,
  endService,
  findProgram,
  freePort,
  runToEnd,
  startService,
  unprivileged,
  untilReady,
  versionsIn,
} from './programs.ts'

const NAME = 'TEST_DATABASE_URL'

/** How a real PostgreSQL is brought, in this order. */
export const postgresWays: readonly Way[] = [
  async () => {
    const url = process.env[NAME]
    return url ? { env: { [NAME]: url }, from: NAME, close: async () => {} } : undefined
  },
  installed,
  () =>
    inDocker(
      'postgres:18-alpine',
      5432,
      (port) => ({ [NAME]: address(port) }),
      (env) => ask(env[NAME] ?? ''),
      ['--env', 'POSTGRES_HOST_AUTH_METHOD=trust'],
    ),
  async () => (aptInstall('postgresql') ? installed() : undefined),
]

const address = (port: number) => `postgres://postgres@127.0.0.1:${port}/postgres`

/** A cluster of its own in a temporary folder; nothing of it needs to outlive a crash. */
async function installed(): Promise<Brought | undefined> {
  const folders = versionsIn('/usr/lib/postgresql').map((folder) => join(folder, 'bin'))
  const program = findProgram(['postgres'], [...folders, '/usr/local/pgsql/bin'])
  const initdb = program && findProgram(['initdb'], [dirname(program), ...folders])
  if (!program || !initdb) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'duebox-postgres-'))
  const ids = unprivileged()
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(folder, ids.uid, ids.gid)
  const options = { ...ids, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  const data = join(folder, 'data')
  const port = await freePort()
  const settings = [
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'listen_addresses=127.0.0.1',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ]
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    runToEnd(
      initdb,
      ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      options,
    )
    const child = startService(
      program,
      ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      options,
    )
    const close = async () => {
      await endService(child, 'SIGINT')
      remove()
    }
    await untilReady(child, () => ask(address(port))).catch(async (error: unknown) => {
      await close()
      throw error
    })
    return { env: { [NAME]: address(port) }, from: program, close }
  } catch (error) {
    remove()
    throw error
  }
}

async function ask(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, fetch_types: false, onnotice: () => {} })
  try {
    await sql`select 1`
  } finally {
    await sql.end({ timeout: 1 })
  }
}

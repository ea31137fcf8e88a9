import { once } from 'node:events'
import { connect } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inDocker } from './docker.ts'
import type { Brought, Way } from './programs.ts'
import {
  aptInstall,
  endService,
  findProgram,
  freePort,
  startService,
  untilReady,
} from './programs.ts'

const NAME = 'TEST_REDIS_URL'

/** How a real Redis is brought, in this order; Valkey speaks the same language. */
export const redisWays: readonly Way[] = [
  async () => {
    const url = process.env[NAME]
    return url ? { env: { [NAME]: url }, from: NAME, close: async () => {} } : undefined
  },
  installed,
  () =>
    inDocker(
      'redis:8-alpine',
      6379,
      (port) => ({ [NAME]: address(port) }),
      (env) => ping(Number(new URL(env[NAME] ?? '').port)),
    ),
  async () => (aptInstall('redis-server') ? installed() : undefined),
]

const address = (port: number) => `redis://127.0.0.1:${port}`

async function installed(): Promise<Brought | undefined> {
  const program = findProgram(['redis-server', 'valkey-server'])
  if (!program) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'duebox-redis-'))
  const port = await freePort()
  const child = startService(program, [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
  ])
  const close = async () => {
    await endService(child, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(child, () => ping(port))
    return { env: { [NAME]: address(port) }, from: program, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function ping(port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 })
  socket.on('timeout', () => socket.destroy(new Error('no answer')))
  try {
    await once(socket, 'connect')
    socket.write('PING\r\n')
    const [answer] = await once(socket, 'data')
    if (!String(answer).startsWith('+PONG')) throw new Error('not Redis')
  } finally {
    socket.destroy()
  }
}

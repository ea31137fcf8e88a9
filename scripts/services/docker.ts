import type { Brought } from './programs.ts'
import { findProgram, runToEnd, untilReady } from './programs.ts'

/**
 * Runs a throw-away container with one port on loopback.
 *
 * @param toEnv what the tests are told, from the port
 * @param check resolves when the service answers
 * @returns undefined where Docker is not there or does not answer
 */
export async function inDocker(
  image: string,
  port: number,
  toEnv: (port: number) => Record<string, string>,
  check: (env: Record<string, string>) => Promise<unknown>,
  options: string[] = [],
): Promise<Brought | undefined> {
  const docker = findProgram(['docker'])
  if (!docker || !answers(docker)) return undefined
  const publish = ['--publish', `127.0.0.1::${port}`]
  const run = ['run', '--rm', '--detach', ...publish, ...options, image]
  const id = runToEnd(docker, run, { timeoutMs: 300_000 }).trim()
  const close = async () => void runToEnd(docker, ['rm', '--force', id])
  try {
    const [published = ''] = runToEnd(docker, ['port', id, `${port}/tcp`]).split('\n')
    const env = toEnv(Number(published.split(':').at(-1)))
    await untilReady(undefined, () => check(env))
    return { env, from: `Docker image ${image}`, close }
  } catch (error) {
    await close()
    throw error
  }
}

function answers(docker: string): boolean {
  try {
    runToEnd(docker, ['info'], { timeoutMs: 5_000 })
    return true
  } catch {
    return false
  }
}

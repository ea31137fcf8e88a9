import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockDirectory } from './lock.ts'

function aDirectory(): string {
  const parent = mkdtempSync(join(tmpdir(), 'duebox-lock-'))
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  return join(parent, 'db')
}

/** The id of a process that has ended. */
async function aDeadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

test('a directory is held by one at a time', async () => {
  const dir = aDirectory()
  const release = await lockDirectory(dir)
  await expect(lockDirectory(dir)).rejects.toMatchObject({
    name: 'SetupError',
    message: `${dir} is in use by process ${process.pid}. Stop that one first, or set DATA_DIR to another directory.`,
  })
  release()
  expect(existsSync(`${dir}.lock`)).toBe(false)
  const again = await lockDirectory(dir)
  release() // of the first: not ours to give back
  expect(existsSync(`${dir}.lock`)).toBe(true)
  again()
})

test('what a dead process left is taken over', async () => {
  const dir = aDirectory()
  writeFileSync(`${dir}.lock`, JSON.stringify({ pid: await aDeadPid(), born: '1' }))
  const release = await lockDirectory(dir)
  expect(readFileSync(`${dir}.lock`, 'utf8')).toContain(`"pid":${process.pid}`)
  release()
})

test.runIf(process.platform === 'linux')(
  'a living process with a dead one’s id does not hold it',
  async () => {
    const dir = aDirectory()
    writeFileSync(`${dir}.lock`, JSON.stringify({ pid: process.pid, born: '1' }))
    const release = await lockDirectory(dir)
    expect(readFileSync(`${dir}.lock`, 'utf8')).not.toContain('"born":"1"')
    release()
  },
)

test('a torn lock is taken over', async () => {
  const dir = aDirectory()
  writeFileSync(`${dir}.lock`, '{"pid":12')
  const release = await lockDirectory(dir)
  expect(readFileSync(`${dir}.lock`, 'utf8')).toContain(`"pid":${process.pid}`)
  release()
})

test('of many that ask for a dead one’s lock at once, at most one gets it', async () => {
  for (let round = 0; round < 10; round++) {
    const dir = aDirectory()
    writeFileSync(`${dir}.lock`, JSON.stringify({ pid: await aDeadPid(), born: '1' }))
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(dir)))
    const got = asked.filter(({ status }) => status === 'fulfilled')
    expect(got.length).toBeLessThanOrEqual(1)
  }
})

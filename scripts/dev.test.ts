import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'duebox-dev-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a server that cannot start ends the command with a clear message', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const dev = spawn(process.execPath, [join(import.meta.dirname, 'dev.ts')], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dir },
    timeout: 60_000,
  })
  const [said, [code]] = await Promise.all([text(dev.stderr), once(dev, 'exit')])
  other.close()
  expect(said).toMatch(new RegExp(`PORT: ${port} is already used by another program`))
  expect(said).toMatch(/The server could not start, so there is nothing to develop against\.\n$/)
  expect(code).toBe(1)
}, 90_000)

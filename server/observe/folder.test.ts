import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from './folder.ts'

const dir = mkdtempSync(join(tmpdir(), 'duebox-folder-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('folders above it are made too, and what is there already is left', () => {
  const path = join(dir, 'a', 'b', 'c')
  makeFolder(path)
  makeFolder(path)
  expect(existsSync(path)).toBe(true)
})

test('where a file stands it throws', () => {
  writeFileSync(join(dir, 'file'), '')
  expect(() => makeFolder(join(dir, 'file', 'x'))).toThrow('EEXIST')
})

test.runIf(existsSync('/proc/self')).each([{}, { SECRET_KEYS: `k1:${'A'.repeat(43)}=` }])(
  'a DATA_DIR that cannot be made is one clear error, and the end (%o)',
  { timeout: 30_000 },
  async (more) => {
    const main = join(import.meta.dirname, '../main.ts')
    const server = spawn(process.execPath, [main, '--terminal'], {
      env: { ...process.env, DATA_DIR: '/proc/duebox/data', PORT: '0', ...more },
      timeout: 20_000,
    })
    const [said, code] = await Promise.all([
      text(server.stderr),
      new Promise((resolve) => server.once('exit', resolve)),
    ])
    expect(said).toMatch(/^DATA_DIR: cannot write to \/proc\/duebox\/data\. .+\n$/)
    expect(code).toBe(1)
  },
)

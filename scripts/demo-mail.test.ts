import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startFakeGoogle } from '#server/demo/fake-google/start.ts'

const script = join(import.meta.dirname, 'demo-mail.ts')
const dataDir = mkdtempSync(join(tmpdir(), 'duebox-demo-mail-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

function run(...args: string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((done) => child.on('close', (code) => done({ code, text })))
}

test('says what to do when no demo runs, and which mails there are', async () => {
  const [none, unknown] = await Promise.all([run(), run('nonsense')])
  expect(none).toMatchObject({ code: 1, text: expect.stringContaining('npm start') })
  expect(unknown).toMatchObject({
    code: 1,
    text: expect.stringContaining('bill-today'),
  })
})

test('drops a new bill into the running demo each time', async () => {
  const mailboxes = [{ email: 'mara.ellwood@mail.example', name: 'Mara', messages: [] }]
  await using fake = await startFakeGoogle({ mailboxes })
  writeFileSync(join(dataDir, 'demo.json'), JSON.stringify({ fakeGoogle: fake.origin }))
  const runs = await Promise.all([run(), run('bill-today')])
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect(runs[0]?.text).toContain('Delivered to mara.ellwood@mail.example: bill')
  const reply = await fetch(`${fake.origin}/_control/mailboxes`)
  expect(await reply.json()).toMatchObject([{ messages: 2 }])
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { newKeyringText } from './seal.ts'

const google = { GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret' }
const production = {
  ...google,
  DATABASE_URL: 'postgres://u:p@db:5432/duebox',
  REDIS_URL: 'redis://cache:6379',
  SECRET_KEYS: newKeyringText(),
  PUBLIC_URL: 'https://duebox.example.org',
}

describe('what is chosen when nothing is said', () => {
  const config = readConfig({ DATA_DIR: '/srv/duebox' })
  test.each([
    ['role', config.role, 'all'],
    ['port', config.port, 3000],
    ['address', config.publicUrl, 'http://localhost:3000'],
    ['database', config.db, { kind: 'embedded', dir: '/srv/duebox/db' }],
    ['cache', config.redisUrl, undefined],
    ['google', config.google, { kind: 'demo' }],
    ['key', config.keys, { kind: 'file', path: '/srv/duebox/secret.key' }],
    ['host', config.host, '127.0.0.1'],
  ])('%s', (_name, value, expected) => expect(value).toEqual(expected))
  test('an empty value counts as unset', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', REDIS_URL: ' ' }).db.kind).toBe('embedded')
  })
  test('one Chromium and one Firefox target are allowed to sign in', () => {
    expect(config.redirects).toHaveLength(2)
    expect(config.redirects[0]).toMatch(/^https:\/\/[a-p]{32}\.chromiumapp\.org\/cb$/)
    expect(config.redirects[1]).toMatch(/^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/cb$/)
  })
})

describe('each fault names its setting and the remedy', () => {
  const rows: [string, Record<string, string>, RegExp][] = [
    ['half a credential', { GOOGLE_CLIENT_ID: 'id' }, /GOOGLE_CLIENT_SECRET: is missing/],
    ['the other half', { GOOGLE_CLIENT_SECRET: 's' }, /GOOGLE_CLIENT_ID: is missing/],
    [
      'an endpoint without credentials',
      { GOOGLE_API_URL: 'http://x' },
      /GOOGLE_API_URL: needs GOOGLE_CLIENT_ID/,
    ],
    [
      'an endpoint that is no address',
      { ...google, GOOGLE_API_URL: 'ftp://x' },
      /GOOGLE_API_URL: must be/,
    ],
    ['a port with letters', { PORT: 'abc' }, /PORT: "abc" is no port/],
    ['a port too high', { PORT: '70000' }, /PORT: "70000" is no port/],
    [
      'an unknown role',
      { ROLE: 'boss' },
      /ROLE: "boss" is no role; use all, api, worker or engine/,
    ],
    [
      'api on the embedded database',
      { ...google, ROLE: 'api' },
      /ROLE: api needs DATABASE_URL and REDIS_URL/,
    ],
    [
      'a database that is none',
      { DATABASE_URL: 'mysql://x' },
      /DATABASE_URL: must look like postgres/,
    ],
    [
      'PostgreSQL without keys',
      { ...production, SECRET_KEYS: '' },
      /SECRET_KEYS: is required with DATABASE_URL/,
    ],
    [
      'plain http in public',
      { ...production, PUBLIC_URL: 'http://duebox.example.org' },
      /PUBLIC_URL: must be https/,
    ],
    [
      'the demo in public',
      { PUBLIC_URL: 'https://duebox.example.org' },
      /GOOGLE_CLIENT_ID: the demo serves only this machine/,
    ],
    [
      'a role of its own in the demo',
      {
        ...production,
        GOOGLE_CLIENT_ID: '',
        GOOGLE_CLIENT_SECRET: '',
        ROLE: 'api',
        PUBLIC_URL: 'http://localhost:3000',
      },
      /GOOGLE_CLIENT_ID: is required with ROLE=api/,
    ],
    [
      'an engine with secrets',
      { ROLE: 'engine', DATABASE_URL: 'postgres://u@h/d' },
      /DATABASE_URL: must not be visible/,
    ],
    ['half a push set-up', { PUSH_AUDIENCE: 'https://x' }, /PUSH_SERVICE_ACCOUNT: is missing/],
    [
      'a file that is not there',
      { SECRET_KEYS_FILE: '/nowhere/key' },
      /SECRET_KEYS_FILE: cannot read/,
    ],
  ]
  test.each(rows)('%s', (_name, env, message) => expect(() => readConfig(env)).toThrow(message))
  test('all faults are told at once', () => {
    for (const name of ['PORT', 'ROLE', 'GOOGLE_CLIENT_SECRET'])
      expect(() => readConfig({ PORT: 'x', ROLE: 'y', GOOGLE_CLIENT_ID: 'z' })).toThrow(name)
  })
})

test('NAME_FILE fills NAME', () => {
  const dir = mkdtempSync(join(tmpdir(), 'duebox-config-'))
  try {
    const file = join(dir, 'secret')
    writeFileSync(file, 'from-file\n')
    const config = readConfig({ GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET_FILE: file })
    expect(config.google).toMatchObject({ kind: 'real', clientSecret: 'from-file' })
  } finally {
    rmSync(dir, { recursive: true })
  }
})

test('the API root may come with or without a trailing slash', () => {
  for (const url of ['http://127.0.0.1:9/google', 'http://127.0.0.1:9/google/'])
    expect(readConfig({ ...google, GOOGLE_API_URL: url }).google).toMatchObject({
      apiUrl: 'http://127.0.0.1:9/google/',
    })
})

test('production listens for everybody, with its own roles', () => {
  expect(readConfig({ ...production, ROLE: 'worker' })).toMatchObject({
    role: 'worker',
    host: '0.0.0.0',
  })
})

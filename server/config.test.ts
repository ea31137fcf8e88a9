import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { newKeyringText } from './seal.ts'

const google = { GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret' }
const llm = { LLM_URL: 'https://l.example/v1', LLM_MODEL: 'small' }
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
    ['metrics', config.metricsPort, undefined],
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
      'metrics on the same port',
      { PORT: '3000', METRICS_PORT: '3000' },
      /METRICS_PORT: must be a port of its own/,
    ],
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
      'plain http in public, on the embedded database',
      { ...google, PUBLIC_URL: 'http://duebox.example.org' },
      /PUBLIC_URL: must be https/,
    ],
    [
      'the demo for other machines',
      { LISTEN_ADDRESS: '0.0.0.0' },
      /LISTEN_ADDRESS: the demo serves only this machine/,
    ],
    [
      'an address that is none',
      { ...google, LISTEN_ADDRESS: 'eth0' },
      /LISTEN_ADDRESS: "eth0" is no IP address/,
    ],
    ['proxies in words', { TRUSTED_PROXIES: 'caddy' }, /TRUSTED_PROXIES: must be the number/],
    ['proxies below zero', { TRUSTED_PROXIES: '-1' }, /TRUSTED_PROXIES: must be the number/],
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
      /SECRET_KEYS_FILE: cannot read \/nowhere\/key: there is no such file$/m,
    ],
    ['a model without an endpoint', { LLM_MODEL: 'small' }, /LLM_MODEL: needs LLM_URL/],
    ['a key without an endpoint', { LLM_KEY: 'k' }, /LLM_KEY: needs LLM_URL/],
    ['an endpoint without a model', { LLM_URL: 'https://l.example/v1' }, /LLM_MODEL: is missing/],
    ['no endpoint', { ...llm, LLM_URL: 'ollama' }, /LLM_URL: must look like/],
    ['plain http into the world', { ...llm, LLM_URL: 'http://l.example/v1' }, /LLM_URL: .*https/],
    ['a password in it', { ...llm, LLM_URL: 'https://a:b@l.example/v1' }, /LLM_URL: .*LLM_KEY/],
    ['a query', { ...llm, LLM_URL: 'https://l.example/v1?key=1' }, /LLM_URL: must look like/],
    ['no time', { ...llm, LLM_TIMEOUT_SECONDS: '0' }, /LLM_TIMEOUT_SECONDS: .*1 to 120/],
    ['half a call', { ...llm, LLM_CALLS_PER_DAY: '1.5' }, /LLM_CALLS_PER_DAY: must be a number/],
    ['no tokens', { ...llm, LLM_TOKENS_PER_DAY: 'all' }, /LLM_TOKENS_PER_DAY: must be a number/],
    ['an engine with a key', { ...llm, LLM_KEY: 'k', ROLE: 'engine' }, /LLM_KEY: must not be vis/],
    ['a file that is a folder', { PORT_FILE: tmpdir() }, /PORT_FILE: cannot read .*: it is a dir/],
  ]
  test.each(rows)('%s', (_name, env, message) => expect(() => readConfig(env)).toThrow(message))
  test('all faults are told at once', () => {
    for (const name of ['PORT', 'ROLE', 'GOOGLE_CLIENT_SECRET'])
      expect(() => readConfig({ PORT: 'x', ROLE: 'y', GOOGLE_CLIENT_ID: 'z' })).toThrow(name)
  })
})

test('NAME_FILE fills NAME, whichever it is; what NAME says itself counts more', () => {
  const dir = mkdtempSync(join(tmpdir(), 'duebox-config-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(dir, name), text)
    return join(dir, name)
  }
  try {
    const config = readConfig({
      ...google,
      GOOGLE_CLIENT_SECRET: '',
      GOOGLE_CLIENT_SECRET_FILE: file('secret', 'from-file\n'),
      GOOGLE_ISSUER_FILE: file('issuer', 'https://issuer.example'),
      PORT_FILE: file('port', '3999'),
      ROLE_FILE: '/nowhere/unread',
      ROLE: 'all',
    })
    const { port, google: chosen } = config
    expect(port).toBe(3999)
    expect(chosen).toMatchObject({
      kind: 'real',
      clientSecret: 'from-file',
      issuer: 'https://issuer.example',
    })
  } finally {
    rmSync(dir, { recursive: true })
  }
})

test('every setting of .env.example may come from a file, and each is told once', () => {
  const names = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    .split('# Tests:')[0]
    ?.match(/^[A-Z_]+(?==)/gm)
  expect(names?.length).toBeGreaterThan(20)
  const env = Object.fromEntries(names?.map((name) => [`${name}_FILE`, `/nowhere/${name}`]) ?? [])
  let said = ''
  try {
    readConfig(env)
  } catch (error) {
    said = String(error)
  }
  const times = (name: string) =>
    said.split(` ${name}_FILE: cannot read /nowhere/${name}:`).length - 1
  expect(names?.filter((name) => times(name) !== 1)).toEqual([])
})

test('the API root may come with or without a trailing slash', () => {
  for (const url of ['http://127.0.0.1:9/google', 'http://127.0.0.1:9/google/'])
    expect(readConfig({ ...google, GOOGLE_API_URL: url }).google).toMatchObject({
      apiUrl: 'http://127.0.0.1:9/google/',
    })
})

test.each<[string, Record<string, string>, string]>([
  ['the demo', {}, '127.0.0.1'],
  [
    'the demo on PostgreSQL',
    { DATABASE_URL: production.DATABASE_URL, SECRET_KEYS: production.SECRET_KEYS },
    '127.0.0.1',
  ],
  ['own mail on this machine', google, '127.0.0.1'],
  [
    'own mail on this machine, on PostgreSQL',
    { ...production, PUBLIC_URL: 'http://localhost:3000' },
    '127.0.0.1',
  ],
  ['own mail in a container', { ...google, LISTEN_ADDRESS: '0.0.0.0' }, '0.0.0.0'],
  [
    'a server behind a proxy of its machine',
    { ...production, LISTEN_ADDRESS: '127.0.0.1' },
    '127.0.0.1',
  ],
  ['a server', production, '0.0.0.0'],
  ['an engine', { ROLE: 'engine' }, '0.0.0.0'],
])('%s listens on the right address', (_name, env, host) => {
  expect(readConfig(env).host).toBe(host)
})

test('no proxy is trusted unless it is said', () => {
  expect(readConfig({}).trustedProxies).toBe(0)
  expect(readConfig({ ...production, TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2)
})

test('production listens for everybody, with its own roles', () => {
  expect(readConfig({ ...production, ROLE: 'worker' })).toMatchObject({
    role: 'worker',
    host: '0.0.0.0',
  })
})

describe('a language model', () => {
  test('is off unless the operator names one', () => {
    expect(readConfig({}).languageModel).toBeUndefined()
  })

  test('has modest limits and is named after its host', () => {
    expect(readConfig(llm).languageModel).toEqual({
      url: 'https://l.example/v1',
      model: 'small',
      key: undefined,
      provider: 'l.example',
      timeoutMs: 20_000,
      callsPerDay: 50,
      tokensPerDay: 100_000,
    })
  })

  test.each([
    'http://localhost:11434/v1',
    'http://127.0.0.1:11434/v1/',
    'http://ollama:11434/v1',
    'http://192.168.1.5:11434/v1',
    'http://10.0.0.5/v1',
    'http://models.home.internal/v1',
    'http://[::1]:11434/v1',
  ])('may answer over plain http nearby: %s', (url) => {
    expect(readConfig({ ...llm, LLM_URL: url }).languageModel).toMatchObject({
      url: url.replace(/\/$/, ''),
      provider: new URL(url).host,
    })
  })

  test('takes its key from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'llm-key-'))
    writeFileSync(join(folder, 'key'), 'from-file\n')
    expect(readConfig({ ...llm, LLM_KEY_FILE: join(folder, 'key') }).languageModel?.key).toBe(
      'from-file',
    )
    rmSync(folder, { recursive: true })
  })
})

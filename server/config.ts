import { join, resolve } from 'node:path'
import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import {
  CHROME_EXTENSION_ID,
  FIREFOX_EXTENSION_ID,
  chromeRedirect,
  firefoxRedirect,
} from '#shared/extension-ids.ts'
import { type LanguageModelChoice, languageModelOf } from './config-language-model.ts'
import { type GoogleChoice, type PushTarget, googleOf, pushOf } from './config-google.ts'
import {
  type Environment,
  type Fault,
  type Value,
  isLocal,
  listOf,
  oneOf,
  originOf,
  portOf,
  urlOf,
  valueReader,
} from './environment.ts'
import { SetupError } from './errors.ts'

export type Role = 'all' | 'api' | 'worker' | 'engine'

/** Everything the server was told, checked. Absence chose the embedded side. */
export type Config = Readonly<{
  role: Role
  port: number
  /** Where Prometheus finds its figures; undefined is off. */
  metricsPort: number | undefined
  /** Address to listen on: loopback when nobody else is meant to reach it. */
  host: string
  /** How many proxies of ours a request passes: so many entries of X-Forwarded-For, from the right, are believed. */
  trustedProxies: number
  publicUrl: string
  dataDir: string
  db: { kind: 'embedded'; dir: string } | { kind: 'postgres'; url: string }
  redisUrl: string | undefined
  keys: { kind: 'given'; text: string } | { kind: 'file'; path: string }
  google: GoogleChoice
  engine: { kind: 'pool'; size: number } | { kind: 'remote'; url: string } | { kind: 'stand-in' }
  push: PushTarget | undefined
  /** Exact sign-in targets of the extensions this server serves. */
  redirects: readonly string[]
  /** Origins of Chromium extensions that may open the WebSocket. */
  chromeOrigins: readonly string[]
  scanEveryHours: number
  /** Asked about doubtful mails of people who agreed to it; undefined is off. */
  languageModel: LanguageModelChoice | undefined
}>

const SAMPLE_KEY = 'k1:replace-with-the-output-of-npm-run-keys-new'

/**
 * Reads the whole configuration from environment variables.
 *
 * @param env `process.env`; an empty value counts as unset, `NAME_FILE` (a path) fills `NAME`
 * @throws SetupError that lists every fault at once, each with the setting's name and the remedy
 */
export function readConfig(env: Environment): Config {
  const faults: string[] = []
  const fault = (name: string, message: string) => void faults.push(`  ${name}: ${message}`)
  const value = valueReader(env, fault)

  const role = oneOf(value('ROLE') ?? 'all', ['all', 'api', 'worker', 'engine'])
  if (!role) fault('ROLE', `"${value('ROLE')}" is no role; use all, api, worker or engine`)
  const port = portOf(value('PORT') ?? '3000')
  if (port === undefined)
    fault(
      'PORT',
      `"${value('PORT')}" is no port; use a number from 0 to 65535 (0 takes a free one)`,
    )
  const metricsPort = value('METRICS_PORT') ? portOf(value('METRICS_PORT') ?? '') : undefined
  if (value('METRICS_PORT') && (metricsPort === undefined || metricsPort === port))
    fault('METRICS_PORT', 'must be a port of its own, from 1 to 65535')
  const publicUrl = originOf(value('PUBLIC_URL') ?? `http://localhost:${port ?? 3000}`)
  if (!publicUrl)
    fault('PUBLIC_URL', 'must be an address without a path, such as https://duebox.example.org')
  const dataDir = resolve(value('DATA_DIR') ?? './data')
  const databaseUrl = urlOf(value('DATABASE_URL'), /^postgres(ql)?:$/)
  if (databaseUrl === null)
    fault('DATABASE_URL', 'must look like postgres://user:password@host:5432/duebox')
  const redisUrl = urlOf(value('REDIS_URL'), /^rediss?:$/)
  if (redisUrl === null) fault('REDIS_URL', 'must look like redis://host:6379')

  checkRole(role ?? 'all', { databaseUrl, redisUrl }, value, fault)
  const google = googleOf(value, publicUrl, fault)
  const keysText = value('SECRET_KEYS')
  if (databaseUrl && !keysText && role !== 'engine')
    fault('SECRET_KEYS', 'is required with DATABASE_URL; `npm run -s keys:new` prints one')
  if (keysText === SAMPLE_KEY)
    fault('SECRET_KEYS', 'is the sample value; put in the output of `npm run -s keys:new`')
  if (publicUrl && !publicUrl.startsWith('https:') && !isLocal(publicUrl))
    fault('PUBLIC_URL', 'must be https: mail data crosses it. Plain http serves only localhost')
  const push = pushOf(value, fault)
  const chromeIds = listOf(value('CHROME_EXTENSION_IDS') ?? CHROME_EXTENSION_ID)
  const firefoxIds = listOf(value('FIREFOX_EXTENSION_IDS') ?? FIREFOX_EXTENSION_ID)
  const engine = engineOf(value, fault)
  const languageModel = languageModelOf(value, fault)
  const trustedProxies = value('TRUSTED_PROXIES') ?? '0'
  if (!/^\d$/.test(trustedProxies))
    fault('TRUSTED_PROXIES', 'must be the number of proxies in front of the server, 0 to 9')
  const host = hostOf(
    value,
    { role: role ?? 'all', publicUrl, isDemo: google.kind === 'demo' },
    fault,
  )

  if (faults.length > 0) throw new SetupError(`Configuration:\n${faults.join('\n')}`)
  const config: Config = {
    role: role ?? 'all',
    port: port ?? 3000,
    metricsPort,
    host,
    trustedProxies: Number(trustedProxies),
    publicUrl: publicUrl ?? '',
    dataDir,
    db: databaseUrl
      ? { kind: 'postgres', url: databaseUrl }
      : { kind: 'embedded', dir: join(dataDir, 'db') },
    redisUrl: redisUrl ?? undefined,
    keys: keysText
      ? { kind: 'given', text: keysText }
      : { kind: 'file', path: join(dataDir, 'secret.key') },
    google,
    engine,
    push,
    redirects: [
      ...chromeIds.map(chromeRedirect),
      ...firefoxIds.map((id) => firefoxRedirect(createHash('sha1').update(id).digest('hex'))),
    ],
    chromeOrigins: chromeIds.map((id) => `chrome-extension://${id}`),
    scanEveryHours: 6,
    languageModel,
  }
  return Object.freeze(config)
}

function checkRole(
  role: Role,
  {
    databaseUrl,
    redisUrl,
  }: { databaseUrl?: string | null | undefined; redisUrl?: string | null | undefined },
  value: Value,
  fault: Fault,
): void {
  if ((role === 'api' || role === 'worker') && !(databaseUrl && redisUrl))
    fault(
      'ROLE',
      `${role} needs DATABASE_URL and REDIS_URL; the embedded database serves only ROLE=all`,
    )
  if (role === 'engine')
    for (const name of [
      'DATABASE_URL',
      'REDIS_URL',
      'SECRET_KEYS',
      'GOOGLE_CLIENT_SECRET',
      'LLM_KEY',
    ])
      if (value(name)) fault(name, 'must not be visible to ROLE=engine: engines hold no secrets')
}

function engineOf(value: Value, fault: Fault): Config['engine'] {
  const url = urlOf(value('ENGINE_URL'), /^https?:$/)
  if (url === null) fault('ENGINE_URL', 'must look like http://engine:3000')
  const size = value('ENGINE_SIZE') ?? '1'
  if (!/^[1-9]\d?$/.test(size)) fault('ENGINE_SIZE', 'must be a number from 1 to 99')
  const standIn = value('ENGINE_STAND_IN') === '1'
  if (url) return { kind: 'remote', url }
  return standIn ? { kind: 'stand-in' } : { kind: 'pool', size: Number(size) }
}

/** Everybody may reach a server that is meant for them; the demo is for this machine alone. */
function hostOf(
  value: Value,
  { role, publicUrl, isDemo }: { role: Role; publicUrl: string | undefined; isDemo: boolean },
  fault: Fault,
): string {
  const given = value('LISTEN_ADDRESS')
  if (given && isIP(given) === 0)
    fault('LISTEN_ADDRESS', `"${given}" is no IP address; 0.0.0.0 listens on every address`)
  if (role === 'engine') return given ?? EVERYBODY
  if (!isDemo) return given ?? (publicUrl && isLocal(publicUrl) ? LOOPBACK : EVERYBODY)
  if (given && given !== LOOPBACK)
    fault('LISTEN_ADDRESS', 'the demo serves only this machine; set the Google values for another')
  return LOOPBACK
}
const LOOPBACK = '127.0.0.1'
const EVERYBODY = '0.0.0.0'

import { join, resolve } from 'node:path'
import { createHash } from 'node:crypto'
import {
  CHROME_EXTENSION_ID,
  FIREFOX_EXTENSION_ID,
  chromeRedirect,
  firefoxRedirect,
} from '#shared/extension-ids.ts'
import {
  type Environment,
  type Fault,
  type Value,
  listOf,
  oneOf,
  originOf,
  portOf,
  urlOf,
  valueReader,
} from './environment.ts'
import { SetupError } from './errors.ts'

export type Role = 'all' | 'api' | 'worker' | 'engine'

/** Where Google, or another server that speaks its wire format, listens. */
export type GoogleEndpoints = Readonly<{
  authUrl: string
  tokenUrl: string
  revokeUrl: string
  certsUrl: string
  apiUrl: string
  issuer: string
}>

/** Everything the server was told, checked. Absence chose the embedded side. */
export type Config = Readonly<{
  role: Role
  port: number
  /** Address to listen on: loopback when nobody else is meant to reach it. */
  host: string
  publicUrl: string
  dataDir: string
  db: { kind: 'embedded'; dir: string } | { kind: 'postgres'; url: string }
  redisUrl: string | undefined
  keys: { kind: 'given'; text: string } | { kind: 'file'; path: string }
  google:
    { kind: 'demo' } | ({ kind: 'real'; clientId: string; clientSecret: string } & GoogleEndpoints)
  engine: { kind: 'pool'; size: number } | { kind: 'remote'; url: string } | { kind: 'stand-in' }
  push: { audience: string; serviceAccount: string; topic: string } | undefined
  /** Exact sign-in targets of the extensions this server serves. */
  redirects: readonly string[]
  /** Origins of Chromium extensions that may open the WebSocket. */
  chromeOrigins: readonly string[]
  scanEveryHours: number
}>

const GOOGLE: GoogleEndpoints = {
  authUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  revokeUrl: 'https://oauth2.googleapis.com/revoke',
  certsUrl: 'https://www.googleapis.com/oauth2/v1/certs',
  apiUrl: 'https://gmail.googleapis.com/',
  issuer: 'https://accounts.google.com',
}
const SAMPLE_KEY = 'k1:replace-with-the-output-of-npm-run-keys-new'
const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

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
  const publicUrl = originOf(value('PUBLIC_URL') ?? `http://localhost:${port ?? 3000}`)
  if (!publicUrl)
    fault('PUBLIC_URL', 'must be an address without a path, such as https://duebox.example.org')
  const dataDir = resolve(value('DATA_DIR') ?? './data')
  const databaseUrl = urlOf(value('DATABASE_URL'), /^postgres(ql)?:$/)
  if (databaseUrl === null)
    fault('DATABASE_URL', 'must look like postgres://user:password@host:5432/duebox')
  const redisUrl = urlOf(value('REDIS_URL'), /^rediss?:$/)
  if (redisUrl === null) fault('REDIS_URL', 'must look like redis://host:6379')
  const engineUrl = urlOf(value('ENGINE_URL'), /^https?:$/)
  if (engineUrl === null) fault('ENGINE_URL', 'must look like http://engine:3000')

  checkRole(role ?? 'all', { databaseUrl, redisUrl }, value, fault)
  const google = googleOf(value, publicUrl, fault)
  const keysText = value('SECRET_KEYS')
  if (databaseUrl && !keysText && role !== 'engine')
    fault('SECRET_KEYS', 'is required with DATABASE_URL; `npm run -s keys:new` prints one')
  if (keysText === SAMPLE_KEY)
    fault('SECRET_KEYS', 'is the sample value; put in the output of `npm run -s keys:new`')
  if (databaseUrl && publicUrl && !publicUrl.startsWith('https:') && !LOCAL.test(publicUrl))
    fault('PUBLIC_URL', 'must be https, mail data crosses it')
  const push = pushOf(value, fault)
  const chromeIds = listOf(value('CHROME_EXTENSION_IDS') ?? CHROME_EXTENSION_ID)
  const firefoxIds = listOf(value('FIREFOX_EXTENSION_IDS') ?? FIREFOX_EXTENSION_ID)
  const engineSize = value('ENGINE_SIZE') ?? '1'
  if (!/^[1-9]\d?$/.test(engineSize)) fault('ENGINE_SIZE', 'must be a number from 1 to 99')

  if (faults.length > 0) throw new SetupError(`Configuration:\n${faults.join('\n')}`)
  const config: Config = {
    role: role ?? 'all',
    port: port ?? 3000,
    host:
      !databaseUrl && LOCAL.test(publicUrl ?? '') && role !== 'engine' ? '127.0.0.1' : '0.0.0.0',
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
    engine: engineUrl
      ? { kind: 'remote', url: engineUrl }
      : value('ENGINE_STAND_IN') === '1'
        ? { kind: 'stand-in' }
        : { kind: 'pool', size: Number(engineSize) },
    push,
    redirects: [
      ...chromeIds.map(chromeRedirect),
      ...firefoxIds.map((id) => firefoxRedirect(createHash('sha1').update(id).digest('hex'))),
    ],
    chromeOrigins: chromeIds.map((id) => `chrome-extension://${id}`),
    scanEveryHours: 6,
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
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEYS', 'GOOGLE_CLIENT_SECRET'])
      if (value(name)) fault(name, 'must not be visible to ROLE=engine: engines hold no secrets')
}

function googleOf(value: Value, publicUrl: string | undefined, fault: Fault): Config['google'] {
  const clientId = value('GOOGLE_CLIENT_ID')
  const clientSecret = value('GOOGLE_CLIENT_SECRET')
  if (clientId && !clientSecret)
    fault(
      'GOOGLE_CLIENT_SECRET',
      'is missing; set both Google values or neither (neither is the demo)',
    )
  if (!clientId && clientSecret)
    fault('GOOGLE_CLIENT_ID', 'is missing; set both Google values or neither (neither is the demo)')
  const names = Object.keys(ENDPOINT_SETTINGS) as (keyof GoogleEndpoints)[]
  const endpoints = { ...GOOGLE }
  for (const key of names) {
    const text = value(ENDPOINT_SETTINGS[key])
    if (!text) continue
    if (!urlOf(text, /^https?:$/)) fault(ENDPOINT_SETTINGS[key], 'must be an http or https address')
    else if (!clientId)
      fault(ENDPOINT_SETTINGS[key], 'needs GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET')
    endpoints[key] = text
  }
  if (!endpoints.apiUrl.endsWith('/')) endpoints.apiUrl += '/'
  const role = value('ROLE')
  if (clientId && clientSecret) return { kind: 'real', clientId, clientSecret, ...endpoints }
  if (!clientId && !clientSecret && role !== 'engine') {
    if (role === 'api' || role === 'worker')
      fault('GOOGLE_CLIENT_ID', `is required with ROLE=${role}; the demo runs in one process only`)
    if (publicUrl && !LOCAL.test(publicUrl))
      fault(
        'GOOGLE_CLIENT_ID',
        'the demo serves only this machine; set the Google values for another PUBLIC_URL',
      )
    if (value('DATABASE_URL') && value('NODE_ENV') === 'production')
      fault('GOOGLE_CLIENT_ID', 'the demo is not for production; set the Google values')
  }
  return { kind: 'demo' }
}

const ENDPOINT_SETTINGS: Record<keyof GoogleEndpoints, string> = {
  authUrl: 'GOOGLE_AUTH_URL',
  tokenUrl: 'GOOGLE_TOKEN_URL',
  revokeUrl: 'GOOGLE_REVOKE_URL',
  certsUrl: 'GOOGLE_CERTS_URL',
  apiUrl: 'GOOGLE_API_URL',
  issuer: 'GOOGLE_ISSUER',
}

function pushOf(value: Value, fault: Fault): Config['push'] {
  const [audience, serviceAccount, topic] = [
    'PUSH_AUDIENCE',
    'PUSH_SERVICE_ACCOUNT',
    'PUSH_TOPIC',
  ].map(value)
  if (!audience && !serviceAccount && !topic) return undefined
  if (!audience)
    fault(
      'PUSH_AUDIENCE',
      'is missing; push needs PUSH_AUDIENCE, PUSH_SERVICE_ACCOUNT and PUSH_TOPIC',
    )
  if (!serviceAccount)
    fault('PUSH_SERVICE_ACCOUNT', 'is missing; the account Pub/Sub signs its pushes with')
  if (!topic) fault('PUSH_TOPIC', 'is missing; it looks like projects/NAME/topics/NAME')
  return { audience: audience ?? '', serviceAccount: serviceAccount ?? '', topic: topic ?? '' }
}

import { type Fault, type Value, isLocal, urlOf } from './environment.ts'

/** Where Google, or another server that speaks its wire format, listens. */
export type GoogleEndpoints = Readonly<{
  authUrl: string
  tokenUrl: string
  revokeUrl: string
  certsUrl: string
  apiUrl: string
  issuer: string
}>

/** The demo's own Google, or a real one with our credentials. */
export type GoogleChoice =
  { kind: 'demo' } | ({ kind: 'real'; clientId: string; clientSecret: string } & GoogleEndpoints)

/** What a push must be signed for and by, and the topic Gmail publishes to. */
export type PushTarget = Readonly<{ audience: string; serviceAccount: string; topic: string }>

const GOOGLE: GoogleEndpoints = {
  authUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  revokeUrl: 'https://oauth2.googleapis.com/revoke',
  certsUrl: 'https://www.googleapis.com/oauth2/v1/certs',
  apiUrl: 'https://gmail.googleapis.com/',
  issuer: 'https://accounts.google.com',
}

/** Google as the settings choose it: the real one or its stand-in elsewhere with both credentials, else the demo. */
export function googleOf(value: Value, publicUrl: string | undefined, fault: Fault): GoogleChoice {
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
    if (publicUrl && !isLocal(publicUrl))
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

/** Where Gmail pushes to; undefined when no push is set up. */
export function pushOf(value: Value, fault: Fault): PushTarget | undefined {
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

import { readFileSync } from 'node:fs'

/** Variables as the process got them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Collects one fault: the setting's name and what to do about it. */
export type Fault = (name: string, message: string) => void

/** A setting by name; undefined when unset or empty. */
export type Value = (name: string) => string | undefined

/**
 * How settings are looked up: the variable itself, else the file its `NAME_FILE` names.
 *
 * @param fault told of every file that cannot be read
 */
export function valueReader(env: Environment, fault: Fault): Value {
  const files = new Map<string, string>()
  for (const [name, path] of Object.entries(env)) {
    if (!name.endsWith('_FILE') || !path || !SETTINGS.has(name.slice(0, -5))) continue
    try {
      files.set(name.slice(0, -5), readFileSync(path, 'utf8').trim())
    } catch {
      fault(name, `cannot read ${path}`)
    }
  }
  return (name) => env[name]?.trim() || files.get(name) || undefined
}

/** The settings a `_FILE` variable may fill. */
const SETTINGS = new Set([
  'DATABASE_URL',
  'REDIS_URL',
  'SECRET_KEYS',
  'GOOGLE_CLIENT_ID',
  'GOOGLE_CLIENT_SECRET',
])

/** The text when it is one of the values. */
export const oneOf = <const T extends string>(text: string, values: readonly T[]): T | undefined =>
  values.find((value) => value === text)

/** A TCP port, 0 for any free one. */
export const portOf = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined

/** Comma-separated values without blanks. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** The URL when it parses and has one of the protocols; null when it does not; undefined when unset. */
export function urlOf(text: string | undefined, protocol: RegExp): string | null | undefined {
  if (!text) return undefined
  return URL.canParse(text) && protocol.test(new URL(text).protocol) ? text : null
}

/** scheme://host[:port] of an http address without path; undefined otherwise. */
export function originOf(text: string): string | undefined {
  if (!urlOf(text, /^https?:$/)) return undefined
  const { origin, pathname, search } = new URL(text)
  return pathname === '/' && !search ? origin : undefined
}

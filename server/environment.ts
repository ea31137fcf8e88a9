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
 * @param fault told once of every file that cannot be read
 */
export function valueReader(env: Environment, fault: Fault): Value {
  const files = new Map<string, string>()
  const inFile = (name: string, path: string): string => {
    const read = files.get(name) ?? contentOf(path, (why) => fault(name, why))
    files.set(name, read)
    return read
  }
  return (name) => {
    const said = env[name]?.trim()
    const path = env[`${name}_FILE`]?.trim()
    return said || (path && inFile(`${name}_FILE`, path)) || undefined
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EISDIR: 'it is a directory',
}

function contentOf(path: string, fault: (why: string) => void): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    fault(`cannot read ${path}: ${WHY[code] ?? (code || 'it is no file')}`)
    return ''
  }
}

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

/** True for an http address of this machine, the only place where plain http is right. */
export const isLocal = (origin: string): boolean =>
  /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)

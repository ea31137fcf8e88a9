import { randomBytes } from 'node:crypto'
import postgres from 'postgres'

/** The address of the PostgreSQL server of this run; its user may create databases. */
export function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('TEST_DATABASE_URL is not set')
  return url
}

/** An empty, throw-away database on the server of this run. */
export async function createServerDatabase(): Promise<AsyncDisposable & { url: string }> {
  const name = `duebox_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database ${name}`)
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  return {
    url: url.href,
    async [Symbol.asyncDispose]() {
      await asAdmin(`drop database if exists ${name} with (force)`)
    },
  }
}

/** Runs one statement as the owner of the server, on a connection of its own. @returns its rows */
export async function asAdmin(statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(serverUrl(), { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(statement)
  } finally {
    await sql.end({ timeout: 2 })
  }
}

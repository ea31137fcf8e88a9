// Runs after every install, also under an older Node and with --omit=dev: plain JavaScript, no packages.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { patchPostgres } from './patch-postgres.mjs'

if (existsSync('node_modules/postgres')) patchPostgres(resolve('node_modules'))
if (existsSync('node_modules/wxt')) {
  const { status } = spawnSync('npx', ['wxt', 'prepare'], { stdio: 'inherit', shell: true })
  process.exit(status ?? 1)
}

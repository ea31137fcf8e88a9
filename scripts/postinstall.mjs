// Runs after every install, also under an older Node and with --omit=dev: plain JavaScript, no imports from the project.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

if (existsSync('node_modules/wxt')) {
  const { status } = spawnSync('npx', ['wxt', 'prepare'], { stdio: 'inherit', shell: true })
  process.exit(status ?? 1)
}

// `npm run zip`: the store packages of both browsers, and the source archive Mozilla asks for.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
for (const args of [['zip'], ['zip', '-b', 'firefox', '--mv3']]) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}

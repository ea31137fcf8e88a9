// `npm run train`: learns weights from invented mails and prints what they are worth on senders never seen.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Each step in a process of its own: the second reads with what the first wrote. */
for (const step of ['train-kinds.ts', 'train-confidences.ts']) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, step)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

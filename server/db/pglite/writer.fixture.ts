// A process for open.test.ts: writes pages of 50 rows and says each one's name once it is committed, until killed.
import { createLog } from '#server/observe/log.ts'
import { openDb } from '../open.ts'
import { users } from '../schema/index.ts'

const [, , dir = ''] = process.argv
const db = await openDb({ kind: 'embedded', dir }, { log: createLog(() => {}) })
await db.migrate()
for (let page = 0; ; page++) {
  const name = `${process.pid}-${page}`
  const rows = Array.from({ length: 50 }, (_, row) => `${name}-${row}`)
  await db.transact((tx) =>
    tx.insert(users).values(rows.map((id) => ({ id, googleSub: id, email: name }))),
  )
  process.stdout.write(`${name}\n`)
}

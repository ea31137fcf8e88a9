// A process of `extract`: reads one file at a time and sends a row for each of its messages.
import { rowFor } from './extract-row.ts'
import { openDocuments } from './open-document.ts'

/** A file to read, without its first `after` messages. */
export type Errand = Readonly<{ file: string; after: number }>

const send = process.send?.bind(process)
process.on('disconnect', () => process.exit(0))
process.on('message', (errand: Errand) => {
  // A fault of ours ends this process: its message gets an error, a new process goes on behind it.
  readAll(errand).catch(() => process.exit(70))
})

async function readAll({ file, after }: Errand): Promise<void> {
  for await (const opened of openDocuments(file, after)) send?.({ row: rowFor(opened) })
  send?.({ row: null })
}

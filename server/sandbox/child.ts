import { isInDoubt } from '#server/context-engine/ask/doubt.ts'
import { readAgain } from '#server/context-engine/ask/read-again.ts'
import { reducedText } from '#server/context-engine/ask/reduced-text.ts'
import { read } from '#server/context-engine/read.ts'
import type { Hints } from '#server/context-engine/types.ts'
import { toDocument } from '#server/mime/document.ts'
import type { ReadRequest, ReadResult } from './reader.ts'

/** What the pool sends: one message at a time. */
export type Errand = Readonly<{ id: number; request: ReadRequest; hints: Hints }>

/** Reads one message. Runs inside a process without environment, network use or file access beyond its own code. */
async function answer({ request, hints }: Errand): Promise<ReadResult> {
  const document = await toDocument(request.raw, request)
  if ('why' in document) return { ok: false, why: document.why }
  const { from, authentic } = document
  const answer = { ok: true, from, subject: document.nodes[0]?.text ?? '', authentic } as const
  const { help } = request
  if (typeof help === 'object') return { ...answer, reading: readAgain(document, hints, help) }
  const reading = read(document, hints)
  return help === 'text' && isInDoubt(document, reading)
    ? { ...answer, reading, reduced: reducedText(document, hints) }
    : { ...answer, reading }
}

// The entry of a process: everything below runs when it starts.
const send = process.send?.bind(process)
process.on('disconnect', () => process.exit(0))
process.on('message', (errand: Errand) => {
  // A fault of ours ends this process: the pool notes `crashed` and starts a clean one.
  answer(errand).then(
    (result) => send?.({ id: errand.id, result }),
    () => process.exit(70),
  )
})
send?.('ready')

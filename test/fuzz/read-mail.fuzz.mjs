// A fuzz target for jazzer.js: `npm --prefix test/fuzz ci && npm --prefix test/fuzz run fuzz` (needs glibc 2.38).
// Bytes go through parser, engine and decision; a throw, a hang or a place outside its text is a finding.
import { read } from '../../server/context-engine/read.ts'
import { triage } from '../../server/context-engine/triage/index.ts'
import { fileToDocument, toDocument } from '../../server/mime/document.ts'

const context = { receivedAt: new Date('2026-11-20T10:00:00Z'), timeZone: 'UTC', mailboxEmail: '' }

/** @param {Buffer} data */
export async function fuzz(data) {
  const raw = new Uint8Array(data)
  triage(raw)
  const isFile = raw[0] === 0x25 || raw[0] === 0x3c
  const document = isFile ? await fileToDocument(raw, context) : await toDocument(raw, context)
  if ('why' in document) return
  const reading = read(document, { billers: [] })
  if (reading.kind === 'none') return
  for (const found of Object.values(reading.fields))
    for (const { span } of found.evidence)
      if (span.start > span.end || span.end > document.nodes[span.node].text.length)
        throw new Error(`a place outside its text: ${JSON.stringify(span)}`)
}

import { readFile } from 'node:fs/promises'
import { issueDayOf } from '#server/context-engine/issue-day.ts'
import type { Document } from '#server/context-engine/types.ts'
import { fileToDocument, toDocument } from '#server/mime/document.ts'
import { splitMbox } from '#server/mime/mbox.ts'
import { receivedOf } from '#server/mime/received.ts'

/** A message or file by the name people see, or why it cannot be read. */
export type Opened = Readonly<{ file: string } & ({ document: Document } | { error: Refusal })>
export type Refusal = Readonly<{ code: string; message: string }>

/**
 * The messages of a file: one for `.eml`, `.pdf` and `.xml`, one each for `.mbox` (`NAME.mbox#N`). Never rejects.
 *
 * @param after so many messages of an `.mbox` are left out
 */
export async function* openDocuments(file: string, after = 0): AsyncGenerator<Opened> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    const message = code === 'ENOENT' ? 'No such file' : `The file cannot be opened (${code})`
    yield { file, error: { code: 'unreadable', message } }
    return
  }
  if (/\.mbox$/i.test(file)) {
    for (const [index, raw] of splitMbox(bytes).entries())
      if (index >= after) yield await openMessage(`${file}#${index + 1}`, raw)
  } else if (/\.(?:pdf|xml)$/i.test(file)) yield await openAlone(file, bytes)
  else yield await openMessage(file, bytes)
}

async function openMessage(file: string, raw: Uint8Array): Promise<Opened> {
  const { at, timeZone } = receivedOf(raw)
  const document = await toDocument(raw, { receivedAt: at, timeZone, mailboxEmail: '' })
  if (!('why' in document)) return { file, document }
  const message =
    document.why === 'too_large'
      ? 'Larger than a message may be'
      : 'No mail program could read this'
  return { file, error: { code: document.why, message } }
}

const REFUSALS: Readonly<Record<string, string>> = {
  not_read: 'No PDF and no e-invoice that can be read',
  too_large: 'Larger than 5 MB',
  pdf_bomb: 'The PDF would grow too large',
  pdf_encrypted: 'The PDF is protected with a password',
  pdf_broken: 'The PDF is broken',
}

/** A PDF or e-invoice alone is read as of its own issue date. */
async function openAlone(file: string, bytes: Uint8Array): Promise<Opened> {
  const context = { receivedAt: new Date(0), timeZone: 'UTC' }
  const document = await fileToDocument(bytes, context)
  const refused = document.skipped.find(({ why }) => why in REFUSALS)
  if (refused && !document.nodes.some(({ role }) => role === 'attached' || role === 'data'))
    return { file, error: { code: refused.why, message: REFUSALS[refused.why] ?? refused.why } }
  const day = issueDayOf(document)
  return {
    file,
    document: { ...document, receivedAt: new Date(`${day ?? '1970-01-01'}T12:00:00Z`) },
  }
}

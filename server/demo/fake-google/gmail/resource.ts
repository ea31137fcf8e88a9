import { mac } from '../ids.ts'
import type { Stored } from '../mailbox.ts'
import { type Part, readParts } from '../mime/parts.ts'
import { snippetOf } from '../mime/text.ts'
import { base64url } from './parameters.ts'

export type Format = 'full' | 'metadata' | 'raw' | 'minimal'

/** The id under which the bytes of a part can be fetched. */
export const attachmentId = (messageId: string, partId: string): string =>
  `ANGjdJ${mac(messageId, `attachment ${partId}`)}`

/**
 * Gmail's Message resource.
 *
 * @param metadataHeaders header names wanted in `metadata`; [] gives all
 */
export function toResource(stored: Stored, format: Format, metadataHeaders: readonly string[]) {
  const root = readParts(stored.raw)
  return {
    id: stored.id,
    threadId: stored.threadId,
    labelIds: [...stored.labels],
    snippet: snippetOf(root),
    ...payloadOf(stored, root, format, metadataHeaders),
    sizeEstimate: stored.raw.length,
    historyId: String(stored.historyId),
    internalDate: String(stored.receivedAt.getTime()),
  }
}

function payloadOf(stored: Stored, root: Part, format: Format, wanted: readonly string[]) {
  if (format === 'raw') return { raw: base64url(stored.raw) }
  if (format === 'full') return { payload: toPart(stored.id, root) }
  if (format === 'minimal') return {}
  const names = new Set(wanted.map((name) => name.toLowerCase()))
  const headers = root.headers.filter(
    ({ name }) => names.size === 0 || names.has(name.toLowerCase()),
  )
  return { payload: { mimeType: root.mimeType, headers } }
}

type PartResource = {
  partId: string
  mimeType: string
  filename: string
  headers: Part['headers']
  body: { size: number; data?: string; attachmentId?: string }
  parts?: PartResource[]
}

function toPart(messageId: string, part: Part): PartResource {
  const { partId, mimeType, filename, headers, body } = part
  const size = body.length
  const content = part.attached
    ? { attachmentId: attachmentId(messageId, partId), size }
    : size > 0
      ? { size, data: base64url(body) }
      : { size }
  const parts = part.parts.map((child) => toPart(messageId, child))
  return {
    partId,
    mimeType,
    filename,
    headers,
    body: content,
    ...(parts.length > 0 ? { parts } : {}),
  }
}

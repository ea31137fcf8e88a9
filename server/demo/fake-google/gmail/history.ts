import type { Change, ChangeKind, MailboxState } from '../mailbox.ts'
import { Refusal } from '../refusal.ts'
import { invalid, pageSize, pageToken, readPageToken } from './parameters.ts'

const FIELD: Record<ChangeKind, string> = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
}

/**
 * What changed after `startHistoryId`, oldest first, with the mailbox's present history id.
 *
 * @throws Refusal 400 without a starting point, 404 for one that is expired or was never given
 */
export function listHistory(mailbox: MailboxState, asked: URLSearchParams) {
  const given = asked.get('startHistoryId') ?? ''
  if (!/^\d{1,20}$/.test(given))
    throw invalid(given ? 'Invalid startHistoryId' : 'Missing startHistoryId')
  const start = Number(given)
  if (start < mailbox.historyFloor || start > mailbox.historyId) throw new Refusal(404)
  const kinds = asked.getAll('historyTypes')
  const labelId = asked.get('labelId')
  const size = pageSize(asked.get('maxResults'))
  const [after = start] = readPageToken(asked.get('pageToken')) ?? []
  const changes = mailbox.history.filter(
    ({ id, kind, message, labelIds }) =>
      id > Number(after) &&
      (kinds.length === 0 || kinds.includes(kind)) &&
      (labelId === null || message.labelIds.includes(labelId) || labelIds.includes(labelId)),
  )
  const page = changes.slice(0, size)
  const last = page.at(-1)
  return {
    ...(page.length > 0 ? { history: page.map(toRecord) } : {}),
    ...(last && changes.length > size ? { nextPageToken: pageToken(last.id) } : {}),
    historyId: String(mailbox.historyId),
  }
}

function toRecord({ id, kind, message, labelIds }: Change) {
  const { id: messageId, threadId } = message
  const plain = { id: messageId, threadId }
  const labels = labelIds.length > 0 ? { labelIds } : {}
  return { id: String(id), messages: [plain], [FIELD[kind]]: [{ message, ...labels }] }
}

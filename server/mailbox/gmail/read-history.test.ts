import { expect, test } from 'vitest'
import { readHistory } from './read-history.ts'

/** A history of so many pages, one new mail on each. */
const ofPages = (pages: number) => ({
  history: async ({ pageToken }: { pageToken?: string | undefined }) => {
    const page = Number(pageToken ?? '1')
    return {
      added: [{ id: `m${page}`, threadId: `t${page}`, labels: ['INBOX'] }],
      labelled: [],
      historyId: '900',
      nextPageToken: page < pages ? String(page + 1) : undefined,
    }
  },
})
const { signal } = new AbortController()

test('every page is read, newest first', async () => {
  const found = await readHistory(ofPages(400), '1', signal)
  expect(found?.historyId).toBe('900')
  expect(found?.ids).toHaveLength(400)
  expect(found?.ids[0]).toEqual({ id: 'm400', threadId: 't400' })
})

test('a history too long to list is not taken for read', async () => {
  expect(await readHistory(ofPages(401), '1', signal)).toBeUndefined()
})

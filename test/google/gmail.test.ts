import { describe, expect, test } from 'vitest'
import { DAY_MS, GMAIL, NOON, ROBIN, aGoogle, aMessage, gmail, signIn } from './person.ts'
import type { FakeGoogle, FakeGoogleOptions } from '#server/demo/fake-google/start.ts'

async function opened(options: Partial<FakeGoogleOptions> = {}) {
  const google = await aGoogle(options)
  const { accessToken } = await signIn(google)
  return {
    google,
    ask: (path: string, init?: RequestInit) => gmail(google, accessToken, path, init),
    [Symbol.asyncDispose]: () => google[Symbol.asyncDispose](),
  }
}
type Ask = Awaited<ReturnType<typeof opened>>['ask']

const robin = (messages: FakeGoogleOptions['mailboxes'][number]['messages']) => ({
  mailboxes: [{ email: ROBIN, name: 'Robin', messages }],
})
const idsOf = async (ask: Ask, query = '') => {
  const { body } = await ask(`messages${query && `?${query}`}`)
  return body.messages?.map(({ id }) => id) ?? []
}
const errorOf = (code: number, reason: string, domain: string, status: string) => ({
  status: code,
  body: {
    error: {
      code,
      message: expect.any(String),
      errors: [{ message: expect.any(String), domain, reason }],
      status,
    },
  },
})
const history = (google: FakeGoogle, ask: Ask, start = '', more = '') =>
  ask(`history?startHistoryId=${start}${more}`)

describe('profile and refusals', () => {
  test('profile of me and of the address, nobody else’s', async () => {
    await using one = await opened()
    const profile = {
      emailAddress: ROBIN,
      messagesTotal: 3,
      threadsTotal: 3,
      historyId: expect.stringMatching(/^\d+$/),
    }
    expect((await one.ask('profile')).body).toEqual(profile)
    expect(
      (await one.ask(`/gmail/v1/users/${encodeURIComponent('Robin@mail.example')}/profile`)).body,
    ).toEqual(profile)
    expect(await one.ask('/gmail/v1/users/sam@mail.example/profile')).toEqual(
      expect.objectContaining(errorOf(403, 'forbidden', 'global', 'PERMISSION_DENIED')),
    )
  })

  test.each([
    ['unknown token', 'ya29.unknown', errorOf(401, 'authError', 'global', 'UNAUTHENTICATED')],
    ['no token', '', errorOf(401, 'required', 'global', 'UNAUTHENTICATED')],
  ])('%s: Google’s error body, nothing more', async (_, token, expected) => {
    await using google = await aGoogle()
    expect(await gmail(google, token, 'profile')).toMatchObject(expected)
    const { body } = await gmail(google, token, 'profile')
    expect(Object.keys(body.error ?? {}).toSorted()).toEqual([
      'code',
      'errors',
      'message',
      'status',
    ])
  })

  test('the metadata scope alone: no search, no full or raw message', async () => {
    await using google = await aGoogle()
    const { accessToken } = await signIn(google, ROBIN, {
      scope: GMAIL.replace('readonly', 'metadata'),
    })
    const { body } = await gmail(google, accessToken, 'messages')
    const id = body.messages?.[0]?.id ?? ''
    const forbidden = errorOf(403, 'forbidden', 'global', 'PERMISSION_DENIED')
    expect(await gmail(google, accessToken, 'messages?q=x')).toMatchObject(forbidden)
    expect(await gmail(google, accessToken, `messages/${id}?format=raw`)).toMatchObject(forbidden)
    expect(await gmail(google, accessToken, `messages/${id}`)).toMatchObject(forbidden)
    expect(await gmail(google, accessToken, `messages/${id}?format=metadata`)).toMatchObject({
      status: 200,
    })
  })
})

describe('messages.list', () => {
  test('newest first in pages; the last page has no token; ids are 16 hex digits', async () => {
    await using one = await opened(
      robin(['1', '2', '3', '4', '5'].map((own, index) => aMessage(own, index))),
    )
    const all = await idsOf(one.ask)
    const first = await one.ask('messages?maxResults=2')
    const second = await one.ask(`messages?maxResults=2&pageToken=${first.body.nextPageToken}`)
    const third = await one.ask(`messages?maxResults=2&pageToken=${second.body.nextPageToken}`)
    const pages = [first, second, third].flatMap(({ body }) => body.messages ?? [])
    expect(pages.map(({ id }) => id)).toEqual(all)
    expect(pages.every(({ id, threadId }) => /^[0-9a-f]{16}$/.test(id) && threadId === id)).toBe(
      true,
    )
    expect(third.body).not.toHaveProperty('nextPageToken')
    expect(first.body.resultSizeEstimate).toBe(5)
    const dates = await Promise.all(
      all.map(async (id) =>
        Number((await one.ask(`messages/${id}?format=minimal`)).body.internalDate),
      ),
    )
    expect(dates).toEqual(dates.toSorted((a, b) => b - a))
  })

  test('new and deleted messages between two pages neither repeat nor lose one', async () => {
    await using one = await opened(
      robin(['1', '2', '3', '4'].map((own, index) => aMessage(own, index))),
    )
    const all = await idsOf(one.ask)
    const first = await one.ask('messages?maxResults=2')
    one.google.deliver(ROBIN, { ...aMessage('new', 0), receivedAt: NOON })
    one.google.remove(ROBIN, all[1]!)
    expect(await idsOf(one.ask, `pageToken=${first.body.nextPageToken}`)).toEqual(all.slice(2))
  })

  test('at most 500 on a page, 100 unless asked', async () => {
    await using one = await opened(
      robin(Array.from({ length: 620 }, (_, index) => aMessage(String(index), index / 10))),
    )
    expect(await idsOf(one.ask)).toHaveLength(100)
    expect(await idsOf(one.ask, 'maxResults=9999')).toHaveLength(500)
  })

  test('labels, spam and trash, search', async () => {
    await using one = await opened(
      robin([
        aMessage('in', 1),
        aMessage('spam', 2, { labels: ['SPAM'] }),
        aMessage('trash', 3, { labels: ['TRASH'] }),
        aMessage('promo', 4, { labels: ['INBOX', 'CATEGORY_PROMOTIONS'] }),
      ]),
    )
    const count = async (query: string) => (await idsOf(one.ask, query)).length
    expect(await count('')).toBe(2)
    expect(await count('includeSpamTrash=true')).toBe(4)
    expect(await count('labelIds=SPAM')).toBe(1)
    expect(await count('labelIds=INBOX&labelIds=CATEGORY_PROMOTIONS')).toBe(1)
    expect(await count('q=in:anywhere')).toBe(4)
    expect(await count('q=in:spam')).toBe(1)
    expect(await count('q=-category:promotions')).toBe(1)
    expect(
      await count(
        `q=${encodeURIComponent('newer_than:90d -in:chats {subject:bill "amount due"}')}`,
      ),
    ).toBe(2)
    expect(await count('q=subject:promo')).toBe(1)
    expect((await one.ask('messages?q=nowhere')).body).toEqual({ resultSizeEstimate: 0 })
  })

  test.each(['pageToken=junk', 'pageToken=e30', 'maxResults=many'])(
    '%s is a 400',
    async (query) => {
      await using one = await opened()
      expect(await one.ask(`messages?${query}`)).toMatchObject(
        errorOf(400, 'invalidArgument', 'global', 'INVALID_ARGUMENT'),
      )
    },
  )
})

describe('messages.get', () => {
  const raw = [
    'Message-ID: <m@shop.example>',
    'From: =?utf-8?q?M=C3=BCller?= <bills@shop.example>',
    'Subject: =?utf-8?b?UmVjaG51bmcgZsO8ciBNw6Ryeg==?=',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Grüße, 84,20 €',
    '--b',
    'Content-Type: application/pdf; name="r.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'SGFsbG8=',
    '--b--',
    '',
  ].join('\n')

  test('the four formats', async () => {
    await using one = await opened(robin([aMessage('m', 1, { raw })]))
    const [id = ''] = await idsOf(one.ask)
    const common = {
      id,
      threadId: id,
      labelIds: ['INBOX', 'UNREAD'],
      snippet: 'Grüße, 84,20 €',
      sizeEstimate: Buffer.byteLength(raw.replaceAll('\n', '\r\n')),
      historyId: expect.stringMatching(/^\d+$/),
      internalDate: String(NOON.getTime() - 3_600_000),
    }
    expect((await one.ask(`messages/${id}?format=minimal`)).body).toEqual(common)
    const { raw: sent, ...rest } = (await one.ask(`messages/${id}?format=raw`)).body
    expect(rest).toEqual(common)
    expect(Buffer.from(String(sent), 'base64url').toString()).toBe(raw.replaceAll('\n', '\r\n'))
    expect(
      (await one.ask(`messages/${id}?format=metadata&metadataHeaders=subject&metadataHeaders=From`))
        .body,
    ).toEqual({
      ...common,
      payload: {
        mimeType: 'multipart/mixed',
        headers: [
          { name: 'From', value: 'Müller <bills@shop.example>' },
          { name: 'Subject', value: 'Rechnung für März' },
        ],
      },
    })
    const { payload, ...full } = (await one.ask(`messages/${id}`)).body
    expect(full).toEqual(common)
    expect(payload).toMatchObject({
      partId: '',
      mimeType: 'multipart/mixed',
      filename: '',
      body: { size: 0 },
    })
    expect(payload?.parts).toMatchObject([
      { partId: '0', mimeType: 'text/plain', body: { data: expect.any(String), size: 18 } },
      {
        partId: '1',
        mimeType: 'application/pdf',
        filename: 'r.pdf',
        body: { attachmentId: expect.any(String), size: 5 },
      },
    ])
    const [text, pdf] = payload?.parts ?? []
    expect(
      Buffer.from(text?.body.data ?? '', 'base64url')
        .toString()
        .trim(),
    ).toBe('Grüße, 84,20 €')
    const { body } = await one.ask(`messages/${id}/attachments/${pdf?.body.attachmentId}`)
    expect(body).toEqual({ size: 5, data: 'SGFsbG8=' })
    expect(await one.ask(`messages/${id}/attachments/other`)).toMatchObject({ status: 400 })
  })

  test.each([
    ['1234567890abcdef', 404, 'notFound'],
    ['not-an-id', 400, 'invalidArgument'],
  ])('%s: %i', async (id, status, reason) => {
    await using one = await opened()
    expect(await one.ask(`messages/${id}`)).toMatchObject({
      status,
      body: { error: { errors: [{ reason }] } },
    })
    expect(await one.ask(`messages/${id}/attachments/x`)).toMatchObject({ status })
  })

  test('an unknown format is a 400', async () => {
    await using one = await opened()
    const [id = ''] = await idsOf(one.ask)
    expect(await one.ask(`messages/${id}?format=eml`)).toMatchObject({ status: 400 })
  })

  test('a thread holds its messages oldest first under the id of the first', async () => {
    await using one = await opened(
      robin([aMessage('late', 1, { threadKey: 't' }), aMessage('early', 5, { threadKey: 't' })]),
    )
    const [late = '', early = ''] = await idsOf(one.ask)
    const { body } = await one.ask(`threads/${early}?format=minimal`)
    expect(body).toMatchObject({
      id: early,
      messages: [
        { id: early, threadId: early },
        { id: late, threadId: early },
      ],
    })
    expect(await one.ask(`threads/${late}`)).toMatchObject({ status: 404 })
  })
})

describe('history.list', () => {
  test('what was added, labelled and deleted since, with types, pages and the present id', async () => {
    await using one = await opened()
    const start = (await one.ask('profile')).body.historyId
    expect((await history(one.google, one.ask, start)).body).toEqual({ historyId: start })
    const id = one.google.deliver(ROBIN, aMessage('new', 0))
    one.google.relabel(ROBIN, id, { add: ['STARRED'], remove: ['UNREAD'] })
    one.google.remove(ROBIN, id)
    const { body } = await history(one.google, one.ask, start)
    const message = { id, threadId: id }
    expect(body.history).toMatchObject([
      {
        messages: [message],
        messagesAdded: [{ message: { ...message, labelIds: ['INBOX', 'UNREAD'] } }],
      },
      { labelsAdded: [{ message, labelIds: ['STARRED'] }] },
      { labelsRemoved: [{ message, labelIds: ['UNREAD'] }] },
      { messagesDeleted: [{ message }] },
    ])
    expect(body.historyId).toBe((await one.ask('profile')).body.historyId)
    const added = await history(
      one.google,
      one.ask,
      start,
      '&historyTypes=messageAdded&historyTypes=labelAdded',
    )
    expect(added.body.history).toHaveLength(2)
    const page = await history(one.google, one.ask, start, '&maxResults=3')
    expect(page.body.history).toHaveLength(3)
    const rest = await history(
      one.google,
      one.ask,
      start,
      `&maxResults=3&pageToken=${page.body.nextPageToken}`,
    )
    expect(rest.body.history).toHaveLength(1)
    expect(rest.body).not.toHaveProperty('nextPageToken')
    expect(
      (await history(one.google, one.ask, start, '&labelId=STARRED&historyTypes=labelAdded')).body[
        'history'
      ],
    ).toHaveLength(1)
  })

  test.each(['1', '99999999999999999999'])(
    '404 for %s, which was never given here',
    async (start) => {
      await using one = await opened()
      expect(await history(one.google, one.ask, start)).toMatchObject(
        errorOf(404, 'notFound', 'global', 'NOT_FOUND'),
      )
    },
  )

  test('404 for an expired starting point, 400 for none; the present id works', async () => {
    await using one = await opened()
    const start = (await one.ask('profile')).body.historyId
    one.google.expireHistory(ROBIN)
    expect(await history(one.google, one.ask, start)).toMatchObject({ status: 404 })
    expect(await history(one.google, one.ask, '')).toMatchObject({ status: 400 })
    expect(
      await history(one.google, one.ask, (await one.ask('profile')).body.historyId),
    ).toMatchObject({ status: 200 })
  })
})

test('labels: Gmail’s and the person’s, with counts', async () => {
  await using one = await opened(
    robin([aMessage('1', 1, { labels: ['INBOX', 'UNREAD', 'House'] }), aMessage('2', 2)]),
  )
  const { body } = await one.ask('labels')
  expect(body.labels).toEqual(
    expect.arrayContaining([
      { id: 'INBOX', name: 'INBOX', type: 'system' },
      { id: 'CATEGORY_UPDATES', name: 'CATEGORY_UPDATES', type: 'system' },
      { id: 'House', name: 'House', type: 'user' },
    ]),
  )
  expect((await one.ask('labels/UNREAD')).body).toMatchObject({
    messagesTotal: 2,
    messagesUnread: 2,
    threadsTotal: 2,
  })
  expect(await one.ask('labels/Nothing')).toMatchObject({ status: 404 })
})

test('watch lives seven days, stop ends it, a topic is needed', async () => {
  await using one = await opened()
  const watch = (body: unknown) => one.ask('watch', { method: 'POST', body: JSON.stringify(body) })
  expect((await watch({ topicName: 'projects/p/topics/t' })).body).toEqual({
    historyId: (await one.ask('profile')).body.historyId,
    expiration: String(NOON.getTime() + 7 * DAY_MS),
  })
  expect(await watch({})).toMatchObject({ status: 400 })
  expect(await watch({ topicName: 'topic' })).toMatchObject({ status: 400 })
  expect((await one.ask('stop', { method: 'POST' })).status).toBe(204)
})

/** 100 units a call, then one call more. */
const spend = async (ask: Ask, calls: number) => {
  const watch = () =>
    ask('watch', { method: 'POST', body: JSON.stringify({ topicName: 'projects/p/topics/t' }) })
  for (let call = 0; call < calls; call++) await watch()
  return watch()
}

describe('quota', () => {
  test('the first unit above 6,000 a minute is refused with 403, and a minute later it works', async () => {
    await using one = await opened()
    await idsOf(one.ask)
    // A list (5 units) and 59 watches (100) leave 95.
    expect(await spend(one.ask, 59)).toMatchObject(
      errorOf(403, 'rateLimitExceeded', 'usageLimits', 'PERMISSION_DENIED'),
    )
    expect(await one.ask('labels')).toMatchObject({ status: 200 })
    expect(one.google.calls().reduce((total, { units }) => total + units, 0)).toBe(5 + 5_900 + 1)
    one.google.advance(60_000)
    expect(await one.ask('profile')).toMatchObject({ status: 200 })
  })

  test('or with 429 and Retry-After, or not counted at all', async () => {
    await using one = await opened({ quota: { unitsPerUser: 250, status: 429, retryAfter: true } })
    const refused = await spend(one.ask, 2)
    expect(refused).toMatchObject(errorOf(429, 'rateLimitExceeded', 'global', 'RESOURCE_EXHAUSTED'))
    expect(refused.headers.get('retry-after')).toBe('60')
    await using free = await opened({ quota: 'off' })
    expect((await spend(free.ask, 65)).status).toBe(200)
  })
})

test('the log names calls, queries, units and answers', async () => {
  await using one = await opened()
  one.google.clearCalls()
  await one.ask('messages?q=subject:bill&maxResults=1')
  await one.ask('messages/ffff')
  expect(one.google.calls()).toMatchObject([
    {
      call: 'messages.list',
      method: 'GET',
      query: { q: 'subject:bill', maxResults: '1' },
      email: ROBIN,
      units: 5,
      status: 200,
    },
    { call: 'messages.get', path: '/gmail/v1/users/me/messages/ffff', units: 20, status: 404 },
  ])
})

import { expect, test } from 'vitest'
import { checkedAnswer } from './answer.ts'
import { createStandInReader } from './stand-in.ts'

const read = (mail: string) =>
  createStandInReader().read(
    {
      raw: new TextEncoder().encode(mail),
      receivedAt: new Date(0),
      labels: [],
      timeZone: 'UTC',
      mailboxEmail: '',
    },
    { billers: [] },
    new AbortController().signal,
  )

test('the stand-in reads its own lines, in the shape a real child answers', async () => {
  const mail =
    'From: Acme <a@acme.example>\nSubject: Hi\n\nKind: bill\nBiller: Acme\nAmount due: 12.50 EUR\nDue date: 2026-12-01\nInvoice: A-1\n'
  const result = await read(mail)
  expect(checkedAnswer(result)).toEqual(result)
  expect(result).toMatchObject({
    ok: true,
    from: { name: 'Acme', address: 'a@acme.example' },
    reading: {
      kind: 'bill',
      fields: {
        amountDue: { value: { minor: 1250, currency: 'EUR' } },
        dueDate: { value: '2026-12-01' },
      },
    },
  })
})

test.each(['From: a@a.example\n\nhello', '', 'Kind: nonsense\n'])(
  'nothing to pay in %j',
  async (mail) => {
    expect(await read(mail)).toMatchObject({ ok: true, reading: { kind: 'none' } })
  },
)

import { expect, test } from 'vitest'
import { mail } from '../../test/support/ledger.ts'
import { checkedAnswer } from './answer.ts'

test('what no database takes as text is replaced, sign for sign, so that one mail cannot stop a mailbox', () => {
  const { result } = mail({
    kind: 'bill',
    at: '2026-11-10',
    biller: 'Ac\0me',
    account: '12\ud83d34',
    ref: '\0',
    payLink: 'https://pay.example/\udc00',
    review: 'Is \0 right?',
  })
  const checked = checkedAnswer(result)
  expect(checked).toMatchObject({
    ok: true,
    from: { name: 'Ac\ufffdme' },
    reading: {
      fields: {
        biller: { value: 'Ac\ufffdme' },
        accountRef: {
          value: '12\ufffd34',
          evidence: [{ quote: 'It says 12\ufffd34 here', from: 8, to: 13 }],
        },
        reference: { value: '\ufffd' },
        payLink: { value: 'https://pay.example/\ufffd' },
      },
      reviewReason: 'Is \ufffd right?',
    },
  })
  expect(JSON.stringify(checked)).not.toMatch(/\\u0000|\\ud[89a-f]/)
})

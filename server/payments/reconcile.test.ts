import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, type Said, ledgerOf, named, readingOf } from '../../test/support/ledger.ts'
import { itemsOf } from './item.ts'
import { reconcile } from './reconcile.ts'

const today = '2026-11-24'
const bill = (rest: Partial<Said> = {}): Said => ({
  kind: 'bill',
  at: '2026-11-01',
  amount: '52.10 EUR',
  due: '2026-11-18',
  ref: 'RE-2026-118',
  ...rest,
})

/** Each mailbox and what its ledger must be: status, amount, due date, mails by their place. */
type Case = [
  string,
  Said[],
  [status: string, amount: string | null, due: string | null, mails: number[]][],
]

const onePayment: Case[] = [
  [
    'L18 bill, reminder and receipt of one number are one paid payment',
    [
      bill(),
      { kind: 'reminder', at: '2026-11-20', ref: 'RE 2026 118', amount: '52.10 EUR' },
      { kind: 'receipt', at: '2026-11-22', ref: 're-2026-118', paid: '52.10 EUR' },
    ],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1, 2]]],
  ],
  [
    'a number with and without its letters is one number',
    [
      bill({ ref: 'INV20231' }),
      { kind: 'receipt', at: '2026-11-10', ref: '20231', paid: '52.10 EUR' },
    ],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'a reminder without number joins the open bill of the same amount',
    [bill(), { kind: 'reminder', at: '2026-11-20', amount: '52.10 EUR' }],
    [['overdue', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'a reminder without number joins the open bill of the same day',
    [bill(), { kind: 'reminder', at: '2026-11-16', due: '2026-11-18' }],
    [['overdue', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'L25 a late fee is an amendment of the amount',
    [bill(), { kind: 'reminder', at: '2026-11-20', ref: 'RE-2026-118', amount: '57.10 EUR' }],
    [['overdue', '57.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'L25 a reminder that gives more time moves the day, yet the bill stays late',
    [bill(), { kind: 'reminder', at: '2026-11-20', ref: 'RE-2026-118', due: '2026-12-01' }],
    [['overdue', '52.10 EUR', '2026-12-01', [0, 1]]],
  ],
  [
    'a reminder below the bill (what is left) does not lower what the bill said',
    [bill(), { kind: 'reminder', at: '2026-11-20', ref: 'RE-2026-118', amount: '12.10 EUR' }],
    [['overdue', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'a corrected bill of the same number replaces amount and day',
    [bill(), bill({ at: '2026-11-03', amount: '42.10 EUR', due: '2026-11-28' })],
    [['upcoming', '42.10 EUR', '2026-11-28', [0, 1]]],
  ],
  [
    'L16 one mail sent twice is one payment',
    [bill(), bill({ at: '2026-11-02' })],
    [['overdue', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'twins without a number, same amount and day, are one payment seen in 2 mails',
    [bill({ ref: undefined }), bill({ ref: undefined, at: '2026-11-09' })],
    [['overdue', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'L1 a receipt before the due date closes the bill: exact amount, one open candidate',
    [bill({ due: '2026-12-05' }), { kind: 'receipt', at: '2026-11-20', paid: '52.10 EUR' }],
    [['paid', '52.10 EUR', '2026-12-05', [0, 1]]],
  ],
  [
    "a receipt's own number of another series does not keep the bill open",
    [bill(), { kind: 'receipt', at: '2026-11-20', paid: '52.10 EUR', ref: 'Q-77' }],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'L11 two part payments are one payment',
    [
      bill({ amount: '110.00 EUR' }),
      { kind: 'receipt', at: '2026-11-12', ref: 'RE-2026-118', paid: '50.00 EUR' },
      { kind: 'receipt', at: '2026-11-20', ref: 'RE-2026-118', paid: '60.00 EUR' },
    ],
    [['paid', '110.00 EUR', '2026-11-18', [0, 1, 2]]],
  ],
  [
    'L11 one part payment leaves it open',
    [
      bill({ amount: '110.00 EUR', due: '2026-11-30' }),
      { kind: 'receipt', at: '2026-11-12', ref: 'RE-2026-118', paid: '50.00 EUR' },
    ],
    [['upcoming', '110.00 EUR', '2026-11-30', [0, 1]]],
  ],
  [
    "the merchant's and the payment service's receipt are two proofs of one payment",
    [
      bill(),
      { kind: 'receipt', at: '2026-11-15', paid: '52.10 EUR', ref: 'RE-2026-118' },
      {
        kind: 'receipt',
        at: '2026-11-15',
        paid: '52.10 EUR',
        ref: '8XK22',
        from: 'service@paypal.de',
      },
    ],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1, 2]]],
  ],
  [
    'autopay notice and bill of one charge are one scheduled payment',
    [
      bill({ due: '2026-11-27' }),
      { kind: 'autopay', at: '2026-11-20', charge: '2026-11-27', amount: '52.10 EUR' },
    ],
    [['scheduled', '52.10 EUR', '2026-11-27', [0, 1]]],
  ],
  [
    'L20 a returned payment is failed, a newer receipt makes it paid',
    [
      bill(),
      { kind: 'receipt', at: '2026-11-17', ref: 'RE-2026-118', paid: '52.10 EUR' },
      { kind: 'failed', at: '2026-11-19', ref: 'RE-2026-118', amount: '52.10 EUR' },
      { kind: 'receipt', at: '2026-11-23', ref: 'RE-2026-118', paid: '52.10 EUR' },
    ],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1, 2, 3]]],
  ],
  [
    'L20 without the newer receipt it stays failed',
    [
      bill(),
      { kind: 'receipt', at: '2026-11-17', ref: 'RE-2026-118', paid: '52.10 EUR' },
      { kind: 'failed', at: '2026-11-19', ref: 'RE-2026-118' },
    ],
    [['failed', '52.10 EUR', '2026-11-18', [0, 1, 2]]],
  ],
  [
    'a failed charge without amount is settled by the next receipt',
    [
      { kind: 'failed', at: '2026-11-18', ref: undefined },
      { kind: 'receipt', at: '2026-11-21', paid: '9.99 EUR' },
    ],
    [['paid', null, null, [0, 1]]],
  ],
  [
    'a refund after the payment leaves it paid',
    [
      bill(),
      { kind: 'receipt', at: '2026-11-15', ref: 'RE-2026-118', paid: '52.10 EUR' },
      { kind: 'refund', at: '2026-11-20', ref: 'RE-2026-118', paid: '20.00 EUR' },
    ],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1, 2]]],
  ],
  [
    'L28 a full credit before any payment cancels the bill',
    [bill(), { kind: 'refund', at: '2026-11-10', ref: 'RE-2026-118', paid: '52.10 EUR' }],
    [['cancelled', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'a renewal that renews itself is scheduled for its day',
    [
      {
        kind: 'renewal',
        at: '2026-11-20',
        charge: '2026-12-12',
        amount: '60.00 EUR',
        autopay: true,
      },
    ],
    [['scheduled', '60.00 EUR', '2026-12-12', [0]]],
  ],
  [
    'a renewal that names the day of its charge renews itself',
    [{ kind: 'renewal', at: '2026-11-20', charge: '2026-12-12', amount: '60.00 EUR' }],
    [['scheduled', '60.00 EUR', '2026-12-12', [0]]],
  ],
  [
    'a renewal with a day to pay by is to be paid',
    [{ kind: 'renewal', at: '2026-11-20', due: '2026-12-12', amount: '60.00 EUR' }],
    [['upcoming', '60.00 EUR', '2026-12-12', [0]]],
  ],
  [
    'L5 a renewal that does not is upcoming',
    [{ kind: 'renewal', at: '2026-11-20', due: '2026-12-12', amount: '60.00 EUR', autopay: false }],
    [['upcoming', '60.00 EUR', '2026-12-12', [0]]],
  ],
  [
    'autopay after its day and five working days is likely paid',
    [{ kind: 'autopay', at: '2026-11-01', charge: '2026-11-13', amount: '9.99 EUR' }],
    [['likely_paid', '9.99 EUR', '2026-11-13', [0]]],
  ],
  [
    'and scheduled until then',
    [{ kind: 'autopay', at: '2026-11-01', charge: '2026-11-17', amount: '9.99 EUR' }],
    [['scheduled', '9.99 EUR', '2026-11-17', [0]]],
  ],
  [
    'a receipt without a bill is a paid record without an amount due',
    [{ kind: 'receipt', at: '2026-11-15', paid: '12.00 EUR' }],
    [['paid', null, null, [0]]],
  ],
  [
    'the invoice a shop sends after the money is no new bill',
    [
      { kind: 'receipt', at: '2026-11-15', paid: '12.00 EUR' },
      bill({ at: '2026-11-15T13:00:00Z', amount: '12.00 EUR', due: '2026-11-15', ref: undefined }),
    ],
    [['paid', '12.00 EUR', '2026-11-15', [0, 1]]],
  ],
]

const more: Case[] = [
  [
    "next month's bill never merges",
    [bill(), bill({ at: '2026-12-01', due: '2026-12-18', ref: 'RE-2026-131' })],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [0]],
      ['upcoming', '52.10 EUR', '2026-12-18', [1]],
    ],
  ],
  [
    'nor without a number',
    [bill({ ref: undefined }), bill({ ref: undefined, at: '2026-11-20', due: '2026-12-18' })],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [0]],
      ['upcoming', '52.10 EUR', '2026-12-18', [1]],
    ],
  ],
  [
    'nor when the biller prints one number on every bill',
    [
      bill({ at: '2026-10-20', due: '2026-10-31', ref: 'K-4471' }),
      bill({ at: '2026-11-20', due: '2026-11-30', ref: 'K-4471' }),
    ],
    [
      ['overdue', '52.10 EUR', '2026-10-31', [0]],
      ['upcoming', '52.10 EUR', '2026-11-30', [1]],
    ],
  ],
  [
    'L15 two accounts at one biller never merge, and each gets its receipt',
    [
      bill({ ref: undefined, account: '1111' }),
      bill({ ref: undefined, account: '2222' }),
      { kind: 'receipt', at: '2026-11-15', paid: '52.10 EUR', account: '2222' },
    ],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [0]],
      ['paid', '52.10 EUR', '2026-11-18', [1, 2]],
    ],
  ],
  [
    'a failure with the number of the bill and an account that is the card belongs to the bill',
    [
      bill({ account: 'acct_933611' }),
      {
        kind: 'failed',
        at: '2026-11-19',
        amount: '52.10 EUR',
        ref: 'RE-2026-118',
        account: '7590',
      },
    ],
    [['failed', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'two bills of two accounts do not merge, not even under one number',
    [bill({ account: '1111' }), bill({ account: '2222' })],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [0]],
      ['overdue', '52.10 EUR', '2026-11-18', [1]],
    ],
  ],
  [
    'a month is no number of its own',
    [
      bill({ ref: '11/2026', account: '1111' }),
      { kind: 'receipt', at: '2026-11-19', paid: '52.10 EUR', ref: '11/26', account: '2222' },
    ],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [0]],
      ['paid', null, null, [1]],
    ],
  ],
  [
    'a masked account is the same account',
    [
      bill({ ref: undefined, account: 'K10022222' }),
      { kind: 'receipt', at: '2026-11-15', paid: '52.10 EUR', account: '****2222' },
    ],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'L16 true twins with two numbers stay two',
    [bill(), bill({ ref: 'RE-2026-119' })],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [0]],
      ['overdue', '52.10 EUR', '2026-11-18', [1]],
    ],
  ],
  [
    'a receipt of an older number never closes the current bill',
    [bill(), { kind: 'receipt', at: '2026-11-20', paid: '52.10 EUR', ref: 'RE-2026-107' }],
    [['overdue', '52.10 EUR', '2026-11-18', [0]]],
  ],
  [
    'two open bills of the amount: both stay open',
    [
      bill({ ref: undefined, due: '2026-11-27' }),
      bill({ ref: undefined, at: '2026-11-05', due: '2026-12-15' }),
      { kind: 'receipt', at: '2026-11-20', paid: '52.10 EUR' },
    ],
    [
      ['upcoming', '52.10 EUR', '2026-11-27', [0]],
      ['upcoming', '52.10 EUR', '2026-12-15', [1]],
    ],
  ],
  [
    'a receipt in another currency closes nothing',
    [bill(), { kind: 'receipt', at: '2026-11-20', paid: '52.10 USD' }],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [0]],
      ['paid', null, null, [1]],
    ],
  ],
  [
    'a receipt from another domain hides no bill',
    [
      bill(),
      {
        kind: 'receipt',
        at: '2026-11-20',
        paid: '52.10 EUR',
        ref: 'RE-2026-118',
        from: 'a@acme-billing.net',
      },
    ],
    [['overdue', '52.10 EUR', '2026-11-18', [0]]],
  ],
  [
    'nor one whose sender was forged',
    [
      bill(),
      {
        kind: 'receipt',
        at: '2026-11-20',
        paid: '52.10 EUR',
        ref: 'RE-2026-118',
        authentic: false,
      },
    ],
    [['overdue', '52.10 EUR', '2026-11-18', [0]]],
  ],
  [
    "a known payment service's receipt that names the biller does",
    [bill(), { kind: 'receipt', at: '2026-11-17', paid: '52.10 EUR', from: 'service@paypal.de' }],
    [['paid', '52.10 EUR', '2026-11-18', [0, 1]]],
  ],
  [
    'L29 instalments of one document are payments of their own',
    [
      bill({
        amount: '40.00 EUR',
        due: '2026-11-10',
        others: [
          { amount: '40.00 EUR', due: '2026-12-10', ref: 'RE-2026-118' },
          { amount: '40.00 EUR', due: '2027-01-10', ref: 'RE-2026-118' },
        ],
      }),
      { kind: 'receipt', at: '2026-11-09', paid: '40.00 EUR', ref: 'RE-2026-118' },
    ],
    [
      ['paid', '40.00 EUR', '2026-11-10', [0, 1]],
      ['upcoming', '40.00 EUR', '2026-12-10', [0]],
      ['upcoming', '40.00 EUR', '2027-01-10', [0]],
    ],
  ],
  [
    'L19 two missed in a row are two overdue',
    [
      bill({ at: '2026-09-20', due: '2026-10-01', ref: 'A-101' }),
      bill({ at: '2026-10-20', due: '2026-11-01', ref: 'A-102' }),
    ],
    [
      ['overdue', '52.10 EUR', '2026-10-01', [0]],
      ['overdue', '52.10 EUR', '2026-11-01', [1]],
    ],
  ],
  [
    'one number on every bill: the receipt of a bill that was never seen hides no later bill',
    [
      { kind: 'receipt', at: '2026-10-25', paid: '52.10 EUR', ref: 'K-447100' },
      bill({ ref: 'K-447100' }),
    ],
    [
      ['overdue', '52.10 EUR', '2026-11-18', [1]],
      ['paid', null, null, [0]],
    ],
  ],
  [
    'but the bill of a receipt that came just before it is that one',
    [
      { kind: 'receipt', at: '2026-10-30', paid: '52.10 EUR', ref: 'RE-2026-118' },
      bill({ due: '2026-11-01' }),
    ],
    [['paid', '52.10 EUR', '2026-11-01', [0, 1]]],
  ],
  [
    'nor does a paid bill hide the next week’s of its number',
    [
      bill({ due: '2026-11-08' }),
      { kind: 'receipt', at: '2026-11-06', paid: '52.10 EUR', ref: 'RE-2026-118' },
      bill({ at: '2026-11-08', due: '2026-11-15' }),
      bill({ at: '2026-11-09', due: '2026-11-08' }),
    ],
    [
      ['paid', '52.10 EUR', '2026-11-08', [0, 1, 3]],
      ['overdue', '52.10 EUR', '2026-11-15', [2]],
    ],
  ],
  [
    'nor one that names no day the next month’s, of the same amount',
    [
      bill({ at: '2026-09-01', due: undefined }),
      { kind: 'receipt', at: '2026-09-04', paid: '52.10 EUR', ref: 'RE-2026-118' },
      bill({ at: '2026-10-01', due: undefined }),
    ],
    [
      ['paid', '52.10 EUR', null, [0, 1]],
      ['upcoming', '52.10 EUR', null, [2]],
    ],
  ],
  [
    'one thread of equal bills without day and number is a bill a month, each of them perhaps sent again',
    [
      bill({ at: '2026-09-01', due: undefined, ref: undefined, thread: 't' }),
      bill({ at: '2026-09-11', due: undefined, ref: undefined, thread: 't' }),
      bill({ at: '2026-10-01', due: undefined, ref: undefined, thread: 't' }),
    ],
    [
      ['upcoming', '52.10 EUR', null, [0, 1]],
      ['upcoming', '52.10 EUR', null, [2]],
    ],
  ],
  [
    'receipts of one number a month apart are payments of their own',
    [
      { kind: 'receipt', at: '2026-09-05', paid: '9.99 EUR', ref: 'K-447100' },
      { kind: 'receipt', at: '2026-10-05', paid: '9.99 EUR', ref: 'K-447100' },
      { kind: 'receipt', at: '2026-10-06', paid: '9.99 EUR', ref: 'K-447100' },
    ],
    [
      ['paid', null, null, [0]],
      ['paid', null, null, [1, 2]],
    ],
  ],
  [
    'L30 later receipts and notices of a card leave the closed statement alone',
    [
      {
        kind: 'statement',
        at: '2026-11-01',
        amount: '410.00 EUR',
        minimum: '25.00 EUR',
        due: '2026-11-28',
      },
      { kind: 'receipt', at: '2026-11-05', paid: '12.00 EUR', ref: 'T-9' },
    ],
    [
      ['upcoming', '410.00 EUR', '2026-11-28', [0]],
      ['paid', null, null, [1]],
    ],
  ],
  [
    'scam and none never make a payment',
    [
      { kind: 'scam', at: '2026-11-01', amount: '99.00 EUR' },
      { kind: 'none', at: '2026-11-01' },
    ],
    [],
  ],
  ['a refund alone makes none', [{ kind: 'refund', at: '2026-11-01', paid: '5.00 EUR' }], []],
  [
    'a failure notice does not undo the payment of a month ago',
    [
      { kind: 'autopay', at: '2026-10-01', charge: '2026-10-05', amount: '9.99 EUR' },
      { kind: 'receipt', at: '2026-10-05', paid: '9.99 EUR' },
      { kind: 'failed', at: '2026-11-06', amount: '9.99 EUR' },
    ],
    [
      ['paid', '9.99 EUR', '2026-10-05', [0, 1]],
      ['failed', '9.99 EUR', null, [2]],
    ],
  ],
]

const view = (ledger: Line[], mails: Said[]) =>
  ledger.map(({ status, amount, due, mails: ids }) => [
    status,
    amount,
    due,
    ids.map((id) => mails.findIndex((said) => said.id === id)),
  ])

describe('which mails speak of which payment', () => {
  test.each([...onePayment, ...more])('%s', (_name, given, expected) => {
    const mails = named(given)
    expect(view(ledgerOf(mails, today), mails)).toEqual(expected)
  })
})

test('two candidates ask the person, with the reason', () => {
  const mails = named([
    bill({ ref: undefined, due: '2026-11-27' }),
    bill({ ref: undefined, at: '2026-11-05', due: '2026-12-15' }),
    { kind: 'receipt', at: '2026-11-20', paid: '52.10 EUR' },
  ])
  for (const line of ledgerOf(mails, today))
    expect(line).toMatchObject({
      review: true,
      reviewReason: expect.stringContaining('more than one open bill'),
    })
})

test('L18 every order of a thread is one ledger', () => {
  const mails = named(
    onePayment.flatMap(([, given], index) =>
      given.map((said) => ({ ...said, from: `billing@acme${index}.com`, biller: `Acme ${index}` })),
    ),
  )
  const clean = ledgerOf(mails, today)
  fc.assert(
    fc.property(fc.shuffledSubarray(mails, { minLength: mails.length }), (shuffled) => {
      expect(ledgerOf(shuffled, today)).toEqual(clean)
    }),
    { numRuns: 50 },
  )
})

const aMail = fc.record({
  kind: fc.constantFrom(
    'bill' as const,
    'bill' as const,
    'reminder' as const,
    'receipt' as const,
    'receipt' as const,
    'autopay' as const,
    'failed' as const,
    'refund' as const,
    'renewal' as const,
    'statement' as const,
    'none' as const,
  ),
  month: fc.integer({ min: 7, max: 11 }),
  day: fc.integer({ min: 1, max: 28 }),
  dueIn: fc.option(fc.integer({ min: -5, max: 40 })),
  amount: fc.constantFrom('9.99 EUR', '52.10 EUR', '57.10 EUR', '12.00 USD', undefined),
  ref: fc.constantFrom('A-1', 'A-2', 'RE-2026-118', undefined, undefined),
  account: fc.constantFrom('1111', '2222', undefined, undefined),
  from: fc.constantFrom(
    'b@acme.com',
    'b@acme.com',
    'b@acme.de',
    'service@paypal.com',
    'jane@gmail.com',
  ),
  biller: fc.constantFrom('Acme', 'Acme GmbH', 'Acme Energy'),
  thread: fc.constantFrom('t1', 't2', undefined),
  autopay: fc.constantFrom(true, false, undefined),
})

const pad = (value: number) => String(value).padStart(2, '0')
const generated = fc.array(aMail, { minLength: 1, maxLength: 14 }).map((rows) =>
  named(
    rows.map(({ kind, month, day, dueIn, amount, ...rest }): Said => {
      const at = `2026-${pad(month)}-${pad(day)}`
      const due =
        dueIn === null
          ? undefined
          : new Date(Date.parse(at) + dueIn * 86_400_000).toISOString().slice(0, 10)
      const paid = kind === 'receipt' || kind === 'refund'
      return { kind, at, due, ...(paid ? { paid: amount } : { amount }), ...rest }
    }),
  ),
)

test('P1 any order and any repetition give the same ledger', () => {
  fc.assert(
    fc.property(
      generated.chain((mails) =>
        fc.tuple(
          fc.constant(mails),
          fc.shuffledSubarray([...mails, ...mails], { minLength: mails.length * 2 }),
        ),
      ),
      ([mails, shuffled]) => {
        expect(ledgerOf(shuffled, today)).toEqual(ledgerOf(mails, today))
      },
    ),
    { numRuns: 400 },
  )
})

test('P4 every mail that asks for money is in exactly one payment', () => {
  fc.assert(
    fc.property(generated, (mails) => {
      const held = ledgerOf(mails, today).flatMap(({ mails: ids }) => ids)
      expect(held.length).toBe(new Set(held).size)
      const asking = mails.filter(({ kind }) => !['receipt', 'refund', 'none'].includes(kind))
      for (const { id } of asking) expect(held).toContain(id)
    }),
    { numRuns: 200 },
  )
})

test('P5 a year of monthly bills with their receipts is twelve paid payments', () => {
  fc.assert(
    fc.property(
      fc.record({
        amount: fc.constantFrom('9.99 EUR', '52.10 EUR'),
        numbered: fc.boolean(),
        dueDay: fc.integer({ min: 5, max: 25 }),
      }),
      ({ amount, numbered, dueDay }) => {
        const mails = named(
          Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month): Said[] => {
            const ref = numbered ? `R-${2000 + month}` : undefined
            return [
              {
                kind: 'bill',
                at: `2026-${pad(month)}-01`,
                amount,
                due: `2026-${pad(month)}-${pad(dueDay)}`,
                ref,
              },
              { kind: 'receipt', at: `2026-${pad(month)}-${pad(dueDay - 1)}`, paid: amount, ref },
            ]
          }),
        )
        const ledger = ledgerOf(mails, '2026-12-31')
        expect(ledger.map(({ status, mails: { length } }) => [status, length])).toEqual(
          Array.from({ length: 12 }, () => ['paid', 2]),
        )
      },
    ),
    { numRuns: 60 },
  )
})

const items = (mails: Said[]) => mails.flatMap((said) => itemsOfSaid(said))
const itemsOfSaid = (said: Said) => itemsOf(knownMessage(said), 'UTC')
const knownMessage = (said: Said) => ({
  id: said.id!,
  mailboxId: 'box',
  threadId: said.id!,
  receivedAt: new Date(`${said.at}T12:00:00Z`),
  senderDomain: 'acme.com',
  reading: readingOf(said),
})
const existing = (id: string, keys: string[], decided = false, firstAt = 0) => ({
  id,
  keys: new Set(keys),
  decided,
  firstAt,
})

describe('ids', () => {
  test('a payment keeps its id through the messages it holds', () => {
    const mails = named([bill(), { kind: 'reminder', at: '2026-11-20', ref: 'RE-2026-118' }])
    const [put, ...rest] = reconcile(items(mails), [existing('p1', ['m001#0'])])
    expect(put).toMatchObject({ do: 'put', id: 'p1' })
    expect(rest).toEqual([])
  })
  test('two that turn out to be one: the decided one stays, the other goes into it', () => {
    const mails = named([bill(), { kind: 'reminder', at: '2026-11-20', ref: 'RE-2026-118' }])
    const changes = reconcile(items(mails), [
      existing('p1', ['m000#0']),
      existing('p2', ['m001#0'], true),
    ])
    expect(changes).toMatchObject([
      { do: 'put', id: 'p2' },
      { do: 'absorb', id: 'p1', into: 0 },
    ])
  })
  test('a payment without mails ends, unless the person decided', () => {
    expect(reconcile([], [existing('p1', ['m000#0']), existing('p2', ['m001#0'], true)])).toEqual([
      { do: 'drop', id: 'p1' },
      { do: 'keep', id: 'p2' },
    ])
  })
})

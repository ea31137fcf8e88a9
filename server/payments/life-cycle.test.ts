import { describe, expect, test } from 'vitest'
import { type Said, ledgerOf, named } from '../../test/support/ledger.ts'

type Line = ReturnType<typeof ledgerOf>[number]

/** One payment in few words: amount, paid, due, status and its mails by number. */
const told = ({ amount, paid, due, status, mails }: Line) =>
  [
    amount ?? '–',
    paid ?? '–',
    due ?? '–',
    status,
    mails.map((id) => Number(id.slice(1))).join(),
  ].join(' | ')

const ledger = (mails: Said[], today: string) => ledgerOf(named(mails), today).map(told)

const charge = (at: string, day: string, over: Partial<Said> = {}): Said => ({
  kind: 'autopay',
  at,
  charge: day,
  amount: '84.90 EUR',
  autopay: true,
  ...over,
})

const part = (at: string, paid: string): Said => ({ kind: 'receipt', at, paid, ref: 'R-77' })

const card = (at: string, account: string, ref: string): Said => ({
  kind: 'receipt',
  at,
  account,
  ref,
  paid: '15.49 USD',
})

describe('a payment that comes back', () => {
  const returned: Said[] = [
    charge('2026-07-20', '2026-08-03'),
    { kind: 'receipt', at: '2026-08-04', paid: '84.90 EUR' },
    { kind: 'failed', at: '2026-08-10', amount: '84.90 EUR', due: '2026-08-24' },
  ]

  test('L20 a returned payment is failed and nothing of it is covered', () => {
    expect(ledger(returned, '2026-08-12')).toEqual(['84.90 EUR | – | 2026-08-24 | failed | 0,1,2'])
  })

  test('L20 the second payment covers it once more, not twice', () => {
    const paid: Said = { kind: 'receipt', at: '2026-08-19', paid: '84.90 EUR' }
    expect(ledger([...returned, paid], '2026-08-20')).toEqual([
      '84.90 EUR | 84.90 EUR | 2026-08-24 | paid | 0,1,2,3',
    ])
  })

  test('L20 paid again within three days counts, as the first money came back', () => {
    const [notice, first, back] = returned
    const paid: Said = { kind: 'receipt', at: '2026-08-06', paid: '84.90 EUR' }
    expect(ledger([notice!, first!, { ...back!, at: '2026-08-05' }, paid], '2026-08-20')).toEqual([
      '84.90 EUR | 84.90 EUR | 2026-08-24 | paid | 0,1,2,3',
    ])
  })

  test('a part that comes back leaves the other part', () => {
    const bill: Said = {
      kind: 'bill',
      at: '2026-08-01',
      due: '2026-08-20',
      amount: '100.00 EUR',
      ref: 'R-77',
    }
    const back: Said = { kind: 'failed', at: '2026-08-12', amount: '30.00 EUR', ref: 'R-77' }
    expect(
      ledger(
        [bill, part('2026-08-05', '70.00 EUR'), part('2026-08-09', '30.00 EUR'), back],
        '2026-08-13',
      ),
    ).toEqual(['100.00 EUR | 70.00 EUR | 2026-08-20 | failed | 0,1,2,3'])
  })

  test('the next charge is another payment, also when the returned one may be paid later', () => {
    expect(ledger([...returned, charge('2026-08-20', '2026-09-01')], '2026-08-25')).toEqual([
      '84.90 EUR | – | 2026-08-24 | failed | 0,1,2',
      '84.90 EUR | – | 2026-09-01 | scheduled | 3',
    ])
  })

  test('another card pays what one card could not; the next receipt of the first card is its own', () => {
    expect(
      ledger(
        [
          { kind: 'failed', at: '2026-09-03', account: '4402', amount: '15.49 USD' },
          card('2026-09-07', '9138', 'LR-925518'),
          card('2026-10-03', '4402', 'LR-938201'),
        ],
        '2026-10-10',
      ),
    ).toEqual(['15.49 USD | 15.49 USD | – | paid | 0,1', '– | 15.49 USD | – | paid | 2'])
  })
})

describe('a renewal', () => {
  const renewal: Said = {
    kind: 'renewal',
    at: '2026-09-01',
    charge: '2026-10-01',
    amount: '179.00 NOK',
  }

  test('goes by itself when it names the day of its charge', () => {
    expect(ledger([renewal], '2026-09-15')).toEqual(['179.00 NOK | – | 2026-10-01 | scheduled | 0'])
  })

  test('is to be paid by hand when it says where to pay', () => {
    const byHand = { ...renewal, payLink: 'https://names.example/renew' }
    expect(ledger([byHand], '2026-09-15')).toEqual(['179.00 NOK | – | 2026-10-01 | upcoming | 0'])
    expect(ledger([byHand], '2026-10-02')).toEqual(['179.00 NOK | – | 2026-10-01 | overdue | 0'])
  })
})

describe('what ends', () => {
  const trial: Said = {
    kind: 'renewal',
    at: '2026-05-01',
    charge: '2026-05-20',
    amount: '9.80 EUR',
  }
  const end: Said = { kind: 'none', at: '2026-05-17', ended: true, charge: '2026-05-20' }

  test('a trial cancelled in time is cancelled and never likely paid', () => {
    expect(ledger([trial, end], '2026-05-18')).toEqual([
      '9.80 EUR | – | 2026-05-20 | cancelled | 0,1',
    ])
    expect(ledger([trial, end], '2026-07-18')).toEqual([
      '9.80 EUR | – | 2026-05-20 | cancelled | 0,1',
    ])
  })

  test('a charge announced again after the end goes on', () => {
    const again: Said = { ...trial, at: '2026-05-18', kind: 'autopay' }
    expect(ledger([trial, end, again], '2026-05-19')).toEqual([
      '9.80 EUR | – | 2026-05-20 | scheduled | 0,1,2',
    ])
  })

  test('money that was taken all the same is paid', () => {
    const taken: Said = { kind: 'receipt', at: '2026-05-21', paid: '9.80 EUR' }
    expect(ledger([trial, end, taken], '2026-05-22')).toEqual([
      '9.80 EUR | 9.80 EUR | 2026-05-20 | paid | 0,1,2',
    ])
  })

  test('it calls off no bill to be paid by hand, no charge that ran before and none of a stranger', () => {
    const bill: Said = { kind: 'bill', at: '2026-05-02', due: '2026-05-25', amount: '12.90 EUR' }
    const ran: Said = { ...trial, at: '2026-04-01', charge: '2026-04-20' }
    const forged: Said = { ...end, authentic: false }
    const stranger: Said = { ...end, from: 'news@elsewhere.net', biller: 'Elsewhere' }
    expect(ledger([bill, end], '2026-05-18')).toEqual(['12.90 EUR | – | 2026-05-25 | upcoming | 0'])
    expect(ledger([ran, end], '2026-05-18')).toEqual([
      '9.80 EUR | – | 2026-04-20 | likely_paid | 0',
    ])
    for (const other of [forged, stranger])
      expect(ledger([trial, other], '2026-05-18')).toEqual([
        '9.80 EUR | – | 2026-05-20 | scheduled | 0',
      ])
  })

  test('of two charges ahead only the one of its day', () => {
    const other: Said = { ...trial, charge: '2026-06-01', amount: '24.00 EUR' }
    expect(ledger([trial, other, end], '2026-05-18')).toEqual([
      '9.80 EUR | – | 2026-05-20 | cancelled | 0,2',
      '24.00 EUR | – | 2026-06-01 | scheduled | 1',
    ])
    expect(ledger([trial, other, { ...end, charge: undefined }], '2026-05-18')).toEqual([
      '9.80 EUR | – | 2026-05-20 | scheduled | 0',
      '24.00 EUR | – | 2026-06-01 | scheduled | 1',
    ])
  })
})

const statement = (at: string, due: string, amount: string): Said => ({
  kind: 'statement',
  at,
  due,
  amount,
  minimum: '35.00 USD',
  account: '1180',
})

describe('what is carried over', () => {
  const march: Said = {
    kind: 'bill',
    at: '2026-03-03',
    due: '2026-03-20',
    amount: '121.75 NZD',
    ref: 'KP-71554',
  }
  const april: Said = {
    kind: 'bill',
    at: '2026-04-06',
    due: '2026-04-20',
    amount: '251.85 NZD',
    arrears: '121.75 NZD',
    ref: 'KP-73018',
  }

  test('arrears in the next bill close the one before, so that nothing is counted twice', () => {
    expect(ledger([march, april], '2026-04-10')).toEqual([
      '121.75 NZD | – | 2026-03-20 | cancelled | 0',
      '251.85 NZD | – | 2026-04-20 | upcoming | 1',
    ])
  })

  test('what a part payment left is carried', () => {
    const part: Said = { kind: 'receipt', at: '2026-03-18', paid: '100.00 NZD', ref: 'KP-71554' }
    expect(ledger([march, part, { ...april, arrears: '21.75 NZD' }], '2026-04-10')).toEqual([
      '121.75 NZD | 100.00 NZD | 2026-03-20 | cancelled | 0,1',
      '251.85 NZD | – | 2026-04-20 | upcoming | 2',
    ])
  })

  test('arrears of another sum close nothing', () => {
    expect(ledger([march, { ...april, arrears: '50.00 NZD' }], '2026-04-10')).toEqual([
      '121.75 NZD | – | 2026-03-20 | overdue | 0',
      '251.85 NZD | – | 2026-04-20 | upcoming | 1',
    ])
  })

  test('another account carries nothing', () => {
    expect(
      ledger(
        [
          { ...march, account: '111111' },
          { ...april, account: '222222' },
        ],
        '2026-04-10',
      ),
    ).toEqual([
      '121.75 NZD | – | 2026-03-20 | overdue | 0',
      '251.85 NZD | – | 2026-04-20 | upcoming | 1',
    ])
  })

  test('minimum against statement balance: the rest goes into the next statement', () => {
    const minimum: Said = { kind: 'receipt', at: '2026-04-11', paid: '35.00 USD', account: '1180' }
    const first = [statement('2026-03-20', '2026-04-14', '1120.00 USD'), minimum]
    expect(ledger(first, '2026-04-15')).toEqual([
      '1120.00 USD | 35.00 USD | 2026-04-14 | overdue | 0,1',
    ])
    expect(
      ledger([...first, statement('2026-04-20', '2026-05-15', '1240.18 USD')], '2026-04-21'),
    ).toEqual([
      '1120.00 USD | 35.00 USD | 2026-04-14 | cancelled | 0,1',
      '1240.18 USD | – | 2026-05-15 | upcoming | 2',
    ])
  })
})

describe('a corrected invoice', () => {
  const first: Said = {
    kind: 'bill',
    at: '2026-05-01',
    due: '2026-05-14',
    amount: '680.00 EUR',
    ref: '2026-0198',
  }
  const corrected: Said = {
    ...first,
    at: '2026-05-04',
    due: '2026-05-17',
    amount: '630.00 EUR',
    ref: '2026-0198-C',
  }

  test('is the same payment with the newer amount and day', () => {
    const paid: Said = { kind: 'receipt', at: '2026-05-12', paid: '630.00 EUR', ref: '2026-0198-C' }
    expect(ledger([first, corrected, paid], '2026-05-20')).toEqual([
      '630.00 EUR | 630.00 EUR | 2026-05-17 | paid | 0,1,2',
    ])
  })

  test('two parts of a number are two payments', () => {
    const [a, b] = ['A', 'B'].map((part) => ({ ...first, ref: `2026-0198-${part}` }))
    expect(ledger([a!, { ...b!, amount: '12.00 EUR' }], '2026-05-10')).toHaveLength(2)
  })
})

describe('decoys', () => {
  const rent: Said = { kind: 'bill', at: '2026-06-01', due: '2026-06-15', amount: '900.00 EUR' }

  test('L10 a receipt of the same day over another sum closes nothing', () => {
    const smokes: Said = { kind: 'receipt', at: '2026-06-15', paid: '9.00 EUR' }
    expect(ledger([rent, smokes], '2026-06-16')).toEqual([
      '900.00 EUR | – | 2026-06-15 | overdue | 0',
      '– | 9.00 EUR | – | paid | 1',
    ])
  })

  test('L10 the same sum from a stranger on the same day closes nothing', () => {
    const stranger: Said = {
      kind: 'receipt',
      at: '2026-06-15',
      paid: '900.00 EUR',
      from: 'shop@else.net',
      biller: 'Else',
    }
    expect(ledger([rent, stranger], '2026-06-16')[0]).toBe(
      '900.00 EUR | – | 2026-06-15 | overdue | 0',
    )
  })

  test('a receipt that does not authenticate hides no bill, it asks', () => {
    const forged: Said = { kind: 'receipt', at: '2026-06-14', paid: '900.00 EUR', authentic: false }
    const [line, ...rest] = ledgerOf(named([rent, forged]), '2026-06-16')
    expect([line?.status, line?.review, rest]).toEqual(['overdue', true, []])
  })
})

describe('an answer in the thread of a bill', () => {
  const bill: Said = {
    kind: 'bill',
    at: '2026-09-01',
    due: '2026-10-01',
    amount: '1520.00 USD',
    ref: 'OE-1180',
  }
  const half: Said = { ...bill, at: '2026-09-15', due: undefined, amount: '760.00 USD' }

  test('that is in doubt and names no day changes no amount', () => {
    expect(ledger([bill, { ...half, review: 'Not sure of the amount' }], '2026-09-20')).toEqual([
      '1520.00 USD | – | 2026-10-01 | upcoming | 0,1',
    ])
  })

  test('a sure one amends it', () => {
    expect(ledger([bill, half], '2026-09-20')).toEqual([
      '760.00 USD | – | 2026-10-01 | upcoming | 0,1',
    ])
  })
})

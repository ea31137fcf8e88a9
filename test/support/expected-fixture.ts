import type { Snapshot } from '../../extension/platform/client.ts'
import type { ExpectedPayments, Stream } from '../../shared/contract/expected.ts'
import { TODAY, ZONE } from './ledger-fixture.ts'

const euro = (minor: number) => ({ minor, currency: 'EUR' })

/** A monthly stream of a fixed price. */
export const aStream = (over: Partial<Stream> & Pick<Stream, 'biller'>): Stream => ({
  accountRef: null,
  cadence: 'monthly',
  state: 'mature',
  paymentIds: [],
  next: {
    on: '2026-12-16',
    amount: euro(2990),
    low: euro(2990),
    high: euro(2990),
    confidence: 0.9,
  },
  missing: null,
  priceChange: null,
  ...over,
})

const STREAMS: Stream[] = [
  aStream({
    biller: 'Harbour Water',
    cadence: 'quarterly',
    next: {
      on: '2026-12-08',
      amount: euro(6120),
      low: euro(5500),
      high: euro(6800),
      confidence: 0.85,
    },
    missing: { dueOn: '2026-11-16', usuallyBy: '2026-11-02' },
  }),
  aStream({
    biller: 'Kiezkraft Fitness',
    priceChange: { from: euro(2790), to: euro(2990), percent: 7.2, on: '2026-10-16' },
  }),
  aStream({ biller: 'Tannhof Energie', cadence: 'two-monthly' }),
  aStream({
    biller: 'An association with a name that goes on for so long that no column has room for it',
    cadence: 'half-yearly',
    next: { on: '2027-01-31', amount: null, low: null, high: null, confidence: 0.7 },
  }),
  aStream({ biller: 'Hint Only', state: 'early' }),
  aStream({ biller: 'Gone Since Spring', state: 'ended' }),
]

/** Streams beside the invented ledger; none without payments. */
export const expectedIn = ({ open }: Snapshot): ExpectedPayments => ({
  today: TODAY,
  timeZone: ZONE,
  fresh: true,
  streams: open?.payments.length ? STREAMS : [],
})

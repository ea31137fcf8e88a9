import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDocument, aPage, quote } from '../../../../test/support/a-document.ts'
import { growsWithLength } from '../../../../test/support/cost.ts'
import { read } from '../../read.ts'
import type { Span } from '../../types.ts'
import { isLuhn, weighted } from './checks.ts'
import { codesOf } from './index.ts'

const received = new Date('2026-11-20T10:00:00Z')

/** The codes of a text in short. */
const codes = (text: string) => {
  const page = aPage({ text, receivedAt: received })
  return codesOf(page).map(({ code: { sort, money, iban, name, reference, dueDate, issueDate } }) =>
    [
      sort,
      money && `${money.value.minor} ${money.value.currency}`,
      iban?.value,
      name?.value,
      reference && `#${reference.value}`,
      dueDate && `by ${dueDate.value}`,
      issueDate && `of ${issueDate.value}`,
    ]
      .filter(Boolean)
      .join(' | '),
  )
}

const EPC =
  'BCD\n002\n1\nSCT\nCOBADEFFXXX\nTannhof Wasser\nDE89370400440532013000\nEUR84.5\n\nRF18539007547034\n'
const SWISS =
  'SPC\n0200\n1\nCH4431999123000889012\nS\nGarage Rohrbach\nWeg\n1\n3000\nBern\nCH\n\n\n\n\n\n\n\n1949.75\nCHF\nS\nAnna Muster\nGasse\n2\n9400\nRorschach\nCH\nQRR\n210000000003139471430009017\nAuftrag\nEPD\n//S1/10/R-4471/11/261116/40/2:10;0:30'

test.each([
  [EPC, 'epc | 8450 EUR | DE89370400440532013000 | Tannhof Wasser | #RF18539007547034'],
  [
    EPC.replaceAll('\n', ' '),
    'epc | 8450 EUR | DE89370400440532013000 | Tannhof Wasser | #RF18539007547034',
  ],
  [
    SWISS,
    'swiss-qr | 194975 CHF | CH4431999123000889012 | Garage Rohrbach | #R-4471 | by 2026-12-16 | of 2026-11-16',
  ],
  ['Reference: RF18 5390 0754 7034 EUR', 'creditor-reference | #RF18 5390 0754 7034'],
  ['21 00000 00003 13947 14300 09017', 'qr-reference | #21 00000 00003 13947 14300 09017'],
  ['Mededeling: +++090/9337/55493+++', 'belgian | #090/9337/55493'],
  ['communication ***090/9337/55493***', 'belgian | #090/9337/55493'],
  ['Viitenumero: 12345 61', 'viitenumero | #12345 61'],
  ['KID: 2345676', 'kid | #2345676'],
  ['OCR-nummer\t1234566', 'ocr | #1234566'],
  ['+71<000000012345674+81234567<', 'fik | #000000012345674'],
  ['Sklic: SI12 0000000123455', 'si12 | #SI12 0000000123455'],
  ['#  1234566 #  1500 00 8 >  1234566#41#', 'bankgiro | 150000 SEK | #1234566'],
  [
    '479440520200360820048831500000000868516259619897100612',
    'finnish-barcode | 488315 EUR | FI7944052020036082 | #868516259619897 | by 2010-06-12',
  ],
  ['23793.38128 60007.827136 95000.063305 9 75520000370000', 'boleto | 370000 BRL | by 2018-06-11'],
  ['836200000005 667800481000 180975657313 001589636081', 'boleto | 6678 BRL'],
  [
    '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
    'emv | Fulano de Tal',
  ],
  [
    'SPD*1.0*ACC:CZ6508000000192000145399*AM:480.50*CC:CZK*DT:20261211*X-VS:2026114*RN:VODA HORNI*MSG:ZALOHA',
    'spayd | 48050 CZK | CZ6508000000192000145399 | VODA HORNI | #2026114 | by 2026-12-11',
  ],
  [
    '5260001246|PL|61109010140000071219812874|012345|Woda Dolna|FV 7/2026|||',
    'zbp | 12345 PLN | PL61109010140000071219812874 | Woda Dolna',
  ],
  [
    'ST00012|Name=Дом Тепла|PersonalAcc=40702810138250123017|BankName=Банк|BIC=044525225|CorrespAcc=30101810400000000225|Sum=125050|Purpose=Отопление',
    'st00012 | 125050 RUB | Дом Тепла',
  ],
  [
    'upi://pay?pa=water.board@okbank&pn=Water%20Board&am=740.00&cu=INR&tr=WB20261',
    'upi | 74000 INR | Water Board | #WB20261',
  ],
])('%s', (text, expected) => {
  expect(codes(text)).toEqual([expected])
})

test.each([
  EPC.replace('3000\n', '3001\n').replace('RF1', 'RF2'),
  SWISS.replace('09017', '09018'),
  'RF19 5390 0754 7034',
  '+++090/9337/55494+++',
  'Viitenumero: 1234562',
  'KID: 2345677',
  'OCR 1234567',
  '12345 61',
  '+71<000000012345675+81234567<',
  'SI12 0000000123456',
  '#  1234566 #  1500 00 7 >  1234566#41#',
  '479440520200360820048831500000000868516259619898100612',
  '23793.38128 60007.827136 95000.063305 8 75520000370000',
  '836200000006 667800481000 180975657313 001589636081',
  '00020126330014br.gov.bcb.pix01110000000000052040000530398654041.005802BR5901A6001B63040000',
  'upi://pay?pa=nobody&am=1',
])('no code, its check is wrong: %s', (text) => {
  expect(codes(text)).toEqual([])
})

test('the due-date factor of a slip began again in 2025', () => {
  const slip = slipOf('1001', '0000012990')
  expect(codes(slip)).toEqual(['boleto | 12990 BRL | by 2025-02-23'])
})

/** Digits with their Luhn check behind them. */
const luhn = (digits: string): string =>
  digits + '0123456789'.split('').find((check) => isLuhn(digits + check))

/** A bank slip with right checks for a factor and an amount. */
function slipOf(factor: string, cents: string): string {
  const [bank, free] = ['2379', '3381286000782713695000063'] as const
  const body = bank + factor + cents + free
  const rest = 11 - (weighted(body, [2, 3, 4, 5, 6, 7, 8, 9]) % 11)
  const parts = [bank + free.slice(0, 5), free.slice(5, 15), free.slice(15)].map(luhn)
  return `${parts.join(' ')} ${rest > 9 ? 1 : rest} ${factor}${cents}`
}

test('a payload gives the fields of a bill, and the digits in it are no values of the text', () => {
  const document = aDocument({
    name: 'Tannhof Wasser',
    subject: 'Ihre Rechnung',
    text: `Bitte überweisen Sie den Rechnungsbetrag von 84,50 € bis zum 04.12.2026.\n\n${EPC}`,
  })
  const reading = read(document, { billers: [] })
  expect(reading).toMatchObject({
    kind: 'bill',
    needsReview: false,
    warnings: [],
    fields: {
      amountDue: { value: { minor: 8450, currency: 'EUR' } },
      dueDate: { value: '2026-12-04' },
      iban: { value: 'DE89370400440532013000' },
      reference: { value: 'RF18539007547034' },
    },
  })
})

test('what text and code agree on is shown by the words a person reads', () => {
  const text = `Do zapłaty: 123,45 zł do 07.12.2026\n|PL|61109010140000071219812874|012345|Woda Dolna|FV 7/2026|||`
  const document = aDocument({ subject: 'Rachunek', text })
  const reading = read(document, { billers: [] })
  const fields = reading.kind === 'none' ? {} : reading.fields
  const words = (found: { evidence: readonly { span: Span }[] } | undefined) =>
    found?.evidence[0] && quote(document, found.evidence[0].span)
  expect(words(fields.amountDue)).toBe('123,45 zł')
  expect(words(fields.dueDate)).toBe('07.12.2026')
  expect(fields.iban?.value).toBe('PL61109010140000071219812874')
})

test.each([
  ['amount', 'Der Rechnungsbetrag von 48,50 € ist bis 04.12.2026 zu zahlen.', 'amount_differs'],
  [
    'account',
    'Der Rechnungsbetrag von 84,50 € ist bis 04.12.2026 zu zahlen. IBAN: DE02120300000000202051',
    'account_differs',
  ],
])('a code that names another %s than the text is asked about', (_, text, code) => {
  const reading = read(aDocument({ subject: 'Ihre Rechnung', text: `${text}\n\n${EPC}` }), {
    billers: [],
  })
  expect(reading).toMatchObject({ kind: 'bill', needsReview: true, warnings: [{ code }] })
})

test("the bill's own number comes before what the payment quotes", () => {
  const document = aDocument({
    subject: 'Faktura',
    text: 'Fakturanummer: 55188213\nBeløp å betale: 799,00 kr\nForfallsdato: 04.12.2026\nKID: 2345676',
  })
  const reading = read(document, { billers: [] })
  expect(reading).toMatchObject({ fields: { reference: { value: '55188213' } } })
})

test('a payment link in a button is read, not offered', () => {
  const document = aDocument({
    subject: 'Water bill',
    text: 'Your water bill of ₹740.00 is due on 4 December 2026.',
    links: [
      { url: 'upi://pay?pa=water.board@okbank&pn=Water%20Board&am=740.00&cu=INR', text: 'Pay now' },
    ],
  })
  const reading = read(document, { billers: [] })
  expect(reading).toMatchObject({ fields: { amountDue: { value: { minor: 74_000 } } } })
  expect(reading.kind === 'none' ? 'none' : reading.fields.payLink).toBeUndefined()
})

test('values stand where the evidence says, whatever surrounds a code', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      const page = aPage({ text: `${before}\n${EPC}\n${after}` })
      const epc = codesOf(page).find(({ code }) => code.sort === 'epc')
      expect(quote(page.document, { node: 1, ...epc!.code.iban! })).toBe('DE89370400440532013000')
    }),
  )
})

test.each(['BCD 002 1 SCT ', '000201', 'SPD*1.0*', 'RF18 5390 ', '8'.repeat(60), '+71<', '#1 '])(
  'texts made to look like codes (%j) are read in time that grows with their length',
  async (part) => {
    const ofLength = (length: number) =>
      codesOf(aPage({ text: part.repeat(Math.ceil(length / part.length)) }))
    expect(await growsWithLength(ofLength, 15_000)).toBe(true)
  },
)

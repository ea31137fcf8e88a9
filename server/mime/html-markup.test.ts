import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from './html.ts'

const markup = (html: string): unknown => JSON.parse(htmlToText(html).data[0] ?? 'null')

test('microdata of an invoice: nested items, meta, time, link, text, and what is hidden', () => {
  const html = `<div itemscope itemtype="http://schema.org/Invoice">Your bill
    <meta itemprop="confirmationNumber" content="HX-20 &amp; 1">
    <div style="display:none"><span itemprop="accountId">7741 22</span></div>
    <time itemprop="paymentDueDate" datetime="2026-12-04">4 December</time>
    <link itemprop="url" href="https://harbor.example/i/1">
    <div itemprop="totalPaymentDue" itemscope itemtype="http://schema.org/PriceSpecification">
      <meta itemprop="priceCurrency" content="EUR"> € <b itemprop="price">61.<i>20</i></b></div>
    <div itemprop="provider" itemscope><span itemprop="name">Harbor
      Water</span></div></div><p itemprop="stray">no</p>`
  expect(markup(html)).toEqual([
    {
      '@type': 'http://schema.org/Invoice',
      confirmationNumber: 'HX-20 & 1',
      accountId: '7741 22',
      paymentDueDate: '2026-12-04',
      url: 'https://harbor.example/i/1',
      totalPaymentDue: {
        '@type': 'http://schema.org/PriceSpecification',
        priceCurrency: 'EUR',
        price: '61.20',
      },
      provider: { '@type': '', name: 'Harbor Water' },
    },
  ])
  expect(htmlToText(html).text).not.toContain('7741')
})

test('RDFa is read like microdata', () => {
  expect(
    markup(
      '<div vocab="http://schema.org/" typeof="Invoice"><b property="accountId">12</b><span property="provider" typeof="Organization"><i property="name">Elm Gas</i></span></div>',
    ),
  ).toEqual([
    { '@type': 'Invoice', accountId: '12', provider: { '@type': 'Organization', name: 'Elm Gas' } },
  ])
})

test.each([
  '<div itemscope itemtype="http://schema.org/Person"><b itemprop="name">A</b></div>',
  '<meta property="og:title" content="Invoice"><b itemprop="price">1</b>',
  '<p>plain</p>',
])('no data in %s', (html) => {
  expect(htmlToText(html).data).toEqual([])
})

test('any nesting and number of items is read without fault and within bounds', () => {
  const scope = '<div itemprop="__proto__" itemscope itemtype="x/Invoice"><b itemprop=a>'
  const [data = ''] = htmlToText(scope.repeat(9_000)).data
  expect(data.length).toBeLessThan(40_000)
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const html = `<div itemscope itemtype="Invoice"><b itemprop="${text}">${text}</b></div>`
      expect(htmlToText(html)).toBeDefined()
    }),
  )
})

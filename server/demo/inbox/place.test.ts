import { expect, test } from 'vitest'
import { hashOf, readPlace } from './place.ts'

const inbox = { q: undefined, page: 1, thread: undefined }

test.each([
  ['#inbox', inbox],
  ['#inbox/p3', { ...inbox, page: 3 }],
  ['#inbox/16f438e906b36dac', { ...inbox, thread: '16f438e906b36dac' }],
  ['#inbox/p2/16f438e906b36dac', { ...inbox, page: 2, thread: '16f438e906b36dac' }],
  ['#search/from%3Avolt%20power', { ...inbox, q: 'from:volt power' }],
  ['#search/rent%2Fmay/p2', { ...inbox, q: 'rent/may', page: 2 }],
  ['#search/%C3%A4/16f438e906b36dac', { ...inbox, q: 'ä', thread: '16f438e906b36dac' }],
])('%s there and back', (hash, place) => {
  expect(readPlace(hash)).toEqual(place)
  expect(hashOf(place)).toBe(hash)
})

test.each(['', '#', '#settings', '#inbox/p0', '#inbox/p99999', '#inbox/../x', '#search/%20'])(
  '%j is the inbox',
  (hash) => {
    expect(readPlace(hash)).toEqual(inbox)
  },
)

test('a search that is no URL encoding is taken as it stands, a long one is cut', () => {
  expect(readPlace('#search/100%').q).toBe('100%')
  expect(readPlace(`#search/${'a'.repeat(9_000)}`).q).toHaveLength(500)
})

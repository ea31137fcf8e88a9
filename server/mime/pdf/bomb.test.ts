import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isBomb } from './bomb.ts'

const pdf = (data: Buffer, dictionary = '/Filter /FlateDecode') =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n5 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  )
const LIMIT = 1_000_000

test.each([
  ['a small stream', pdf(deflateSync(Buffer.alloc(1_000))), false],
  ['a large one', pdf(deflateSync(Buffer.alloc(2_000_000))), true],
  ['one inside another', pdf(deflateSync(deflateSync(Buffer.alloc(2_000_000)))), true],
  [
    'a large one with an indirect filter',
    pdf(deflateSync(Buffer.alloc(2_000_000)), '/Filter 9 0 R'),
    true,
  ],
  ['a large picture', pdf(deflateSync(Buffer.alloc(2_000_000)), '/Subtype /Image'), false],
  ['a broken stream', pdf(Buffer.from([0x78, 0x9c, 1, 2, 3])), false],
  [
    'many that are large together',
    new Uint8Array(
      Buffer.concat([1, 2, 3].map(() => Buffer.from(pdf(deflateSync(Buffer.alloc(400_000)))))),
    ),
    true,
  ],
])('%s', (_name, bytes, bomb) => {
  expect(isBomb(bytes, LIMIT)).toBe(bomb)
})

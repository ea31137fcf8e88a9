import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from './html.ts'

test.each([
  ['<p>Hello</p><p>World</p>', 'Hello\nWorld'],
  ['a<br>b', 'a\nb'],
  ['<b>$</b><b>96</b><sup>.25</sup>', '$96.25'],
  ['<b>$</b> <b>96</b>', '$ 96'],
  ['<td>Due date', 'Due date'],
  [
    '<table><tr><td>Amount due</td><td>$12.00</td></tr><tr><td>Due<td>May 3</table>',
    'Amount due\t$12.00\nDue\tMay 3',
  ],
  ['<table><tr><td><table><tr><td>A</td></tr></table></td><td>B</td></tr></table>', 'A\tB'],
  ['Caf&eacute; &amp; Bar &#8364;5 &#x20AC;6 &unknown; &nbsp;x', 'Café & Bar €5 €6 &unknown; x'],
  ['<script>var a = "<p>no</p>"</script><style>.a{color:red}</style><title>no</title>yes', 'yes'],
  ['a<!-- no <b>no</b> -->b', 'ab'],
  ['<!--[if mso]><p>no</p><![endif]-->yes', 'yes'],
  ['1 < 2 and a <b>bold</b> <3', '1 < 2 and a bold <3'],
  ['<p title="a > b">text</p>', 'text'],
  ["<p title='it'>text", 'text'],
  ['<LI>One<li>Two', 'One\nTwo'],
  ['zero\u200bwidth \u202eright\u202c ２０２６ ￥１，２５０', 'zerowidth right 2026 ¥1,250'],
  ['', ''],
])('%s', (html, text) => {
  expect(htmlToText(html).text).toBe(text)
})

test.each([
  '<div style="display:none">no</div>',
  '<div style="DISPLAY : NONE">no</div>',
  '<div hidden>no</div>',
  '<div style="display:none"><p>no<b>no</b></p></div>',
  '<span style="font-size:0">no</span>',
  '<span style="font-size:0px">no</span>',
  '<span style="opacity:0">no</span>',
  '<span style="max-height:0;overflow:hidden">no</span>',
  '<span style="visibility:hidden">no</span>',
  '<div style="color:#ffffff;background-color:white">no</div>',
  '<td bgcolor="#FFFFFF"><font color="#fff">no</font></td>',
  '<style>@media (max-width:9px){.a{color:red}.b{color:red}}.pre{font-size:0}</style><b class="pre">no</b>',
  '<style>.pre{display:none!important}</style><div class="x pre">no</div>',
])('a reader does not see %s', (html) => {
  const { text, hiddenChars } = htmlToText(`<p>yes</p>${html}<p>end</p>`)
  expect(text).toBe('yes\nend')
  expect(hiddenChars).toBeGreaterThan(0)
})

test.each([
  '<span style="font-size:0.9em">seen</span>',
  '<span style="opacity:0.8">seen</span>',
  '<div class="button" style="color:#fff">seen</div>',
  '<td bgcolor="#0a66c2" style="color:white">seen</td>',
  '<style>@media (max-width:600px){.desk{display:none}}</style><p class="desk">seen</p>',
  '<style>.a{color:red}@media print{.x{color:red}.desk{display:none}} .b{color:red}</style><p class="desk">seen</p>',
  '<style>@media print{.desk{display:none}</style><p class="desk">seen</p>',
  '<p style="max-height:0.5em">seen</p>',
])('a reader sees %s', (html) => {
  expect(htmlToText(html).text).toBe('seen')
})

const cellsOf = (html: string) => {
  const { text, cells } = htmlToText(html)
  return cells.map(({ label, value, how }) => [
    text.slice(label.start, label.end),
    text.slice(value.start, value.end),
    how,
  ])
}

test('cells of a row and of a column belong together', () => {
  expect(cellsOf('<table><tr><td>Amount due</td><td>$12.00</td></tr></table>')).toEqual([
    ['Amount due', '$12.00', 'row'],
  ])
  expect(
    cellsOf(
      '<table><tr><th>Due date</th><th>Amount</th></tr><tr><td>3 May</td><td>$5</td></tr></table>',
    ),
  ).toContainEqual(['Due date', '3 May', 'column'])
  expect(cellsOf('<table><tr><td>Total</td><td></td><td>$5</td></tr></table>')).toContainEqual([
    'Total',
    '$5',
    'row',
  ])
})

test('links keep their place and lose nothing to spaces', () => {
  const { text, links } = htmlToText(
    '<p>Please</p><a href="https://a.example/?x=1&amp;y=2"> Pay <b>now</b></a>',
  )
  expect(links.map(({ url, range }) => [url, text.slice(range.start, range.end).trim()])).toEqual([
    ['https://a.example/?x=1&y=2', 'Pay now'],
  ])
})

test('JSON-LD is kept apart', () => {
  const { text, data } = htmlToText(
    '<script type="application/ld+json">{"@type":"Invoice"}</script>yes',
  )
  expect([text, data]).toEqual(['yes', ['{"@type":"Invoice"}']])
})

test('any text gives text and ranges inside it', () => {
  const pieces = fc.constantFrom(
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<a href="x">',
    '</a>',
    '<p>',
    'word',
    ' ',
    '<',
    '"',
    '&lt;',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '\u0000',
  )
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
      (html) => {
        const { text, links, cells } = htmlToText(html)
        for (const { start, end } of [
          ...links.map(({ range }) => range),
          ...cells.flatMap(({ label, value }) => [label, value]),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length + 1)
          expect(start).toBeLessThanOrEqual(end)
        }
      },
    ),
  )
})

test.each([
  ['a million opened divs', '<div>'.repeat(1_000_000)],
  ['a million open brackets', '<'.repeat(1_000_000)],
  ['unclosed quotes', '<a href="'.repeat(100_000)],
  ['unclosed comments', '<!--'.repeat(200_000)],
  ['nested tables', '<table><tr><td>'.repeat(60_000)],
  ['entities', '&nbsp;'.repeat(200_000)],
])('%s cost little', (_what, html) => {
  const before = process.cpuUsage()
  htmlToText(html)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(2_000)
})

test('hidden pieces within a line are counted, those on lines of their own are not', () => {
  const no = '<span style="display:none">no</span>'
  expect(
    htmlToText(`<div style="display:none">pre</div><p>To${no}tal ${no}due${no}</p>`),
  ).toMatchObject({
    text: 'Total due',
    hiddenPieces: 3,
  })
})

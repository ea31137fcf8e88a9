import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { asModule } from './react-as-modules.ts'

test('a file that exports at the start of lines becomes a module', () => {
  const commonJs = `"use strict";
var React = require("react"),
  count = 0;
exports.now = void 0;
if (count) exports.now = function () {};
exports.next =
  function () {
    return exports.now(React.version);
  };`
  expect(asModule(commonJs)).toBe(`import * as React from 'react'
"use strict";
var required$1,
  count = 0;
var exported$now = void 0;
if (count) exported$now = function () {};
var exported$next =
  function () {
    return exported$now(React.version);
  };
export { exported$now as now, exported$next as next }`)
})

test.each([
  ['module.exports = { a }', 'an export as a whole'],
  ['if (x) {\n  exports.a = 1;\n}', 'an export that may not be there'],
  ['f(require("x"));', 'a require in the middle'],
])('%s is refused: %s', (commonJs) => {
  expect(() => asModule(commonJs)).toThrow(/not the CommonJS/)
})

test.each([
  'react/cjs/react.production.js',
  'react-dom/cjs/react-dom-client.production.js',
  'scheduler/cjs/scheduler.production.js',
])('%s is what it was written for', (file) => {
  const folder = createRequire(import.meta.url)
    .resolve('react/package.json')
    .replace('react/package.json', '')
  expect(asModule(readFileSync(folder + file, 'utf8'))).toMatch(/^export \{ exported\$.+ \}$/m)
})

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newKeyringText, openKeyring, parseKeyring, seal, unseal } from './seal.ts'

const keyring = parseKeyring(newKeyringText())

test('any text comes back, for its owner only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (plain, owner, other) => {
      const sealed = seal(keyring, plain.toWellFormed(), owner)
      expect(unseal(keyring, sealed, owner)).toBe(plain.toWellFormed())
      fc.pre(other !== owner)
      expect(() => unseal(keyring, sealed, other)).toThrow(/authenticate/)
    }),
  )
})

test('any changed byte is refused', () => {
  const sealed = seal(keyring, 'refresh', 'a.b.c')
  const at = sealed.lastIndexOf('.') + 1
  const bytes = Buffer.from(sealed.slice(at), 'base64url')
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes)
    changed[i] = (changed[i] ?? 0) ^ 1
    const text = sealed.slice(0, at) + changed.toString('base64url')
    expect(() => unseal(keyring, text, 'a.b.c')).toThrow(/authenticate|sealed/)
  }
})

test('no two seals are alike', () => {
  const seals = new Set(Array.from({ length: 10_000 }, () => seal(keyring, 'same', 'same')))
  expect(seals.size).toBe(10_000)
})

test('a new key in front opens what the old one sealed', () => {
  const [old, fresh] = [newKeyringText(), newKeyringText().replace('k1', 'k2')]
  const sealed = seal(parseKeyring(old), 'x', 'o')
  const both = parseKeyring(`${fresh},${old}`)
  expect(unseal(both, sealed, 'o')).toBe('x')
  expect(seal(both, 'x', 'o')).toMatch(/^v1\.k2\./)
  expect(() => unseal(parseKeyring(fresh), sealed, 'o')).toThrow(/unknown key/)
})

test.each([
  '',
  'k1',
  'k1:short',
  `K!:${'A'.repeat(43)}`,
  `${newKeyringText()},${newKeyringText()}`,
])('not a key ring: %s', (text) => expect(() => parseKeyring(text)).toThrow(/SECRET_KEYS/))

test('the key file is made once, for its owner only', () => {
  const dir = mkdtempSync(join(tmpdir(), 'duebox-key-'))
  try {
    const path = join(dir, 'deep', 'secret.key')
    const first = openKeyring({ kind: 'file', path })
    const again = openKeyring({ kind: 'file', path })
    expect(unseal(again, seal(first, 'x', 'o'), 'o')).toBe('x')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  } finally {
    rmSync(dir, { recursive: true })
  }
})

import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import * as storage from './storage.ts'

beforeEach(() => fakeBrowser.reset())

test.each([
  ['https://duebox.example.org', 'https://duebox.example.org'],
  ['duebox.example.org', 'https://duebox.example.org'],
  [' https://duebox.example.org/ ', 'https://duebox.example.org'],
  ['https://example.org/duebox/', 'https://example.org/duebox'],
  ['https://example.org:8443/?a=b#c', 'https://example.org:8443'],
  ['localhost:3000', 'http://localhost:3000'],
  ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('server %j is %s', (typed, expected) => {
  expect(storage.serverOf(typed)).toBe(expected)
})

test.each([
  '',
  'two words',
  'http://example.org',
  'http://localhost.example.org',
  'ftp://example.org',
  'javascript://example.org',
  'https://localhost@example.org',
])('no server: %j', (typed) => {
  expect(() => storage.serverOf(typed)).toThrowError(/web address|https/)
})

test('the server address outlives everything else', async () => {
  expect(await storage.readServer()).toBe(storage.DEFAULT_SERVER)
  await storage.writeServer('https://duebox.example.org')
  await storage.writeAttempt({ verifier: 'v', state: 's', at: 1 })
  await fakeBrowser.storage.local.set({ other: 1 })
  await storage.clearStorage()
  expect(await fakeBrowser.storage.local.get()).toEqual({ server: 'https://duebox.example.org' })
  expect(await fakeBrowser.storage.session.get()).toEqual({})
})

test('every page hears that something changed, and only that', async () => {
  const heard = vi.fn<() => void>()
  const stop = storage.onMarked(heard)
  await storage.writeAttempt({ verifier: 'v', state: 's', at: 1 })
  expect(heard).not.toHaveBeenCalled()
  await storage.markChanged()
  await storage.markChanged()
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  await storage.markChanged()
  expect(heard).toHaveBeenCalledTimes(2)
})

import { expect, test } from 'vitest'
import { splitHistory } from './history.ts'

const rolesOf = (text: string, subject = 'Hello') =>
  splitHistory(text, subject).map(({ role, start, end }) => [
    role,
    text.slice(start, end).trim().split('\n')[0],
  ])

test.each([
  ['Thanks!\n\nOn Nov 18, 2026, Ann wrote:\n> TOTAL $360.00', 'quoted'],
  ['Danke!\n\nAm 18.11.2026 um 09:00 schrieb Ann <a@a.example>:\n> Summe 360 €', 'quoted'],
  ['Merci\n\nLe 18 nov. 2026 à 09:00, Ann a écrit :\n> Total 360 €', 'quoted'],
  ['ok\n\nEl mié, 18 nov 2026 a las 9:00, Ann escribió:\n> Total', 'quoted'],
  ['ok\n\n-----Original Message-----\nFrom: Ann', 'quoted'],
  ['ok\n\n-----Ursprüngliche Nachricht-----\nVon: Ann', 'quoted'],
  ['fyi\n\n---------- Forwarded message ---------\nFrom: Ann <a@a.example>', 'forwarded'],
  ['fyi\n\nBegin forwarded message:\n\nFrom: Ann', 'forwarded'],
  ['zK\n\n---------- Weitergeleitete Nachricht ---------\nVon: Ann', 'forwarded'],
])('history is cut off: %s', (text, role) => {
  const roles = rolesOf(text).map(([each]) => each)
  expect(roles).toEqual(['own', role])
})

test('a header block is a forward or an answer by its subject', () => {
  const text =
    'see below\n\nFrom: Ann <a@a.example>\nSent: Monday\nTo: Bob\nSubject: Bill\n\nAmount due $5'
  expect(rolesOf(text, 'FW: Bill').at(-1)?.[0]).toBe('forwarded')
  expect(rolesOf(text, 'RE: Bill').at(-1)?.[0]).toBe('quoted')
})

test.each([
  'From: our team\nto you, with thanks',
  'On Friday we wrote to you:\nplease pay $5',
  'Dates: 3 May\nVon: Hamburg',
  'The price is 5 > 4',
])('no history in: %s', (text) => {
  expect(rolesOf(text)).toEqual([['own', text.split('\n')[0]]])
})

test('the pieces cover the whole text', () => {
  const text = 'a\n> b\nc\n> d\n'
  const pieces = splitHistory(text, 'x')
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
})

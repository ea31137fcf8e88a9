import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aFakeDuebox, aSnapshot } from '../../../test/support/fake-duebox.ts'
import {
  aMailbox,
  anOpenList,
  aPayment,
  NOW,
  PAYMENTS,
  UNTOUCHED,
} from '../../../test/support/ledger-fixture.ts'
import { pass, show, type Shown } from '../../../test/support/render.tsx'
import { ApiError, type Duebox } from '../../platform/client.ts'
import { Popup } from './Popup.tsx'

let shown: Shown | undefined
beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(async () => {
  await shown?.leave()
  shown = undefined
  vi.useRealTimers()
})

const popup = async (duebox: Duebox) => (shown = await show(<Popup duebox={duebox} />))
const groups = () =>
  [...(shown?.root.querySelectorAll('.group') ?? [])].map((head) => head.textContent)
const bar = () => shown?.root.querySelector('.undo')
const focused = () => document.activeElement?.closest('.row')?.querySelector('.name')?.textContent

test('the groups stand in their order, closed ones shut', async () => {
  await popup(aFakeDuebox())
  expect(groups()).toEqual([
    'Needs you3€659.39',
    'Today1€86.15',
    'This week3€54.80 + ¥6,482',
    'Later4€214.30 + $24.00',
    'No date1',
    'Likely paid2€24.50',
    'Paid6€1,126.53',
  ])
  expect(shown?.text()).toContain('€1,014.64')
  expect(shown?.text()).toContain('9 bills · €800.34 + ¥6,482 in 7 days')
  expect(shown?.text()).toContain('Not included: ¥6,482, $24.00, 1 bill without amount')
  expect(shown?.text()).not.toContain('Papierlotse')
  await shown?.click('Likely paid')
  expect(shown?.text()).toContain('Papierlotse')
})

test('the focus starts on the first action and moves on when a row is dealt with', async () => {
  const duebox = aFakeDuebox()
  await popup(duebox)
  expect(document.activeElement?.textContent).toBe('Mark paid Stadtwerke Lindenau GmbH')
  await shown?.press('p')
  expect(duebox.acted).toEqual([{ paymentId: 'lindenau', action: { do: 'paid' } }])
  expect(focused()).toBe('Nordlicht Mobil')
  expect(shown?.text()).toContain('€881.24')
})

test('the undo bar stays ten seconds, and stands still under the pointer', async () => {
  const duebox = aFakeDuebox()
  await popup(duebox)
  await shown?.press('p')
  expect(bar()?.textContent).toBe('Stadtwerke Lindenau GmbH marked paidUndo')
  await pass(() => vi.advanceTimersByTimeAsync(6_000))
  await pass(() => bar()?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })))
  await pass(() => vi.advanceTimersByTimeAsync(60_000))
  expect(bar()).toBeTruthy()
  await pass(() => bar()?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true })))
  await pass(() => vi.advanceTimersByTimeAsync(3_900))
  expect(bar()).toBeTruthy()
  await pass(() => vi.advanceTimersByTimeAsync(200))
  expect(bar()).toBeNull()
})

test('z takes the last action back by its decision', async () => {
  const duebox = aFakeDuebox()
  await popup(duebox)
  await shown?.press('p')
  await shown?.press('z')
  expect(duebox.acted.at(-1)).toEqual({
    paymentId: 'lindenau',
    action: { do: 'undo', decisionId: 'decision-1' },
  })
  expect(bar()).toBeNull()
  expect(shown?.root.querySelector('[role=status]')?.textContent).toBe(
    'Taken back: Stadtwerke Lindenau GmbH marked paid',
  )
  expect(shown?.text()).toContain('€1,014.64')
})

test('what waits offline is turned round by its opposite', async () => {
  const acted: string[] = []
  await popup(
    aFakeDuebox(aSnapshot(), { act: async (_id, action) => (acted.push(action.do), 'queued') }),
  )
  await shown?.press('p')
  expect(bar()?.textContent).toContain('sent when you are online')
  await shown?.click('Undo')
  expect(acted).toEqual(['paid', 'not_paid'])
})

test('a refusal is said, stays, and can be tried again', async () => {
  let refuse = true
  const duebox = aFakeDuebox()
  await popup(
    aFakeDuebox(aSnapshot(), {
      act: async (id, action) => {
        if (refuse) throw new ApiError('conflict', 'It was changed elsewhere.')
        return duebox.act(id, action)
      },
    }),
  )
  await shown?.press('p')
  await pass(() => vi.advanceTimersByTimeAsync(60_000))
  expect(bar()?.textContent).toContain(
    'Not saved: Stadtwerke Lindenau GmbH marked paid. It was changed elsewhere.',
  )
  refuse = false
  await shown?.click('Try again')
  expect(duebox.acted).toHaveLength(1)
  expect(bar()?.textContent).toContain('marked paidUndo')
})

test('j and k walk the rows, o opens one with its quote, Escape shuts it', async () => {
  await popup(aFakeDuebox())
  await shown?.press('j')
  await shown?.press('j')
  expect(focused()).toBe('Ahrens & Söhne Heizungsbau')
  await shown?.press('k')
  await shown?.press('k')
  expect(focused()).toBe('Stadtwerke Lindenau GmbH')
  await shown?.press('o')
  expect(shown?.root.querySelector('.quote mark')?.textContent).toBe('133,40 €')
  expect(shown?.find('Zahlungserinnerung').getAttribute('href')).toBe(
    'https://mail.google.com/mail/?authuser=m.oberlaender%40mail.example#all/16f438e906b36dab',
  )
  expect(shown?.find('Pay at').getAttribute('href')).toBe(
    'https://kundenportal.lindenau.example/zahlen/4471',
  )
  await shown?.press('Escape')
  expect(shown?.root.querySelector('.quote')).toBeNull()
})

test('s asks until when, and a day is one press away', async () => {
  const duebox = aFakeDuebox()
  await popup(duebox)
  await shown?.press('s')
  await shown?.click('Monday')
  expect(duebox.acted).toEqual([
    { paymentId: 'lindenau', action: { do: 'snooze', until: '2026-11-30' } },
  ])
})

test('keys are off while typing, / searches, Escape leaves the search', async () => {
  const duebox = aFakeDuebox()
  await popup(duebox)
  await shown?.press('/')
  await shown?.type('Biller, reference or amount', 'FRE')
  expect(groups()).toEqual(['Later2€214.30'])
  await shown?.press('p', shown.find('Biller, reference or amount'))
  expect(duebox.acted).toEqual([])
  await shown?.type('Biller, reference or amount', 'zzz')
  expect(shown?.text()).toContain('No match')
  await shown?.press('Escape', shown.find('Biller, reference or amount'))
  expect(groups()).toHaveLength(7)
})

test('a held payment shows why and withholds its link', async () => {
  await popup(aFakeDuebox())
  await shown?.click('See why Ahrens')
  expect(shown?.text()).toContain('The bank account differs from the last 6 bills of this biller.')
  expect(shown?.text()).toContain('The payment link is withheld')
  expect(shown?.query('Pay at')).toBeUndefined()
})

test('an action on its way is seen on its row', async () => {
  await popup(aFakeDuebox(aSnapshot({ pending: { veldhuis: 'paid' } })))
  expect(shown?.root.querySelector('.row.pending .name')?.textContent).toBe(
    'Veldhuis Verzekeringen B.V.',
  )
})

test.each([
  ['javascript:', 'javascript:alert(1)'],
  ['data:', 'data:text/html,<script>alert(1)</script>'],
  ['user name', 'https://paypal.com@evil.example/'],
  ['http', 'http://biller.example/'],
  ['no scheme', '//evil.example'],
])('a pay link of another kind is not offered: %s', async (_what, url) => {
  const payment = aPayment({
    id: 'x',
    biller: 'X',
    dueDate: '2026-11-23',
    payLink: { url, host: 'biller.example' },
  })
  await popup(aFakeDuebox(aSnapshot({ open: anOpenList([payment]) })))
  await shown?.press('o')
  expect(shown?.query('Pay at')).toBeUndefined()
})

test('whatever a mail says is text', async () => {
  const hostile = '<img src=x onerror="globalThis.hurt=1"><script>globalThis.hurt=1</script>'
  const payment = aPayment({
    id: 'x',
    biller: hostile,
    dueDate: '2026-11-23',
    reference: hostile,
    review: true,
    reviewReason: hostile,
    warnings: [{ code: 'x', text: hostile }],
  })
  await popup(
    aFakeDuebox(aSnapshot({ open: anOpenList([payment]) }), {
      detail: async () => ({
        ...UNTOUCHED,
        payment,
        messages: [],
        evidence: [
          {
            field: 'dueDate',
            value: hostile,
            known: true,
            confidence: 1,
            quote: hostile,
            start: 0,
            end: 4,
            messageId: 'm',
          },
        ],
        changes: [],
      }),
    }),
  )
  await shown?.press('o')
  expect(shown?.root.querySelectorAll('img, script')).toHaveLength(0)
  expect(shown?.root.querySelector('.name')?.textContent).toBe(hostile)
  expect(shown?.root.querySelector('.quote')?.textContent).toBe(hostile)
  expect(globalThis).not.toHaveProperty('hurt')
})

const gone = { open: null, me: null, mailboxes: [], confirmedAt: null } as const
const yesterday = aMailbox({ lastReadAt: '2026-11-22T08:12:00.000Z' })
test.each([
  [
    'starting',
    { ...gone, connection: { state: 'starting' } },
    ['Duebox'],
    ['No bills', 'Connect Gmail'],
  ],
  [
    'not connected',
    { ...gone, connection: { state: 'signed-out', message: null } },
    ['Connect Gmail', 'duebox.home.example'],
    [],
  ],
  [
    'a demo server',
    { ...gone, demo: true, connection: { state: 'signed-out', message: null } },
    ['Open an invented mailbox'],
    [],
  ],
  [
    'consent denied',
    { ...gone, connection: { state: 'signed-out', message: 'You said no on Google’s page.' } },
    ['You said no'],
    [],
  ],
  [
    'session ended',
    { mailboxes: [yesterday], connection: { state: 'signed-out', message: 'Your session ended.' } },
    ['Data from yesterday 9:12', 'Your session ended.', 'Sign in to Google', '€133.40'],
    ['Scan now'],
  ],
  [
    'offline',
    { mailboxes: [yesterday], connection: { state: 'offline', message: 'It does not answer.' } },
    ['cannot reach its server', 'It does not answer.', '€133.40', 'Offline'],
    ['Scan now'],
  ],
  [
    'sign-in needed',
    { mailboxes: [{ ...yesterday, status: 'reauth_required' as const }] },
    ['Google asks you to sign in again', 'As of yesterday 9:12', '€133.40'],
    ['Scan now'],
  ],
  ['stale', { mailboxes: [yesterday] }, ['Last read yesterday 9:12', '€133.40'], []],
  [
    'scan failed',
    { mailboxes: [aMailbox({ status: 'degraded', message: 'Gmail did not answer at 14:02.' })] },
    ['Gmail did not answer at 14:02.', 'Scan again', '€133.40'],
    [],
  ],
  [
    'nothing found',
    { open: anOpenList([]) },
    ['No bills found', 'last 90 days', 'Look further back'],
    ['All clear'],
  ],
  ...(['rate_limited', 'degraded'] as const).map(
    (status) =>
      [
        `nothing was ever read, ${status}`,
        {
          open: anOpenList([]),
          mailboxes: [
            aMailbox({ status, lastReadAt: null, message: 'Google asked to wait a little.' }),
          ],
        },
        ['Not read yet', 'Google asked to wait a little.', 'Next attempt: 8:00'],
        ['No bills found', 'asks for a payment', 'All clear', 'still here'],
      ] as const,
  ),
  [
    'one mailbox of two was never read, and all the other knows of is paid',
    {
      open: anOpenList(PAYMENTS.filter(({ status }) => status === 'paid')),
      mailboxes: [aMailbox(), aMailbox({ lastReadAt: null })],
    },
    ['Not read yet', 'Part of your mail'],
    ['All clear', 'Nothing is due', 'Nothing left'],
  ],
  [
    'a server that breaks down over a decision',
    { stuck: 2 },
    ['2 decisions not saved yet.', 'keeps trying', 'Try again'],
    [],
  ],
  [
    'a server that does not answer before anything was pressed',
    { ...gone, connection: { state: 'signed-out', message: null, unanswered: true } },
    ['Connect Gmail', 'No Duebox server answers at this address', 'change the address', 'Change'],
    [],
  ],
  [
    'a pause',
    { mailboxes: [aMailbox({ status: 'rate_limited', message: 'Google asked to wait.' })] },
    ['Reading is paused until 8:00', 'Google asked to wait.', '€133.40'],
    [],
  ],
  [
    'all clear',
    { open: anOpenList(PAYMENTS.filter(({ status }) => status === 'scheduled')) },
    ['All clear', 'Next is Kiezkraft Fitness, €29.90'],
    ['Left to pay'],
  ],
  [
    'only overdue',
    { open: anOpenList(PAYMENTS.filter(({ status }) => status === 'overdue')) },
    ['€133.40', '1 bill · €133.40 in 7 days', 'Overdue 5 days'],
    [],
  ],
] as const)('%s', async (_state, over, says, saysNot) => {
  await popup(aFakeDuebox(aSnapshot(over)))
  for (const words of says) expect(shown?.text()).toContain(words)
  for (const words of saysNot) expect(shown?.text()).not.toContain(words)
})

test('the first scan tells how far it is, and its list can be used', async () => {
  const progress = {
    phase: 'backfill',
    looked: 1240,
    expected: 3900,
    bills: 14,
    startedAt: '2026-11-23T13:01:00.000Z',
  } as const
  await popup(
    aFakeDuebox(
      aSnapshot({ mailboxes: [aMailbox({ status: 'scanning', lastReadAt: null, progress })] }),
    ),
  )
  expect(shown?.text()).toContain('Looked at 1,240 of about 3,900 mails, newest first')
  expect(shown?.text()).toContain('About 6 minutes left')
  expect(shown?.find('First scan').getAttribute('aria-valuenow')).toBe('32')
  expect(shown?.root.querySelector('[role=status]')?.textContent).toBe('First scan: 32%')
  expect(shown?.query('Mark paid')).toBeDefined()
})

test('a new list takes the place of the old one without losing the opened row', async () => {
  const duebox = aFakeDuebox()
  await popup(duebox)
  await shown?.press('o')
  const open = duebox.snapshot.get().open!
  await pass(() =>
    duebox.set({
      open: {
        ...open,
        version: 8,
        payments: [aPayment({ id: 'new', biller: 'Neu', dueDate: '2026-11-23' }), ...open.payments],
      },
    }),
  )
  expect(shown?.text()).toContain('Neu')
  expect(shown?.root.querySelector('.quote')).not.toBeNull()
})

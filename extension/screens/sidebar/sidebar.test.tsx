import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aSnapshot, aFakeDuebox } from '../../../test/support/fake-duebox.ts'
import { detailOf, NOW, PAYMENTS } from '../../../test/support/ledger-fixture.ts'
import { show, type Shown } from '../../../test/support/render.tsx'
import type { ByMessage } from '#shared/contract/payments.ts'
import type { SidebarDuebox } from '../../platform/client.ts'
import { Sidebar, type OpenMail } from './Sidebar.tsx'

let shown: Shown | undefined
beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(async () => {
  await shown?.leave()
  shown = undefined
  vi.useRealTimers()
})

const inbox: OpenMail = { mailbox: 'm.oberlaender@mail.example', threadId: null, messageIds: [] }
const thread: OpenMail = {
  ...inbox,
  threadId: '16f438e906b36dab',
  messageIds: ['16f438e906b36dac'],
}
const panel = async (duebox: SidebarDuebox, open: OpenMail | null) =>
  (shown = await show(<Sidebar duebox={duebox} open={open} close={() => {}} />))
const answering = (answer: Partial<ByMessage>, asked: unknown[] = []) =>
  aFakeDuebox(aSnapshot(), {
    byMessage: async (query) => {
      asked.push(query)
      return { connected: true, payments: [], messages: [], ...answer }
    },
  })

test('without an open mail it is the list, and asks for nothing', async () => {
  const asked: unknown[] = []
  await panel(answering({}, asked), inbox)
  expect(shown?.text()).toContain('€1,014.64')
  expect(asked).toEqual([])
})

test('an open bill shows its payment with the words of this mail', async () => {
  const asked: unknown[] = []
  await panel(answering({ payments: [detailOf(PAYMENTS[0]!)] }, asked), thread)
  expect(asked).toEqual([
    {
      mailbox: 'm.oberlaender@mail.example',
      thread: '16f438e906b36dab',
      messages: '16f438e906b36dac',
    },
  ])
  expect(shown?.text()).toContain('This mail: bill')
  expect(shown?.root.querySelector('mark')?.textContent).toBe('133,40 €')
  expect(shown?.text()).toContain('this mail')
  await shown?.click('Show the list')
  expect(shown?.text()).toContain('Left to pay')
  await shown?.click('Back to the open mail')
  expect(shown?.text()).toContain('What the mail says')
})

test('words of several open mails come from this conversation', async () => {
  const open = { ...thread, messageIds: [...thread.messageIds, '16f438e906b36dad'] }
  await panel(answering({ payments: [detailOf(PAYMENTS[0]!)] }), open)
  expect(shown?.text()).toContain('this conversation')
  expect(shown?.text()).not.toContain('this mail')
})

test('marking paid from the panel can be undone', async () => {
  const duebox = answering({ payments: [detailOf(PAYMENTS[0]!)] })
  await panel(duebox, thread)
  await shown?.click('Mark paid')
  expect(duebox.acted).toEqual([{ paymentId: 'lindenau', action: { do: 'paid' } }])
  expect(shown?.text()).toContain('Mark unpaid')
  await shown?.click('Undo')
  expect(duebox.acted.at(-1)?.action.do).toBe('undo')
})

test.each([
  [
    'no bill',
    { messages: [{ gmailId: '1', kind: 'none' as const, why: 'An offer', warnings: [] }] },
    ['This mail is not a bill', 'An offer', 'Left to pay'],
  ],
  ['never read', {}, ['This mail was not read', 'Left to pay']],
  ['another mailbox', { connected: false }, ['This mailbox is not connected']],
  [
    'a scam',
    {
      messages: [
        {
          gmailId: '1',
          kind: 'scam' as const,
          why: 'Not who it says',
          warnings: [{ code: 'x', text: 'Asks you to phone' }],
        },
      ],
    },
    ['Check before paying', 'not counted', 'Asks you to phone'],
  ],
])('a mail without a payment: %s', async (_what, answer, says) => {
  await panel(answering(answer), thread)
  for (const words of says) expect(shown?.text()).toContain(words)
})

test('nothing personal for an account that is not connected', async () => {
  const connection = {
    state: 'signed-out',
    message: 'b@mail.example is not connected to Duebox.',
  } as const
  await panel(aFakeDuebox(aSnapshot({ connection, open: null, me: null, mailboxes: [] })), thread)
  expect(shown?.text()).toContain('b@mail.example is not connected to Duebox.')
  expect(shown?.text()).not.toContain('€')
})

test('its sheets are text to adopt, and no key is taken outside it', async () => {
  const listened = vi.spyOn(document, 'addEventListener')
  await panel(aFakeDuebox(), inbox)
  expect(listened.mock.calls.filter(([type]) => type.startsWith('key'))).toEqual([])
  listened.mockRestore()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aFakeDuebox, aSnapshot, type FakeDuebox } from '../../../test/support/fake-duebox.ts'
import { aMailbox, anOpenList, NOW, PAYMENTS } from '../../../test/support/ledger-fixture.ts'
import { pass, show, type Shown } from '../../../test/support/render.tsx'
import { ApiError, type Duebox } from '../../platform/client.ts'
import { saveDisplay } from '../display.ts'
import { Dashboard } from './Dashboard.tsx'

let shown: Shown | undefined
beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  localStorage.clear()
})
afterEach(async () => {
  await shown?.leave()
  shown = undefined
  vi.useRealTimers()
})

async function at(hash: string, duebox: Duebox = aFakeDuebox()) {
  location.hash = hash
  shown = await show(<Dashboard duebox={duebox} />)
  return shown
}
const go = (hash: string) =>
  pass(() => {
    location.hash = hash
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
const rows = () =>
  [...(shown?.root.querySelectorAll('tbody tr') ?? [])].map(
    (row) => row.querySelector('a')?.textContent,
  )

test('the table shows what is open, and its filters stand in the hash', async () => {
  await at('#payments')
  expect(rows()).toHaveLength(12)
  expect(shown?.text()).toContain('12 of 12 payments')
  expect(shown?.text()).toContain('Left to pay in this view€1,014.64+ ¥6,482+ $24.00')
  await shown?.type('Biller, reference', 'lindenau')
  expect(location.hash).toBe('#payments?q=lindenau')
  expect(rows()).toEqual(['Stadtwerke Lindenau GmbH'])
  await go('#payments?show=paid')
  expect(rows()).toHaveLength(8)
})

test('a heading sorts, and a second time the other way round', async () => {
  const asked: (string | undefined)[] = []
  const duebox = aFakeDuebox()
  await at('#payments', {
    ...duebox,
    list: (query) => (asked.push(query.sort), duebox.list(query)),
  })
  await shown?.click(/^Amount/)
  await shown?.click(/^Amount/)
  expect(asked).toEqual(['due', 'amount', '-amount'])
  expect(shown?.root.querySelector('.c-amount')?.getAttribute('aria-sort')).toBe('descending')
})

test('more rows are read when asked for', async () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ ...PAYMENTS[0]!, id: `p${index}` }))
  await at('#payments', aFakeDuebox(aSnapshot({ open: anOpenList(many) })))
  expect(rows()).toHaveLength(50)
  await shown?.click('Show 50 more')
  expect(rows()).toHaveLength(100)
  await shown?.click('Show 50 more')
  expect(rows()).toHaveLength(120)
  expect(shown?.query('Show 50 more')).toBeUndefined()
})

test('chosen rows are dealt with together and come back together', async () => {
  const duebox = aFakeDuebox()
  await at('#payments', duebox)
  await shown?.click('Choose Stadtwerke Lindenau GmbH')
  await shown?.click('Choose Wasserverband Ostrand')
  expect(shown?.text()).toContain('2 chosen€188.20')
  await shown?.click(/^Mark paid/)
  expect(duebox.acted.map(({ paymentId }) => paymentId)).toEqual(['lindenau', 'ostrand'])
  expect(shown?.text()).toContain('2 payments marked paid')
  await shown?.click('Undo')
  expect(duebox.acted.slice(2).map(({ action }) => action)).toEqual([
    { do: 'undo', decisionId: 'decision-1' },
    { do: 'undo', decisionId: 'decision-2' },
  ])
})

test('a table that cannot be read says why and can be asked again', async () => {
  let fail = true
  const duebox = aFakeDuebox()
  const list: Duebox['list'] = async (query) => {
    if (fail) throw new ApiError('unavailable', 'The server is starting.')
    return duebox.list(query)
  }
  await at('#payments', { ...duebox, list })
  expect(shown?.text()).toContain('The server is starting.')
  fail = false
  await shown?.click('Try again')
  expect(rows()).toHaveLength(12)
})

test('one payment shows each value with its proof, its history and its way back', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  expect([...(shown?.root.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(
    ['133,40 €', '18.11.2026', 'DE11 9999 0000 0020 2051 07', '2026-11-4471'],
  )
  expect(shown?.text()).toContain('Amount €128.40 → €133.40')
  await shown?.press('p')
  expect(shown?.text()).toContain('Mark unpaid')
  await shown?.press('z')
  expect(duebox.acted.at(-1)?.action.do).toBe('undo')
})

test('a held payment withholds what it could be paid with', async () => {
  await at('#payments/ahrens')
  expect(shown?.text()).toContain('Check before paying')
  expect(shown?.query('Pay at')).toBeUndefined()
})

test('what was read is listed with its reason, by outcome', async () => {
  await at('#activity/not_payment')
  expect(shown?.text()).toContain('Not a payment 3,741')
  expect(shown?.text()).toContain('An offer: nothing was ordered')
  expect(shown?.text()).not.toContain('Zahlungserinnerung')
})

test('a setting is saved when it is changed; a refused one goes back and says why', async () => {
  const duebox = aFakeDuebox()
  const saved: unknown[] = []
  const saveSettings: Duebox['saveSettings'] = async (patch) => {
    saved.push(patch)
    if (patch.range) throw new ApiError('bad_request', 'The server says no.')
    return duebox.saveSettings(patch)
  }
  await at('#settings', { ...duebox, saveSettings })
  expect(shown?.text()).toContain('about 3,900 mails')
  await shown?.type('Badge counts', '14')
  await shown?.click('1 year')
  expect(saved).toEqual([{ horizonDays: 14 }, { range: '1y' }])
  expect(shown?.text()).toContain('Not saved. The server says no.')
  expect(shown?.root.querySelector('.seg .on')?.textContent).toBe('90 days')
})

test('a language model is offered only where the server has one, and named before a person agrees', async () => {
  await at('#settings')
  expect(shown?.text()).not.toContain('language model')
  await shown?.leave()
  const person = aSnapshot().me!
  const offer = { provider: 'llm.example', model: 'small' }
  const duebox = aFakeDuebox(aSnapshot({ me: { ...person, languageModel: offer } }))
  const saved: unknown[] = []
  const saveSettings: Duebox['saveSettings'] = async (patch) => {
    saved.push(patch)
    return duebox.saveSettings(patch)
  }
  await at('#settings', { ...duebox, saveSettings })
  expect(shown?.text()).toContain('goes to llm.example (small)')
  await shown?.click('Ask a language model')
  await shown?.click('Ask a language model')
  expect(saved).toEqual([{ languageModel: 'llm.example' }, { languageModel: null }])
})

test('erasing asks for the word and leaves a receipt', async () => {
  await at('#settings')
  await shown?.click('Erase…')
  const button = shown?.find(/^Erase everything$/)
  expect(button?.hasAttribute('disabled')).toBe(true)
  await shown?.type('Type “erase”', 'Erase')
  await pass(() =>
    shown?.root
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  )
  expect(shown?.text()).toContain('Everything is erased')
  expect(shown?.text()).toContain('The access at Google is revoked')
  await shown?.click('Done')
  expect(shown?.text()).toContain('What Duebox does with your mail')
})

test('keys can be switched off', async () => {
  saveDisplay({ keys: false })
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.press('p')
  expect(duebox.acted).toEqual([])
})

test('a mailbox that lost its access asks for the way back', async () => {
  let asked = 0
  const mailboxes = [
    aMailbox({ status: 'reauth_required', message: 'Google asks to sign in again' }),
  ]
  const duebox: FakeDuebox = aFakeDuebox(aSnapshot({ mailboxes }), {
    signIn: async () => {
      asked += 1
      throw new ApiError('sign_in_denied', 'You closed Google’s window.')
    },
  })
  await at('#settings', duebox)
  await shown?.click('Reconnect')
  expect(asked).toBe(1)
  expect(shown?.text()).toContain('You closed Google’s window.')
})

test.each(['ahrens', 'ostrand'])('the quotes of %s prove the values beside them', async (id) => {
  await at(`#payments/${id}`)
  const marked = [...(shown?.root.querySelectorAll('.ev mark') ?? [])].map(
    ({ textContent }) => textContent,
  )
  expect(marked.slice(0, 2)).toEqual(
    id === 'ahrens' ? ['486,00 €', '27.11.2026'] : ['54,80 €', '29.11.2026'],
  )
})

test('what is expected stands beside what is due: about a day, a range, a missing bill, a price that rose', async () => {
  await at('#')
  const card = shown?.root.querySelector('[aria-labelledby=expected]')?.textContent ?? ''
  expect(card).toContain('Harbour Water: no bill came')
  expect(card).toContain('usually comes by Nov 2 and would be due Nov 16')
  expect(card).toContain('€55.00 – €68.00about Dec 8')
  expect(card).toContain('Kiezkraft Fitnessevery monthWent up from €27.90 to €29.90 (+7.2%)')
  expect(card).toContain('≈ €29.90')
  expect(card).not.toContain('Hint Only')
  expect(card).not.toContain('Gone Since Spring')
})

const unanswered = () => Promise.reject(new ApiError('unavailable', 'No answer.'))

test('nothing is expected where nothing is known, and a refusal can be tried again', async () => {
  const empty = aFakeDuebox(aSnapshot({ open: anOpenList([]) }))
  await at('#', empty)
  expect(shown?.root.querySelector('[aria-labelledby=expected]')).toBeNull()
  await shown?.leave()
  await at('#', aFakeDuebox(aSnapshot(), { call: unanswered }))
  expect(shown?.text()).toContain('What comes next could not be read.')
})

test('every value can be corrected; what was left alone is not sent', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.click(/^Edit/)
  await shown?.type(/^Amount/, '1.128,40')
  await shown?.type(/^Note/, 'without the fee')
  await shown?.click('Save')
  expect(duebox.acted).toEqual([
    {
      paymentId: 'lindenau',
      action: {
        do: 'edit',
        set: { amountDue: { minor: 112840, currency: 'EUR' }, note: 'without the fee' },
      },
    },
  ])
  expect(shown?.text()).toContain('Set by you')
  expect(shown?.text()).toContain('€1,128.40')
  expect(shown?.text()).toContain('Stadtwerke Lindenau GmbH changed')
  await shown?.click('Undo')
  expect(duebox.acted.at(-1)?.action.do).toBe('undo')
})

test('what is no amount is said, and nothing is sent', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.click(/^Edit/)
  await shown?.type(/^Amount/, 'much')
  await shown?.click('Save')
  expect(shown?.text()).toContain('“much EUR” is no amount.')
  expect(duebox.acted).toEqual([])
})

test('a mail that says another value asks; either answer is one press', async () => {
  const duebox = aFakeDuebox()
  const detail: Duebox['detail'] = async (id) => ({
    ...(await duebox.detail(id)),
    edited: [{ field: 'amountDue', mail: '160.00 EUR', differs: true }],
  })
  await at('#payments/lindenau', { ...duebox, detail })
  expect(shown?.text()).toContain(
    'Stadtwerke Lindenau GmbH now says €160.00, you set €133.40. Yours is kept until you decide.',
  )
  await shown?.click('Use €160.00')
  await shown?.click('Keep mine')
  expect(duebox.acted.map(({ action }) => action)).toEqual([
    { do: 'follow', fields: ['amountDue'] },
    { do: 'edit', set: { amountDue: { minor: 13340, currency: 'EUR' } } },
  ])
})

test('a part is marked paid with its amount and day, the rest of it as the whole', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.click('Paid with date or amount')
  await shown?.type(/^Amount/, '33,40')
  await shown?.type('Paid on', '2026-11-20')
  await shown?.click('Save')
  await shown?.click('Paid with date or amount')
  await shown?.click('Save')
  expect(duebox.acted.map(({ action }) => action)).toEqual([
    { do: 'paid', on: '2026-11-20', amount: { minor: 3340, currency: 'EUR' } },
    { do: 'paid', on: '2026-11-23' },
  ])
})

test('one payment is skipped, and no more', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.click('Skip this one')
  expect(duebox.acted).toEqual([{ paymentId: 'lindenau', action: { do: 'skip' } }])
  expect(shown?.text()).toContain('Stadtwerke Lindenau GmbH skipped')
})

test('a payment is added by hand, and its page opens', async () => {
  const duebox = aFakeDuebox()
  await at('#payments', duebox)
  await shown?.click('Add a payment')
  await shown?.click(/^Add$/)
  expect(shown?.text()).toContain('Add a payment')
  await shown?.type(/^Biller/, 'Landlady')
  await shown?.type(/^Amount/, '800')
  await shown?.type(/^Due/, '2026-12-01')
  await shown?.click(/^Add$/)
  expect(rows()).toContain('Landlady')
  expect(duebox.opened).toEqual(['payments/added-1'])
})

test('another payment that may be the same one is offered with its reasons, and merged', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.click('Merge or split')
  await shown?.click('Merge with Nordlicht Mobil')
  expect(duebox.acted).toEqual([
    { paymentId: 'lindenau', action: { do: 'merge', with: 'nordlicht' } },
  ])
})

test('chosen mails are split off, never all of them', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.click('Merge or split')
  await shown?.click(/Zahlungserinnerung Nov/)
  await shown?.click('Split off')
  expect(duebox.acted.at(-1)?.action).toEqual({ do: 'split', messages: ['m2'] })
})

test('a changed payee shows old and new side by side, and pays after it is accepted', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/ahrens', duebox)
  expect(shown?.text()).toContain('DE11 9999 0000 0020 2051 07DE22 9999 0000 0099 8877 66')
  await shown?.click('I have checked')
  expect(duebox.acted).toEqual([{ paymentId: 'ahrens', action: { do: 'accept' } }])
})

test('a rule says what it would change before it is saved', async () => {
  const duebox = aFakeDuebox()
  await at('#payments/lindenau', duebox)
  await shown?.click('Always for this biller')
  expect(shown?.text()).toContain('Mails from Stadtwerke Lindenau GmbH are never bills.')
  expect(shown?.text()).toContain('Would change 1 payment')
  await shown?.click('Add rule')
  expect(duebox.called.at(-1)).toEqual({
    route: 'POST /api/rules',
    body: { kind: 'never_bill', paymentId: 'lindenau' },
  })
})

test('rules are read, paused and taken away', async () => {
  const duebox = aFakeDuebox()
  await at('#rules', duebox)
  expect(shown?.text()).toContain('Mails from Möbelhaus Krone (krone.example) are never bills.')
  expect(shown?.text()).toContain('Paused: it changes nothing.')
  await shown?.click('Pause')
  await shown?.click('Delete')
  expect(duebox.called.filter(({ route }) => !route.startsWith('GET'))).toEqual([
    { route: 'PATCH /api/rules/r1', body: { paused: true } },
    { route: 'DELETE /api/rules/r1', body: undefined },
  ])
})

test('the review queue asks one question a card; y and n answer the one in focus', async () => {
  const duebox = aFakeDuebox()
  await at('#review', duebox)
  const cards = () => [...(shown?.root.querySelectorAll<HTMLElement>('.review') ?? [])]
  const before = cards().length
  expect(before).toBeGreaterThan(1)
  expect(shown?.text()).toContain(`${before} questions`)
  const [first, second] = cards().map(({ dataset }) => dataset.id)
  await shown?.press('y')
  expect(duebox.acted).toHaveLength(1)
  expect(duebox.acted[0]?.paymentId).toBe(first)
  expect(cards()).toHaveLength(before - 1)
  await shown?.press('n')
  expect(duebox.acted[1]?.paymentId).toBe(second)
  await shown?.press('e')
  expect(location.hash).toMatch(/^#payments\/./)
})

test('a suggested receipt is joined or refused by itself, old and new of a payee stand side by side', async () => {
  const duebox = aFakeDuebox()
  await at('#review', duebox)
  expect(shown?.text()).toContain('BeforeNow')
  await shown?.click(/^No, another’s/)
  expect(duebox.acted.at(-1)?.action.do).toBe('refuse_receipt')
})

test('nothing waits, or it could not be read: each is said', async () => {
  await at('#review', aFakeDuebox(aSnapshot({ open: anOpenList([]) })))
  expect(shown?.text()).toContain('Nothing waits for an answer')
  await shown?.leave()
  await at('#review', { ...aFakeDuebox(), call: noServer })
  expect(shown?.text()).toContain('What waits for an answer could not be read.')
  expect(shown?.text()).not.toContain('Nothing waits')
})

const noServer: Duebox['call'] = async () => {
  throw new ApiError('unavailable', 'The server is not there.')
}

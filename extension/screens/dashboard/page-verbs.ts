import type { Payment, PaymentAction } from '#shared/contract/payments.ts'
import type { Words } from '../../ui/timeline.ts'
import * as common from '../../ui/verbs.ts'
import type { ActionWords } from '../use-doing.ts'

/** Words of what only the dashboard can do, so that panel and popup do without them. */
export const PAGE_VERBS: ActionWords = {
  doneWords(payments: readonly Payment[], action: PaymentAction) {
    const [first] = payments
    const who = first?.biller ?? ''
    const words: Partial<Record<PaymentAction['do'], string>> = {
      skip: `${who} skipped`,
      unskip: `${who} back in the list`,
      follow: `${who} as its mails say`,
      edit: `${who} changed`,
      merge: `${who} merged`,
      split: `${who} split`,
      accept: `${who} checked`,
      accept_receipt: `Receipt joined to ${who}`,
      refuse_receipt: `No receipt of ${who}`,
    }
    return words[action.do] ?? common.doneWords(payments, action)
  },
  inverseOf(action: PaymentAction) {
    if (action.do === 'skip') return { do: 'unskip' }
    return action.do === 'unskip' ? { do: 'skip' } : common.inverseOf(action)
  },
}

/** The rarer decisions and fields of a history. */
export const PAGE_WORDS: Words = {
  skip: 'You skipped it',
  unskip: 'You put it back',
  edit: 'You corrected it',
  follow: 'You took the mails’ word',
  add: 'You added it',
  merge: 'You merged another payment into it',
  split: 'You split some mails off',
  accept: 'You checked it',
  check: 'Check before paying',
  accountRef: 'Account',
  biller: 'Biller',
  autopay: 'Goes out by itself',
  note: 'Note',
}

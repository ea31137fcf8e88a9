import { useState, type ReactNode } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import { EDIT_FIELDS, type Edit, type EditField } from '#shared/edit.ts'
import { decimalOf } from '#shared/money.ts'
import { Button } from '../../ui/Button.tsx'
import { typedAmount } from '../../ui/typed-amount.ts'

type Values = Pick<Payment, Exclude<EditField, 'note'>> & { note: string | null }

/** A payment of which nothing is known yet. */
export const BLANK: Values = {
  biller: '',
  amountDue: null,
  dueDate: null,
  scheduledFor: null,
  reference: null,
  accountRef: null,
  autopay: 'unknown',
  note: null,
}

type Props = Readonly<{
  title: string
  values: Values
  /** Currency of an amount that is not there yet. */
  currency: string
  save: string
  /** Given only what was changed. */
  onSave: (set: Edit) => void
  onCancel: () => void
  children?: ReactNode
}>

type Draft = Readonly<Record<Exclude<EditField, 'autopay'> | 'currency', string>> &
  Pick<Values, 'autopay'>

/** Everything of a payment a person can set; what they leave as it is stays with the mails. */
export function EditForm({ title, values, currency, save, onSave, onCancel, children }: Props) {
  const [first] = useState(() => draftOf(values, currency))
  const [draft, setDraft] = useState(first)
  const [fault, setFault] = useState<string>()
  const put = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const submit = () => {
    setFault(undefined)
    const set = changedIn(first, draft)
    if (typeof set === 'string') setFault(set)
    else if (Object.keys(set).length === 0) onCancel()
    else onSave(set)
  }
  const field = (name: Exclude<EditField, 'autopay'>, word: string, type = 'text') => (
    <label className="field">
      <span>{word}</span>
      <input
        className="inp"
        type={type}
        value={draft[name]}
        maxLength={name === 'note' ? 1000 : 200}
        autoComplete="off"
        onChange={(event) => put({ [name]: event.target.value })}
      />
    </label>
  )
  return (
    <form
      className="card edit"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="head">
        <h2>{title}</h2>
      </div>
      <div className="pad edit-fields">
        {field('biller', 'Biller')}
        <div className="amount-field">
          {field('amountDue', 'Amount')}
          <label className="field">
            <span>Currency</span>
            <input
              className="inp"
              value={draft.currency}
              maxLength={3}
              autoComplete="off"
              onChange={(event) => put({ currency: event.target.value.toUpperCase() })}
            />
          </label>
        </div>
        {field('dueDate', 'Due', 'date')}
        {field('reference', 'Reference')}
        {field('accountRef', 'Account')}
        <label className="field">
          <span>Goes out by itself</span>
          <select
            className="inp"
            value={draft.autopay}
            onChange={(event) => put({ autopay: autopayOf(event.target.value) })}
          >
            <option value="unknown">Not known</option>
            <option value="yes">Yes</option>
            <option value="no">No, I pay it</option>
          </select>
        </label>
        {draft.autopay === 'yes' && field('scheduledFor', 'Charged on', 'date')}
        {field('note', 'Note, for you only')}
      </div>
      {children}
      {fault && (
        <p className="pad danger" role="alert">
          {fault}
        </p>
      )}
      <div className="pad btns end">
        <Button onClick={onCancel}>Cancel</Button>
        <button type="submit" className="btn primary">
          {save}
        </button>
      </div>
    </form>
  )
}

const draftOf = (values: Values, currency: string): Draft => ({
  biller: values.biller,
  amountDue: values.amountDue ? decimalOf(values.amountDue) : '',
  currency: values.amountDue?.currency ?? currency,
  dueDate: values.dueDate ?? '',
  scheduledFor: values.scheduledFor ?? '',
  reference: values.reference ?? '',
  accountRef: values.accountRef ?? '',
  autopay: values.autopay,
  note: values.note ?? '',
})

/** What was changed, or what is wrong with it. */
function changedIn(first: Draft, now: Draft): Edit | string {
  if (now.biller.trim() === '') return 'A payment needs the name of its biller.'
  const changed = EDIT_FIELDS.filter((field) => now[field].trim() !== first[field])
  if (now.currency !== first.currency && now.amountDue !== '' && !changed.includes('amountDue'))
    changed.push('amountDue')
  const set: Edit = {}
  for (const field of changed) {
    const text = now[field].trim()
    if (field === 'amountDue') {
      const amount = text === '' ? null : typedAmount(text, now.currency)
      if (amount === undefined) return `“${text} ${now.currency}” is no amount.`
      set.amountDue = amount
    } else if (field === 'autopay') set.autopay = now.autopay
    else if (field !== 'biller') set[field] = text || null
    else set.biller = text
  }
  return set
}

const autopayOf = (value: string): Values['autopay'] =>
  value === 'yes' || value === 'no' ? value : 'unknown'

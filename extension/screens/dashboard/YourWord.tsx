import type { Payment, PaymentAction, PaymentDetail } from '#shared/contract/payments.ts'
import type { EditField } from '#shared/edit.ts'
import { decimalOf } from '#shared/money.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FIELD_NAMES, shownValue } from '../../ui/written.ts'

type Props = Readonly<{
  detail: PaymentDetail
  run: (action: PaymentAction) => void
}>

/** Mails that say something else than the person set: which is right? */
export function Differing({ detail: { payment, edited }, run }: Props) {
  return edited
    .filter(({ differs }) => differs)
    .map(({ field, mail }) => {
      const mine = writtenOf(payment, field)
      return (
        <Banner
          key={field}
          icon="ask"
          title={`${payment.biller} now says ${wordOf(field, mail)}, you set ${wordOf(field, mine)}.`}
          actions={
            <>
              <Button onClick={() => run({ do: 'follow', fields: [field] })}>
                Use {wordOf(field, mail)}
              </Button>
              <Button
                kind="quiet"
                onClick={() => run({ do: 'edit', set: { [field]: payment[keyOf(field)] } })}
              >
                Keep mine
              </Button>
            </>
          }
        >
          Yours is kept until you decide.
        </Banner>
      )
    })
}

/** What the person set, beside what the mails say, and the way back to them. */
export function YourWord({ detail: { payment, edited, note, byHand }, run }: Props) {
  const fields = edited.filter(({ field }) => field !== 'note')
  if (fields.length === 0 && !note) return null
  return (
    <section className="card">
      <div className="head">
        <h2>Set by you</h2>
        <span className="more">No mail changes it</span>
      </div>
      <div className="pad">
        {fields.map(({ field, mail }) => (
          <dl className="ev fld" key={field}>
            <dt>{NAMES[field]}</dt>
            <dd className="v">
              <span>
                <bdi>{wordOf(field, writtenOf(payment, field))}</bdi>
                <span className="chip">
                  <Icon name="lock" />
                  Set by you
                </span>
              </span>
            </dd>
            <dd className="src">
              {byHand ? 'First' : 'The mails say'}: <bdi>{wordOf(field, mail)}</bdi>
              <button
                type="button"
                className="act"
                onClick={() => run({ do: 'follow', fields: [field] })}
              >
                Take it back<span className="vh">: {NAMES[field]}</span>
              </button>
            </dd>
          </dl>
        ))}
        {note && (
          <dl className="ev fld">
            <dt>{NAMES.note}</dt>
            <dd>
              <bdi className="note">{note}</bdi>
            </dd>
          </dl>
        )}
      </div>
    </section>
  )
}

const NAMES: Record<EditField, string> = {
  ...FIELD_NAMES,
  autopay: 'Goes out by itself',
  note: 'Your note',
}

type Kept = Exclude<EditField, 'note'>
const keyOf = (field: EditField): Kept => (field === 'note' ? 'biller' : field)

/** A value of a payment as histories write it. */
function writtenOf(payment: Payment, field: EditField): string | null {
  const value = field === 'note' ? null : payment[field]
  if (value === null || typeof value === 'string') return value
  return `${decimalOf(value)} ${value.currency}`
}

function wordOf(field: EditField, value: string | null): string {
  if (value === null) return 'nothing'
  if (field === 'autopay') return AUTOPAY[value] ?? value
  return shownValue(value)
}

const AUTOPAY: Record<string, string> = { yes: 'yes', no: 'no', unknown: 'not known' }

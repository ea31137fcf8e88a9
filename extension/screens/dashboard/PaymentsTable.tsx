import type { ReactNode } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { leftOf, statusOn } from '#shared/payment.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { PageIcon } from '../../ui/PageIcon.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { chipOf } from '../../ui/chip.ts'
import { shortKindWord } from '../../ui/timeline.ts'
import { tableDay } from '../../ui/page-words.ts'
import { dayWord } from '../../ui/words.ts'
import type { Sort } from './route.ts'

type Props = Readonly<{
  rows: readonly Payment[]
  today: Day
  timeZone: string
  sort: Sort
  onSort: (sort: Sort) => void
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
  at: string | undefined
}>

/** The payments as a table; narrow pages show the same rows as cards. */
export function PaymentsTable({
  rows,
  today,
  timeZone,
  sort,
  onSort,
  chosen,
  onChoose,
  at,
}: Props) {
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th className="c-box">
            <input
              type="checkbox"
              aria-label="Choose all shown"
              checked={all}
              ref={(box) => {
                if (box) box.indeterminate = chosen.size > 0 && !all
              }}
              onChange={() => onChoose(all ? new Set() : new Set(rows.map(({ id }) => id)))}
            />
          </th>
          <SortHead field="biller" sort={sort} onSort={onSort}>
            Biller
          </SortHead>
          <th className="c-ref">Reference</th>
          <SortHead field="due" sort={sort} onSort={onSort}>
            Due
          </SortHead>
          <th className="c-status">Status</th>
          <th className="c-known">Known from</th>
          <SortHead field="amount" sort={sort} onSort={onSort}>
            Amount
          </SortHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((payment) => (
          <TableRow
            key={payment.id}
            payment={payment}
            today={today}
            timeZone={timeZone}
            chosen={chosen.has(payment.id)}
            at={at === payment.id}
            onChoose={() => toggle(payment.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

type HeadProps = Readonly<{
  field: 'biller' | 'due' | 'amount'
  sort: Sort
  onSort: (sort: Sort) => void
  children: ReactNode
}>

/** A column heading that sorts, and a second time sorts the other way round. */
function SortHead({ field, sort, onSort, children }: HeadProps) {
  const up = sort === field
  const down = sort === `-${field}`
  const order = up ? 'ascending' : down ? 'descending' : undefined
  return (
    <th className={`c-${field}`} aria-sort={order}>
      <button type="button" onClick={() => onSort(up ? `-${field}` : field)}>
        {children}
        <span className={order ? `arrow ${order}` : 'arrow'}>
          <PageIcon name="sort" />
        </span>
      </button>
    </th>
  )
}

const UNPAID = new Set(['upcoming', 'overdue', 'failed'])

type RowProps = Readonly<{
  payment: Payment
  today: Day
  timeZone: string
  chosen: boolean
  at: boolean
  onChoose: () => void
}>

function TableRow({ payment, today, timeZone, chosen, at, onChoose }: RowProps) {
  const { id, biller, reference, latest } = payment
  const status = statusOn(payment, today)
  const day = status === 'scheduled' ? (payment.scheduledFor ?? payment.dueDate) : payment.dueDate
  const unpaid = UNPAID.has(status)
  return (
    <tr
      className={[chosen && 'sel', at && 'at'].filter(Boolean).join(' ') || undefined}
      data-id={id}
    >
      <td className="c-box">
        <input
          type="checkbox"
          aria-label={`Choose ${biller}`}
          checked={chosen}
          onChange={onChoose}
        />
        <Mark name={biller} />
      </td>
      <td className="c-biller">
        <a href={`#payments/${id}`} title={biller}>
          <bdi>{biller}</bdi>
        </a>
      </td>
      <td className="c-ref q sm">
        <bdi title={reference ?? undefined}>{reference}</bdi>
      </td>
      <td className="c-due num">{day ? tableDay(day, today) : 'No date'}</td>
      <td className="c-status">
        <Chip standing={chipOf(payment, today, timeZone)} />
      </td>
      <td className="c-known q sm">
        {latest && `${shortKindWord(latest.kind)}, ${dayWord(latest.receivedAt, today, timeZone)}`}
      </td>
      <td className="c-amount">
        <Amount money={unpaid ? leftOf(payment) : payment.amountDue} soft={!unpaid} />
      </td>
    </tr>
  )
}

import { useEffect, useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react'
import type { PaymentAction } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { sumOfLeft } from '#shared/payment.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Empty } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { openedChoices } from '../../ui/verbs.ts'
import { counted, moneyList, number } from '../../ui/words.ts'
import type { ListKeys } from '../PaymentList.tsx'
import type { Doing } from '../use-doing.ts'
import { PaymentsBar } from './PaymentsBar.tsx'
import { PaymentsTable } from './PaymentsTable.tsx'
import { FIRST, type Filters } from './route.ts'
import { usePayments, type PaymentRows } from './use-payments.ts'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  today: Day
  timeZone: string
  filters: Filters
  onFilters: (filters: Filters) => void
  doing: Doing
  searchField: RefObject<HTMLDivElement | null>
  onOrder: (ids: readonly string[]) => void
  keys: Ref<ListKeys>
  printKeys: boolean
}>

/** Every payment there is, filtered and sorted; the filters stand in the page's address. */
export function Payments(props: Props) {
  const {
    duebox,
    snapshot,
    today,
    timeZone,
    filters,
    onFilters,
    doing,
    searchField,
    onOrder,
    keys,
    printKeys,
  } = props
  const table = usePayments(duebox, snapshot, filters)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string>()
  const place = useRef<HTMLElement>(null)
  const rows = table.rows ?? []
  const picked = rows.filter(({ id }) => chosen.has(id))
  const order = rows.map(({ id }) => id).join(' ')
  useEffect(() => onOrder(order.split(' ')), [order, onOrder])

  const can = (action: 'paid' | 'dismiss') =>
    picked.filter((payment) => openedChoices(payment, today).some(({ verb }) => verb === action))
  const bulk = (action: PaymentAction, payments = picked) => {
    if (payments.length > 0) doing.run(payments, action)
    setChosen(new Set())
  }
  useImperativeHandle(keys, () => ({
    move: (step) => {
      const index = rows.findIndex(({ id }) => id === at)
      const next = rows[index < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, index + step))]
      setAt(next?.id)
      const row = [...(place.current?.querySelectorAll<HTMLElement>('tbody tr') ?? [])].find(
        ({ dataset }) => dataset.id === next?.id,
      )
      row?.querySelector('a')?.focus()
    },
    act: (what) => {
      const payment = rows.find(({ id }) => id === at)
      if (what === 'paid' && picked.length > 0) bulk({ do: 'paid' }, can('paid'))
      else if (what === 'open' && payment) location.hash = `#payments/${payment.id}`
      else if (
        what === 'paid' &&
        payment &&
        openedChoices(payment, today).some(({ verb }) => verb === 'paid')
      )
        doing.run([payment], { do: 'paid' })
    },
    shut: () => {
      if (chosen.size === 0) return false
      setChosen(new Set())
      return true
    },
    focusFirst: () => {},
  }))

  return (
    <>
      <div className="ph">
        <h1>Payments</h1>
        <span className="push sm q num" role="status">
          {table.rows &&
            `${number(rows.length)} of ${counted(table.total, 'payment')} · ${timeZone}`}
        </span>
      </div>
      <PaymentsBar
        filters={filters}
        onFilters={onFilters}
        currencies={currenciesIn(snapshot)}
        searchField={searchField}
        printKeys={printKeys}
      />
      <section className="card tw" aria-busy={table.busy} ref={place}>
        <TableBody
          {...{ table, today, timeZone, filters, onFilters, chosen, at }}
          onChoose={setChosen}
        />
      </section>
      {picked.length > 0 && (
        <div
          className="bulk undo held"
          role="region"
          aria-label={`${counted(picked.length, 'payment')} chosen`}
        >
          <span className="strong">{number(picked.length)} chosen</span>
          <bdi className="num">{moneyList(sumOfLeft(picked), 2)}</bdi>
          <button type="button" onClick={() => bulk({ do: 'paid' }, can('paid'))}>
            <Icon name="tick" />
            Mark paid{printKeys && <kbd aria-hidden="true">p</kbd>}
          </button>
          <button type="button" onClick={() => bulk({ do: 'dismiss' }, can('dismiss'))}>
            Not bills
          </button>
          <button
            type="button"
            className="shut"
            aria-label="Choose none"
            onClick={() => setChosen(new Set())}
          >
            <Icon name="x" />
          </button>
        </div>
      )}
    </>
  )
}

const currenciesIn = ({ open }: Snapshot): string[] =>
  [...new Set(open?.payments.flatMap(({ amountDue }) => amountDue?.currency ?? []))].toSorted()

type BodyProps = Readonly<{
  table: PaymentRows
  today: Day
  timeZone: string
  filters: Filters
  onFilters: (filters: Filters) => void
  chosen: ReadonlySet<string>
  at: string | undefined
  onChoose: (ids: ReadonlySet<string>) => void
}>

function TableBody({
  table,
  today,
  timeZone,
  filters,
  onFilters,
  chosen,
  at,
  onChoose,
}: BodyProps) {
  const { rows, left, hasMore, busy, fault, more, retry } = table
  if (fault)
    return (
      <Empty icon={<Icon name="failed" tone="danger" />} title="The table could not be read">
        <p>{fault}</p>
        <Button icon="scan" onClick={retry}>
          Try again
        </Button>
      </Empty>
    )
  if (!rows) return <p className="waiting q">Reading the table…</p>
  if (rows.length === 0)
    return (
      <Empty
        icon={
          <span className="big-icon">
            <Icon name="search" />
          </span>
        }
        title="No payments here"
      >
        <p>Nothing matches these filters.</p>
        <Button onClick={() => onFilters({ ...FIRST, show: 'all' })}>Show all payments</Button>
      </Empty>
    )
  const without = rows.filter(({ amountDue }) => !amountDue).length
  return (
    <>
      <PaymentsTable
        rows={rows}
        today={today}
        timeZone={timeZone}
        sort={filters.sort}
        onSort={(sort) => onFilters({ ...filters, sort })}
        chosen={chosen}
        onChoose={onChoose}
        at={at}
      />
      {hasMore && (
        <div className="more-rows">
          <Button disabled={busy} onClick={more}>
            {busy ? 'Reading…' : 'Show 50 more'}
          </Button>
        </div>
      )}
      <div className="tfoot">
        <span className="q sm">Left to pay in this view</span>
        {left.length === 0 && <span className="q">Nothing</span>}
        {left.map((money, index) => (
          <bdi key={money.currency} className={index === 0 ? 'num strong' : 'num q'}>
            {index > 0 && '+ '}
            {moneyList([money])}
          </bdi>
        ))}
        {(left.length > 1 || without > 0) && (
          <span className="left-out">
            <Icon name="info" small />
            <span>
              {left.length > 1 && 'Not added up: no exchange rate. '}
              {without > 0 && `${counted(without, 'bill')} without amount.`}
            </span>
          </span>
        )}
      </div>
    </>
  )
}

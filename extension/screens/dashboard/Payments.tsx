import { useEffect, useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react'
import type { PaymentAction } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { sumOfLeft } from '#shared/payment.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { openedChoices } from '../../ui/verbs.ts'
import { counted, moneyList, number } from '../../ui/words.ts'
import type { ListKeys } from '../PaymentList.tsx'
import type { Doing } from '../use-doing.ts'
import { AddForm } from './AddForm.tsx'
import { PaymentsBar } from './PaymentsBar.tsx'
import { PaymentsCard } from './PaymentsCard.tsx'
import type { Filters } from './route.ts'
import { usePayments } from './use-payments.ts'

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
  const [adding, setAdding] = useState(false)
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
        {!adding && <Button onClick={() => setAdding(true)}>Add a payment</Button>}
      </div>
      {adding && <AddForm {...{ duebox, snapshot }} onDone={() => setAdding(false)} />}
      <PaymentsBar
        filters={filters}
        onFilters={onFilters}
        currencies={currenciesIn(snapshot)}
        searchField={searchField}
        printKeys={printKeys}
      />
      <section className="card tw" aria-busy={table.busy} ref={place}>
        <PaymentsCard
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

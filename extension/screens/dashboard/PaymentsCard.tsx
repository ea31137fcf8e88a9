import type { Day } from '#shared/day.ts'
import { Empty } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { counted, moneyList } from '../../ui/words.ts'
import { PaymentsTable } from './PaymentsTable.tsx'
import { FIRST, type Filters } from './route.ts'
import type { PaymentRows } from './use-payments.ts'

type Props = Readonly<{
  table: PaymentRows
  today: Day
  timeZone: string
  filters: Filters
  onFilters: (filters: Filters) => void
  chosen: ReadonlySet<string>
  at: string | undefined
  onChoose: (ids: ReadonlySet<string>) => void
}>

/** The table with its honest empty and broken states, its next page, and what is left to pay in it. */
export function PaymentsCard({
  table,
  today,
  timeZone,
  filters,
  onFilters,
  chosen,
  at,
  onChoose,
}: Props) {
  const { rows, left, hasMore, busy, fault, more, retry } = table
  if (fault)
    return (
      <Empty icon="failed" tone="danger" title="The table could not be read">
        <p>{fault}</p>
        <Button icon="scan" onClick={retry}>
          Try again
        </Button>
      </Empty>
    )
  if (!rows) return <p className="waiting q">Reading the table…</p>
  if (rows.length === 0)
    return (
      <Empty icon="search" title="No payments here">
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

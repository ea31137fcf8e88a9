import { useId, useState, type Ref } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PageIcon } from '../../ui/PageIcon.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { shortDay } from '../../ui/words.ts'
import { FIRST, type Filters, type Show } from './route.ts'

const SHOWS: readonly (readonly [Show, string])[] = [
  ['open', 'Open'],
  ['paid', 'Paid'],
  ['all', 'All'],
  ['dismissed', 'Not bills'],
]

type Props = Readonly<{
  filters: Filters
  onFilters: (filters: Filters) => void
  currencies: readonly string[]
  searchField: Ref<HTMLDivElement>
  printKeys: boolean
}>

/** Which part of the table: search, presets, and filters as chips that can be taken off again. */
export function PaymentsBar({ filters, onFilters, currencies, searchField, printKeys }: Props) {
  const [adding, setAdding] = useState(false)
  const panel = useId()
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change })
  const chips = chipsOf(filters)
  return (
    <>
      <div className="bar">
        <div ref={searchField} className="grow">
          <SearchBox
            query={filters.q}
            label="Biller, reference"
            onChange={(q) => set({ q })}
            {...(printKeys ? { shortcut: '/' } : {})}
          />
        </div>
        <Segments
          name="show"
          label="Which payments"
          value={filters.show}
          options={SHOWS}
          onPick={(show) => set({ show })}
        />
        <button
          type="button"
          className="btn quiet"
          aria-expanded={adding}
          aria-controls={adding ? panel : undefined}
          onClick={() => setAdding(!adding)}
        >
          <PageIcon name="filter" />
          Filter
        </button>
        {chips.map(({ word, off }) => (
          <button key={word} type="button" className="flt" onClick={() => set(off)}>
            <bdi>{word}</bdi>
            <Icon name="x" small />
            <span className="vh"> Take this filter off</span>
          </button>
        ))}
      </div>
      {adding && (
        <div className="card filters" id={panel} role="group" aria-label="Filters">
          <label className="field">
            <span>Due from</span>
            <input
              className="inp"
              type="date"
              value={filters.from ?? ''}
              onChange={(event) => set({ from: event.target.value || null })}
            />
          </label>
          <label className="field">
            <span>Due until</span>
            <input
              className="inp"
              type="date"
              value={filters.to ?? ''}
              onChange={(event) => set({ to: event.target.value || null })}
            />
          </label>
          <label className="field">
            <span>Currency</span>
            <select
              className="inp"
              value={filters.currency ?? ''}
              onChange={(event) => set({ currency: event.target.value || null })}
            >
              <option value="">Any</option>
              {currencies.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={filters.toCheck}
              onChange={(event) => set({ toCheck: event.target.checked })}
            />
            Only what needs checking
          </label>
          <Button
            kind="quiet"
            onClick={() => onFilters({ ...FIRST, show: filters.show, sort: filters.sort })}
          >
            Clear filters
          </Button>
        </div>
      )}
    </>
  )
}

function chipsOf({
  from,
  to,
  currency,
  toCheck,
}: Filters): { word: string; off: Partial<Filters> }[] {
  const range =
    from && to
      ? `${shortDay(from)} to ${shortDay(to)}`
      : from
        ? `From ${shortDay(from)}`
        : to
          ? `Until ${shortDay(to)}`
          : ''
  return [
    ...(range ? [{ word: range, off: { from: null, to: null } }] : []),
    ...(currency ? [{ word: currency, off: { currency: null } }] : []),
    ...(toCheck ? [{ word: 'Needs checking', off: { toCheck: false } }] : []),
  ]
}

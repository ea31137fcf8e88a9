import type { Settings } from '#shared/contract/me.ts'
import { dayIn, type Day } from '#shared/day.ts'
import type { Snapshot } from '../../platform/client.ts'
import { longDay } from '../../ui/page-words.ts'
import { clock, counted, locale } from '../../ui/words.ts'
import { Setting, SettingsCard } from './Setting.tsx'
import type { Saving } from './use-saving.ts'

const HORIZONS = [1, 3, 7, 14, 30]

type Props = Readonly<{
  snapshot: Snapshot
  settings: Settings
  today: Day
  now: number
  saving: Saving
}>

/** What counts as near, in which currency the one figure is, and where "today" begins. */
export function PlaceSettings({ snapshot, settings, now, saving }: Props) {
  const { horizonDays, mainCurrency, timeZone } = { ...settings, ...saving.wish }
  const seen = [
    ...new Set(snapshot.open?.payments.flatMap(({ amountDue }) => amountDue?.currency ?? [])),
  ]
  const others = Intl.supportedValuesOf('currency').filter((code) => !seen.includes(code))
  const at = new Date(now)
  return (
    <SettingsCard id="figures" title="Figures and days">
      <Setting
        title="Badge counts"
        text="Bills due in this time, and everything overdue or failed."
      >
        <select
          className="inp"
          aria-label="Badge counts bills due in"
          value={horizonDays}
          onChange={(event) => saving.save({ horizonDays: Number(event.target.value) })}
        >
          {[...new Set([...HORIZONS, horizonDays])]
            .toSorted((a, b) => a - b)
            .map((days) => (
              <option key={days} value={days}>
                {counted(days, 'day')}
              </option>
            ))}
        </select>
      </Setting>
      <Setting
        title="Main currency"
        text="The one figure is in it; other currencies stand beside it and are never added."
      >
        <select
          className="inp"
          aria-label="Main currency"
          value={mainCurrency}
          onChange={(event) => saving.save({ mainCurrency: event.target.value })}
        >
          <optgroup label="In your bills">
            {[...new Set([...seen, settings.mainCurrency])].toSorted().map((code) => (
              <Currency key={code} code={code} />
            ))}
          </optgroup>
          <optgroup label="All">
            {others
              .filter((code) => code !== settings.mainCurrency)
              .map((code) => (
                <Currency key={code} code={code} />
              ))}
          </optgroup>
        </select>
      </Setting>
      <Setting
        title="Time zone"
        text={`There it is ${clock(at.toISOString(), timeZone)} on ${longDay(dayIn(at, timeZone))}. Due dates are days of this zone.`}
      >
        <select
          className="inp"
          aria-label="Time zone"
          value={timeZone}
          onChange={(event) => saving.save({ timeZone: event.target.value })}
        >
          {[...new Set([...Intl.supportedValuesOf('timeZone'), timeZone])].map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </Setting>
    </SettingsCard>
  )
}

const Currency = ({ code }: Readonly<{ code: string }>) => (
  <option value={code}>
    {code}, {new Intl.DisplayNames(locale(), { type: 'currency' }).of(code)}
  </option>
)

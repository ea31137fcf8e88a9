import type { Range, Settings } from '#shared/contract/me.ts'
import { addDays, daysBetween, type Day } from '#shared/day.ts'
import { readScanLog } from './read-scan-log.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Segments } from '../../ui/Segments.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { longDay } from '../../ui/page-words.ts'
import { number } from '../../ui/words.ts'
import { useAnswer } from '../use-answer.ts'
import { Setting, SettingsCard } from './Setting.tsx'
import type { Saving } from './use-saving.ts'

const RANGES: readonly (readonly [Range, string])[] = [
  ['30d', '30 days'],
  ['90d', '90 days'],
  ['1y', '1 year'],
  ['all', 'All'],
]
const DAYS: Record<Range, number | null> = { '30d': 30, '90d': 90, '1y': 365, all: null }

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  settings: Settings
  today: Day
  saving: Saving
}>

/** How far back mail is read, with what that means in mails, and who else may see a text. */
export function ReadingSettings({ duebox, snapshot, settings, today, saving }: Props) {
  const range = saving.wish.range ?? settings.range
  const offered = snapshot.me?.languageModel
  const agreed = saving.wish.languageModel
  const looked = useAnswer('counts', async () => {
    const { payment, notPayment, unread } = (await readScanLog(duebox, { limit: 1 })).counts
    return payment + notPayment + unread
  })
  const readFrom = snapshot.mailboxes.flatMap((mailbox) => mailbox.readFrom ?? []).toSorted()[0]
  return (
    <SettingsCard id="reading" title="Reading">
      <Setting
        title="Look back"
        text={<RangeText range={range} today={today} readFrom={readFrom} looked={looked.value} />}
      >
        <Segments
          name="range"
          label="Look back"
          value={range}
          options={RANGES}
          onPick={(next) => saving.save({ range: next })}
        />
      </Setting>
      {offered && (
        <Setting
          title="Ask a language model"
          text={
            <>
              Off, nothing is sent. On, the text of mails Duebox is unsure of goes to{' '}
              <bdi>{offered.provider}</bdi> ({offered.model}), shortened, with account numbers
              masked. You are still asked about what it finds.
            </>
          }
        >
          <Switch
            label="Ask a language model"
            on={(agreed === undefined ? settings.languageModel : agreed) === offered.provider}
            onChange={(on) => saving.save({ languageModel: on ? offered.provider : null })}
          />
        </Setting>
      )}
    </SettingsCard>
  )
}

type TextProps = Readonly<{
  range: Range
  today: Day
  /** First day that was read so far; undefined before the first scan has ended. */
  readFrom: Day | undefined
  /** Mails looked at so far. */
  looked: number | undefined
}>

/** From which day, about how many mails (at the pace of what was read so far), and what a change does. */
function RangeText({ range, today, readFrom, looked }: TextProps) {
  const days = DAYS[range]
  const read = readFrom ? Math.max(1, daysBetween(readFrom, today)) : undefined
  const aDay = read && looked ? looked / read : undefined
  const mails = aDay ? rounded(aDay * (days ?? 365)) : undefined
  const from = days ? `Since ${longDay(addDays(today, -days))}` : 'Everything in the mailbox'
  const estimate =
    mails && mails > 0 ? `, about ${number(mails)} mails${days ? '' : ' for each year'}` : ''
  return (
    <>
      {from}
      {estimate}. A longer range reads only what is missing; a shorter one hides older payments and
      deletes nothing.
    </>
  )
}

/** Two figures are all an estimate is good for. */
function rounded(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1)
  return Math.round(count / step) * step
}

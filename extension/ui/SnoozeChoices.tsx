import { addDays, weekdayOf, type Day } from '#shared/day.ts'
import { Button } from './Button.tsx'
import { shortDay } from './words.ts'

type Props = Readonly<{
  today: Day
  dueDate: Day | null
  onPick: (until: Day) => void
  onCancel: () => void
}>

/** Until when a payment stays quiet: a few days a person would say, or a day they pick. The debt stays counted. */
export function SnoozeChoices({ today, dueDate, onPick, onCancel }: Props) {
  return (
    <div className="choices" role="group" aria-label="Snooze until">
      {daysOf(today, dueDate).map(([word, day], index) => (
        // The person has just asked for these choices, so the first one takes the focus
        <Button key={word} autoFocus={index === 0} onClick={() => onPick(day)}>
          {word} <bdi className="q">{shortDay(day)}</bdi>
        </Button>
      ))}
      <label className="btn pick">
        Pick a day
        <input
          type="date"
          min={addDays(today, 1)}
          max={addDays(today, 366)}
          aria-label="Snooze until this day"
          onChange={(event) => event.target.value > today && onPick(event.target.value)}
        />
      </label>
      <Button kind="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  )
}

function daysOf(today: Day, dueDate: Day | null): [string, Day][] {
  const monday = addDays(today, 8 - weekdayOf(today))
  const before = dueDate ? addDays(dueDate, -2) : today
  const days: [string, Day][] = [['Tomorrow', addDays(today, 1)]]
  if (before > addDays(today, 1)) days.push(['2 days before due', before])
  if (monday > addDays(today, 1) && monday !== before) days.push(['Monday', monday])
  return days
}

import type { Money } from '#shared/money.ts'
import { Icon } from './Icon.tsx'
import { moneyList, number } from './words.ts'

type Props = Readonly<{
  title: string
  count: number
  sum: readonly Money[]
  /** Given when the group can be opened and shut. */
  fold?: { opened: boolean; onToggle: () => void; controls: string }
}>

/** Heading of a group: word, count, sum at the end. Different currencies are joined with "+", never added. */
export function GroupHead({ title, count, sum, fold }: Props) {
  const inside = (
    <>
      <span className="word">{title}</span>
      <span className="n">{number(count)}</span>
      <bdi className="sum num">{moneyList(sum)}</bdi>
    </>
  )
  if (!fold) return <h2 className="group">{inside}</h2>
  return (
    <h2 className={fold.opened ? 'group shut opened' : 'group shut'}>
      <button
        type="button"
        aria-expanded={fold.opened}
        aria-controls={fold.opened ? fold.controls : undefined}
        onClick={fold.onToggle}
      >
        <Icon name={fold.opened ? 'down' : 'right'} small />
        {inside}
      </button>
    </h2>
  )
}

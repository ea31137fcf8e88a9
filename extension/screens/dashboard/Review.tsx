import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { Payment, PaymentAction } from '#shared/contract/payments.ts'
import type { Review as Waiting, ReviewItem } from '#shared/contract/review.ts'
import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Banner, Empty } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/words.ts'
import type { ListKeys } from '../PaymentList.tsx'
import { useAnswer } from '../use-answer.ts'
import type { Doing } from '../use-doing.ts'
import { useKeys } from '../use-keys.ts'
import { ReviewCard } from './ReviewCard.tsx'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  today: Day
  timeZone: string
  invented: boolean
  doing: Doing
  keys: Ref<ListKeys>
  printKeys: boolean
}>

/** Everything that waits for an answer, one question a card: yes or no, by hand or by key. */
export function Review(props: Props) {
  const { duebox, snapshot, doing, keys, printKeys } = props
  const answer = useAnswer(`review ${versionOf(snapshot)}`, () =>
    duebox.call<Waiting>('GET /api/review'),
  )
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string>()
  const place = useRef<HTMLDivElement>(null)
  const items = (answer.value?.items ?? []).filter((item) => !answered.has(keyOf(item)))
  const index = Math.max(
    0,
    items.findIndex(({ payment }) => payment.id === at),
  )
  const current = items[index]
  const focus = (item: ReviewItem | undefined) => {
    setAt(item?.payment.id)
    const cards = place.current?.querySelectorAll<HTMLElement>('[data-id]') ?? []
    for (const card of cards) if (card.dataset['id'] === item?.payment.id) card.focus()
  }
  const say = (item: ReviewItem, action: PaymentAction) => {
    doing.run([paymentIn(snapshot, item.payment)], action)
    // A receipt that is refused leaves the question with the others.
    if (item.candidates.length < 2 || action.do !== 'refuse_receipt')
      setAnswered((before) => new Set(before).add(keyOf(item)))
    focus(items[index + 1] ?? items[index - 1])
  }
  useKeys((key) => {
    if (!printKeys || !current || (key !== 'y' && key !== 'n' && key !== 'e')) return false
    if (key === 'e') location.hash = `#payments/${current.payment.id}`
    else {
      const [first] = current.candidates
      const action = key === 'y' ? (first?.yes ?? current.yes) : (first?.no ?? current.no)
      if (action) say(current, action)
    }
    return true
  })
  useImperativeHandle(keys, () => ({
    move: (step) => focus(items[Math.min(items.length - 1, Math.max(0, index + step))]),
    act: (what) => {
      if (what === 'open' && current) location.hash = `#payments/${current.payment.id}`
    },
    shut: () => false,
    focusFirst: () => {},
  }))
  const total = (answer.value?.total ?? 0) - (answer.value?.items.length ?? 0) + items.length
  return (
    <>
      <div className="ph">
        <h1>Review</h1>
        {answer.value && total > 0 && (
          <span className="push sm q num" role="status">
            {counted(total, 'question')}
          </span>
        )}
      </div>
      {answer.fault && (
        <Banner
          tone="warn"
          icon="unlink"
          title="What waits for an answer could not be read."
          actions={<Button onClick={answer.retry}>Try again</Button>}
        >
          {answer.fault}
        </Banner>
      )}
      {!answer.value && !answer.fault && <p className="waiting q">Asking the server…</p>}
      {answer.value && items.length === 0 && (
        <Empty icon="tick" title="Nothing waits for an answer">
          <p>
            Duebox asks here when a mail leaves something open: an amount, a day, a receipt, an
            account that changed.
          </p>
        </Empty>
      )}
      <div className="stack" ref={place} aria-busy={answer.busy}>
        {items.map((item) => (
          <ReviewCard
            key={keyOf(item)}
            {...props}
            item={item}
            isCurrent={item === current}
            onFocus={() => setAt(item.payment.id)}
            say={(action) => say(item, action)}
          />
        ))}
      </div>
    </>
  )
}

/** Anew whenever the ledger moved, here or elsewhere. */
const versionOf = ({ open }: Snapshot) => open?.version ?? 0

const keyOf = ({ about, payment }: ReviewItem) => `${about} ${payment.id} ${payment.version}`

/** As it stands now, should it have been acted on elsewhere meanwhile. */
const paymentIn = ({ open }: Snapshot, payment: Payment): Payment =>
  open?.payments.find(({ id }) => id === payment.id) ?? payment

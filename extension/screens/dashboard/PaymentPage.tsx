import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Banner, Empty } from '../../ui/Banner.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PageIcon } from '../../ui/PageIcon.tsx'
import { openedChoices } from '../../ui/verbs.ts'
import type { ListKeys } from '../PaymentList.tsx'
import { useDetail } from '../use-detail.ts'
import type { Doing } from '../use-doing.ts'
import { PaymentBody } from './PaymentBody.tsx'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  today: Day
  timeZone: string
  id: string
  /** Ids in the order of the table it was opened from; [] when it was opened directly. */
  order: readonly string[]
  /** The hash of that table, filters and all. */
  table: string
  invented: boolean
  doing: Doing
  keys: Ref<ListKeys>
  printKeys: boolean
  onGo: (id: string) => void
}>

/** One payment: its values with their proof, its history, and everything that can be done. */
export function PaymentPage(props: Props) {
  const { duebox, snapshot, id, order, table, doing, keys, onGo } = props
  const open = snapshot.open?.payments.find((one) => one.id === id)
  // One outside the open list is read again whenever the ledger moved.
  const detail = useDetail(duebox, { id, version: open?.version ?? snapshot.open?.version ?? 0 })
  const payment = open ?? detail.value?.payment
  const [snoozes, setSnoozes] = useState(0)
  const place = useRef<HTMLDivElement>(null)
  const index = order.indexOf(id)
  const neighbour = (step: 1 | -1) => (index < 0 ? undefined : order[index + step])
  useImperativeHandle(keys, () => ({
    move: (step) => {
      const next = neighbour(step)
      if (next) onGo(next)
    },
    act: (what) => {
      const can = (verb: string) =>
        payment && openedChoices(payment, props.today).some((choice) => choice.verb === verb)
      if (what === 'open') place.current?.querySelector<HTMLElement>('[data-mail]')?.click()
      else if (what === 'snooze' && can('snooze')) setSnoozes((count) => count + 1)
      else if (what === 'paid' && payment && can('paid')) doing.run([payment], { do: 'paid' })
    },
    shut: () => false,
    focusFirst: () => {},
  }))
  return (
    <>
      <div className="ph sm">
        <a href={table} className="btn quiet back">
          <Icon name="left" />
          Payments
        </a>
        {index >= 0 && (
          <span className="push btns">
            <IconButton
              icon={<PageIcon name="chevup" />}
              label="Previous payment"
              disabled={!neighbour(-1)}
              onClick={() => onGo(neighbour(-1) ?? id)}
            />
            <IconButton
              icon="down"
              label="Next payment"
              disabled={!neighbour(1)}
              onClick={() => onGo(neighbour(1) ?? id)}
            />
          </span>
        )}
      </div>
      {detail.fault && !payment && (
        <Empty icon="failed" tone="danger" title="This payment could not be read">
          <p>{detail.fault}</p>
          <Button icon="scan" onClick={detail.retry}>
            Try again
          </Button>
        </Empty>
      )}
      {!detail.fault && !payment && <p className="waiting q">Reading the payment…</p>}
      {payment && (
        <div className="pay-page" ref={place}>
          <PaymentBody
            key={snoozes}
            {...props}
            currency={snapshot.open?.mainCurrency ?? 'EUR'}
            others={snapshot.open?.payments ?? []}
            payment={payment}
            detail={detail.value}
            snoozing={snoozes > 0}
          />
          {detail.fault && (
            <Banner
              tone="warn"
              icon="unlink"
              title="Its history could not be read."
              actions={<Button onClick={detail.retry}>Try again</Button>}
            >
              {detail.fault}
            </Banner>
          )}
        </div>
      )}
    </>
  )
}

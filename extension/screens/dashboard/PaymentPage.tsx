import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { Payment, PaymentDetail } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { leftOf } from '#shared/payment.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Amount, Total } from '../../ui/Amount.tsx'
import { Banner, Empty } from '../../ui/Banner.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { gmailThread, safeLink } from '../../ui/link.ts'
import { PageIcon } from '../../ui/PageIcon.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { chipOf } from '../../ui/chip.ts'
import { isHeld } from '../../ui/standing.ts'
import { openedChoices } from '../../ui/verbs.ts'
import { counted } from '../../ui/words.ts'
import { Choices } from '../Choices.tsx'
import { HeldNotice } from '../HeldNotice.tsx'
import type { ListKeys } from '../PaymentList.tsx'
import { Proofs } from '../Proofs.tsx'
import { Timeline } from '../Timeline.tsx'
import { useDetail } from '../use-detail.ts'
import type { Doing } from '../use-doing.ts'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  today: Day
  timeZone: string
  id: string
  /** Ids in the order of the table it was opened from; [] when it was opened directly. */
  order: readonly string[]
  invented: boolean
  doing: Doing
  keys: Ref<ListKeys>
  printKeys: boolean
  onGo: (id: string) => void
}>

/** One payment: its values with their proof, its history, and everything that can be done. */
export function PaymentPage(props: Props) {
  const { duebox, snapshot, id, order, doing, keys, onGo } = props
  const open = snapshot.open?.payments.find((one) => one.id === id)
  const detail = useDetail(duebox, { id, version: open?.version ?? 0 })
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
        <a href="#payments" className="btn quiet back">
          <PageIcon name="left" />
          Payments
        </a>
        {index >= 0 && (
          <span className="push btns">
            <IconButton
              icon="chevup"
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
        <Empty icon={<Icon name="failed" tone="danger" />} title="This payment could not be read">
          <p>{detail.fault}</p>
          <Button icon="scan" onClick={detail.retry}>
            Try again
          </Button>
        </Empty>
      )}
      {!detail.fault && !payment && <p className="waiting q">Reading the payment…</p>}
      {payment && (
        <div className="pay-page" ref={place}>
          <Body
            key={snoozes}
            {...props}
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

type BodyProps = Props &
  Readonly<{ payment: Payment; detail: PaymentDetail | undefined; snoozing: boolean }>

function Body({
  payment,
  detail,
  today,
  timeZone,
  invented,
  doing,
  printKeys,
  snoozing,
}: BodyProps) {
  const held = isHeld(payment, today)
  const pay = held ? undefined : payment.payLink && safeLink(payment.payLink.url)
  const newest = detail?.messages.toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))[0]
  const mail = newest && !invented ? gmailThread(payment.mailboxEmail, newest.threadId) : undefined
  const left = leftOf(payment)
  return (
    <>
      <header className="dh">
        <Mark name={payment.biller} large />
        <div className="who">
          <h1>
            <bdi>{payment.biller}</bdi>
          </h1>
          <p className="q">
            {payment.because}
            {payment.messageCount > 1 && ` Seen in ${counted(payment.messageCount, 'mail')}.`}
          </p>
        </div>
        <div className="dhr">
          {payment.amountDue ? <Total money={payment.amountDue} /> : <Amount money={null} />}
          <Chip standing={chipOf(payment, today, timeZone)} />
          {left && payment.amountDue && left.minor > 0 && left.minor < payment.amountDue.minor && (
            <span className="sm q">
              <Amount money={left} soft /> left
            </span>
          )}
        </div>
      </header>
      <Choices
        payment={payment}
        today={today}
        snoozing={snoozing}
        printKeys={printKeys}
        run={(action) => doing.run([payment], action)}
      >
        {mail && (
          <a className="btn" data-mail href={mail} target="_blank" rel="noopener noreferrer">
            <Icon name="mail" />
            Open mail
            {printKeys && <kbd aria-hidden="true">o</kbd>}
          </a>
        )}
        {pay && (
          <a className="btn" href={pay.url} target="_blank" rel="noopener noreferrer">
            <Icon name="open" />
            Pay at <bdi className="clip">{pay.host}</bdi>
          </a>
        )}
      </Choices>
      {held && <HeldNotice payment={payment} />}
      {payment.review && payment.reviewReason && !held && (
        <Banner icon="ask" title={payment.reviewReason}>
          Look at the words below, then say what it is.
        </Banner>
      )}
      {payment.conflict && (
        <Banner icon="ask" title="Paid or not?">
          {payment.because}
        </Banner>
      )}
      {detail && (
        <div className="dcols">
          <section className="card">
            <div className="head">
              <h2>What was read</h2>
              <span className="more">
                {counted(new Set(detail.evidence.map(({ field }) => field)).size, 'value')}, each
                with its source
              </span>
            </div>
            <div className="pad">
              <Proofs
                detail={detail}
                today={today}
                timeZone={timeZone}
                invented={invented}
                held={held}
                wide
              />
            </div>
          </section>
          <section className="card">
            <div className="head">
              <h2>Timeline</h2>
            </div>
            <div className="pad">
              <Timeline detail={detail} today={today} timeZone={timeZone} invented={invented} />
            </div>
          </section>
        </div>
      )}
    </>
  )
}

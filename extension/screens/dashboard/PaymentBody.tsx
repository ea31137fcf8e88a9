import type { Payment, PaymentDetail } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { isHeld, leftOf } from '#shared/payment.ts'
import { Amount, Total } from '../../ui/Amount.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { chipOf } from '../../ui/chip.ts'
import { Icon } from '../../ui/Icon.tsx'
import { gmailThread, safeLink } from '../../ui/link.ts'
import { Mark } from '../../ui/Mark.tsx'
import { counted } from '../../ui/words.ts'
import { Choices } from '../Choices.tsx'
import { HeldNotice } from '../HeldNotice.tsx'
import { Proofs } from '../Proofs.tsx'
import { Timeline } from '../Timeline.tsx'
import type { Doing } from '../use-doing.ts'

type Props = Readonly<{
  payment: Payment
  /** Undefined while it is read. */
  detail: PaymentDetail | undefined
  today: Day
  timeZone: string
  invented: boolean
  doing: Doing
  printKeys: boolean
  /** Opened by the snooze key. */
  snoozing: boolean
}>

/** Head, actions, notices, and the two columns of what was read and what happened. */
export function PaymentBody({
  payment,
  detail,
  today,
  timeZone,
  invented,
  doing,
  printKeys,
  snoozing,
}: Props) {
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

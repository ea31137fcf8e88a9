import type { Payment, PaymentAction, PaymentDetail } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { isHeld, leftOf } from '#shared/payment.ts'
import type { Duebox } from '../../platform/client.ts'
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
import { Correcting } from './Correcting.tsx'
import { PayeeChecks } from './PayeeChecks.tsx'
import { PAGE_WORDS } from './page-verbs.ts'
import { Differing, YourWord } from './YourWord.tsx'

type Props = Readonly<{
  payment: Payment
  /** Undefined while it is read. */
  detail: PaymentDetail | undefined
  today: Day
  timeZone: string
  invented: boolean
  doing: Doing
  /** Currency of an amount that is not there yet. */
  currency: string
  duebox: Duebox
  /** Payments it may be one with. */
  others: readonly Payment[]
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
  currency,
  duebox,
  others,
  printKeys,
  snoozing,
}: Props) {
  const run = (action: PaymentAction) => doing.run([payment], action)
  const differs = detail?.edited.some((one) => one.differs)
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
      <Choices payment={payment} today={today} snoozing={snoozing} printKeys={printKeys} run={run}>
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
      {detail && <Correcting {...{ payment, detail, today, currency, duebox, others, run }} />}
      {held && <HeldNotice payment={payment} />}
      {held && detail && <PayeeChecks detail={detail} run={run} />}
      {detail && <Differing detail={detail} run={run} />}
      {payment.review && payment.reviewReason && !held && !differs && (
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
          <div className="stack">
            <YourWord detail={detail} run={run} />
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
          </div>
          <section className="card">
            <div className="head">
              <h2>Timeline</h2>
            </div>
            <div className="pad">
              <Timeline {...{ detail, today, timeZone, invented }} words={PAGE_WORDS} />
            </div>
          </section>
        </div>
      )}
    </>
  )
}

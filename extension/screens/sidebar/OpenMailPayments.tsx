import type { PaymentDetail } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { isHeld, statusOn } from '#shared/payment.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Amount, Total } from '../../ui/Amount.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { safeLink } from '../../ui/link.ts'
import { Mark } from '../../ui/Mark.tsx'
import { chipOf } from '../../ui/chip.ts'
import { standingOf } from '../../ui/standing.ts'
import { kindWord } from '../../ui/timeline.ts'
import { counted } from '../../ui/words.ts'
import { Choices } from '../Choices.tsx'
import { HeldNotice } from '../HeldNotice.tsx'
import { Proofs } from '../Proofs.tsx'
import { Timeline } from '../Timeline.tsx'
import type { Doing } from '../use-doing.ts'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  today: Day
  timeZone: string
  details: readonly PaymentDetail[]
  /** The messages Gmail shows. */
  messageIds: readonly string[]
  doing: Doing
}>

/** The payments the open mail speaks of, each with the mail's own words. */
export function OpenMailPayments({ details, ...props }: Props) {
  return (
    <>
      {details.length > 1 && (
        <p className="notice q">This mail speaks of {counted(details.length, 'payment')}.</p>
      )}
      {details.map((detail) => (
        <One key={detail.payment.id} {...props} detail={detail} />
      ))}
    </>
  )
}

type OneProps = Omit<Props, 'details'> & Readonly<{ detail: PaymentDetail }>

function One({ snapshot, today, timeZone, detail, messageIds, doing }: OneProps) {
  const { open, pending } = snapshot
  const payment = open?.payments.find(({ id }) => id === detail.payment.id) ?? detail.payment
  const held = isHeld(payment, today)
  const pay = held ? undefined : payment.payLink && safeLink(payment.payLink.url)
  const mail = detail.messages.find(({ gmailId }) => messageIds.includes(gmailId))
  const settled = ['paid', 'cancelled', 'dismissed'].includes(statusOn(payment, today))
  const standing = chipOf(payment, today, timeZone)
  const words =
    standing.shape === '' || standing.shape === 'warn'
      ? standingOf(payment, today, timeZone).text
      : standing.text
  return (
    <article className={payment.id in pending ? 'mail-payment pending' : 'mail-payment'}>
      {held && <HeldNotice payment={payment} />}
      <div className="sum">
        <div className="who">
          <Mark name={payment.biller} />
          <div className="clip">
            <h2 className="clip" title={payment.biller}>
              <bdi>{payment.biller}</bdi>
            </h2>
            <p className="sm q">
              {mail ? `This mail: ${kindWord(mail.kind).toLowerCase()}` : 'From this conversation'}
            </p>
          </div>
        </div>
        <div className="figure">
          {payment.amountDue ? <Total money={payment.amountDue} /> : <Amount money={null} />}
          <Chip standing={{ ...standing, text: words }} />
        </div>
        {(settled || payment.conflict || (payment.review && !held)) && (
          <p className="sm q" dir="auto">
            {payment.review && payment.reviewReason ? payment.reviewReason : payment.because}
          </p>
        )}
        <Choices payment={payment} today={today} run={(action) => doing.run([payment], action)} />
        {pay && (
          <p className="links">
            <a href={pay.url} target="_blank" rel="noopener noreferrer">
              Pay at <bdi>{pay.host}</bdi>
              <Icon name="open" small />
            </a>
          </p>
        )}
      </div>
      <section className="sec">
        <h3>What the mail says</h3>
        <Proofs
          detail={detail}
          today={today}
          timeZone={timeZone}
          invented={false}
          held={held}
          thisMail={messageIds}
        />
      </section>
      <section className="sec">
        <h3>This payment so far</h3>
        <Timeline detail={detail} today={today} timeZone={timeZone} invented={false} />
      </section>
    </article>
  )
}

import type { PaymentAction, PaymentDetail } from '#shared/contract/payments.ts'
import type { ReviewCandidate, ReviewItem } from '#shared/contract/review.ts'
import type { Day } from '#shared/day.ts'
import type { Duebox } from '../../platform/client.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { DueLine } from '../../ui/DueLine.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { standingOf } from '../../ui/standing.ts'
import { dayWord } from '../../ui/words.ts'
import { MailLink } from '../MailLink.tsx'
import { Proofs } from '../Proofs.tsx'
import { useDetail } from '../use-detail.ts'
import { BeforeAndNow } from './PayeeChecks.tsx'

type Props = Readonly<{
  duebox: Duebox
  today: Day
  timeZone: string
  invented: boolean
  printKeys: boolean
  item: ReviewItem
  /** The one the keys mean; it shows its proof. */
  isCurrent: boolean
  onFocus: () => void
  say: (action: PaymentAction) => void
}>

/** What yes and no are called, by what is asked. */
const WORDS: Record<ReviewItem['about'], readonly [yes: string, no: string]> = {
  conflict: ['Yes, it is paid', 'No, not paid'],
  payee: ['I have checked, it is right', 'Not a bill'],
  receipt: ['Yes, its receipt', 'No, another’s'],
  reading: ['Yes, that is right', 'Not a bill'],
}

/** One question about one payment, with what it was read from and one press for each answer. */
export function ReviewCard(props: Props) {
  const { item, today, timeZone, isCurrent, onFocus, say, printKeys } = props
  const { about, question, payment, candidates, checks, yes, no } = item
  const [yesWord, noWord] = WORDS[about]
  const title = `review-${payment.id}`
  return (
    <article
      className="card review"
      data-id={payment.id}
      tabIndex={-1}
      aria-labelledby={title}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={onFocus}
    >
      <div className="pad">
        <div className="dh">
          <Mark name={payment.biller} />
          <div className="who">
            <h2 id={title}>{question}</h2>
            <p className="sm">
              <a href={`#payments/${payment.id}`}>
                <bdi>{payment.biller}</bdi>
              </a>{' '}
              <DueLine standing={standingOf({ ...payment, review: false }, today, timeZone)} />
            </p>
          </div>
          <div className="dhr">
            <Amount money={payment.amountDue} />
          </div>
        </div>
        {checks.length > 0 && <BeforeAndNow checks={checks} />}
        {isCurrent && about === 'reading' && <Proof {...props} />}
        {candidates.map((candidate) => (
          <Candidate key={candidate.message.messageId} {...props} candidate={candidate} />
        ))}
        <div className="btns">
          {yes && (
            <Button kind={about === 'payee' ? undefined : 'primary'} onClick={() => say(yes)}>
              {yesWord}
              {isCurrent && printKeys && <kbd aria-hidden="true">y</kbd>}
            </Button>
          )}
          {no && (
            <Button onClick={() => say(no)}>
              {noWord}
              {isCurrent && printKeys && <kbd aria-hidden="true">n</kbd>}
            </Button>
          )}
          <a className="btn quiet" href={`#payments/${payment.id}`}>
            Correct it…
            {isCurrent && printKeys && <kbd aria-hidden="true">e</kbd>}
          </a>
        </div>
        {about === 'payee' && (
          <p className="sm q">
            Ask <bdi>{payment.biller}</bdi> by a number you already know, not by one in this mail.
          </p>
        )}
      </div>
    </article>
  )
}

const ASKED: readonly string[] = ['biller', 'amountDue', 'dueDate', 'scheduledFor']

/** The words its biller, amount and day were read from. */
function Proof({ duebox, item, today, timeZone, invented }: Props) {
  const detail = useDetail(duebox, item.payment)
  if (detail.fault) return <p className="sm q">Its words could not be read. {detail.fault}</p>
  if (!detail.value) return <p className="sm q">Reading its words…</p>
  const shown: PaymentDetail = {
    ...detail.value,
    evidence: detail.value.evidence.filter(({ field }) => ASKED.includes(field)),
  }
  return <Proofs detail={shown} {...{ today, timeZone, invented }} held={false} wide />
}

function Candidate({
  candidate: { message, amount, reasons, yes, no },
  item,
  say,
  today,
  timeZone,
  invented,
}: Props & Readonly<{ candidate: ReviewCandidate }>) {
  const [yesWord, noWord] = WORDS.receipt
  return (
    <section className="suggested" aria-label={message.subject ?? 'Suggested receipt'}>
      <div>
        <MailLink message={message} mailbox={item.payment.mailboxEmail} invented={invented} />
        <span className="sm q">
          {' '}
          {message.from && <bdi>{message.from}, </bdi>}
          {dayWord(message.receivedAt, today, timeZone)}
        </span>
        <p className="sm q">{reasons.join(' · ')}</p>
      </div>
      {amount && <Amount money={amount} />}
      <div className="btns">
        <Button onClick={() => say(yes)}>{yesWord}</Button>
        <Button kind="quiet" onClick={() => say(no)}>
          {noWord}
        </Button>
      </div>
    </section>
  )
}

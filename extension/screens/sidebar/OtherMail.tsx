import type { ReactNode } from 'react'
import type { ByMessage } from '#shared/contract/payments.ts'
import { Icon } from '../../ui/Icon.tsx'
import { kindWord } from '../../ui/timeline.ts'
import { Reasons } from '../Reasons.tsx'

/** What a mail without a payment was taken for, and why: no bill, a warning, or not read at all. */
export function OtherMail({ answer }: Readonly<{ answer: ByMessage }>) {
  const { connected, messages } = answer
  if (!connected)
    return (
      <Notice icon="unlink" title="This mailbox is not connected">
        Duebox reads another one; what is due there stands below.
      </Notice>
    )
  const scam = messages.find(({ kind, warnings }) => kind === 'scam' || warnings.length > 1)
  if (scam)
    return (
      <section className="stop" aria-label="Check before paying">
        <h2>
          <Icon name="shield" />
          Check before paying
        </h2>
        <p className="sm">
          {scam.why ? (
            <bdi>{scam.why}. </bdi>
          ) : (
            'This mail asks for money and does not look right. '
          )}
          It is <b>not counted</b> in what is left to pay.
        </p>
        <Reasons warnings={scam.warnings} />
      </section>
    )
  const last = messages.at(-1)
  if (!last)
    return (
      <Notice icon="info" title="This mail was not read">
        It lies before the chosen range, or did not look like a bill.
      </Notice>
    )
  if (last.kind === 'none')
    return (
      <Notice icon="slash" title="This mail is not a bill">
        <bdi>{last.why ?? 'Nothing in it asks for a payment.'}</bdi>
      </Notice>
    )
  return (
    <Notice icon="ask" title={`${kindWord(last.kind)}, of no payment yet`}>
      <bdi>{last.why ?? 'No payment could be made of it.'}</bdi>
    </Notice>
  )
}

type NoticeProps = Readonly<{
  icon: 'unlink' | 'info' | 'slash' | 'ask'
  title: string
  children: ReactNode
}>

const Notice = ({ icon, title, children }: NoticeProps) => (
  <div className="banner flat">
    <Icon name={icon} />
    <div>
      <b>{title}</b>
      <p className="q">{children}</p>
    </div>
  </div>
)

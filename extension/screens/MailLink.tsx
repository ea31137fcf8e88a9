import type { PaymentMessage } from '#shared/contract/payments.ts'
import { gmailThread } from '../ui/link.ts'

type Props = Readonly<{
  message: Pick<PaymentMessage, 'subject' | 'threadId'>
  mailbox: string | null
  /** The mail is in no Gmail. */
  invented: boolean
}>

/** The subject of a mail, leading to it in Gmail. */
export function MailLink({ message: { subject, threadId }, mailbox, invented }: Props) {
  const url = invented ? undefined : gmailThread(mailbox, threadId)
  const words = <bdi>{subject || 'Mail without a subject'}</bdi>
  if (!url) return words
  return (
    <a data-mail href={url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  )
}

import { useState } from 'react'
import type { ScanLog } from '#shared/contract/me.ts'
import type { Day } from '#shared/day.ts'
import { readScanLog } from './read-scan-log.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Empty } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageIcon, type AnyIconName } from '../../ui/PageIcon.tsx'
import { kindWord } from '../../ui/timeline.ts'
import { moment, number } from '../../ui/words.ts'
import { MailLink } from '../MailLink.tsx'
import { useAnswer } from '../use-answer.ts'
import type { Outcome } from './route.ts'

const PAGE = 50
/** The server's largest page. */
const LARGEST = 200

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  today: Day
  timeZone: string
  outcome: Outcome | null
  invented: boolean
}>

/** What was read: every mail that was looked at, what it was taken for, and why. */
export function Activity({ duebox, snapshot, today, timeZone, outcome, invented }: Props) {
  const [depth, setDepth] = useState({ outcome, rows: PAGE })
  const wanted = depth.outcome === outcome ? depth.rows : PAGE
  const looked = snapshot.mailboxes.map(
    ({ lastReadAt, progress }) => `${lastReadAt} ${progress?.looked}`,
  )
  const answer = useAnswer(`${outcome} ${wanted} ${looked.join(' ')}`, () =>
    readLog(duebox, outcome, wanted),
  )
  const log = answer.value
  return (
    <>
      <div className="ph">
        <h1>What was read</h1>
      </div>
      <p className="lead q">
        Duebox opens only mails that a search finds likely to ask for money. It keeps sender,
        subject and the quoted words below; the mail itself is not kept.
      </p>
      <nav className="tabs" aria-label="Outcome">
        <Tab hash="#activity" word="All" count={sumOf(log?.counts)} current={outcome === null} />
        <Tab
          hash="#activity/payment"
          word="About a payment"
          count={log?.counts.payment}
          current={outcome === 'payment'}
        />
        <Tab
          hash="#activity/not_payment"
          word="Not a payment"
          count={log?.counts.notPayment}
          current={outcome === 'not_payment'}
        />
        <Tab
          hash="#activity/unread"
          word="Could not be read"
          count={log?.counts.unread}
          current={outcome === 'unread'}
        />
      </nav>
      <section className="card tw" aria-busy={answer.busy}>
        {answer.fault && (
          <Empty icon="failed" tone="danger" title="The log could not be read">
            <p>{answer.fault}</p>
            <Button icon="scan" onClick={answer.retry}>
              Try again
            </Button>
          </Empty>
        )}
        {!answer.fault && !log && <p className="waiting q">Reading the log…</p>}
        {!answer.fault && log?.messages.length === 0 && (
          <Empty icon="mail" title="No mails here">
            <p>
              {outcome === 'unread'
                ? 'Every mail that was opened could be read.'
                : 'Nothing was looked at yet.'}
            </p>
          </Empty>
        )}
        {!answer.fault && log && log.messages.length > 0 && (
          <ul className="log">
            {log.messages.map((message) => (
              <LogRow
                key={`${message.mailboxEmail} ${message.gmailId}`}
                {...{ message, today, timeZone, invented }}
              />
            ))}
          </ul>
        )}
        {log?.nextCursor && (
          <div className="more-rows">
            <Button
              disabled={answer.busy}
              onClick={() => setDepth({ outcome, rows: wanted + PAGE })}
            >
              {answer.busy ? 'Reading…' : 'Show 50 more'}
            </Button>
          </div>
        )}
      </section>
    </>
  )
}

const sumOf = (counts: ScanLog['counts'] | undefined) =>
  counts && counts.payment + counts.notPayment + counts.unread

type TabProps = Readonly<{
  hash: string
  word: string
  count: number | undefined
  current: boolean
}>

const Tab = ({ hash, word, count, current }: TabProps) => (
  <a href={hash} aria-current={current ? 'page' : undefined}>
    {word} {count !== undefined && <span className="n">{number(count)}</span>}
  </a>
)

type RowProps = Readonly<{
  message: ScanLog['messages'][number]
  today: Day
  timeZone: string
  invented: boolean
}>

function LogRow({ message, today, timeZone, invented }: RowProps) {
  const { kind, why, paymentId, from, receivedAt, mailboxEmail } = message
  const { icon, word, tone } = lookOf(kind)
  return (
    <li className="log-row">
      <PageIcon name={icon} tone={tone} />
      <div className="clip">
        <span className="clip subject">
          <MailLink message={message} mailbox={mailboxEmail} invented={invented} />
        </span>
        <span className="clip sm q">
          <bdi>{from ?? 'Sender not read'}</bdi>
        </span>
      </div>
      <div className="verdict">
        <span>{paymentId ? <a href={`#payments/${paymentId}`}>{word}</a> : word}</span>
        {why && <bdi className="sm q">{why}</bdi>}
      </div>
      <time className="sm qq" dateTime={receivedAt}>
        {moment(receivedAt, today, timeZone)}
      </time>
    </li>
  )
}

type Look = Readonly<{ icon: AnyIconName; word: string; tone?: 'danger' | 'warn' }>

const LOOKS: Record<string, Look> = {
  bill: { icon: 'doc', word: kindWord('bill') },
  reminder: { icon: 'clock', word: kindWord('reminder') },
  renewal: { icon: 'auto', word: kindWord('renewal') },
  autopay: { icon: 'auto', word: kindWord('autopay') },
  failed: { icon: 'failed', word: kindWord('failed'), tone: 'danger' },
  receipt: { icon: 'paid', word: kindWord('receipt') },
  refund: { icon: 'undo', word: kindWord('refund') },
  statement: { icon: 'doc', word: kindWord('statement') },
  scam: { icon: 'shield', word: kindWord('scam'), tone: 'danger' },
  none: { icon: 'slash', word: 'Not a payment' },
  unread: { icon: 'unlink', word: 'Could not be read', tone: 'warn' },
}

const lookOf = (kind: string): Look => LOOKS[kind] ?? { icon: 'mail', word: kind }

/** The first `wanted` lines, in as few pages as the server allows. */
async function readLog(duebox: Duebox, outcome: Outcome | null, wanted: number): Promise<ScanLog> {
  const page = (cursor: string | null, missing: number) =>
    readScanLog(duebox, {
      ...(outcome ? { outcome } : {}),
      limit: Math.min(LARGEST, missing),
      ...(cursor ? { cursor } : {}),
    })
  let log = await page(null, wanted)
  while (log.nextCursor && log.messages.length < wanted) {
    const next = await page(log.nextCursor, wanted - log.messages.length)
    log = { ...next, messages: [...log.messages, ...next.messages] }
  }
  return log
}

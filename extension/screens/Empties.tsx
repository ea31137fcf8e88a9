import type { OpenPayments } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { formatMoney } from '#shared/money.ts'
import { dayOfPayment, statusOn } from '#shared/payment.ts'
import type { Duebox } from '../platform/client.ts'
import { Empty } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { standingOf } from '../ui/standing.ts'
import { locale, moment } from '../ui/words.ts'
import { rangeWords } from './FirstScan.tsx'
import type { Mailbox, Range } from '#shared/contract/me.ts'

type ClearProps = Readonly<{ open: OpenPayments; today: Day; timeZone: string }>

/** Nothing is left to pay: says what comes next by itself. */
export function AllClear({ open, today, timeZone }: ClearProps) {
  const next = open.payments
    .filter((payment) => statusOn(payment, today) === 'scheduled')
    .toSorted((a, b) =>
      (dayOfPayment(a, today) ?? '~') < (dayOfPayment(b, today) ?? '~') ? -1 : 1,
    )[0]
  return (
    <Empty icon="paid" tone="ok" title="Nothing is due">
      {next ? (
        <p>
          Next is <bdi>{next.biller}</bdi>
          {next.amountDue && (
            <>
              , <bdi className="num">{formatMoney(next.amountDue, locale())}</bdi>
            </>
          )}
          , {lowerFirst(standingOf(next, today, timeZone).text)}.
        </p>
      ) : (
        <p>No bill is open, and none is on its way by itself.</p>
      )}
    </Empty>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase(locale()) + text.slice(1)

type NothingProps = Readonly<{ duebox: Duebox; range: Range; canLookBack?: boolean }>

/** The scan is done and found no bill at all. */
export function NothingFound({ duebox, range, canLookBack = true }: NothingProps) {
  return (
    <Empty icon="mail" title="No bills found">
      <p>
        Nothing in your mail ({rangeWords(range)}) asks for a payment. New bills appear here by
        themselves.
      </p>
      {canLookBack && range !== 'all' && (
        <Button onClick={() => duebox.openDashboard('settings')}>Look further back</Button>
      )}
    </Empty>
  )
}

type NotReadProps = Readonly<{ mailboxes: readonly Mailbox[]; today: Day; timeZone: string }>

/** Nothing can be said of a mailbox nobody has read: why that is, and when it is tried next. */
export function NotReadYet({ mailboxes, today, timeZone }: NotReadProps) {
  const unread = mailboxes.find(({ lastReadAt }) => lastReadAt === null)
  return (
    <Empty icon="clock" title="Not read yet">
      <p>
        {unread ? (
          <>
            <bdi>{unread.email}</bdi> was not read yet, so nothing can be said about its bills.
          </>
        ) : (
          'No mail was read yet, so nothing can be said about your bills.'
        )}
      </p>
      {unread?.message && <p dir="auto">{unread.message}</p>}
      {unread?.nextScanAt && <p>Next attempt: {moment(unread.nextScanAt, today, timeZone)}.</p>}
    </Empty>
  )
}

/** A search that matches nothing. */
export function NothingMatches({
  query,
  onClear,
}: Readonly<{ query: string; onClear: () => void }>) {
  return (
    <Empty icon="search" title="No match">
      <p>
        No payment here has “<bdi>{query.slice(0, 40)}</bdi>” in its biller, reference or amount.
      </p>
      <Button onClick={onClear}>Clear the search</Button>
    </Empty>
  )
}

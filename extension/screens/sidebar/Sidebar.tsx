import { useState } from 'react'
import type { SidebarDuebox } from '../../platform/client.ts'
import { Empty } from '../../ui/Banner.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { zoneOr } from '../../ui/words.ts'
import { DoneBar } from '../DoneBar.tsx'
import { Foot } from '../Foot.tsx'
import { freshnessOf } from '../freshness.ts'
import { Said } from '../Said.tsx'
import { useAnswer } from '../use-answer.ts'
import { useDoing } from '../use-doing.ts'
import { useNow } from '../use-now.ts'
import { useSnapshot } from '../use-snapshot.ts'
import { DueHere } from './DueHere.tsx'
import { OpenMailPayments } from './OpenMailPayments.tsx'
import { OtherMail } from './OtherMail.tsx'

/** The mail Gmail shows: the account's address, the thread, its messages (ids of Gmail's API). */
export type OpenMail = Readonly<{
  mailbox: string | null
  threadId: string | null
  messageIds: readonly string[]
}>

type Props = Readonly<{ duebox: SidebarDuebox; open: OpenMail | null; close: () => void }>

/** The panel in Gmail's page: the payment of the open mail with its proof, otherwise the list. */
export function Sidebar({ duebox, open: mail, close }: Props) {
  const snapshot = useSnapshot(duebox)
  const now = useNow()
  const doing = useDoing(duebox)
  /** The mail beside which the person wanted the list all the same. */
  const [listed, setListed] = useState<string>()
  const { open, today, me, connection } = snapshot
  const timeZone = zoneOr(open?.timeZone ?? me?.settings.timeZone)
  const freshness = freshnessOf(snapshot, now)
  const seen = { duebox, snapshot, freshness, today, timeZone }
  const thread = mail?.threadId ?? undefined
  const messages = mail?.messageIds.join(',') ?? ''
  const asks = open && thread && listed !== thread
  const answer = useAnswer(asks ? `${thread} ${messages} ${open.version}` : undefined, () =>
    duebox.byMessage({
      mailbox: mail?.mailbox ?? '',
      ...(thread ? { thread } : {}),
      ...(messages ? { messages } : {}),
    }),
  )
  const here = asks && answer.key?.startsWith(`${thread} `) ? answer.value : undefined
  const payments = here?.payments ?? []

  return (
    <section className="panel-root panel" aria-label="Duebox">
      <div className="bar">
        <Logo />
        <span className="strong">Duebox</span>
        <span className="push">
          <IconButton icon="x" label="Close panel" onClick={close} />
        </span>
      </div>
      <div className="panel-main">
        {!open && <NothingHere duebox={duebox} state={connection} />}
        {open && payments.length > 0 && (
          <OpenMailPayments
            {...seen}
            details={payments}
            messageIds={mail?.messageIds ?? []}
            doing={doing}
          />
        )}
        {open && payments.length === 0 && (
          <>
            {asks && !here && !answer.fault && <p className="notice q">Looking at this mail…</p>}
            {asks && answer.fault && <p className="notice danger">{answer.fault}</p>}
            {here && <OtherMail answer={here} />}
            {open && thread && listed === thread && (
              <p className="notice">
                <button type="button" className="act" onClick={() => setListed(undefined)}>
                  Back to the open mail
                </button>
              </p>
            )}
            <DueHere {...seen} now={now} doing={doing} />
          </>
        )}
      </div>
      {payments.length > 0 ? (
        <footer className="foot">
          <button type="button" className="act q" onClick={() => setListed(thread)}>
            <Icon name="left" small />
            Show the list
          </button>
          <span className="push">
            <Button
              kind="quiet"
              onClick={() => duebox.openDashboard(`payments/${payments[0]?.payment.id ?? ''}`)}
            >
              All details
              <Icon name="right" small />
            </Button>
          </span>
        </footer>
      ) : (
        <Foot {...seen} canScan={false} />
      )}
      <DoneBar doing={doing} />
      <Said said={doing.said} freshness={freshness} now={now} />
    </section>
  )
}

type NothingProps = Readonly<{
  duebox: SidebarDuebox
  state: ReturnType<SidebarDuebox['snapshot']['get']>['connection']
}>

/** No list to show in this tab: still asking, not signed in, another account, or no way to tell. */
function NothingHere({ duebox, state }: NothingProps) {
  if (state.state === 'starting') return <p className="waiting q">Asking Duebox…</p>
  const signedOut = state.state === 'signed-out'
  return (
    <Empty
      icon={<Logo size={40} />}
      title={signedOut ? 'Not connected here' : 'Nothing to show here'}
    >
      <p dir="auto">
        {'message' in state && state.message
          ? state.message
          : 'Connect your Gmail and Duebox lists what is due. It can read mail, never send it.'}
      </p>
      <Button kind={signedOut ? 'primary' : undefined} onClick={() => duebox.openDashboard()}>
        {signedOut ? 'Connect in Duebox' : 'Open Duebox'}
      </Button>
    </Empty>
  )
}

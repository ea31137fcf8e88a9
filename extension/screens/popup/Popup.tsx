import { useRef, useState } from 'react'
import type { Duebox } from '../../platform/client.ts'
import { findPayments } from '../../ui/find.ts'
import { zoneOr } from '../../ui/words.ts'
import { useDisplay } from '../display.ts'
import { DueList } from '../DueList.tsx'
import { Foot } from '../Foot.tsx'
import { freshnessOf } from '../freshness.ts'
import { Notices } from '../Notices.tsx'
import type { ListKeys } from '../PaymentList.tsx'
import { Said } from '../Said.tsx'
import { useDoing } from '../use-doing.ts'
import { useFirstFocus, useListKeys } from '../use-list-keys.ts'
import { useNow } from '../use-now.ts'
import { useSnapshot } from '../use-snapshot.ts'
import { Brand, Head } from './Head.tsx'
import { DoneBar, KeysHelp, listParts, NotConnected } from './parts.ts'

/** What is due, in the toolbar: painted from what is known, then brought up to date in place. */
export function Popup({ duebox }: Readonly<{ duebox: Duebox }>) {
  const snapshot = useSnapshot(duebox)
  const now = useNow()
  const doing = useDoing(duebox)
  const [query, setQuery] = useState<string>()
  const [help, setHelp] = useState(false)
  const { keys } = useDisplay()
  const list = useRef<ListKeys>(null)
  const { open, today, me, connection } = snapshot
  const timeZone = zoneOr(open?.timeZone ?? me?.settings.timeZone)
  const freshness = freshnessOf(snapshot, now)
  const seen = { duebox, snapshot, freshness, today, timeZone }
  const signIn = connection.state === 'signed-out' || freshness.needs?.status === 'reauth_required'
  useFirstFocus(list, open !== null && !signIn)
  useListKeys(
    list,
    {
      undo: doing.undo,
      search: () => open && setQuery((before) => before ?? ''),
      help: () => setHelp(true),
      shut: () => {
        setQuery(undefined)
        return query !== undefined
      },
    },
    keys,
  )

  if (!open && connection.state === 'signed-out')
    return (
      <div className="popup">
        <header className="bare">
          <Brand />
        </header>
        <main>
          <NotConnected duebox={duebox} snapshot={snapshot} />
        </main>
        <footer className="foot">
          <span className="fresh">
            <span className="dot off" />
            Nothing is read until you connect
          </span>
        </footer>
      </div>
    )
  const search =
    open && query?.trim()
      ? { query, found: findPayments(open.payments, query), onClear: () => setQuery('') }
      : undefined
  return (
    <div className="popup">
      <Head {...seen} now={now} query={query} onQuery={setQuery} />
      <main tabIndex={-1}>
        <Notices {...seen} autoFocus />
        {open && (
          <DueList
            duebox={duebox}
            snapshot={snapshot}
            open={open}
            today={today}
            timeZone={timeZone}
            doing={doing}
            freshness={freshness}
            parts={listParts}
            search={search}
            keys={list}
          />
        )}
      </main>
      <Foot {...seen} />
      <DoneBar doing={doing} />
      <Said said={doing.said} freshness={freshness} now={now} />
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </div>
  )
}

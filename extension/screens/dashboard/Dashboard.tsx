import { useRef, useState } from 'react'
import type { Duebox } from '../../platform/client.ts'
import { KeysHelp } from '../../ui/KeysHelp.tsx'
import { zoneOr } from '../../ui/words.ts'
import { useDisplay } from '../display.ts'
import { DoneBar } from '../DoneBar.tsx'
import { ScanNow } from '../Foot.tsx'
import { Fresh } from '../Fresh.tsx'
import { freshnessOf } from '../freshness.ts'
import { Notices } from '../Notices.tsx'
import type { ListKeys } from '../PaymentList.tsx'
import { Said } from '../Said.tsx'
import { useDoing } from '../use-doing.ts'
import { useListKeys } from '../use-list-keys.ts'
import { useNow } from '../use-now.ts'
import { useSnapshot } from '../use-snapshot.ts'
import { Activity } from './Activity.tsx'
import { Nav } from './Nav.tsx'
import { Overview } from './Overview.tsx'
import { PaymentPage } from './PaymentPage.tsx'
import { PAGE_VERBS } from './page-verbs.ts'
import { Payments } from './Payments.tsx'
import { Review } from './Review.tsx'
import { Rules } from './Rules.tsx'
import { Settings } from './Settings.tsx'
import { FIRST, hashOf } from './route.ts'
import { useRoute } from './use-route.ts'
import { Welcome } from './Welcome.tsx'

/** The page with everything: what is due, the whole table, what was read, and the settings. */
export function Dashboard({ duebox }: Readonly<{ duebox: Duebox }>) {
  const snapshot = useSnapshot(duebox)
  const { route, go } = useRoute()
  const now = useNow()
  const doing = useDoing(duebox, PAGE_VERBS)
  const { keys } = useDisplay()
  const [help, setHelp] = useState(false)
  const [receipt, setReceipt] = useState<{ revoked: boolean }>()
  /** The order of the last table, for "previous" and "next" on a payment's page. */
  const [order, setOrder] = useState<readonly string[]>([])
  /** Where the way back from a payment leads. */
  const [table, setTable] = useState('#payments')
  const shows = route.view === 'payments' ? hashOf(route) : table
  if (shows !== table) setTable(shows)
  const page = useRef<ListKeys>(null)
  const searchField = useRef<HTMLDivElement>(null)
  const { open, today, me, connection } = snapshot
  const timeZone = zoneOr(open?.timeZone ?? me?.settings.timeZone)
  const freshness = freshnessOf(snapshot, now)
  const seen = { duebox, snapshot, freshness, today, timeZone }
  const invented = snapshot.demo ?? me?.demo ?? false
  useListKeys(
    page,
    {
      undo: doing.undo,
      search: () => {
        const field = searchField.current?.querySelector('input')
        if (field) field.focus()
        else go({ view: 'payments', filters: { ...FIRST, show: 'all' } })
      },
      help: () => setHelp(true),
      shut: () => false,
    },
    keys,
  )

  if (receipt || (!open && connection.state === 'signed-out'))
    return (
      <Welcome
        duebox={duebox}
        snapshot={snapshot}
        receipt={receipt}
        onRead={() => setReceipt(undefined)}
      />
    )
  return (
    <div className="app">
      <Nav {...seen} view={route.view} />
      <main className="page">
        <Notices {...seen} flat={false} />
        {route.view === 'overview' && <Overview {...seen} now={now} doing={doing} keys={page} />}
        {route.view === 'payments' && (
          <Payments
            {...seen}
            filters={route.filters}
            onFilters={(filters) => go({ view: 'payments', filters }, 'replace')}
            doing={doing}
            searchField={searchField}
            onOrder={setOrder}
            keys={page}
            printKeys={keys}
          />
        )}
        {route.view === 'payment' && (
          <PaymentPage
            key={route.id}
            {...seen}
            id={route.id}
            order={order}
            table={table}
            invented={invented}
            doing={doing}
            keys={page}
            printKeys={keys}
            onGo={(id) => go({ view: 'payment', id }, 'replace')}
          />
        )}
        {route.view === 'activity' && (
          <Activity {...seen} outcome={route.outcome} invented={invented} />
        )}
        {route.view === 'review' && (
          <Review {...seen} invented={invented} doing={doing} keys={page} printKeys={keys} />
        )}
        {route.view === 'rules' && <Rules {...seen} />}
        {route.view === 'settings' && <Settings {...seen} onErased={setReceipt} />}
        <footer className="page-foot">
          <Fresh {...seen} />
          <ScanNow {...seen} />
        </footer>
      </main>
      <div className="page-bar">
        <DoneBar doing={doing} />
      </div>
      <Said said={doing.said} freshness={freshness} now={now} />
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </div>
  )
}

import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { PageIcon, type AnyIconName } from '../../ui/PageIcon.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { counted } from '../../ui/words.ts'
import { ScanNow } from '../Foot.tsx'
import { Fresh } from '../Fresh.tsx'
import type { Freshness } from '../freshness.ts'
import type { Route } from './route.ts'

const VIEWS: readonly Readonly<{
  hash: string
  word: string
  icon: AnyIconName
  views: Route['view'][]
}>[] = [
  { hash: '#overview', word: 'Overview', icon: 'home', views: ['overview'] },
  { hash: '#payments', word: 'Payments', icon: 'table', views: ['payments', 'payment'] },
  { hash: '#review', word: 'Review', icon: 'ask', views: ['review'] },
  { hash: '#activity', word: 'Activity', icon: 'list', views: ['activity'] },
  { hash: '#rules', word: 'Rules', icon: 'filter', views: ['rules'] },
  { hash: '#settings', word: 'Settings', icon: 'sliders', views: ['settings'] },
]

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  freshness: Freshness
  today: Day
  timeZone: string
  view: Route['view']
}>

/** The dashboard's navigation, with the state of the mailboxes at its foot. */
export function Nav({ duebox, snapshot, freshness, today, timeZone, view }: Props) {
  const { me, mailboxes } = snapshot
  return (
    <nav className="nav" aria-label="Duebox">
      <a className="logo" href="#overview">
        <Logo size={20} />
        <span>Duebox</span>
      </a>
      {VIEWS.map(({ hash, word, icon, views }) => (
        <a
          key={hash}
          href={hash}
          aria-current={views.includes(view) ? 'page' : undefined}
          title={word}
        >
          <PageIcon name={icon} />
          <span>{word}</span>
        </a>
      ))}
      <div className="gap" />
      <div className="acct">
        <Fresh snapshot={snapshot} freshness={freshness} today={today} timeZone={timeZone} />
        {me && (
          <bdi className="clip q" title={me.email}>
            {me.email}
          </bdi>
        )}
        {mailboxes.length > 1 && (
          <span className="q">{counted(mailboxes.length, 'mailbox', 'mailboxes')}</span>
        )}
        <ScanNow duebox={duebox} snapshot={snapshot} freshness={freshness} />
      </div>
    </nav>
  )
}

import { useState } from 'react'
import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { saveDisplay, useDisplay, type Display } from '../display.ts'
import { Refusal } from '../Refusal.tsx'
import { useAttempt } from '../use-attempt.ts'
import { useNow } from '../use-now.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { MailboxSettings } from './MailboxSettings.tsx'
import { PlaceSettings } from './PlaceSettings.tsx'
import { ReadingSettings } from './ReadingSettings.tsx'
import { Setting, SettingsCard } from './Setting.tsx'
import { useSaving } from './use-saving.ts'

const THEMES: readonly (readonly [Display['theme'], string])[] = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  today: Day
  timeZone: string
  onErased: (receipt: { revoked: boolean }) => void
}>

/** Mailboxes, reading, figures, looks, and the way out. Each change is saved at once. */
export function Settings({ duebox, snapshot, today, timeZone, onErased }: Props) {
  const { me, mailboxes, server } = snapshot
  const saving = useSaving(duebox)
  const now = useNow()
  const settings = me?.settings
  return (
    <>
      <div className="ph">
        <h1>Settings</h1>
        <span className={saving.fault ? 'push sm danger' : 'push sm q'} role="status">
          {saving.fault
            ? `Not saved. ${saving.fault}`
            : { idle: '', saving: 'Saving…', saved: 'Saved' }[saving.state]}
        </span>
      </div>
      <div className="ss">
        <MailboxSettings duebox={duebox} mailboxes={mailboxes} today={today} timeZone={timeZone} />
        {settings && (
          <>
            <ReadingSettings {...{ duebox, snapshot, settings, today, saving }} />
            <PlaceSettings {...{ snapshot, settings, today, now, saving }} />
          </>
        )}
        <DisplaySettings />
        <SettingsCard id="dismissed" title="Not bills">
          <Setting
            title="What you said is not a bill"
            text="Later mails with the same reference stay out too. Restore brings one back."
          >
            <a className="btn" href="#payments?show=dismissed">
              Show them
            </a>
          </Setting>
        </SettingsCard>
        <Leaving
          duebox={duebox}
          email={me?.email ?? ''}
          server={server}
          version={me?.serverVersion}
          onErased={onErased}
        />
      </div>
    </>
  )
}

function DisplaySettings() {
  const display = useDisplay()
  return (
    <SettingsCard id="display" title="In this browser">
      <Setting title="Theme" text="Popup and dashboard; the panel in Gmail follows Gmail.">
        <Segments
          name="theme"
          label="Theme"
          value={display.theme}
          options={THEMES}
          onPick={(theme) => saveDisplay({ theme })}
        />
      </Setting>
      <Setting
        title="Single-key shortcuts"
        text={
          <>
            {['j', 'k', 'p', 's', 'o', 'z', '/', '?'].map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            off while you type
          </>
        }
      >
        <Switch
          label="Single-key shortcuts"
          on={display.keys}
          onChange={(keys) => saveDisplay({ keys })}
        />
      </Setting>
    </SettingsCard>
  )
}

type LeavingProps = Readonly<{
  duebox: Duebox
  email: string
  server: string
  version: string | undefined
  onErased: Props['onErased']
}>

function Leaving({ duebox, email, server, version, onErased }: LeavingProps) {
  const [erasing, setErasing] = useState(false)
  const { busy, fault, attempt } = useAttempt()
  return (
    <SettingsCard id="leave" title="Server and leaving">
      <Setting title="Server" text={<bdi>{server}</bdi>}>
        {version && <span className="sm q num">Version {version}</span>}
      </Setting>
      <Setting
        title="Sign out"
        text="This browser forgets everything; the server goes on reading. Sign out to use another server."
      >
        <Button disabled={busy} onClick={() => attempt(() => duebox.signOut())}>
          Sign out
        </Button>
        <Refusal words={fault} />
      </Setting>
      <Setting
        title="Erase everything"
        text="Deletes all of it from the server and revokes the access at Google. You get a receipt."
      >
        <Button kind="danger" onClick={() => setErasing(true)}>
          Erase…
        </Button>
      </Setting>
      {erasing && (
        <EraseDialog
          duebox={duebox}
          email={email}
          onErased={onErased}
          onClose={() => setErasing(false)}
        />
      )}
    </SettingsCard>
  )
}

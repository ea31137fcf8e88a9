import type { ReactElement, ReactNode } from 'react'
import type { IconName } from './drawings.ts'
import { Icon, type Tone } from './Icon.tsx'

type Props = Readonly<{
  tone?: 'warn' | 'danger' | 'ok'
  icon: IconName
  /** What happened, one sentence. */
  title: string
  /** What is still true, or what to do. */
  children?: ReactNode
  actions?: ReactNode
  /** From edge to edge, under a header. */
  flat?: boolean
}>

/** Something the person should know about the whole surface, with one action; the list stays readable below. */
export function Banner({ tone, icon, title, children, actions, flat }: Props) {
  const classes = ['banner', tone, flat && 'flat'].filter(Boolean).join(' ')
  return (
    <div className={classes} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon name={icon} />
      <div>
        <b>{title}</b> {children}
      </div>
      {actions && <div className="btns">{actions}</div>}
    </div>
  )
}

type EmptyProps = Readonly<{
  /** An icon by its name, or a drawing of its own. */
  icon: IconName | ReactElement
  tone?: Tone
  title: string
  children?: ReactNode
  actions?: ReactNode
}>

/** A surface with nothing to list: plain sentence, one button. */
export function Empty({ icon, tone, title, children, actions }: EmptyProps) {
  return (
    <div className="empty">
      {typeof icon === 'string' ? <Icon name={icon} tone={tone} /> : icon}
      <h2>{title}</h2>
      {children}
      {actions}
    </div>
  )
}

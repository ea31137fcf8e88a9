import type { ReactNode } from 'react'
import type { IconName } from './drawings.ts'
import { Icon } from './Icon.tsx'

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
  icon: ReactNode
  title: string
  children?: ReactNode
  actions?: ReactNode
}>

/** A surface with nothing to list: plain sentence, one button. */
export function Empty({ icon, title, children, actions }: EmptyProps) {
  return (
    <div className="empty">
      {icon}
      <h2>{title}</h2>
      {children}
      {actions}
    </div>
  )
}

import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { IconName } from './drawings.ts'
import { Icon } from './Icon.tsx'

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  kind?: 'primary' | 'quiet' | 'danger' | undefined
  icon?: IconName
  big?: boolean
  /** A single key that does the same, printed on pages only. */
  shortcut?: string | false | undefined
  children: ReactNode
}

/** A button with words. */
export function Button({ kind, icon, big, shortcut, children, ...rest }: Props) {
  return (
    <button
      type="button"
      className={['btn', kind, big && 'big'].filter(Boolean).join(' ')}
      aria-keyshortcuts={shortcut || undefined}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  )
}

type IconProps = Omit<ComponentProps<'button'>, 'className' | 'type' | 'children'> & {
  /** By its name, or a drawing of its own. */
  icon: IconName | ReactElement
  label: string
}

/** A square button whose word is its accessible name and tooltip. */
export function IconButton({ icon, label, ...rest }: IconProps) {
  return (
    <button type="button" className="btn quiet icon" aria-label={label} title={label} {...rest}>
      {typeof icon === 'string' ? <Icon name={icon} /> : icon}
    </button>
  )
}

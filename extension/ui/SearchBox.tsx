import { IconButton } from './Button.tsx'
import { Icon } from './Icon.tsx'

type Props = Readonly<{
  query: string
  label: string
  autoFocus?: boolean
  onChange: (query: string) => void
  /** Given where the field can be put away. */
  onClose?: () => void
  /** Printed at its end on pages. */
  shortcut?: string
}>

/** A search field that answers while typing. */
export function SearchBox({ query, label, autoFocus, onChange, onClose, shortcut }: Props) {
  return (
    <div className="searchbox" role="search">
      <Icon name="search" />
      <input
        type="text"
        value={query}
        autoFocus={autoFocus ?? false}
        maxLength={100}
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
      />
      {shortcut && query === '' && <kbd aria-hidden="true">{shortcut}</kbd>}
      {onClose && <IconButton icon="x" label="Close search" onClick={onClose} />}
    </div>
  )
}

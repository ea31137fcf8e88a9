import { Icon } from './Icon.tsx'
import type { Standing } from './standing.ts'

/** Icon and words under a biller's name; coloured only where the person should or can act. */
export function DueLine({ standing }: Readonly<{ standing: Standing }>) {
  const { tone, icon, text, full } = standing
  return (
    <span className={tone === 'plain' ? 'due' : `due ${tone}`} title={full}>
      <Icon name={icon} />
      <span>{text}</span>
    </span>
  )
}

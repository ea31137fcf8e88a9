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

/** The status word of tables and detail heads: solid, outline, dashed or hatched by who acts and how sure we are. */
export function Chip({ standing }: Readonly<{ standing: Standing & { shape: string } }>) {
  const { icon, shape, text, full } = standing
  return (
    <span className={`chip ${shape}`} title={full}>
      <Icon name={icon} />
      {text}
    </span>
  )
}

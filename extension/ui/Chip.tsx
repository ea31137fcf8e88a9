import { Icon } from './Icon.tsx'
import type { Standing } from './standing.ts'

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

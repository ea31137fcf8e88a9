import { DRAWINGS, type Drawing, type IconName } from './drawings.ts'
import { Glyph, type Tone } from './Icon.tsx'
import { PAGE_DRAWINGS, type PageIconName } from './page-drawings.ts'

/** Every icon there is. */
export type AnyIconName = IconName | PageIconName

const ALL: Record<AnyIconName, Drawing> = { ...DRAWINGS, ...PAGE_DRAWINGS }

/** An icon of a page, which has more of them than the panel. */
export const PageIcon = ({
  name,
  ...look
}: Readonly<{ name: AnyIconName; small?: boolean; tone?: Tone | undefined }>) => (
  <Glyph {...look} name={name} drawing={ALL[name]} />
)
